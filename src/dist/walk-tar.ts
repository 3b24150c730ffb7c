import { isUtf8 } from 'node:buffer';
import { parsePax } from './parse-pax.ts';
import { blockBytes, parseTarHeader, type TarHeader } from './parse-tar-header.ts';
import type { Report } from './problem-list.ts';
import type { TarEntry } from './tar-facts.ts';

/** The largest real sdist surveyed has below 10,000. */
const maxEntries = 200_000;

const types: Readonly<Record<string, TarEntry['type']>> = {
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'special',
  '4': 'special',
  '5': 'directory',
  '6': 'special',
};

/** What extended records said of the member that follows them. */
interface Pending {
  pax: ReadonlyMap<string, string> | undefined;
  longName: string | undefined;
}

interface Member {
  readonly header: TarHeader;
  readonly size: number;
  readonly data: Buffer;
  readonly dataAt: number;
  /** For problems of records that have no path of their own. */
  readonly where: string;
}

/** Walks a tar from its first header to its end. Stops where it cannot know where the next header is. */
export function walkTar(tar: Buffer, report: Report): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  const pending: Pending = { pax: undefined, longName: undefined };
  let gnu: boolean | undefined;
  let at = 0;
  while (at + blockBytes <= tar.length) {
    if (isZero(tar.subarray(at, at + blockBytes))) break;
    if (entries.length === maxEntries) {
      report('tar-too-many-entries', 'archive', `it has more than ${maxEntries} members`);
      return entries;
    }
    const member = readMember(tar, at, report);
    if (!member) return entries;
    if (gnu !== undefined && gnu !== member.header.gnu)
      report('tar-mixed-format', member.where, 'the format changes between GNU’s and pax; uv reads one in an archive');
    gnu = member.header.gnu;
    const extension = ['x', 'g', 'L'].includes(member.header.type);
    const end = member.dataAt + Math.ceil(member.size / blockBytes) * blockBytes;
    judgePadding(tar.subarray(member.dataAt + member.size, end), member, extension, report);
    if (extension) applyExtension(member, pending, report);
    else {
      const entry = makeEntry(member, pending, report);
      if (entry) entries.push(entry);
      pending.pax = undefined;
      pending.longName = undefined;
    }
    at = end;
  }
  if (pending.pax || pending.longName !== undefined) {
    report('tar-pax-malformed', 'archive', 'its last extended record belongs to no member');
  }
  judgeEnd(tar, at, report);
  return entries;
}

/** What fills the last block of a member. Python reads on in it behind the end of an extended record. */
function judgePadding(padding: Buffer, { header, where }: Member, extension: boolean, report: Report): void {
  if (padding.length === 0 || isZero(padding)) return;
  if (extension) report('tar-pax-malformed', where, 'bytes follow its records that some readers take for more of them');
  else report('tar-padding', header.path, 'its last block is filled with other bytes than zeros');
}

/** All bytes equal the first when each equals the one before it: one comparison of memory, however long. */
const isZero = (bytes: Buffer): boolean => bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1));

/** Two blocks of zeros, then zeros only. */
function judgeEnd(tar: Buffer, at: number, report: Report): void {
  if (at > tar.length) report('tar-truncated', 'archive', 'the last member is cut short');
  else if (at === tar.length) report('tar-end-missing', 'archive', 'it ends without the two blocks of zeros');
  else if (isZero(tar.subarray(at))) {
    if (tar.length - at < 2 * blockBytes)
      report('tar-end-missing', 'archive', 'it ends with less than two blocks of zeros');
  } else if (tar.length - at < blockBytes) report('tar-truncated', 'archive', 'the last header is cut short');
  else report('tar-trailing-member', 'archive', `data follow its end at byte ${at}`);
}

function readMember(tar: Buffer, at: number, report: Report): Member | undefined {
  const where = `member at byte ${at}`;
  const header = parseTarHeader(tar.subarray(at, at + blockBytes));
  if (!header.ok) {
    const kind = at === 0 || !header.reasons.some((reason) => reason.includes('checksum'));
    report(kind ? 'tar-header-malformed' : 'tar-checksum-mismatch', where, header.reasons.join('; '));
    return undefined;
  }
  const { size, path } = header.value;
  if (size === undefined || size > Number.MAX_SAFE_INTEGER) {
    report('tar-size-invalid', path, 'its size is negative, no number, or larger than any file');
    return undefined;
  }
  const dataAt = at + blockBytes;
  if (dataAt + size > tar.length) {
    report('tar-truncated', path, `its ${size} bytes are not all there`);
    return undefined;
  }
  return { header: header.value, size, data: tar.subarray(dataAt, dataAt + size), dataAt, where };
}

/** GNU's, star's and Solaris' ways to say that the data are not the content. */
const sparseKey = /^(?:GNU\.sparse\.|SCHILY\.realsize$|SUN\.holesdata$)/;

/** What `hdrcharset` says by default. */
const utf8Charset = 'ISO-IR 10646 2000 UTF-8';

function applyExtension({ header, data, where }: Member, pending: Pending, report: Report): void {
  if (header.type === 'L') {
    report('tar-gnu-record', where, 'a GNU record gives a long name; sdists should use pax');
    if (pending.pax || pending.longName !== undefined) {
      report('tar-mixed-extension', where, 'two records name one member, and readers differ on which one counts');
    }
    if (!isUtf8(data)) report('name-encoding', where, 'a GNU record gives a name that is not UTF-8');
    // Without it readers go on behind the end of the record, to the next NUL.
    if (data.at(-1) !== 0) report('tar-pax-path', where, 'the name that a GNU record gives does not end in a NUL');
    pending.longName = data.toString('utf8').replace(/\0$/, '');
    return;
  }
  const pax = parsePax(data);
  if (!pax.ok) {
    report('tar-pax-malformed', where, pax.reasons.join('; '));
    return;
  }
  const keys = [...pax.value.keys()];
  if (keys.some((key) => sparseKey.test(key))) report('tar-sparse-member', where, 'it holds a sparse file');
  const charset = pax.value.get('hdrcharset') ?? utf8Charset;
  if (charset !== utf8Charset) report('name-encoding', where, 'a pax record says that names are not UTF-8');
  if (header.type === 'x') {
    if (pending.pax || pending.longName !== undefined) {
      report('tar-mixed-extension', where, 'two records describe one member, and readers differ on which one counts');
    }
    pending.pax = pax.value;
    return;
  }
  if (pending.pax || pending.longName !== undefined) {
    report('tar-mixed-extension', where, 'it stands between a member and what describes it');
  }
  const global = keys.filter((key) => ['path', 'size', 'linkpath'].includes(key));
  if (global.length > 0) report('tar-pax-global', where, `it sets ${global.join(', ')} for every member after it`);
}

function makeEntry({ header, size, dataAt }: Member, { pax, longName }: Pending, report: Report): TarEntry | undefined {
  const stored = pax?.get('path') ?? longName ?? header.path;
  const { type: flag, mode } = header;
  const type = types[flag];
  if (type === undefined) {
    const kind = flag === 'S' ? 'tar-sparse-member' : 'tar-unknown-type';
    report(kind, stored, `its type is ${JSON.stringify(flag)}, which not every reader knows`);
    return undefined;
  }
  if (stored.includes('\0')) report('tar-pax-path', stored, 'its path holds a NUL, where some readers end it');
  const claimed = pax?.get('size');
  if (claimed !== undefined && claimed !== String(size)) {
    report('tar-pax-size', stored, `its pax record says ${claimed.slice(0, 30)} bytes, its header ${size}`);
  }
  if (type !== 'file' && size !== 0)
    report('tar-directory-data', stored, `it is no file and has ${size} bytes of data`);
  if (type !== 'directory' && stored.endsWith('/')) {
    report('tar-header-malformed', stored, `its type says ${type}, its name says directory`);
  }
  if (type === 'special') report('tar-special-member', stored, 'it is a device or a pipe');
  if ((mode & 0o7000) !== 0) report('tar-odd-mode', stored, `its mode is ${mode.toString(8)}`);
  const path = type === 'directory' && !stored.endsWith('/') ? `${stored}/` : stored;
  return { path, type, mode, size, dataAt, target: pax?.get('linkpath') ?? header.target };
}
