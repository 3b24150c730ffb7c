import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseWheelName } from './filename-rules.ts';
import { normalizeVersion, sameVersion } from './pep440.ts';
import type { IndexState, Release, StoredFile } from './state.ts';
import { openZip } from './zip-reader.ts';

/** A file ready to be stored: what the state keeps, without what the commit itself decides. */
export type NewFile = Omit<StoredFile, 'address' | 'path' | 'uploadTime' | 'serial' | 'yanked'>;

/** The moment in the index's form: microseconds and Z. */
export const timestamp = (at = new Date()): string => at.toISOString().replace('Z', '000Z');

/**
 * Makes a file and its release visible, in one turn of the loop. Gives false, and stores nothing, when a transaction
 * that this one could not see (committed after serial `seen`) made the same release or the same file.
 */
export function commitFile(state: IndexState, file: NewFile, path: string, summary: string, seen: number): boolean {
  const release = releaseOf(state, file.version);
  if (release && release.serial > seen) return false;
  if (state.files.some(({ filename, sha256 }) => filename === file.filename || sha256 === file.sha256)) return false;
  state.serial += 1;
  const uploadTime = timestamp();
  const { serial } = state;
  if (!release) state.releases.push({ version: file.version, serial, createdAt: uploadTime, summary });
  // The real address is made from blake2; the shape is the same with sha256, which is there without a second pass.
  const [first, second, rest] = [file.sha256.slice(0, 2), file.sha256.slice(2, 4), file.sha256.slice(4)];
  const address = `/files/packages/${first}/${second}/${rest}/${file.filename}`;
  // What a release says of itself is what its first file said.
  const earlier = release && state.files.find(({ version }) => version === release.version);
  const { version = file.version } = release ?? {};
  const { requiresPython } = earlier ?? file;
  state.files.push({ ...file, version, requiresPython, address, path, uploadTime, serial, yanked: false });
  return true;
}

/** The release of a version; `1.0` and `1.0.0` are one. */
export const releaseOf = (state: IndexState, version: string): Release | undefined =>
  state.releases.find((one) => sameVersion(one.version, version));

/** Folder and name that a file gets on this machine. */
export async function homeOf(state: IndexState, sha256: string, filename: string): Promise<string> {
  const folder = join(state.dir, 'files', sha256.slice(0, 16));
  await mkdir(folder, { recursive: true });
  return join(folder, basename(filename));
}

/**
 * Puts a file of this machine into the index as if somebody else had uploaded it: no rule is applied, there is no
 * publisher and no attestation. Fails when the name or the bytes are there already.
 */
export async function putFile(state: IndexState, filename: string, source: string): Promise<StoredFile> {
  const bytes = await readFile(source);
  const wheel = parseWheelName(filename);
  const text = wheel?.version ?? /-([^-]+)\.tar\.gz$/.exec(filename)?.[1] ?? '';
  const version = normalizeVersion(text);
  if (version === null) throw new Error(`not the name of a distribution: ${filename}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = await homeOf(state, sha256, filename);
  await copyFile(source, `${path}.part`);
  await rename(`${path}.part`, path);
  const file: NewFile = {
    filename,
    version,
    filetype: wheel ? 'bdist_wheel' : 'sdist',
    pyversion: wheel ? wheel.pythons.join('.') : 'source',
    size: bytes.length,
    sha256,
    md5: createHash('md5').update(bytes).digest('hex'),
    metadata: wheel ? metadataOf(path, filename) : null,
    requiresPython: null,
    publisher: null,
    attestations: [],
  };
  const stored = commitFile(state, file, path, '', state.serial) ? state.files.at(-1) : undefined;
  if (!stored) throw new Error(`the index has this file already: ${filename}`);
  return stored;
}

/** METADATA of a wheel, or null where the bytes are no archive: a planted file may be anything. */
function metadataOf(path: string, filename: string): string | null {
  try {
    const zip = openZip(path);
    try {
      const entry = zip.entries.get(`${filename.split('-').slice(0, 2).join('-')}.dist-info/METADATA`);
      return entry ? zip.read(entry).toString('utf8') : null;
    } finally {
      zip.close();
    }
  } catch {
    return null;
  }
}
