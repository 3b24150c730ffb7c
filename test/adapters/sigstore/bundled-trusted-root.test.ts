import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledOn, bundledTrustedRoot } from '../../../src/adapters/sigstore/bundled-trusted-root.ts';

const day = 24 * 60 * 60 * 1_000;

test('is the public instance’s root as the library carries it, with its age', async () => {
  const root = await bundledTrustedRoot(Date.parse(bundledOn) + 12 * day);
  expect(root).toMatchObject({ from: 'bundled', expired: false });
  expect(root.says).toMatch(/^the public root in this program, of 2026-11-05, 12 days old, meant to be used until 20/);
  const { tlogs, ctlogs, certificateAuthorities } = JSON.parse(root.text);
  expect([tlogs[0].baseUrl, ctlogs.length, certificateAuthorities.length]).toEqual([
    'https://rekor.sigstore.dev',
    2,
    2,
  ]);
});

test('says when nobody vouches for it any more', async () => {
  const root = await bundledTrustedRoot(Date.parse('2036-01-01'));
  expect([root.expired, root.says.endsWith(': it is past that')]).toEqual([true, true]);
});

test('is never younger than today', async () => {
  expect((await bundledTrustedRoot(0)).says).toContain(', 0 days old,');
});

test('its day belongs to the version of the library that is pinned', () => {
  // Whoever takes another version looks up the day on which that was published, and changes both.
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([dependencies['@sigstore/tuf'], bundledOn]).toEqual(['5.0.1', '2026-11-05']);
});
