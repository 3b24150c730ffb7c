import { describe, expect, test } from 'vitest';
import { abi3Mismatch } from '../../../src/checks/distribution/abi3-mismatch.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

const run = (tags: string, ...paths: string[]) =>
  abi3Mismatch.run(
    nativeWheel(`${tags}-manylinux_2_28_x86_64`, Object.fromEntries(paths.map((path) => [path, elfBytes()]))),
  );
const versioned = 'demo/a.cpython-311-x86_64-linux-gnu.so';

describe(abi3Mismatch.id, () => {
  test.for([
    { is: 'a module for the stable ABI', tags: 'cp311-abi3', paths: ['demo/a.abi3.so'], examined: 1 },
    { is: 'a module of Windows, which has no name for it', tags: 'cp311-abi3', paths: ['demo/a.pyd'], examined: 1 },
    { is: 'a plain library beside it', tags: 'cp311-abi3', paths: ['demo/a.abi3.so', 'demo/libx.so'], examined: 1 },
    {
      is: 'a faster module beside the one for all',
      tags: 'cp311-abi3',
      paths: ['demo/a.abi3.so', versioned],
      examined: 2,
    },
    { is: 'one for both kinds of Python', tags: 'cp315-abi3.abi3t', paths: ['demo/a.abi3t.so'], examined: 1 },
    {
      is: 'a module of a Python without the GIL',
      tags: 'cp313-cp313t',
      paths: ['demo/a.cpython-313t-x86_64-linux-gnu.so'],
      examined: 1,
    },
  ])('finds nothing wrong with $is', ({ tags, paths, examined }) => {
    expect(run(tags, ...paths)).toEqual({ examined, findings: [] });
  });

  test.for([
    { is: 'a module for one Python', tags: 'cp311-abi3', path: versioned, says: 'cp311', tag: 'abi3' },
    {
      is: 'a module for one Python, on Windows',
      tags: 'cp311-abi3',
      path: 'demo/a.cp311-win_amd64.pyd',
      says: 'cp311',
      tag: 'abi3',
    },
    {
      is: 'a module for a Python without the GIL',
      tags: 'cp311-abi3',
      path: 'demo/a.cpython-313t-darwin.so',
      says: 'cp313t',
      tag: 'abi3',
    },
    { is: 'a module that needs the GIL', tags: 'cp313-cp313t', path: 'demo/a.abi3.so', says: 'abi3', tag: 'cp313t' },
    {
      is: 'a module that needs the GIL under both',
      tags: 'cp315-abi3.abi3t',
      path: 'demo/a.abi3.so',
      says: 'abi3',
      tag: 'abi3.abi3t',
    },
  ])('finds $is', ({ tags, path, says, tag }) => {
    const what = `its name says ${says}, the wheel's ABI tag ${tag}`;
    expect(run(tags, path)).toEqual({ examined: 1, findings: [{ where: path, what }] });
  });

  test('does not take a module of another folder for the same one', () => {
    expect(run('cp311-abi3', 'other/a.abi3.so', versioned).findings.map(({ where }) => where)).toEqual([versioned]);
  });

  test.for(['cp312-cp312', 'py3-none'])('asks nothing under %s', (tags) => {
    expect(run(tags, 'demo/a.abi3.so', versioned)).toEqual({ examined: 0, findings: [] });
  });
});
