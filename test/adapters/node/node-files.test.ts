import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Member, nodeFiles } from '../../../src/adapters/node/node-files.ts';
import { sha256Of } from '../../../src/model/digest.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.from(text);
const archive = (members: readonly (readonly [string, string])[]) => (): readonly Member[] =>
  members.map(([path, text]) => ({ path, bytes: () => bytes(text) }));
const files = (readArchive: Parameters<typeof nodeFiles>[0]['readArchive'] = () => []) =>
  nodeFiles({ root: join(dir, 'work'), readArchive });

describe('nodeFiles', () => {
  test('makes another empty workspace each time', async () => {
    const [a, b] = [await files().workspace('x'), await files().workspace('x')];
    expect(a).not.toBe(b);
    expect(await readdir(a)).toEqual([]);
  });

  test('writes whole, reads back, hashes and lists in byte order, folders left out', async () => {
    const port = files();
    await port.write(join(dir, 'b', 'z.txt'), 'z');
    await port.write(join(dir, 'b', 'a.txt'), bytes('abc'));
    await mkdir(join(dir, 'b', 'folder'));
    expect(await port.list(join(dir, 'b'))).toEqual(['a.txt', 'z.txt']);
    expect(Buffer.from(await port.read(join(dir, 'b', 'a.txt'), 3)).toString()).toBe('abc');
    expect(await port.hash(join(dir, 'b', 'a.txt'))).toEqual({ sha256: sha256Of('abc'), size: 3 });
    expect(await port.list(join(dir, 'none'))).toBeUndefined();
    expect(await port.list(join(dir, 'b', 'a.txt'))).toBeUndefined();
  });

  test('leaves a symbolic link out of a listing: what it names is not in the folder', async () => {
    await writeFile(join(dir, 'real'), '');
    await mkdir(join(dir, 'c'));
    await symlink(join(dir, 'real'), join(dir, 'c', 'link.whl'));
    expect(await files().list(join(dir, 'c'))).toEqual([]);
    expect(await files().entries(join(dir, 'c'))).toEqual([{ name: 'link.whl', kind: 'link' }]);
  });

  test('refuses what is longer than allowed, and says what is missing', async () => {
    await writeFile(join(dir, 'long'), 'abcd');
    await expect(files().read(join(dir, 'long'), 3)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `${join(dir, 'long')} has 4 bytes; 3 are allowed`,
    });
    await expect(files().read(join(dir, 'none'), 3)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `${join(dir, 'none')}: ENOENT`,
    });
  });

  test('unpacks by base name, and keeps a second file of the same name apart', async () => {
    await writeFile(join(dir, 'a.zip'), '');
    const port = files(archive([['x/one.whl', '1'], ['y/one.whl', '2'], ['two.whl', '3']])); // biome-ignore format: one line
    const unpacked = await port.unpack(join(dir, 'a.zip'), join(dir, 'out'));
    expect(unpacked).toEqual([
      { file: 'one.whl', path: join(dir, 'out', 'one.whl') },
      { file: 'one.whl', path: join(dir, 'out', 'again-1', 'one.whl') },
      { file: 'two.whl', path: join(dir, 'out', 'two.whl') },
    ]);
    expect(await Promise.all(unpacked.map(({ path }) => readFile(path, 'utf8')))).toEqual(['1', '2', '3']);
  });

  test('refuses an archive that the reader refuses, with its reasons', async () => {
    await writeFile(join(dir, 'a.zip'), '');
    const port = files(() => ({ refused: ['two end records'] }));
    await expect(port.unpack(join(dir, 'a.zip'), dir)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: 'the archive a.zip is refused: two end records',
    });
  });

  test('copies without a second copy of the bytes where the file system can', async () => {
    const port = files();
    await port.write(join(dir, 'from'), 'abc');
    await port.copy(join(dir, 'from'), join(dir, 'to'));
    expect((await stat(join(dir, 'to'))).ino).toBe((await stat(join(dir, 'from'))).ino);
    await port.move(join(dir, 'to'), join(dir, 'moved'));
    await port.remove(join(dir, 'from'));
    expect(await readdir(dir)).toEqual(['moved']);
  });
});
