import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { demoIndex, idToken, mint, post } from './index-fixture.ts';

let index: StartedIndex;
beforeAll(async () => {
  index = await demoIndex();
});
afterAll(() => index.close());

const exchange = (body: object) => post(`${index.url}/_/oidc/mint-token`, body);
const refusal = (code: string, description: string) => ({
  status: 422,
  body: { message: 'Token request failed', errors: [{ code, description }] },
});
const noPublisher = (why: string) =>
  refusal('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
const notFound = noPublisher('Publisher with matching claims was not found');
const now = () => Math.floor(Date.now() / 1000);
const file = 'o/r/.github/workflows/wheels.yml';

describe('a token is minted', () => {
  test('for the registered publisher, for a quarter of an hour', async () => {
    const before = now();
    const { status, body } = await exchange({ token: idToken(), extra: 'ignored' });
    expect({ status, body }).toEqual({
      status: 200,
      body: { success: true, token: expect.stringMatching(/^pypi-[\w-]+$/), expires: expect.any(Number) },
    });
    expect(Number(Reflect.get(Object(body), 'expires')) - before).toBeGreaterThanOrEqual(900);
    expect(Number(Reflect.get(Object(body), 'expires')) - before).toBeLessThan(910);
  });

  test('at the old address too', async () => {
    expect((await post(`${index.url}/_/oidc/github/mint-token`, { token: idToken() })).status).toBe(200);
  });

  test.each([
    { is: 'an environment in other letters', claims: { environment: 'PyPI' } },
    { is: 'the commit for the ref', claims: { job_workflow_ref: `${file}@${'a'.repeat(40)}` } },
    { is: 'no ref, but the commit', claims: { ref: '', job_workflow_ref: `${file}@${'a'.repeat(40)}` } },
    { is: 'a pull request', claims: { event_name: 'pull_request' } },
    { is: 'another top-level workflow', claims: { workflow_ref: 'o/r/.github/workflows/other.yml@refs/heads/main' } },
    { is: 'a clock that is 25 seconds ahead', claims: { iat: now() + 25, nbf: now() + 25 } },
    { is: 'an end 25 seconds ago', claims: { exp: now() - 25 } },
    { is: 'no moment of its beginning', claims: { nbf: undefined } },
  ])('for a token with $is', async ({ claims }) => {
    expect((await exchange({ token: idToken(claims) })).status).toBe(200);
  });

  test('for any environment when the publisher names none', async () => {
    const { publisher } = index.state;
    index.state.publisher = publisher && { ...publisher, environment: '' };
    const { status } = await exchange({ token: idToken({ environment: undefined }) });
    index.state.publisher = publisher;
    expect(status).toBe(200);
  });
});

const malformed = refusal('invalid-payload', 'malformed JWT');
const wrong = refusal('invalid-token', 'malformed or invalid token');
const missing = (claim: string) => noPublisher(`Missing claim '${claim}'`);
const expecting = `expecting one of ['${file}@${'a'.repeat(40)}', '${file}@refs/heads/main']`;

describe('a token is refused', () => {
  test.each([
    { is: 'with another audience', claims: { aud: 'testpypi' }, says: wrong },
    { is: 'with a list of audiences', claims: { aud: ['pypi'] }, says: wrong },
    { is: 'that has ended', claims: { exp: now() - 40 }, says: wrong },
    { is: 'from the future', claims: { iat: now() + 60 }, says: wrong },
    { is: 'that is not yet good', claims: { nbf: now() + 60 }, says: wrong },
    { is: 'without an end', claims: { exp: undefined }, says: wrong },
    { is: 'without issuer', claims: { iss: undefined }, says: malformed },
    {
      is: 'of another issuer',
      claims: { iss: 'https://other.example' },
      says: refusal('invalid-payload', 'unknown trusted publishing issuer'),
    },
    { is: 'without repository', claims: { repository: undefined }, says: missing('repository') },
    { is: 'without workflow', claims: { job_workflow_ref: undefined }, says: missing('job_workflow_ref') },
    { is: 'without id', claims: { jti: undefined }, says: missing('jti') },
    { is: 'without commit', claims: { sha: undefined }, says: missing('sha') },
    {
      is: 'of a workflow that is no YAML file',
      claims: { job_workflow_ref: 'o/r/.github/workflows/wheels@refs/heads/main' },
      says: noPublisher('Could not job extract workflow filename from OIDC claims'),
    },
    { is: 'of another repository', claims: { repository: 'o/fork' }, says: notFound },
    { is: 'of a repository in other letters', claims: { repository: 'O/r' }, says: notFound },
    { is: 'of another owner', claims: { repository_owner_id: '8' }, says: notFound },
    { is: 'of another environment', claims: { environment: 'other' }, says: notFound },
    { is: 'of no environment', claims: { environment: undefined }, says: notFound },
    {
      is: 'of another workflow',
      claims: { job_workflow_ref: 'o/r/.github/workflows/other.yml@refs/heads/main' },
      says: notFound,
    },
    {
      is: 'whose owner has another name',
      claims: { repository_owner: 'p' },
      says: noPublisher("Check failed for required claim 'repository_owner'"),
    },
    {
      is: 'of a workflow called at another ref',
      claims: { job_workflow_ref: `${file}@refs/heads/x` },
      says: noPublisher(`The job_workflow_ref claim does not match, ${expecting}, got '${file}@refs/heads/x'`),
    },
    {
      is: 'of a workflow of that name elsewhere',
      claims: { job_workflow_ref: 'p/q/.github/workflows/wheels.yml@refs/heads/main' },
      says: noPublisher(
        `The job_workflow_ref claim does not match, ${expecting}, got 'p/q/.github/workflows/wheels.yml@refs/heads/main'`,
      ),
    },
    {
      is: 'without ref and commit',
      claims: { ref: '', sha: '' },
      says: noPublisher('The ref and sha claims are empty'),
    },
    {
      is: 'of a pull request by a stranger',
      claims: { event_name: 'pull_request_target' },
      says: noPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported."),
    },
  ])('$is', async ({ claims, says }) => {
    expect(await exchange({ token: idToken(claims) })).toEqual(says);
  });

  test.each([
    { is: 'no JWT', token: 'a.b', says: malformed },
    { is: 'no JSON', token: 'a.b.c', says: malformed },
  ])('that is $is', async ({ token, says }) => {
    expect(await exchange({ token })).toEqual(says);
  });

  test('whose signature is another’s', async () => {
    const [head, , signature] = idToken().split('.');
    const [, payload] = idToken({ environment: 'other' }).split('.');
    expect(await exchange({ token: `${head}.${payload}.${signature}` })).toEqual(wrong);
  });

  test('the second time', async () => {
    const body = { token: idToken() };
    expect((await exchange(body)).status).toBe(200);
    expect(await exchange(body)).toEqual(refusal('invalid-reuse-token', 'invalid token: already used'));
  });

  test('but a refused one is not used up', async () => {
    const { publisher } = index.state;
    const body = { token: idToken() };
    index.state.publisher = null;
    const refused = await exchange(body);
    index.state.publisher = publisher;
    expect(refused).toEqual(notFound);
    expect((await exchange(body)).status).toBe(200);
  });
});

describe('a request that cannot be used', () => {
  test.each([
    { is: 'no token', body: { tok: 'my-secret' }, kind: 'missing' },
    { is: 'a number for a token', body: { token: 7, other: 'my-secret' }, kind: 'missing' },
  ])('with $is is quoted in the refusal', async ({ body, kind }) => {
    const { status, body: reply } = await exchange(body);
    expect(status).toBe(422);
    expect(JSON.stringify(reply)).toContain('1 validation error for TokenPayload');
    expect(JSON.stringify(reply)).toContain(`type=${kind}`);
    expect(JSON.stringify(reply)).toContain('my-secret');
  });

  test('is answered 405 when it is no POST', async () => {
    const response = await fetch(`${index.url}/_/oidc/mint-token`);
    expect([response.status, response.headers.get('content-type')]).toEqual([405, 'text/html; charset=utf-8']);
  });
});

describe('an index', () => {
  test('tells its audience', async () => {
    const response = await fetch(`${index.url}/_/oidc/audience`);
    expect([response.status, await response.json()]).toEqual([200, { audience: 'pypi' }]);
  });

  test('without trusted publishing says so', async () => {
    index.state.trustedPublishingEnabled = false;
    const audience = await fetch(`${index.url}/_/oidc/audience`);
    const refused = await exchange({ token: idToken() });
    index.state.trustedPublishingEnabled = true;
    expect([audience.status, await audience.json()]).toEqual([
      403,
      { message: 'Trusted publishing functionality not enabled' },
    ]);
    expect(refused).toEqual(refusal('not-enabled', 'GitHub trusted publishing functionality not enabled'));
  });

  test('counts what it minted and burnt', async () => {
    const { minted, burnt } = index.state;
    const token = await mint(index);
    const burn = () => post(`${index.url}/_/oidc/burn-token`, { token });
    expect([(await burn()).status, (await burn()).status]).toEqual([202, 202]);
    expect({ minted: index.state.minted - minted, burnt: index.state.burnt - burnt }).toEqual({ minted: 1, burnt: 1 });
  });

  test.each([
    { is: 'a token of nobody', body: { token: 'pypi-AAAA' }, status: 202 },
    { is: 'no token', body: {}, status: 422 },
  ])('is asked to burn $is', async ({ body, status }) => {
    expect((await post(`${index.url}/_/oidc/burn-token`, body)).status).toBe(status);
  });
});
