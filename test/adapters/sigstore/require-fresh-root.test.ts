import { expect, test } from 'vitest';
import { requireFreshRoot } from '../../../src/adapters/sigstore/require-fresh-root.ts';
import { errorOf } from '../pypi/error-of.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const [over, open] = [
  { start: '2020-01-01T00:00:00Z', end: '2026-11-24T00:00:00Z' },
  { start: '2020-01-01T00:00:00Z' },
];
const root = (log: object, authority: object) =>
  JSON.stringify({
    tlogs: [{ publicKey: { validFor: log } }],
    ctlogs: [{ publicKey: { validFor: log } }, { publicKey: { validFor: open } }],
    certificateAuthorities: [{ validFor: authority }],
  });

test.for([
  { of: 'without any end', text: root(open, open) },
  { of: 'that ends later', text: root({ ...over, end: '2026-12-01T00:00:00Z' }, open) },
  { of: 'that nobody can read, which its reader will say', text: 'x' },
])('takes a root $of', ({ text }) => {
  expect(requireFreshRoot(text, now)).toBe(text);
});

test.for([
  { of: 'its logs', text: root(over, open), says: 'tlogs' },
  { of: 'its authorities and logs', text: root(over, over), says: 'tlogs, certificateAuthorities' },
])('refuses one where the time of $of is over', async ({ text, says }) => {
  const error = await errorOf((async () => requireFreshRoot(text, now))());
  expect([error.code, error.message]).toEqual([
    'SIGSTORE_UNREACHABLE',
    `the trusted root is stale: every key of its ${says} had ended before now`,
  ]);
});
