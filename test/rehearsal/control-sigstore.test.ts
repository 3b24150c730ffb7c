import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedWorld, embeddedWorld } from '../support/embedded-world.ts';

let world: EmbeddedWorld;
beforeAll(async () => {
  world = await embeddedWorld();
});
afterAll(() => world.close());

/** Claims of a fresh token of a job that may sign. */
async function claimsFor(audience: string): Promise<Readonly<Record<string, number>>> {
  const { env } = await world.tell('POST', '/jobs', { name: 'seal', permissions: { 'id-token': 'write' } });
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = Object(env);
  const reply = await fetch(`${url}&audience=${audience}`, { headers: { authorization: `Bearer ${token}` } });
  const { value } = Object(await reply.json());
  return JSON.parse(Buffer.from(String(value).split('.')[1] ?? '', 'base64url').toString());
}

const nowSeconds = () => Math.floor(Date.now() / 1_000);

describe('the controls of Sigstore', () => {
  test('count what was given out and what was asked for', async () => {
    const before = await world.tell('GET', '/sigstore');
    await claimsFor('sigstore');
    await claimsFor('pypi');
    const after = await world.tell('GET', '/sigstore');
    expect([
      Number(after.tokens) - Number(before.tokens),
      Number(after.tokenRequests) - Number(before.tokenRequests),
    ]).toEqual([1, 2]);
    expect(after).toMatchObject({ certificates: 0, entries: 0, conflicts: 0, certificateRequests: 0, logRequests: 0 });
  });

  test('make tokens of one audience old, as many as they say', async () => {
    await world.tell('POST', '/identity/old', { audience: 'sigstore', seconds: 900, times: 1 });
    const other = await claimsFor('pypi');
    const [old, fresh] = [await claimsFor('sigstore'), await claimsFor('sigstore')];
    expect(Number(old.exp)).toBeLessThan(nowSeconds());
    for (const { exp } of [other, fresh]) expect(Number(exp)).toBeGreaterThan(nowSeconds());
  });

  test('set the clock off for as many certificates as they say', async () => {
    const { fulcio } = world.addresses.sigstore;
    const off = async () => {
      const reply = await fetch(`${fulcio}/api/v2/signingCert`, { method: 'POST', body: '{}' });
      return Math.round((Date.parse(reply.headers.get('date') ?? '') - Date.now()) / 60_000) + 0;
    };
    await world.tell('POST', '/sigstore/clock', { offsetSeconds: -3_600, requests: 2 });
    expect([await off(), await off(), await off()]).toEqual([-60, -60, 0]);
  });

  test('make the trusted root stale, and fresh again with the same bytes', async () => {
    const read = () => readFile(world.addresses.trustedRoot, 'utf8');
    const fresh = await read();
    await world.tell('POST', '/sigstore/trust', { state: 'stale' });
    const stale = await read();
    const ends = [...stale.matchAll(/"end": "([^"]+)"/g)].map(([, end = '']) => Date.parse(end) < Date.now());
    expect(ends).toEqual([true, true, true, true]);
    await world.tell('POST', '/sigstore/trust', { state: 'fresh' });
    expect(await read()).toBe(fresh);
    await expect(world.tell('POST', '/sigstore/trust', { state: 'old' })).rejects.toThrow(
      'state must be stale or fresh',
    );
  });
});
