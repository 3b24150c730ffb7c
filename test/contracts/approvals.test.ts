import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Approvals } from '../../src/ports/approvals.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleWorld } from '../rehearsal/github/sample-world.ts';
import { fakeApprovals, someClaims, someEnvironment, someReview } from '../support/fakes/fake-approvals.ts';

interface Side {
  readonly approvals: Approvals;
  /** The same gate for a job that may do nothing. */
  readonly blind: Approvals;
  readonly jobId: number;
  readonly close: () => Promise<unknown>;
}

async function overGithub(): Promise<Side> {
  const world = await sampleWorld();
  await world.tell('POST', '/approvals', { environment: 'pypi', state: 'approved', user: 'ben', comment: 'sha256:ab' });
  await world.tell('POST', '/approvals', { environment: 'testpypi', state: 'rejected', user: 'ann' });
  const job = await githubJob(world, { actions: 'read', 'id-token': 'write' }, { environment: 'pypi' });
  const blind = await githubJob(world, {});
  return { approvals: job.approvals, blind: blind.approvals, jobId: job.id, close: world.close };
}

async function overFake(): Promise<Side> {
  const testpypi = { reviewers: [], preventSelfReview: undefined, canAdminsBypass: undefined, branchPolicy: null };
  const reviews = [{ comment: 'sha256:ab' }, { environment: 'testpypi', state: 'rejected', userId: 11, login: 'ann' }];
  return {
    approvals: fakeApprovals({ environments: { pypi: {}, testpypi }, reviews }),
    blind: fakeApprovals({ claims: null, environments: { pypi: null, absent: null }, reviews: null }),
    jobId: 56_000_000_001,
    close: async () => undefined,
  };
}

describe.each([
  { name: 'GitHub', start: overGithub },
  { name: 'the fake', start: overFake },
])('approvals: $name', ({ start }) => {
  let side: Side;
  beforeAll(async () => {
    side = await start();
  });
  afterAll(() => side.close());

  test('tells the claims of the own token', async () => {
    expect(await side.approvals.claims()).toEqual(someClaims({ checkRunId: side.jobId }));
  });

  test('tells the rules of an environment', async () => {
    expect(await side.approvals.environment('pypi')).toEqual(someEnvironment());
    expect(await side.approvals.environment('testpypi')).toEqual(
      someEnvironment({
        name: 'testpypi',
        reviewers: [],
        preventSelfReview: undefined,
        canAdminsBypass: undefined,
        branchPolicy: null,
      }),
    );
    expect(await side.approvals.environment('absent')).toBeUndefined();
  });

  test('tells every review, an approval as a rejection', async () => {
    expect(await side.approvals.reviews(7_000_001)).toEqual([
      someReview({ comment: 'sha256:ab' }),
      someReview({ environment: 'testpypi', state: 'rejected', userId: 11, login: 'ann' }),
    ]);
  });

  test('never takes what it may not see for something that is not there', async () => {
    const { blind, approvals } = side;
    const codes = [blind.claims(), blind.environment('pypi'), blind.environment('absent'), blind.reviews(7_000_001)];
    const wrongRun = approvals.reviews(7);
    expect(await Promise.all([...codes, wrongRun].map(async (work) => (await errorOf(work)).code))).toEqual([
      'IDENTITY_MISSING',
      'FACT_UNREADABLE',
      'FACT_UNREADABLE',
      'FACT_UNREADABLE',
      'FACT_UNREADABLE',
    ]);
  });
});
