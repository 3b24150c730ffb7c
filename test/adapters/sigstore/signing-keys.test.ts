import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signingKeys } from '../../../src/adapters/sigstore/signing-keys.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start, token } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await start();
});
afterAll(() => sigstore.close());

function keysAndClock() {
  const clock = fakeClock(Date.now());
  const identity = { token: async () => new Secret(token()) };
  return {
    clock,
    keys: signingKeys({
      fulcio: sigstore.fulcio,
      identity,
      wire: { fetch, clock, mask: () => undefined },
      publicLog: false,
      until: () => Number.POSITIVE_INFINITY,
      timeoutMs: 30_000,
    }),
  };
}

const minutes = 60_000;

/** Three callers at one time, and how many keys they got. */
const atOnce = async ({ current }: ReturnType<typeof signingKeys>) =>
  new Set(await Promise.all([current(), current(), current()]));

describe(signingKeys, () => {
  test('gives one key until two minutes before its certificate ends, then another', async () => {
    const { keys, clock } = keysAndClock();
    const first = await atOnce(keys);
    clock.advance(7.9 * minutes);
    expect(await atOnce(keys)).toEqual(first);
    clock.advance(0.2 * minutes);
    const second = await atOnce(keys);
    expect([first.size, second.size, new Set([...first, ...second]).size]).toEqual([1, 1, 2]);
  });

  test('gives another at once when one is retired, and keeps it', async () => {
    const { keys } = keysAndClock();
    const [first] = await atOnce(keys);
    if (first) keys.retire(first);
    const second = await atOnce(keys);
    expect([second.size, first !== undefined && second.has(first)]).toEqual([1, false]);
    expect(await atOnce(keys)).toEqual(second);
  });
});
