import { describe, expect, test } from 'vitest';
import { importedName, installedPath, isModuleFile } from '../../src/dist/installed-path.ts';

describe('installedPath', () => {
  test.for([
    ['demo/__init__.py', 'demo/__init__.py'],
    ['one.py', 'one.py'],
    ['x.dist-info', 'x.dist-info'],
    ['x.dist-info/METADATA', undefined],
    ['x.data/purelib/a/b.py', 'a/b.py'],
    ['x.data/platlib/a.so', 'a.so'],
    ['x.data/purelib', undefined],
    ['x.data/scripts/a', undefined],
    ['x.data/data/lib/a.py', undefined],
  ] as const)('of %s is %s', ([path, installed]) => {
    expect(installedPath(path)).toBe(installed);
  });
});

describe('importedName', () => {
  test.for([
    ['one.py', 'one'],
    ['_one.cpython-312-x86_64-linux-gnu.so', '_one'],
    ['demo/a/b.py', 'demo'],
    ['demo.libs/x.so', 'demo.libs'],
    ['', ''],
  ])('of %s is %s', ([path = '', name]) => {
    expect(importedName(path)).toBe(name);
  });
});

describe('isModuleFile', () => {
  test('knows what Python imports', () => {
    const paths = ['a.py', 'a.pyi', 'a.pyc', 'a.pyd', 'a/b.abi3.so', 'a.so.1', 'a.txt', 'py'];
    expect(paths.filter(isModuleFile)).toEqual(['a.py', 'a.pyi', 'a.pyc', 'a.pyd', 'a/b.abi3.so']);
  });
});
