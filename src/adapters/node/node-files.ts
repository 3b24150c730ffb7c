import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, open, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ReleaseError } from '../../errors.ts';
import { byteOrder } from '../../model/byte-order.ts';
import { parseSha256, type Sha256 } from '../../model/digest.ts';
import type { Files, FolderEntry, UnpackedFile } from '../../ports/files.ts';

/** A member of an archive: its base name, and its bytes on demand. */
export interface Member {
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

export interface NodeFilesOptions {
  /** Parent of the workspaces. */
  readonly root: string;
  /** Reads a zip archive strictly; the reasons where two readers could disagree on it. */
  readonly readArchive: (bytes: Uint8Array) => readonly Member[] | { readonly refused: readonly string[] };
}

/** A zip artifact: GitHub's limit is 10 GB, a leg's wheels are below 1 GB. */
const maxArchiveBytes = 2 * 1024 * 1024 * 1024 - 1;

/** Read at once while hashing. */
const maxPieceBytes = 1024 * 1024;

/** The local disk. */
export function nodeFiles({ root, readArchive }: NodeFilesOptions): Files {
  return {
    workspace: async (name) => {
      await mkdir(root, { recursive: true });
      return guard(root, () => mkdtemp(join(root, `${name}-`)));
    },
    read: (path, maxBytes) => guard(path, () => readBounded(path, maxBytes)),
    write: (path, content) => guard(path, () => writeWhole(path, content)),
    makeFolder: (path) => guard(path, async () => void (await mkdir(path, { recursive: true }))),
    list: (folder) => guard(folder, () => listFiles(folder)),
    entries: (folder) => guard(folder, () => listEntries(folder)),
    isEmpty: (folder) => guard(folder, () => isEmpty(folder)),
    copy: (from, to) => guard(to, () => linkOrCopy(from, to)),
    move: (from, to) => guard(to, () => rename(from, to)),
    remove: (path) => guard(path, () => rm(path, { force: true, recursive: true })),
    freeBytes: (folder) => guard(folder, () => freeBytes(folder)),
    hash: (path) => guard(path, () => hashFile(path)),
    unpack: (zip, folder) => guard(zip, () => unpack(zip, folder, readArchive)),
    join,
  };
}

/** Gives whatever the disk threw the code of the table, with the path. */
async function guard<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ReleaseError('FILE_UNREADABLE', `${path}: ${why}`, { cause });
  }
}

/** Reads a whole file of at most `maxBytes`. @throws ReleaseError FILE_UNREADABLE */
export async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > maxBytes)
      throw new ReleaseError('FILE_UNREADABLE', `${path} has ${size} bytes; ${maxBytes} are allowed`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.part`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  const about = await stat(folder).catch(() => undefined);
  if (!about?.isDirectory()) return undefined;
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.sort(byteOrder);
}

async function listEntries(folder: string): Promise<readonly FolderEntry[] | undefined> {
  const about = await stat(folder).catch(() => undefined);
  if (!about?.isDirectory()) return undefined;
  const kindOf = (entry: Dirent): FolderEntry['kind'] =>
    entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })).sort((a, b) => byteOrder(a.name, b.name));
}

/** A folder that is not there holds nothing. A file in its place is no empty folder. */
async function isEmpty(folder: string): Promise<boolean> {
  const about = await stat(folder).catch(() => undefined);
  return about === undefined || (about.isDirectory() && (await readdir(folder)).length === 0);
}

/** A hard link costs nothing; where the file systems differ, the bytes are copied. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(resolve(from), to).catch(() => copyFile(from, to));
}

/** What is free for this user, not for the machine's own. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function hashFile(path: string): Promise<{ readonly sha256: Sha256; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'r');
  try {
    const about = await file.stat();
    // One piece of memory for the whole file, no larger than it: a release has files of 10 kB and of 100 MB.
    const piece = Buffer.allocUnsafe(Math.min(Math.max(about.size, 1), maxPieceBytes));
    for (let read = await file.read(piece); read.bytesRead > 0; read = await file.read(piece)) {
      hash.update(piece.subarray(0, read.bytesRead));
      size += read.bytesRead;
    }
  } finally {
    await file.close();
  }
  const sha256 = parseSha256(hash.digest('hex'));
  if (!sha256.ok) throw new ReleaseError('BUG', sha256.reasons.join('; '));
  return { sha256: sha256.value, size };
}

async function unpack(
  zip: string,
  folder: string,
  readArchive: NodeFilesOptions['readArchive'],
): Promise<readonly UnpackedFile[]> {
  const members = readArchive(await readBounded(zip, maxArchiveBytes));
  if ('refused' in members) {
    throw new ReleaseError(
      'FILE_UNREADABLE',
      `the archive ${basename(zip)} is refused: ${members.refused.slice(0, 5).join('; ')}`,
    );
  }
  const taken = new Set<string>();
  const unpacked: UnpackedFile[] = [];
  for (const [at, { path, bytes }] of members.entries()) {
    const file = basename(path);
    // A second file of the same name must not replace the first: both are reported.
    const home = taken.has(file) ? join(folder, `again-${at}`) : folder;
    taken.add(file);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, file), bytes(), { flag: 'wx' });
    unpacked.push({ file, path: join(home, file) });
  }
  return unpacked;
}
