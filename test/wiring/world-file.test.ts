import { describe, expect, test } from 'vitest';
import { production } from '../../src/endpoints.ts';
import { isLoopback, parseWorldFile } from '../../src/wiring/world-file.ts';

const index = {
  simple: 'http://127.0.0.1:5',
  upload: 'http://127.0.0.1:5/legacy/',
  oidc: 'http://127.0.0.1:5',
  integrity: 'http://127.0.0.1:5',
};
const world = {
  world: 'rehearsal',
  control: 'http://127.0.0.1:1',
  sigstore: { fulcio: 'http://127.0.0.1:2', rekor: 'http://127.0.0.1:3/', tsa: 'http://127.0.0.1:4' },
  indexes: { pypi: index, testpypi: index },
  trustedRoot: '/there/trusted_root.json',
};

describe('parseWorldFile', () => {
  test('reads the addresses', () => {
    const one = { base: 'http://127.0.0.1:5', upload: 'http://127.0.0.1:5/legacy/', oidc: 'http://127.0.0.1:5' };
    expect(parseWorldFile(JSON.stringify(world))).toEqual({
      ok: true,
      value: {
        world: 'rehearsal',
        indexes: { pypi: { ...one, audience: 'pypi' }, testpypi: { ...one, audience: 'testpypi' } },
        fulcio: 'http://127.0.0.1:2',
        rekor: 'http://127.0.0.1:3',
        trustedRoot: '/there/trusted_root.json',
      },
    });
  });

  test('reads the haste of a rehearsed fault, and refuses what is none', () => {
    const haste = { pauses: 200, requestTimeoutMs: 3_000 };
    expect(parseWorldFile(JSON.stringify({ ...world, haste }))).toMatchObject({ ok: true, value: { haste } });
    for (const other of [
      {},
      null,
      { pauses: 0, requestTimeoutMs: 1 },
      { ...haste, pauses: '2' },
      { ...haste, pauses: 1e9 },
    ]) {
      expect(parseWorldFile(JSON.stringify({ ...world, haste: other }))).toEqual({
        ok: false,
        reasons: ['haste must have pauses, 1 to 10000, and requestTimeoutMs, 1 to 60000'],
      });
    }
  });

  test('has no haste in the real world', () => {
    expect(Object.keys(production)).not.toContain('haste');
  });

  test('refuses every address that leaves this machine, all at once', () => {
    const evil = {
      ...world,
      sigstore: { ...world.sigstore, fulcio: 'http://127.0.0.1.evil.example', rekor: 'https://user@127.0.0.1/' },
    };
    expect(parseWorldFile(JSON.stringify(evil))).toEqual({
      ok: false,
      reasons: [
        'sigstore.fulcio must be a loopback address, got "http://127.0.0.1.evil.example"',
        'sigstore.rekor must be a loopback address, got "https://user@127.0.0.1/"',
      ],
    });
  });

  test.for(['', 'null', '{}', '[]', '{"world":"production"}'])('refuses %j', (text) => {
    expect(parseWorldFile(text).ok).toBe(false);
  });
});

test.for([
  ['http://localhost:80', true],
  ['http://[::1]:80', true],
  ['http://127.0.0.1', true],
  ['file:///etc/passwd', false],
  ['http://127.0.0.2', false],
  ['http://localhost.example', false],
  ['127.0.0.1', false],
] as const)('isLoopback(%s) is %s', ([address, local]) => {
  expect(isLoopback(address)).toBe(local);
});
