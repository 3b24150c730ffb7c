import { describe, expect, test } from 'vitest';
import { uploadTokens } from '../../../src/adapters/pypi/upload-tokens.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { Secret } from '../../../src/model/secret.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';
import { errorOf } from './error-of.ts';

const minute = 60_000;

/** Tokens t1, t2, … of fifteen minutes. */
async function start(failures: Readonly<Record<string, string>> = {}) {
  const clock = fakeClock();
  const burnt: string[] = [];
  let count = 0;
  const mint = async () => {
    count += 1;
    if (count === 4) throw new ReleaseError('PUBLISHER_REFUSED', 'the publisher is gone');
    const name = `t${count}`;
    return { narrow: new Secret(`${name} narrowed`), whole: new Secret(name), endsAt: clock.now() + 15 * minute };
  };
  const burn = async (token: Secret) => {
    burnt.push(token.reveal());
    return failures[token.reveal()];
  };
  const tokens = await uploadTokens(clock, mint, burn);
  const current = async () => (await tokens.current()).whole.reveal();
  return { clock, tokens, current, burnt };
}

describe('the tokens of a session', () => {
  test('are one, until five minutes before its end', async () => {
    const { clock, current } = await start();
    clock.advance(10 * minute - 1);
    expect(await current()).toBe('t1');
    clock.advance(1);
    expect(await current()).toBe('t2');
    expect(await current()).toBe('t2');
  });

  test('are renewed once for all who ask at one time', async () => {
    const { clock, current } = await start();
    clock.advance(11 * minute);
    expect(await Promise.all([current(), current(), current()])).toEqual(['t2', 't2', 't2']);
  });

  test('are renewed once for all whose token the index calls expired', async () => {
    const { tokens } = await start();
    const old = await tokens.current();
    const next = await Promise.all([tokens.after(old), tokens.after(old)]);
    expect(next.map(({ whole }) => whole.reveal())).toEqual(['t2', 't2']);
    expect((await tokens.after(old)).whole.reveal()).toBe('t2');
  });

  test('are all revoked in the end, but for those that have ended', async () => {
    const { clock, current, tokens, burnt } = await start({ t3: 'it answered 503' });
    clock.advance(11 * minute);
    await current();
    clock.advance(11 * minute);
    await current();
    expect(await tokens.revoke()).toBe('it answered 503');
    expect(burnt).toEqual(['t2', 't3']);
  });

  test('that can no longer be had are an error to everyone', async () => {
    const { clock, current, tokens, burnt } = await start();
    for (const _ of [1, 2]) {
      clock.advance(11 * minute);
      await current();
    }
    clock.advance(11 * minute);
    expect((await errorOf(current())).code).toBe('PUBLISHER_REFUSED');
    expect((await errorOf(current())).code).toBe('PUBLISHER_REFUSED');
    expect(await tokens.revoke()).toBeUndefined();
    expect(burnt).toEqual(['t3']);
  });
});
