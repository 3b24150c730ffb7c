import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { githubIdentity } from '../../../src/adapters/github/identity.ts';
import { Secret } from '../../../src/model/secret.ts';
import { someWire } from './github-job.ts';
import { type Answer, broken, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

const token = 'eyJhbGciOiJub25lIn0.eyJzZWNyZXQiOiJ5ZXMifQ.c2lnbmF0dXJl';
const url = 'https://issuer.example/idtoken/1?api-version=2.0';

function asking(answers: readonly Answer[], address = url) {
  const { send, sent } = scriptedFetch(...answers);
  const { wire, masked, clock } = someWire(send);
  const identity = githubIdentity({ identityRequest: { url: address, token: new Secret('requesttoken') } }, wire);
  return { work: identity.token('a b&c=d'), sent, masked, clock };
}

test('adds the audience to the runner’s address, and masks the token before anybody has it', async () => {
  const { work, sent, masked } = asking([json({ value: token })]);
  expect((await work).reveal()).toBe(token);
  expect(sent.map(({ url, headers, redirect }) => [url, headers.authorization, redirect])).toEqual([
    ['https://issuer.example/idtoken/1?api-version=2.0&audience=a+b%26c%3Dd', 'Bearer requesttoken', 'error'],
  ]);
  expect(masked).toEqual([token]);
});

test('asks again for what may pass', async () => {
  const { work, sent } = asking([json({}, 503), broken, json({ value: '' }), json({ value: token })]);
  expect((await work).reveal()).toBe(token);
  expect(sent.length).toBe(4);
});

describe('gives no token', () => {
  const plain = () => new Response(token);
  const huge = () => new Response(`{"value":"${'x'.repeat(70_000)}"}`);
  test.each([
    {
      is: 'a refusal',
      answer: json({ message: token }, 403),
      code: 'IDENTITY_MISSING',
      says: 'GitHub refused this job an identity token (403)',
    },
    {
      is: 'another status',
      answer: json({ message: token }, 400),
      code: 'IDENTITY_UNREACHABLE',
      says: 'GitHub gave no identity token: it answered 400',
    },
    {
      is: 'a bad day',
      answer: json({ message: token }, 500),
      code: 'IDENTITY_UNREACHABLE',
      says: 'GitHub gave no identity token: it answered 500 (5 tries)',
    },
    {
      is: 'a token that is not in JSON',
      answer: plain,
      code: 'IDENTITY_UNREACHABLE',
      says: 'GitHub gave no identity token: its answer cannot be read (5 tries)',
    },
    {
      is: 'an answer that is too long',
      answer: huge,
      code: 'IDENTITY_UNREACHABLE',
      says: 'GitHub gave no identity token: its answer cannot be read (5 tries)',
    },
    {
      is: 'a token of another form',
      answer: json({ value: `${token}\n::error::` }),
      code: 'IDENTITY_UNREACHABLE',
      says: 'GitHub gave no identity token: its answer cannot be read (5 tries)',
    },
    {
      is: 'no connection',
      answer: broken,
      code: 'IDENTITY_UNREACHABLE',
      says: 'GitHub gave no identity token: the connection to issuer.example failed (5 tries)',
    },
  ])('for $is, nor shows one', async ({ answer, code, says }) => {
    const { work } = asking([answer]);
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(await errorOf(work)).toEqual({ code, message: says });
    expect(inspect(error, { depth: 10 })).not.toMatch(/eyJ|requesttoken/);
  });

  test.each(['http://issuer.example/x?y=z', 'ftp://issuer.example', 'nonsense', ''])(
    'from the address %j',
    async (address) => {
      const { work, sent } = asking([json({ value: token })], address);
      expect(await errorOf(work)).toEqual({
        code: 'WORLD_REFUSED',
        message: 'ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address',
      });
      expect(sent).toEqual([]);
    },
  );
});

test('says which permission is missing', async () => {
  const { wire } = someWire();
  expect(await errorOf(githubIdentity({ identityRequest: undefined }, wire).token('pypi'))).toEqual({
    code: 'IDENTITY_MISSING',
    message: 'this job may not ask for an identity token: it lacks `id-token: write`',
  });
});
