import { byteOrder } from './byte-order.ts';
import { parseSha256, type Sha256, sha256Of } from './digest.ts';
import { bad, good, type Parsed } from './parsed.ts';
import { refuse } from './shape.ts';

/** One line of `SHA256SUMS`: a file beside it, and its digest. */
export interface SummedFile {
  readonly name: string;
  readonly sha256: Sha256;
}

/** Bytes. A release of 1,000 distributions has about 4,000 lines of some 150 bytes. */
const maxSumsBytes = 4 * 1024 * 1024;

/** Longest name that common file systems keep, bytes. */
const maxNameBytes = 255;

/**
 * Reads the name of a file that lies beside `SHA256SUMS`.
 *
 * @param value 1 to 255 bytes of UTF-8 without a slash, backslash, colon, control, invisible or reordering character;
 *   no space at either end; no dash or asterisk first: `sha256sum` reads `-` as standard input and gives backslash and
 *   asterisk a meaning of their own.
 */
export function parseFileName(value: unknown): Parsed<string> {
  const quoted = JSON.stringify(typeof value === 'string' ? value.slice(0, 300) : value);
  if (typeof value !== 'string' || value === '') return bad(`expected a file name, got ${quoted ?? 'nothing'}`);
  if (Buffer.byteLength(value) > maxNameBytes) return bad(`${quoted} is longer than ${maxNameBytes} bytes`);
  if (/[/\\:\p{C}\p{Zl}\p{Zp}]/u.test(value)) return bad(`${quoted} has a character that no file name may have here`);
  if (/^[-*]|^\s|\s$|^\.\.?$/u.test(value)) return bad(`${quoted} is not a name that every tool reads alike`);
  return good(value);
}

/**
 * Writes the lines that `sha256sum` prints and `sha256sum -c` reads, sorted by name in byte order.
 *
 * Total, for the lists of strangers go through here too: a name with a line break or a backslash is escaped as
 * `sha256sum` does it, so that no name can pass for another line; {@link parseSums} refuses such a line.
 */
export function renderSums(files: readonly SummedFile[]): string {
  const sorted = files.toSorted((a, b) => byteOrder(a.name, b.name) || byteOrder(a.sha256, b.sha256));
  return sorted.map(sumLine).join('');
}

function sumLine({ name, sha256 }: SummedFile): string {
  const escaped = name.replace(/[\\\n\r]/g, (mark) => ({ '\n': '\\n', '\r': '\\r' })[mark] ?? '\\\\');
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}

/**
 * Reads a `SHA256SUMS`: every line is read or refused, none is skipped.
 *
 * @returns the files in the order of the text, at least one; or the reasons, each with its line. A text that
 *   {@link renderSums} would not write is refused: another order, a file twice, a missing line break at the end.
 */
export function parseSums(sums: string): Parsed<readonly SummedFile[]> {
  if (Buffer.byteLength(sums) > maxSumsBytes) return bad(`the list is longer than ${maxSumsBytes} bytes`);
  if (sums === '') return bad('the list is empty');
  if (!sums.endsWith('\n')) return bad('the last line has no line break: the list may be cut off');
  const lines = sums.slice(0, -1).split('\n').map(parseLine);
  const files = lines.flatMap((line) => (line.ok ? [line.value] : []));
  const broken = lines.flatMap((line, index) =>
    line.ok ? [] : line.reasons.map((reason) => `line ${index + 1}: ${reason}`),
  );
  if (broken.length > 0) return refuse(broken);
  const misplaced = files.flatMap(({ name }, index) => {
    const before = index === 0 ? undefined : files[index - 1]?.name;
    const order = before === undefined ? -1 : byteOrder(before, name);
    if (order < 0) return [];
    const what = order === 0 ? 'is listed twice' : 'is out of order: lines are sorted by name in byte order';
    return [`line ${index + 1}: ${JSON.stringify(name)} ${what}`];
  });
  return misplaced.length > 0 ? refuse(misplaced) : good(files);
}

function parseLine(line: string): Parsed<SummedFile> {
  const parts = /^([^ ]+) {2}(.*)$/s.exec(line);
  if (!parts) return bad(`expected a digest, two spaces and a name, got ${JSON.stringify(line.slice(0, 300))}`);
  const [sha256, name] = [parseSha256(parts[1]), parseFileName(parts[2])];
  if (sha256.ok && name.ok) return good({ name: name.value, sha256: sha256.value });
  return refuse([sha256, name].flatMap((one) => (one.ok ? [] : one.reasons)));
}

/** The seal's digest: what a person approves. @param sums the whole text of `SHA256SUMS`. */
export const sealDigest = (sums: string): Sha256 => sha256Of(sums);

/** Name of the artifact that holds a seal; 128 bits of the digest, for artifact names are read by people. */
export const sealArtifactName = (digest: Sha256): string => `wheelgate-seal-${digest.slice(0, 32)}`;
