// The honest case of the gate: user 2 approves, by digest, a seal of run 77 that user 1 started. A test names only what
// it makes wrong.

import type { GateEnvironment, GateFacts } from '../../src/gate/gate-facts.ts';
import type { Claims, EnvironmentFacts, Review } from '../../src/model/approval.ts';
import { type Sha256, sha256Of } from '../../src/model/digest.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { JobFacts, RunFacts } from '../../src/model/run.ts';
import { commitOf } from '../model/documents.ts';

export const seal: Sha256 = sha256Of('seal');
export const otherSeal: Sha256 = sha256Of('other seal');

const repository = 'demo-org/demo-release';
const ref = 'refs/heads/maintenance/2.5.x';
const workflowRef = `${repository}/.github/workflows/wheels.yml@${ref}`;

export const aReview = (changed: Partial<Review> = {}): Review => ({
  environment: 'pypi',
  state: 'approved',
  userId: 2,
  login: 'ada',
  userType: 'User',
  comment: `ok sha256:${seal.slice(0, 32)}`,
  ...changed,
});

export const theRules = (changed: Partial<EnvironmentFacts> = {}): EnvironmentFacts => ({
  name: 'pypi',
  reviewers: [
    { kind: 'User', id: 2, name: 'ada' },
    { kind: 'User', id: 3, name: 'bob' },
  ],
  preventSelfReview: true,
  canAdminsBypass: false,
  branchPolicy: { protectedBranches: false, patterns: ['main', 'maintenance/*'] },
  updatedAt: '2026-01-01T00:00:00Z',
  ...changed,
});

export const anEnvironment = (changed: Partial<GateEnvironment> = {}): GateEnvironment => ({
  name: 'pypi',
  rules: theRules(),
  startedBefore: false,
  ...changed,
});

/** A second environment with the same people. */
export const secondEnvironment = (changed: Partial<EnvironmentFacts> = {}): GateEnvironment =>
  anEnvironment({ name: 'pypi-review', rules: theRules({ name: 'pypi-review', ...changed }) });

export const theClaims = (changed: Partial<Claims> = {}): Claims => ({
  repository,
  runId: 77,
  runAttempt: 1,
  ref,
  event: 'workflow_dispatch',
  runnerEnvironment: 'github-hosted',
  environment: 'pypi',
  workflowRef,
  jobWorkflowRef: workflowRef,
  checkRunId: 500,
  visibility: 'public',
  ...changed,
});

export const theRun = (changed: Partial<RunFacts> = {}): RunFacts => ({
  repository,
  repositoryId: 10,
  ownerId: 11,
  id: 77,
  attempt: 1,
  workflowPath: '.github/workflows/wheels.yml',
  ref,
  commit: commitOf('d'),
  event: 'workflow_dispatch',
  actorId: 1,
  triggeringActorId: 1,
  createdAt: '2026-02-01T00:00:00Z',
  private: false,
  ...changed,
});

export const thePolicy = (changed: Partial<Policy['approval']> = {}): GateFacts['policy'] => ({
  approval: {
    digest: 'comment',
    fourEyes: 'require',
    adminBypass: 'forbid',
    team: [2, 3],
    deny: [],
    also: [],
    ...changed,
  },
  workflow: { file: 'wheels.yml', events: ['workflow_dispatch'], refs: ['main', 'maintenance/*'] },
});

export const honestFacts = (changed: Partial<GateFacts> = {}): GateFacts => ({
  policy: thePolicy(),
  index: { name: 'pypi', approval: 'required' },
  environment: anEnvironment(),
  also: [],
  claims: theClaims(),
  run: theRun(),
  seal: { expected: seal, recomputed: seal },
  reviews: [aReview()],
  starters: [{ id: 1, what: 'started run 77' }],
  ...changed,
});

/** The facts of a second attempt. */
export const secondAttempt = (changed: Partial<RunFacts> = {}) => ({
  claims: theClaims({ runAttempt: 2 }),
  run: theRun({ attempt: 2, ...changed }),
});

export const aJob = (changed: Partial<JobFacts> = {}): JobFacts => ({
  id: 500,
  name: `publish ${seal}`,
  attempt: 1,
  status: 'completed',
  conclusion: 'success',
  runnerGroup: 'GitHub Actions',
  labels: ['ubuntu-24.04'],
  startedAt: '2026-02-01T01:00:00Z',
  ...changed,
});
