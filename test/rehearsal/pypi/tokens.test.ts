import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { demoIndex, entries, mint, narrow, post, zip } from './index-fixture.ts';
import { answerToForm } from './send-form.ts';

let index: StartedIndex;
let token = '';
beforeAll(async () => {
  index = await demoIndex();
  token = await mint(index);
});
afterAll(() => index.close());

const upload = (held: string) =>
  answerToForm(index, {
    authorization: `Bearer ${held}`,
    filename: 'demo-1.0-py3-none-any.whl',
    bytes: zip(entries('1.0')),
  });

const far = 4_000_000_000;
const expired = 'token is expired';
const elsewhere = "project-scoped token is not valid for project: 'demo'";

describe('a token that its holder narrowed', () => {
  test.each([
    { to: '[1,["demo"]]', says: undefined },
    { to: '[1,["other","demo"]]', says: undefined },
    { to: `[0,${far},0]`, says: undefined },
    { to: '[1,["other"]]', says: elsewhere },
    { to: '[1,[]]', says: elsewhere },
    { to: '[2,["some id"]]', says: elsewhere },
    { to: '[0,1,0]', says: expired },
    { to: `[0,${far},${far - 1}]`, says: expired },
    { to: '[3,"ann"]', says: 'token with user restriction without a user' },
    { to: '[4,"another",null]', says: 'current OIDC publisher does not match publisher restriction in token' },
    { to: '[9]', says: 'caveat has unknown tag: 9' },
    { to: '[]', says: 'caveat array cannot be empty' },
    { to: '"demo"', says: 'caveat must be an array' },
    { to: '[0,1]', says: 'Not enough values' },
    { to: '[1]', says: 'Not enough values' },
    { to: '[0,"1","0"]', says: 'invalid values for fields' },
    { to: '[1,"demo"]', says: 'invalid values for fields' },
  ])('to $to: $says', async ({ to, says }) => {
    expect(await upload(narrow(token, to))).toBe(says === undefined ? '200' : `403 Invalid API Token: ${says}`);
  });

  test('twice holds both', async () => {
    const twice = narrow(narrow(token, '[1,["other"]]'), '[0,1,0]');
    expect(await upload(twice)).toBe(`403 Invalid API Token: ${elsewhere}, ${expired}`);
  });
});

describe('a token', () => {
  test('is for its project, from its beginning to its end', async () => {
    expect(await upload(token)).toBe('200');
  });

  test('that has ended is refused, once for its own caveat and once for the one that the index keeps', async () => {
    index.state.tokenSeconds = 0;
    const short = await mint(index);
    index.state.tokenSeconds = 900;
    expect(await upload(short)).toBe(`403 Invalid API Token: ${expired}, ${expired}`);
  });

  test('whose caveat was taken out is refused', async () => {
    const bytes = Buffer.from(token.slice(5), 'base64url');
    const end = bytes.indexOf('[0,');
    // From `[0,…]` to `[9,…]`: the signature stays, so it fits no more.
    bytes[end + 1] = 0x34;
    expect(await upload(`pypi-${bytes.toString('base64url')}`)).toMatch(/^403 Invalid API Token: /);
  });

  test('whose signature is wrong is refused', async () => {
    const bytes = Buffer.from(token.slice(5), 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const forged = `pypi-${bytes.toString('base64url')}`;
    expect(await upload(forged)).toBe('403 Invalid API Token: signatures do not match');
    const burnt = await post(`${index.url}/_/oidc/burn-token`, { token: forged });
    expect([burnt.status, await upload(token)]).toEqual([202, '200']);
  });

  test.each([
    { is: 'cut off', held: () => token.slice(0, -10) },
    { is: 'with another prefix', held: () => token.replace('pypi', 'test') },
    { is: 'of another index', held: async () => mintElsewhere() },
    { is: 'burnt', held: async () => burnt() },
    { is: 'narrowed before it was burnt', held: async () => narrow(await burnt(), '[1,["demo"]]') },
  ])('that is $is is nobody’s', async ({ held }) => {
    expect(await upload(await held())).toMatch(/^403 Invalid or non-existent authentication information\./);
  });

  test('is burnt through any of its narrowed forms', async () => {
    const mine = await mint(index);
    await post(`${index.url}/_/oidc/burn-token`, { token: narrow(mine, '[1,["demo"]]') });
    expect(await upload(mine)).toMatch(/^403 Invalid or non-existent/);
  });
});

async function burnt(): Promise<string> {
  const mine = await mint(index);
  await post(`${index.url}/_/oidc/burn-token`, { token: mine });
  return mine;
}

async function mintElsewhere(): Promise<string> {
  const other = await demoIndex();
  const mine = await mint(other);
  await other.close();
  return mine;
}
