import { describe, expect, test } from 'vitest';
import { extensionAbiMismatch } from '../../../src/checks/distribution/extension-abi-mismatch.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

const run = (tags: string, ...paths: string[]) =>
  extensionAbiMismatch.run(
    nativeWheel(`${tags}-win_amd64`, Object.fromEntries(paths.map((path) => [path, elfBytes()]))),
  );

describe(extensionAbiMismatch.id, () => {
  test.for([
    { tags: 'cp312-cp312', path: 'a.cpython-312-x86_64-linux-gnu.so' },
    { tags: 'cp312-cp312', path: 'a.cpython-312-aarch64-linux-musl.so' },
    { tags: 'cp312-cp312', path: 'demo/a.cpython-312-darwin.so' },
    { tags: 'cp312-cp312', path: 'a.cp312-win_amd64.pyd' },
    { tags: 'cp312-cp312', path: 'a.pyd' },
    { tags: 'cp312-cp312', path: 'a.abi3.so' },
    { tags: 'cp313-cp313t', path: 'a.cpython-313t-darwin.so' },
    { tags: 'cp313-cp313t', path: 'a.cp313t-win_arm64.pyd' },
    { tags: 'cp37-cp37m', path: 'a.cpython-37m-x86_64-linux-gnu.so' },
    { tags: 'cp37-cp37m', path: 'a.cp37-win_amd64.pyd' },
    { tags: 'pp310-pypy310_pp73', path: 'a.pypy310-pp73-x86_64-linux-gnu.so' },
    { tags: 'cp311.cp312-cp311.cp312', path: 'a.cpython-311-darwin.so' },
  ])('finds nothing wrong with $path under $tags', ({ tags, path }) => {
    expect(run(tags, path)).toEqual({ examined: 1, findings: [] });
  });

  test.for([
    { tags: 'cp312-cp312', path: 'a.cpython-311-x86_64-linux-gnu.so', says: 'cp311', tag: 'cp312' },
    { tags: 'cp312-cp312', path: 'a.cp313-win_amd64.pyd', says: 'cp313', tag: 'cp312' },
    { tags: 'cp313-cp313', path: 'a.cpython-313t-darwin.so', says: 'cp313t', tag: 'cp313' },
    { tags: 'cp313-cp313t', path: 'a.cpython-313-darwin.so', says: 'cp313', tag: 'cp313t' },
    { tags: 'cp312-cp312', path: 'a.cpython-312d-x86_64-linux-gnu.so', says: 'cp312d', tag: 'cp312' },
    { tags: 'cp310-cp310', path: 'a.pypy310-pp73-darwin.so', says: 'pypy310_pp73', tag: 'cp310' },
  ])('finds $path under $tags', ({ tags, path, says, tag }) => {
    const what = `its name says ${says}, the wheel's ABI tag ${tag}`;
    expect(run(tags, path)).toEqual({ examined: 1, findings: [{ where: path, what }] });
  });

  test('lets a module pass that is there for the right Python too', () => {
    expect(run('cp312-cp312', 'a.cp311-win_amd64.pyd', 'a.cp312-win_amd64.pyd')).toEqual({ examined: 2, findings: [] });
  });

  test.for(['py3-none', 'cp311-abi3', 'graalpy311-graalpy240_311_native'])('asks nothing under %s', (tags) => {
    expect(run(tags, 'a.cpython-39-darwin.so')).toEqual({ examined: 0, findings: [] });
  });

  test('asks nothing under a name that cannot be read', () => {
    expect(extensionAbiMismatch.run(aWheelSubject({ file: 'Demo-1.0-cp313-cp313-win32.whl' }))).toEqual({
      examined: 0,
      findings: [],
    });
  });
});
