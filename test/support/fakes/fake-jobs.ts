import { ReleaseError } from '../../../src/errors.ts';
import type { WaitingRun } from '../../../src/model/outlook.ts';
import type { Annotation, JobFacts, RunFacts } from '../../../src/model/run.ts';
import type { Jobs } from '../../../src/ports/jobs.ts';
import { sha } from './fake-source.ts';

/** A run, all made up but for what a test names. */
export const someRun = (facts: Partial<RunFacts> = {}): RunFacts => ({
  repository: 'acme/wheels',
  repositoryId: 501,
  ownerId: 601,
  id: 7_000_001,
  attempt: 1,
  workflowPath: '.github/workflows/wheels.yml',
  ref: 'refs/heads/main',
  commit: sha('e'),
  event: 'workflow_dispatch',
  actorId: 11,
  triggeringActorId: 11,
  createdAt: '2026-11-24T12:00:00Z',
  private: false,
  ...facts,
});

/** A job that ended well on a runner of GitHub's own. */
export const someJob = (facts: Partial<JobFacts> = {}): JobFacts => ({
  id: 56_000_000_001,
  name: 'a job',
  attempt: 1,
  status: 'completed',
  conclusion: 'success',
  runnerGroup: 'GitHub Actions',
  labels: ['ubuntu-24.04'],
  startedAt: '2026-11-24T12:01:00Z',
  ...facts,
});

export interface FakeJobs {
  readonly run?: Partial<RunFacts>;
  readonly jobs?: readonly Partial<JobFacts>[];
  /** Of all jobs, whatever their title. */
  readonly annotations?: readonly Annotation[];
  readonly ownJobId?: number;
  /** Of any workflow. `null`: they cannot be read. */
  readonly waitingRuns?: readonly WaitingRun[] | null;
  readonly retentionDays?: number | undefined;
  /** Who asked for each attempt; one that is left out was asked for as the run's latest. */
  readonly triggeredBy?: Readonly<Record<number, number>>;
}

/** One run with its jobs. Lists are read at each call, so a test may push to them. */
export function fakeJobs({ run, jobs = [], annotations = [], ownJobId, ...more }: FakeJobs = {}): Jobs {
  const { triggeredBy = {}, waitingRuns = [], retentionDays } = more;
  const facts = someRun(run);
  return {
    run: async () => facts,
    jobs: async (runId) => {
      if (runId !== facts.id) throw new ReleaseError('NOTHING_TO_JUDGE', `there is no run ${runId}`);
      return jobs.map(someJob);
    },
    triggeredBy: async (runId, attempt) => {
      if (runId !== facts.id || attempt > facts.attempt) {
        throw new ReleaseError('NOTHING_TO_JUDGE', `there is no attempt ${attempt} of run ${runId}`);
      }
      return triggeredBy[attempt] ?? facts.triggeringActorId;
    },
    stamps: async (jobId) => annotations.filter((one) => one.jobId === jobId && one.title === 'wheelgate-stamp'),
    waitingRuns: async () => {
      if (waitingRuns === null) throw new ReleaseError('FACT_UNREADABLE', 'the waiting runs cannot be read');
      return waitingRuns;
    },
    retentionDays: () => retentionDays,
    ownJobId: async () => ownJobId,
  };
}
