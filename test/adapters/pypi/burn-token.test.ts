import { describe, expect, test } from 'vitest';
import { burnToken } from '../../../src/adapters/pypi/burn-token.ts';
import { Secret } from '../../../src/model/secret.ts';
import { apiToken, broken, json, page, scripted } from './scripted-index.ts';

describe('a token that is burnt', () => {
  test('is sent to be revoked', async () => {
    const script = scripted([page(202, '')]);
    expect(await burnToken(script, new Secret(apiToken))).toBeUndefined();
    expect(script.sent.map(({ method, url, body, redirect }) => ({ method, url, body, redirect }))).toEqual([
      {
        method: 'POST',
        url: `${script.endpoint.oidc}/_/oidc/burn-token`,
        body: JSON.stringify({ token: apiToken }),
        redirect: 'manual',
      },
    ]);
  });

  test.each([
    { answers: [page(503), page(202, '')], failure: undefined, tries: 2 },
    { answers: [page(503)], failure: 'it answered 503', tries: 3 },
    { answers: [broken], failure: 'the connection failed (ECONNRESET)', tries: 3 },
    { answers: [page(404)], failure: 'it has no way to do so (404)', tries: 1 },
    { answers: [json(422, { message: apiToken })], failure: 'it answered 422', tries: 1 },
    { answers: [page(301)], failure: 'it answered 301', tries: 1 },
  ])('fails without a throw: $failure', async ({ answers, failure, tries }) => {
    const script = scripted(answers);
    expect(await burnToken(script, new Secret(apiToken))).toBe(failure);
    expect(script.sent.length).toBe(tries);
  });
});
