import { describe, expect, test } from 'vitest';
import { judgeLicenseExpression } from '../../src/dist/judge-license-expression.ts';

describe('judgeLicenseExpression', () => {
  test.for([
    'MIT',
    'mit and (Apache-2.0+ or 0BSD)',
    'BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0',
    'GPL-2.0-or-later WITH GCC-exception-3.1 OR LicenseRef-Mine.1',
    '((MIT))',
  ])('takes the form of %s', (text) => {
    expect(judgeLicenseExpression(text)).toBeUndefined();
  });

  test.for([
    ['', 'it is not complete'],
    ['MIT OR', 'it is not complete'],
    ['()', '")" stands where it cannot'],
    ['OR MIT', '"or" stands where it cannot'],
    ['MIT Zlib', '"zlib" stands where it cannot'],
    ['(MIT) WITH x', '"with" stands where it cannot'],
    ['MIT WITH (x)', '"(" stands where it cannot'],
    ['MIT WITH x WITH y', '"with" stands where it cannot'],
    ['(MIT', 'its parentheses do not match'],
    ['MIT)', 'its parentheses do not match'],
    ['MIT/X11', '"mit/x11" is not the form of an identifier'],
    ['LicenseRef-', '"licenseref-" is not the form of an identifier'],
    ['LicenseRef-a+', '"licenseref-a+" is not the form of an identifier'],
  ])('refuses %s', ([text = '', reason]) => {
    expect(judgeLicenseExpression(text)).toBe(reason);
  });

  test('is bounded in depth and length', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}MIT${')'.repeat(depth)}`;
    expect([200, 201].map((depth) => judgeLicenseExpression(nested(depth)))).toEqual([
      undefined,
      'its parentheses do not match',
    ]);
    expect(judgeLicenseExpression('x'.repeat(10_001))).toBe('it has 10001 characters; at most 10000 are read');
  });
});
