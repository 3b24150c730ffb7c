import { describe, expect, test } from 'vitest';
import { parseRequirement } from '../../src/dist/parse-requirement.ts';
import { bad, good } from '../../src/model/parsed.ts';

describe('parseRequirement', () => {
  test.for([
    ['numpy', { name: 'numpy', url: undefined, specifiers: [] }],
    [
      ' A.b-c_ [x, y] (>=1,) ; extra == "z"',
      { name: 'A.b-c_', url: undefined, specifiers: [{ operator: '>=', version: '1' }] },
    ],
    ['a[]', { name: 'a', url: undefined, specifiers: [] }],
    ['a@ https://x.example/y#z ', { name: 'a', url: 'https://x.example/y#z', specifiers: [] }],
    ['a @ b ;os_name=="nt"', { name: 'a', url: 'b', specifiers: [] }],
  ] as const)('reads %s', ([text, requirement]) => {
    expect(parseRequirement(text)).toEqual(good(requirement));
  });

  test.for([
    ['', 'it does not begin with a name and, maybe, extras in brackets'],
    ['-a', 'it does not begin with a name and, maybe, extras in brackets'],
    ['a[b', 'Invalid specifier: "[b"'],
    ['a b', 'Invalid specifier: "b"'],
    ['a >=1,,<2', 'a version clause is empty'],
    ['a ,', 'a version clause is empty'],
    ['a (>=1', 'Invalid specifier: "(>=1"'],
    ['a;', 'the marker "" is not complete'],
    ['a @', 'there is no address behind "@"'],
    ['a @ b x', 'there is no address behind "@"'],
    ['a\n>=1', 'a line break stands behind its name'],
  ] as const)('refuses %j', ([text, reason]) => {
    const parsed = parseRequirement(text);
    expect(parsed).toEqual(bad(reason));
  });

  test('is bounded, and quick up to the bound', () => {
    const started = performance.now();
    for (const hostile of [`a[${'b '.repeat(1_900)}`, `a${'.'.repeat(3_900)}`, `a;${'('.repeat(3_900)}`]) {
      expect(parseRequirement(hostile).ok).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(200);
    expect(parseRequirement('a'.repeat(4_001))).toEqual(bad('a requirement of 4001 characters; at most 4000 are read'));
  });
});
