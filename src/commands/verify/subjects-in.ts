import { ReleaseError } from '../../errors.ts';
import type { Sha256 } from '../../model/digest.ts';
import { parseSums, sealDigest } from '../../model/sums.ts';
import type { Files } from '../../ports/files.ts';

/** One file to be judged, and where its evidence may lie. */
export interface Subject {
  /** Base name, by which statements name it. */
  readonly file: string;
  readonly path: string;
  /** Folders with evidence, the file's own first. */
  readonly folders: readonly string[];
  /** What a list of digests says of it: `undefined` without a list, `unlisted` when it stands in none. */
  readonly listed: Sha256 | 'unlisted' | undefined;
  /** Digest of that list. */
  readonly seal: Sha256 | undefined;
  /** False: only its digest is compared, for it is a text of the seal and no statement is about it. */
  readonly needsProvenance: boolean;
}

const sumsName = 'SHA256SUMS';
const maxSumsBytes = 4 * 1024 * 1024;
const distribution = /\.(?:whl|tar\.gz|zip)$/;
const evidence = /\.(?:attestation|sigstore|sigstore\.json|provenance|jsonl)$/;

/**
 * Takes the operands for what they are: a list of digests with all its files, a folder with its distributions (by its
 * list, where it has one), or a file. A folder that `rehearse --out` made holds its seal in `seal/`.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE when that gives no file; INPUT_INVALID for a list that cannot be read.
 */
export async function subjectsIn(operands: readonly string[], files: Files): Promise<readonly Subject[]> {
  const found = new Map<string, Subject>();
  for (const operand of operands) {
    for (const subject of await subjectsOf(operand.replace(/(?<=.)\/+$/, ''), files)) found.set(subject.path, subject);
  }
  const subjects = [...found.values()];
  // A shell's `dist/*` names the evidence, too; alone it would be a file that nobody vouches for.
  const wanted = subjects.filter(({ file, listed }) => listed !== undefined || !evidence.test(file));
  if (!wanted.some(({ needsProvenance }) => needsProvenance)) {
    throw new ReleaseError('NOTHING_TO_JUDGE', `${operands.join(', ')}: there is no file to verify`);
  }
  return wanted;
}

async function subjectsOf(operand: string, files: Files): Promise<readonly Subject[]> {
  const names = await files.list(operand);
  if (names !== undefined) return inFolder(operand, [operand], names, files);
  const { folder, file } = split(operand, files);
  if (file === sumsName) return listedIn(folder, [folder], (await files.list(folder)) ?? [], files);
  return [{ ...unlisted, file, path: operand, folders: [folder] }];
}

async function inFolder(
  folder: string,
  folders: readonly string[],
  names: readonly string[],
  files: Files,
): Promise<readonly Subject[]> {
  if (names.includes(sumsName)) return listedIn(folder, folders, names, files);
  const own = names.filter((name) => distribution.test(name));
  const sealed = own.length > 0 ? undefined : await files.list(files.join(folder, 'seal'));
  if (sealed !== undefined) {
    const inner = files.join(folder, 'seal');
    return inFolder(inner, [inner, folder], sealed, files);
  }
  return own.map((file) => ({ ...unlisted, file, path: files.join(folder, file), folders }));
}

/** Every line is a file to be compared, and every distribution beside the list must be on it. */
async function listedIn(
  folder: string,
  folders: readonly string[],
  names: readonly string[],
  files: Files,
): Promise<readonly Subject[]> {
  const path = files.join(folder, sumsName);
  const text = Buffer.from(await files.read(path, maxSumsBytes)).toString('utf8');
  const sums = parseSums(text);
  if (!sums.ok) throw new ReleaseError('INPUT_INVALID', `${path}: ${sums.reasons.slice(0, 5).join('; ')}`);
  const seal = sealDigest(text);
  const subject = (file: string, listed: Subject['listed']): Subject => ({
    file,
    path: files.join(folder, file),
    folders,
    listed,
    seal,
    needsProvenance: distribution.test(file),
  });
  const known = new Set(sums.value.map(({ name }) => name));
  const strays = names.filter((name) => distribution.test(name) && !known.has(name));
  return [
    ...sums.value.map(({ name, sha256 }) => subject(name, sha256)),
    ...strays.map((name) => subject(name, 'unlisted')),
  ];
}

const unlisted = { listed: undefined, seal: undefined, needsProvenance: true } as const;

/** Of a path that names no folder. Both separators: Windows knows two. */
function split(path: string, files: Files): { readonly folder: string; readonly file: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  if (at < 0) return { folder: files.join('.'), file: path };
  return { folder: path.slice(0, at) || '/', file: path.slice(at + 1) };
}
