import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../src/model/compare-versions.ts';
import { earlierVersion } from '../../src/model/earlier-version.ts';

/** Oldest first, as PEP 440 has them; one release a line. */
const inOrder = [
  '0.9',
  '1.0.dev1',
  '1.0a1.dev1',
  '1.0a1',
  '1.0a1.post1',
  '1.0a2',
  '1.0b1',
  '1.0rc1',
  '1.0rc2',
  '1.0',
  '1.0.post1.dev2',
  '1.0.post1',
  '1.0.1',
  '1.1.dev3',
  '1.2',
  '1.10',
  '2026.11.24',
  '1!0.1',
];

describe('compareVersions', () => {
  test('orders as PEP 440 does', () => {
    for (const [at, earlier] of inOrder.entries()) {
      for (const [other, later] of inOrder.entries()) {
        expect([earlier, later, Math.sign(compareVersions(earlier, later))]).toEqual([
          earlier,
          later,
          Math.sign(at - other),
        ]);
      }
    }
  });

  test.for([
    ['1.0', '1'],
    ['1.0.0', '1.0'],
    ['1.0.0rc1', '1rc1'],
    ['1.0', '1.0+local'],
  ])('takes %s for %s', ([a = '', b = '']) => {
    expect(compareVersions(a, b)).toBe(0);
  });

  test('does not round numbers', () => {
    expect(compareVersions('1.9007199254740993', '1.9007199254740992')).toBe(1);
  });
});

describe('earlierVersion', () => {
  test.for([
    { version: '1.2', versions: inOrder, is: '1.0.1' },
    { version: '1.0.1', versions: inOrder, is: '1.0.post1' },
    { version: '1.0', versions: inOrder, is: '0.9' },
    { version: '1.0rc2', versions: inOrder, is: '1.0rc1' },
    { version: '1.0', versions: ['1.0rc1', '1.0b1', '1.1'], is: '1.0rc1' },
    { version: '1.0', versions: ['1.0', '1.0.0', '2.0'], is: undefined },
    { version: '1.0', versions: [], is: undefined },
  ])('before $version of $versions it is $is', ({ version, versions, is }) => {
    expect(earlierVersion(versions.toReversed(), version)).toBe(is);
  });
});
