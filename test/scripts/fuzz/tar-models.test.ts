import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tarModels } from '../../../scripts/fuzz/tar-models.ts';
import { anSdist } from '../../support/an-sdist.ts';
import { pax, type TarPart, tarBytes } from '../../support/tar-bytes.ts';

const pathsOf = (parts: readonly TarPart[]) =>
  Object.fromEntries(
    Object.entries(tarModels).map(([name, read]) => [name, read(tarBytes(parts)).map(({ path }) => path)]),
  );

test('all of them see the same in an honest sdist', () => {
  const [first, ...others] = Object.values(tarModels).map((read) => read(gunzipSync(anSdist())));
  expect(first?.map(({ path, kind }) => [path, kind])).toEqual([
    ['demo-1.0/PKG-INFO', 'file'],
    ['demo-1.0/LICENSE', 'file'],
    ['demo-1.0/pyproject.toml', 'file'],
    ['demo-1.0/demo.py', 'file'],
  ]);
  expect(others).toEqual([first, first]);
});

test('they disagree where readers in use do', () => {
  expect(pathsOf([{ path: 'x', magic: 'gnu', raw: { 345: 'b' } }])).toEqual({
    python: ['b/x'],
    gnu: ['x'],
    careless: ['b/x'],
  });
  expect(pathsOf([{ path: 'a', raw: { 108: 'root' } }, { path: 'b' }])).toEqual({
    python: [],
    gnu: ['a', 'b'],
    careless: ['a', 'b'],
  });
  expect(pathsOf([{ ...pax({ mtime: '1' }), padding: '9 path=b\n' }, { path: 'a' }])).toEqual({
    python: ['b'],
    gnu: ['a'],
    careless: ['a'],
  });
  expect(pathsOf([pax({ path: 'b' }), pax({ comment: 'x' }, 'g'), { path: 'a' }])).toEqual({
    python: ['b'],
    gnu: ['b'],
    careless: ['a'],
  });
  const inner = tarBytes([{ path: 'evil' }], Buffer.alloc(0));
  expect(pathsOf([pax({ size: '0' }), { path: 'a', content: inner }])).toEqual({
    python: ['a', 'evil'],
    gnu: ['a', 'evil'],
    careless: ['a'],
  });
});
