import type { WaitingRun } from '../model/outlook.ts';
import type { Annotation, JobFacts, RunFacts } from '../model/run.ts';

/** The run and its jobs, as GitHub's control plane tells them. */
export interface Jobs {
  /** The run that this process is part of: the runner's variables, compared with GET /actions/runs/{id}. */
  readonly run: () => Promise<RunFacts>;
  /** All jobs of all attempts of a run, every page. */
  readonly jobs: (runId: number) => Promise<readonly JobFacts[]>;
  /** Numeric id of who asked for an attempt of a run. */
  readonly triggeredBy: (runId: number, attempt: number) => Promise<number>;
  /** Annotations titled `wheelgate-stamp` of one job's check run, every page. */
  readonly stamps: (jobId: number) => Promise<readonly Annotation[]>;
  /** Other runs of a workflow file that GitHub holds for people, at most 20. @throws ReleaseError FACT_UNREADABLE */
  readonly waitingRuns: (workflowFile: string) => Promise<readonly WaitingRun[]>;
  /** Days for which GitHub keeps this run's artifacts; `undefined` when the runner does not say. */
  readonly retentionDays: () => number | undefined;
  /** Id of the job that this process is part of; `undefined` when nothing tells it. */
  readonly ownJobId: () => Promise<number | undefined>;
  /** Key of that job in the workflow file. Left out, and `undefined`: nothing tells it. */
  readonly ownKey?: () => string | undefined;
}
