import { describe, expect, test } from 'vitest';
import { isPreRelease, normaliseVersion } from '../../src/model/version.ts';

describe('normaliseVersion', () => {
  test.for([
    ['2.5.5', '2.5.5'],
    ['1.0.0', '1.0.0'],
    ['01.002', '1.2'],
    ['v1.0', '1.0'],
    ['V1.0RC1', '1.0rc1'],
    ['1.0-rc.1', '1.0rc1'],
    ['1.0.alpha', '1.0a0'],
    ['1.0beta2', '1.0b2'],
    ['1.0c3', '1.0rc3'],
    ['1.0preview4', '1.0rc4'],
    ['1.0-1', '1.0.post1'],
    ['1.0r2', '1.0.post2'],
    ['1.0_rev', '1.0.post0'],
    ['1.0dev', '1.0.dev0'],
    ['1.0a1.post2.dev3', '1.0a1.post2.dev3'],
    ['0!1.0', '1.0'],
    ['001!1.0', '1!1.0'],
    ['1.0+Ubuntu-01_B', '1.0+ubuntu.1.b'],
    ['1.00000000000000000000000000000000000000000000001', '1.1'],
    ['20261125.12345678901234567890', '20261125.12345678901234567890'],
  ] as const)('spells %s as %s', ([text, normal]) => {
    expect(normaliseVersion(text)).toEqual({ ok: true, value: normal });
    expect(normaliseVersion(normal)).toEqual({ ok: true, value: normal });
  });

  test.for([
    '',
    ' 1.0',
    '1.0\n',
    '1..0',
    '1.0.',
    'main',
    '1.0.x',
    '1.0+',
    '1.0+a..b',
    '١.٠',
    '1.0ſ',
    '1.0rc1rc2',
    '1!',
  ])('refuses %j', (text) => {
    const reason = `${JSON.stringify(text)} is not a version that PEP 440 knows`;
    expect(normaliseVersion(text)).toEqual({ ok: false, reasons: [reason] });
  });

  test('refuses a version beyond its bound without looking into it', () => {
    expect(normaliseVersion('1'.repeat(100)).ok).toBe(true);
    expect(normaliseVersion('1'.repeat(101))).toEqual({
      ok: false,
      reasons: ['a version of 101 characters; at most 100 are read'],
    });
  });
});

describe('isPreRelease', () => {
  test.for(['1.0a1', '1.0b2', '1.0rc1', '1.0.dev0', '1.0.post1.dev0', '1!1.0rc1+local'])('is true of %s', (version) => {
    expect(isPreRelease(version)).toBe(true);
  });

  test.for(['1.0', '1.0.post1', '1!2.0', '1.0+rc1', '1.0+1rc1.dev1'])('is false of %s', (version) => {
    expect(isPreRelease(version)).toBe(false);
  });
});
