import { describe, expect, test } from 'vitest';
import { ofVersion } from '../../../src/adapters/pypi/of-version.ts';

describe('a file of a version', () => {
  test.each([
    { file: 'demo-1.0-py3-none-any.whl', own: '1.0', version: '1.0', is: true },
    { file: 'demo-1.0.0-py3-none-any.whl', own: '1.0.0', version: '1.0', is: true },
    { file: 'demo-1.tar.gz', own: '1', version: '1.0.0', is: true },
    { file: 'demo-1.0.1.tar.gz', own: '1.0.1', version: '1.0', is: false },
    { file: 'demo-1.0.10.tar.gz', own: '1.0.10', version: '1.10', is: false },
    { file: 'demo-10.0.tar.gz', own: '10.0', version: '1.0', is: false },
    { file: 'demo-1.0rc1.tar.gz', own: '1.0rc1', version: '1.0', is: false },
    { file: 'demo-1.0.0rc1.tar.gz', own: '1.0.0rc1', version: '1.0rc1', is: true },
    { file: 'demo-1.0.post1.tar.gz', own: '1.0.post1', version: '1.0', is: false },
    { file: 'demo-1!1.0.tar.gz', own: '1!1.0', version: '1.0', is: false },
    // Names that cannot be read.
    { file: 'demo-1.0.zip', own: undefined, version: '1.0', is: true },
    { file: 'Demo-1.0.win32-py2.4.exe', own: undefined, version: '1.0', is: true },
    { file: 'demo-1.0-py2.7.egg', own: undefined, version: '1.0', is: true },
    { file: '../demo-1.0-py3-none-any.whl', own: undefined, version: '1.0', is: true },
    { file: 'demo-1.0.1.zip', own: undefined, version: '1.0', is: false },
    { file: 'demo-11.0.zip', own: undefined, version: '1.0', is: false },
    { file: 'demo-1.0.dev1.zip', own: undefined, version: '1.0', is: false },
    { file: 'readme', own: undefined, version: '1.0', is: false },
  ])('$file of $version: $is', ({ file, own, version, is }) => {
    expect(ofVersion(file, own, version)).toBe(is);
  });
});
