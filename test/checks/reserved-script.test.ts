import { describe, expect, test } from 'vitest';
import { isReservedScript } from '../../src/checks/reserved-script.ts';

describe('isReservedScript', () => {
  test.for(['python', 'Python3', 'python3.14t', 'pythonw.exe', 'pypy3', 'activate', 'activate_this.py'])(
    'is %s',
    (name) => {
      expect(isReservedScript(name)).toBe(true);
    },
  );

  test.for(['pythonic', 'python-demo', 'python3-config', 'ipython', 'f2py', ''])('is not %j', (name) => {
    expect(isReservedScript(name)).toBe(false);
  });
});
