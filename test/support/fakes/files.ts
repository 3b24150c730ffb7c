import { posix } from 'node:path';
import { ReleaseError } from '../../../src/errors.ts';
import { byteOrder } from '../../../src/model/byte-order.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { Files, UnpackedFile } from '../../../src/ports/files.ts';
import type { Disk } from './fake-artifacts.ts';

const { basename, dirname, join } = posix;

/** Members of what `packed` of `fake-artifacts.ts` put together, in order; `undefined` for any other bytes. */
export function membersOf(archive: Uint8Array): readonly (readonly [name: string, bytes: Uint8Array])[] | undefined {
  try {
    const members = JSON.parse(Buffer.from(archive).toString()) as [string, string][];
    return members.map(([name, text]) => [name, Buffer.from(text, 'base64')]);
  } catch {
    return undefined;
  }
}

/**
 * A disk in memory, to be shared with `fakeArtifacts`; its zips are those of `packed`. Keeps the promises of the port;
 * test/contracts/files.test.ts holds it to them.
 */
export function fakeFiles(disk: Disk = new Map()): Files {
  const made = new Set<string>();
  const below = (folder: string) => [...disk.keys()].filter((path) => path.startsWith(`${folder}/`));
  const isFolder = (path: string) => made.has(path) || below(path).length > 0;
  const make = (path: string): void => {
    for (let at = path; at !== dirname(at); at = dirname(at)) made.add(at);
  };
  const bytesOf = (path: string): Uint8Array => {
    const bytes = disk.get(path);
    if (bytes === undefined) throw unreadable(path, 'ENOENT');
    return bytes;
  };
  const put = (path: string, bytes: Uint8Array): void => {
    if (!isFolder(dirname(path))) throw unreadable(path, 'ENOENT');
    disk.set(path, bytes);
  };
  let workspaces = 0;
  return {
    workspace: async (name) => {
      const path = `/disk/${name}-${++workspaces}`;
      make(path);
      return path;
    },
    read: async (path, maxBytes) => {
      const bytes = bytesOf(path);
      if (bytes.length > maxBytes) throw unreadable(path, `it has ${bytes.length} bytes`);
      return bytes;
    },
    write: async (path, content) => {
      make(dirname(path));
      disk.set(path, Buffer.from(content));
    },
    makeFolder: async (path) => make(path),
    list: async (folder) => {
      if (!isFolder(folder)) return undefined;
      const files = below(folder).filter((path) => dirname(path) === folder);
      return files.map((path) => basename(path)).sort(byteOrder);
    },
    entries: async (folder) => {
      if (!isFolder(folder)) return undefined;
      const inside = [...disk.keys(), ...made].filter((path) => path.startsWith(`${folder}/`));
      const names = new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''));
      return [...names]
        .sort(byteOrder)
        .map((name) => ({ name, kind: isFolder(join(folder, name)) ? ('folder' as const) : ('file' as const) }));
    },
    isEmpty: async (folder) =>
      !disk.has(folder) && ![...disk.keys(), ...made].some((path) => path.startsWith(`${folder}/`)),
    copy: async (from, to) => put(to, bytesOf(from)),
    move: async (from, to) => {
      put(to, bytesOf(from));
      disk.delete(from);
    },
    remove: async (path) => {
      const gone = (one: string) => one === path || one.startsWith(`${path}/`);
      for (const one of [...disk.keys()].filter(gone)) disk.delete(one);
      for (const one of [...made].filter(gone)) made.delete(one);
    },
    freeBytes: async (folder) => {
      if (!isFolder(folder)) throw unreadable(folder, 'ENOENT');
      return 1e12;
    },
    hash: async (path) => ({ sha256: sha256Of(bytesOf(path)), size: bytesOf(path).length }),
    unpack: async (zip, folder) => {
      const members = membersOf(bytesOf(zip));
      if (members === undefined) throw unreadable(zip, 'the archive is refused');
      make(folder);
      return unpackInto(folder, members, (path, bytes) => {
        if (disk.has(path)) throw unreadable(zip, 'EEXIST');
        make(dirname(path));
        disk.set(path, bytes);
      });
    },
    join,
  };
}

const unreadable = (path: string, why: string) => new ReleaseError('FILE_UNREADABLE', `${path}: ${why}`);

function unpackInto(
  folder: string,
  members: readonly (readonly [string, Uint8Array])[],
  put: (path: string, bytes: Uint8Array) => void,
): readonly UnpackedFile[] {
  const taken = new Set<string>();
  return members.map(([name, bytes], at) => {
    const file = basename(name);
    const path = join(taken.has(file) ? join(folder, `again-${at}`) : folder, file);
    taken.add(file);
    put(path, bytes);
    return { file, path };
  });
}
