import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node/node-files.ts';
import { sha256Of } from '../../src/model/digest.ts';
import type { Files } from '../../src/ports/files.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { packed } from '../support/fakes/fake-artifacts.ts';
import { fakeFiles, membersOf } from '../support/fakes/files.ts';

interface Side {
  readonly files: Files;
  readonly close: () => Promise<void>;
}

/** The real disk, with the fakes' zips: reading real ones is not this port's promise alone. */
async function overNode(): Promise<Side> {
  const root = await mkdtemp(join(tmpdir(), 'files-'));
  const readArchive = (bytes: Uint8Array) =>
    membersOf(bytes)?.map(([path, content]) => ({ path, bytes: () => content })) ?? { refused: ['no archive'] };
  return { files: nodeFiles({ root, readArchive }), close: () => rm(root, { recursive: true }) };
}

const overFake = async (): Promise<Side> => ({ files: fakeFiles(), close: async () => undefined });

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe.each([
  { name: 'the disk', make: overNode },
  { name: 'the fake', make: overFake },
])('files: $name', ({ make }) => {
  let side: Side;
  let files: Files;
  beforeAll(async () => {
    side = await make();
    files = side.files;
  });
  afterAll(() => side.close());

  /** A workspace with these files in it. */
  async function folderWith(texts: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = await files.workspace('contract');
    for (const [name, text] of Object.entries(texts)) await files.write(files.join(folder, name), text);
    return folder;
  }
  const textAt = async (...parts: readonly string[]) => textOf(await files.read(files.join(...parts), 1_000));

  test('makes another empty folder for each step', async () => {
    const [one, two] = [await files.workspace('step'), await files.workspace('step')];
    expect([one === two, await files.list(one), await files.isEmpty?.(two)]).toEqual([false, [], true]);
  });

  test('tells what is in a folder, and of what kind', async () => {
    const folder = await folderWith({ 'b.txt': '', 'a/c.txt': '' });
    expect(await files.entries(folder)).toEqual([
      { name: 'a', kind: 'folder' },
      { name: 'b.txt', kind: 'file' },
    ]);
    expect(await files.entries(files.join(folder, 'gone'))).toBe(undefined);
    expect(await files.entries(files.join(folder, 'b.txt'))).toBe(undefined);
  });

  test('writes a file over another, with the folders above it, and reads and hashes it', async () => {
    const folder = await folderWith({ 'a/b.txt': 'first' });
    await files.write(files.join(folder, 'a', 'b.txt'), Buffer.from('second'));
    expect(await textAt(folder, 'a', 'b.txt')).toBe('second');
    expect(await files.hash(files.join(folder, 'a', 'b.txt'))).toEqual({ sha256: sha256Of('second'), size: 6 });
  });

  test('lists files in byte order, and no folders', async () => {
    const folder = await folderWith({ b: '', a: '', Z: '', 'c/d': '' });
    expect(await files.list(folder)).toEqual(['Z', 'a', 'b']);
  });

  test('tells how much room there is below a folder', async () => {
    expect(await files.freeBytes(await folderWith())).toBeGreaterThan(0);
    expect((await errorOf(files.freeBytes('/no/such/folder'))).code).toBe('FILE_UNREADABLE');
  });

  test('tells a folder that is not there from one that is empty', async () => {
    const folder = await folderWith({ a: '' });
    await files.makeFolder(files.join(folder, 'empty', 'deep'));
    const listed = ['none', 'empty/deep', 'a'].map((name) => files.list(files.join(folder, name)));
    expect(await Promise.all(listed)).toEqual([undefined, [], undefined]);
    const empty = ['none', 'empty/deep', 'a', 'empty'].map((name) => files.isEmpty?.(files.join(folder, name)));
    expect(await Promise.all(empty)).toEqual([true, true, false, false]);
  });

  test('copies and moves, over what is there', async () => {
    const folder = await folderWith({ a: 'a', b: 'b', c: 'c' });
    await files.copy(files.join(folder, 'a'), files.join(folder, 'b'));
    await files.move(files.join(folder, 'a'), files.join(folder, 'c'));
    expect([await files.list(folder), await textAt(folder, 'b'), await textAt(folder, 'c')]).toEqual([
      ['b', 'c'],
      'a',
      'a',
    ]);
  });

  test('removes a file, a folder with all in it, and what is not there', async () => {
    const folder = await folderWith({ a: '', 'b/c/d': '' });
    for (const name of ['a', 'b', 'none']) await files.remove(files.join(folder, name));
    expect([await files.list(folder), await files.list(files.join(folder, 'b'))]).toEqual([[], undefined]);
  });

  test('unpacks members under their base names, a second one of a name apart', async () => {
    const members = new Map(['x/one', 'two', 'y/one'].map((name) => [name, Buffer.from(name)]));
    const folder = await folderWith();
    await files.write(files.join(folder, 'a.zip'), packed(members));
    const out = files.join(folder, 'out');
    const unpacked = await files.unpack(files.join(folder, 'a.zip'), out);
    expect(unpacked.map(({ file }) => file)).toEqual(['one', 'two', 'one']);
    expect(await Promise.all(unpacked.map(({ path }) => textAt(path)))).toEqual(['x/one', 'two', 'y/one']);
    expect(await files.list(out)).toEqual(['one', 'two']);
  });

  test.for<{ of: string; work: (folder: string) => Promise<unknown> }>([
    { of: 'a file that is not there', work: (folder) => files.read(files.join(folder, 'none'), 9) },
    { of: 'a file that is too long', work: (folder) => files.read(files.join(folder, 'long'), 3) },
    { of: 'the digest of nothing', work: (folder) => files.hash(files.join(folder, 'none')) },
    { of: 'a copy of nothing', work: (folder) => files.copy(files.join(folder, 'none'), files.join(folder, 'x')) },
    { of: 'a move to nowhere', work: (folder) => files.move(files.join(folder, 'long'), files.join(folder, 'x/y')) },
    { of: 'a copy to nowhere', work: (folder) => files.copy(files.join(folder, 'long'), files.join(folder, 'x/y')) },
    { of: 'an archive that is none', work: (folder) => files.unpack(files.join(folder, 'long'), folder) },
    { of: 'an archive that is not there', work: (folder) => files.unpack(files.join(folder, 'none'), folder) },
    {
      of: 'an archive that would write over a file',
      work: async (folder) => {
        await files.write(files.join(folder, 'a.zip'), packed(new Map([['long', Buffer.from('')]])));
        await files.unpack(files.join(folder, 'a.zip'), folder);
      },
    },
  ])('refuses $of', async ({ work }) => {
    const folder = await folderWith({ long: 'long' });
    expect((await errorOf(work(folder))).code).toBe('FILE_UNREADABLE');
    expect(await textAt(folder, 'long')).toBe('long');
  });
});
