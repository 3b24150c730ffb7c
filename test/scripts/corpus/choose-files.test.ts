import { describe, expect, test } from 'vitest';
import { chooseFiles, maxFileBytes } from '../../../scripts/corpus/choose-files.ts';
import type { PageFile } from '../../../scripts/corpus/simple-page.ts';

const file = (filename: string, more: Partial<PageFile> = {}): PageFile => ({
  filename,
  url: `https://index.invalid/${filename}`,
  hashes: { sha256: '00' },
  ...more,
});

const chosen = (files: readonly PageFile[], families?: readonly 'manylinux'[]): readonly string[] =>
  chooseFiles(
    { versions: ['1.0', '2.0', '10.0', '11.0rc1'], files },
    families === undefined ? { name: 'demo' } : { name: 'demo', families },
  ).map(({ filename }) => filename);

const release = [
  'demo-10.0-cp314-cp314-manylinux_2_28_x86_64.whl',
  'demo-10.0-cp315-cp315-manylinux_2_28_aarch64.whl',
  'demo-10.0-cp315-cp315-manylinux_2_28_x86_64.whl',
  'demo-10.0-cp315-cp315t-manylinux_2_28_x86_64.whl',
  'demo-10.0-cp39-abi3-musllinux_1_2_x86_64.whl',
  'demo-10.0-cp315-cp315-win32.whl',
  'demo-10.0.tar.gz',
].map((name) => file(name));

describe('of a page are taken', () => {
  test('the newest final version, one wheel a family and the sdist', () => {
    const other = file('demo-2.0-cp315-cp315-win_amd64.whl');
    const early = file('demo-11.0rc1-cp315-cp315-win_amd64.whl');
    expect(chosen([other, early, ...release])).toEqual([
      'demo-10.0-cp315-cp315-manylinux_2_28_x86_64.whl',
      'demo-10.0-cp39-abi3-musllinux_1_2_x86_64.whl',
      'demo-10.0-cp315-cp315-win32.whl',
      'demo-10.0.tar.gz',
    ]);
  });

  test('only the families that are asked for', () => {
    expect(chosen(release, ['manylinux'])).toEqual([
      'demo-10.0-cp315-cp315-manylinux_2_28_x86_64.whl',
      'demo-10.0.tar.gz',
    ]);
  });

  test('an older version when the newest has no wheels or is yanked', () => {
    const older = file('demo-2.0-py3-none-win_amd64.whl');
    const yanked = release.map((one) => ({ ...one, yanked: 'broken' }));
    expect(chosen([older, ...yanked])).toEqual([older.filename]);
    expect(chosen([older, file('demo-10.0.tar.gz')])).toEqual([older.filename]);
  });

  test('no file above the limit, and nothing at all where nothing fits', () => {
    const large = file('demo-2.0-cp315-cp315-win_amd64.whl', { size: maxFileBytes + 1 });
    expect(chosen([large])).toEqual([]);
    expect(chosen([file('demo.zip')])).toEqual([]);
  });
});
