import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ownClaims } from '../../../src/adapters/github/claims.ts';
import { Secret } from '../../../src/model/secret.ts';
import { someClaims } from '../../support/fakes/fake-approvals.ts';
import { fakeIdentity } from '../../support/fakes/fake-identity.ts';
import { errorOf } from './scripted-fetch.ts';

const told = {
  repository: 'acme/wheels',
  run_id: '7000001',
  run_attempt: '1',
  ref: 'refs/heads/main',
  event_name: 'workflow_dispatch',
  runner_environment: 'github-hosted',
  environment: 'pypi',
  workflow_ref: 'acme/wheels/.github/workflows/wheels.yml@refs/heads/main',
  job_workflow_ref: 'acme/wheels/.github/workflows/wheels.yml@refs/heads/main',
  check_run_id: '56000000001',
  repository_visibility: 'public',
};

test('reads the claims of one token, asked for once', async () => {
  const asked: string[] = [];
  const claims = ownClaims(fakeIdentity(told, asked));
  expect([await claims(), await claims()]).toEqual([someClaims(), someClaims()]);
  expect(asked).toEqual(['wheelgate']);
});

test('knows that a claim is not there', async () => {
  const claims = ownClaims(fakeIdentity({ ...told, environment: undefined, check_run_id: undefined }));
  expect(await claims()).toEqual(someClaims({ environment: undefined, checkRunId: undefined }));
});

test('asks again after a failure', async () => {
  let tries = 0;
  const identity = fakeIdentity(told);
  const claims = ownClaims({
    token: async (audience) => {
      tries++;
      if (tries === 1) throw new Error('not yet');
      return identity.token(audience);
    },
  });
  expect((await errorOf(claims())).message).toBe('not yet');
  expect(await claims()).toEqual(someClaims());
});

describe('a token that cannot be read is no claim', () => {
  test.each([
    { more: { aud: 'pypi' }, says: 'aud is not what was asked for' },
    { more: { run_id: 7_000_001 }, says: 'run_id should be text and is number' },
    { more: { run_id: '7e6' }, says: 'run_id is not a number in text' },
    { more: { check_run_id: '-1' }, says: 'check_run_id is not a number in text' },
    { more: { repository: undefined }, says: 'repository should be text and is undefined' },
    { more: { repository_visibility: null }, says: 'repository_visibility should be text and is null' },
  ])('$says', async ({ more, says }) => {
    expect(await errorOf(ownClaims(fakeIdentity({ ...told, ...more }))())).toEqual({
      code: 'FACT_UNREADABLE',
      message: `this job's own identity token cannot be read: ${says}`,
    });
  });

  test.each(['secrettext', 'secret.text.here', 'a.bnVsbA.c', ''])('nor is it in the error: %j', async (text) => {
    const error: unknown = await ownClaims({ token: async () => new Secret(text) })().catch(
      (thrown: unknown) => thrown,
    );
    expect(inspect(error, { depth: 10 })).not.toMatch(/secrettext|secret\.text|bnVsbA/);
    expect((await errorOf(Promise.reject(error))).message).toBe(
      "this job's own identity token cannot be read: it is no JWT",
    );
  });
});
