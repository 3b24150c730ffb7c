import { ReleaseError } from '../../../src/errors.ts';
import type { Claims, EnvironmentFacts, Review } from '../../../src/model/approval.ts';
import type { Approvals } from '../../../src/ports/approvals.ts';
import { someRun } from './fake-jobs.ts';

/** Claims of a publish job on GitHub's own runner, all made up but for what a test names. */
export function someClaims(claims: Partial<Claims> = {}): Claims {
  const { repository, id, attempt, ref, event, workflowPath } = someRun();
  const workflowRef = `${repository}/${workflowPath}@${ref}`;
  return {
    repository,
    runId: id,
    runAttempt: attempt,
    ref,
    event,
    runnerEnvironment: 'github-hosted',
    environment: 'pypi',
    workflowRef,
    jobWorkflowRef: workflowRef,
    checkRunId: 56_000_000_001,
    visibility: 'public',
    ...claims,
  };
}

/** An environment with the two reviewers 11 and 12, closed but for `main`. */
export const someEnvironment = (facts: Partial<EnvironmentFacts> = {}): EnvironmentFacts => ({
  name: 'pypi',
  reviewers: [
    { kind: 'User', id: 11, name: 'ann' },
    { kind: 'User', id: 12, name: 'ben' },
  ],
  preventSelfReview: true,
  canAdminsBypass: false,
  branchPolicy: { protectedBranches: false, patterns: ['main'] },
  updatedAt: '2026-11-24T12:00:00Z',
  ...facts,
});

/** An approval by ben, without a word. */
export const someReview = (facts: Partial<Review> = {}): Review => ({
  environment: 'pypi',
  state: 'approved',
  userId: 12,
  login: 'ben',
  userType: 'User',
  comment: '',
  ...facts,
});

export interface FakeGate {
  /** `null`: the job has no `id-token: write`. */
  readonly claims?: Partial<Claims> | null;
  /** By name; left out, there is `pypi`. `null`: its rules cannot be read. */
  readonly environments?: Readonly<Record<string, Partial<EnvironmentFacts> | null>>;
  /** `null`: they cannot be read. */
  readonly reviews?: readonly Partial<Review>[] | null;
  readonly runId?: number;
}

/** The approvals of one run. */
export function fakeApprovals(gate: FakeGate = {}): Approvals {
  const { claims = {}, environments = { pypi: {} }, reviews = [], runId = someRun().id } = gate;
  const unreadable = (what: string) => new ReleaseError('FACT_UNREADABLE', `${what} cannot be read`);
  return {
    claims: async () => {
      if (claims === null) throw new ReleaseError('IDENTITY_MISSING', 'this job lacks `id-token: write`');
      return someClaims(claims);
    },
    environment: async (name) => {
      const facts = environments[name];
      if (facts === null) throw unreadable(`environment ${name}`);
      return facts === undefined ? undefined : someEnvironment({ name, ...facts });
    },
    reviews: async (run) => {
      if (reviews === null || run !== runId) throw unreadable(`the reviews of run ${run}`);
      return reviews.map(someReview);
    },
  };
}
