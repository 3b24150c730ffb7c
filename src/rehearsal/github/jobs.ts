import type { Person } from '../scenario.ts';
import { type GithubState, githubTime, type Job, type Review } from './state.ts';

/** A job as the workflow declares it. */
export interface NewJob {
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly environment?: string | undefined;
  readonly selfHosted?: boolean;
  readonly labels?: readonly string[] | undefined;
  /** `null`: GitHub does not say. */
  readonly runnerGroup?: string | null | undefined;
  /** `OWNER/NAME/.github/workflows/FILE@REF` of the called workflow that the job is part of. */
  readonly calledWorkflow?: string | undefined;
}

/** Adds a job to the current attempt. It waits when its environment has reviewers and none has answered for it. */
export function startJob(state: GithubState, wanted: NewJob): Job {
  const { environment, selfHosted = false } = wanted;
  const now = githubTime(Date.now());
  const runnerGroup =
    wanted.runnerGroup === undefined ? (selfHosted ? 'Default' : 'GitHub Actions') : wanted.runnerGroup;
  const job: Job = {
    id: state.next.job++,
    name: wanted.name,
    attempt: state.run.attempt,
    createdAt: now,
    status: 'in_progress',
    conclusion: null,
    startedAt: now,
    completedAt: null,
    runnerGroup,
    runnerGroupId: runnerGroup === null ? null : selfHosted ? 1 : 0,
    labels: wanted.labels ?? (selfHosted ? ['self-hosted', 'Linux', 'X64'] : ['ubuntu-24.04']),
    permissions: wanted.permissions,
    environment,
    selfHosted,
    calledWorkflow: wanted.calledWorkflow,
    annotations: [],
  };
  state.jobs.push(job);
  if (environment !== undefined) holdForReview(state, job, environment);
  return job;
}

/** Lets a job wait when its environment asks for people. */
function holdForReview(state: GithubState, job: Job, environment: string): void {
  // GitHub makes an environment that nobody configured at its first use, without rules.
  if (!state.environments.has(environment)) {
    const id = 9_000_000_001 + state.environments.size;
    state.environments.set(environment, { id, reviewers: [], preventSelfReview: false, branchPolicy: null });
  }
  if (!state.environments.get(environment)?.reviewers.length) return;
  // The caller may review before it starts the job; a review is good for one round of jobs only.
  const early = state.reviews.find((review) => review.environment === environment && review.jobs.length === 0);
  if (early) settle(early, job);
  else job.status = 'waiting';
}

/** Ends a job; its tokens die with it. */
export function finishJob(job: Job, conclusion: string): void {
  job.status = 'completed';
  job.conclusion = conclusion;
  job.completedAt = githubTime(Date.now());
}

/**
 * Records a review and lets the waiting jobs of that environment go, or fails them. Whether the person may is the
 * caller's to ask.
 */
export function review(
  state: GithubState,
  environment: string,
  verdict: 'approved' | 'rejected',
  user: Person,
  comment: string,
): Review {
  const given: Review = { environment, state: verdict, user, comment, jobs: [] };
  state.reviews.push(given);
  for (const job of waitingFor(state, environment)) settle(given, job);
  return given;
}

/** Jobs that wait for a review of one environment. */
export const waitingFor = (state: GithubState, environment: string): readonly Job[] =>
  state.jobs.filter((job) => job.status === 'waiting' && job.environment === environment);

/** Applies a review to a job and remembers it, so that the next job needs one of its own. */
function settle(given: Review, job: Job): void {
  given.jobs.push(job.id);
  if (given.state === 'rejected') {
    finishJob(job, 'failure');
    return;
  }
  job.status = 'in_progress';
  job.startedAt = githubTime(Date.now());
}

/** The job of that id or, for a name, the newest of that name. @throws Error when there is none. */
export function findJob(state: GithubState, which: unknown): Job {
  const job = state.jobs.findLast(({ id, name }) => String(id) === String(which) || name === which);
  if (!job) throw new Error(`there is no job ${String(which)}`);
  return job;
}
