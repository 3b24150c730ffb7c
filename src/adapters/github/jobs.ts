import type { Claims } from '../../model/approval.ts';
import { stampTitle } from '../../model/parse-stamp.ts';
import type { Annotation, JobFacts, RunFacts } from '../../model/run.ts';
import type { RunnerContext } from '../../model/runner.ts';
import type { Jobs } from '../../ports/jobs.ts';
import type { JsonObject } from '../../wire/reply.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { eventInputs } from './event-inputs.ts';
import { listAll } from './list-all.ts';
import { idOf, listOf, objectIn, objectOf, textOf, textOr, timeOf } from './members.ts';
import { claimedRun, confirmedRun } from './run-facts.ts';
import { waitingRuns } from './waiting-runs.ts';

/** A matrix has at most 256 jobs, a run at most 50 attempts: 10,000 is beyond what happens. */
const maxJobPages = 100;
/** GitHub keeps 50 annotations of a step; a job with 1,000 is no leg of a release. */
const maxAnnotationPages = 10;

/**
 * Keeps the promises of `Jobs`. `claims` are those of this job's own identity token; `readEvent` gives the text of the
 * event that started the run, where the runner laid it down.
 */
export function githubJobs(
  api: Api,
  context: RunnerContext,
  claims: () => Promise<Claims>,
  readEvent?: () => Promise<string>,
): Jobs {
  const { repository } = context;
  return {
    run: async () => {
      const run = await fetchRun(api, context);
      return readEvent === undefined ? run : { ...run, inputs: eventInputs(await readEvent()) };
    },
    jobs: (runId) =>
      listAll(api, {
        repository,
        route: 'GET /actions/runs/{run_id}/jobs',
        parameters: { run_id: runId, filter: 'all' },
        what: `the jobs of run ${runId}`,
        permission: 'actions: read',
        member: 'jobs',
        maxPages: maxJobPages,
        item: (job) => jobIn(job, runId),
      }),
    triggeredBy: (runId, attempt) => fetchTriggerer(api, repository, runId, attempt),
    stamps: async (jobId) => {
      const all = await fetchAnnotations(api, repository, jobId);
      return all.filter(({ title }) => title === stampTitle);
    },
    ownKey: () => (context.job === '' ? undefined : context.job),
    waitingRuns: (workflowFile) => waitingRuns(api, repository, workflowFile, Number(context.runId)),
    retentionDays: () => daysIn(context.retentionDays ?? ''),
    // Nothing else tells: the runner's variables name the job in the workflow file, which a matrix shares.
    ownJobId: async () => (context.identityRequest === undefined ? undefined : (await claims()).checkRunId),
  };
}

/** Whole days, as a runner writes them. */
const daysIn = (text: string): number | undefined => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);

async function fetchRun(api: Api, context: RunnerContext): Promise<RunFacts> {
  const claimed = claimedRun(context);
  const question = {
    repository: claimed.repository,
    route: 'GET /actions/runs/{run_id}',
    parameters: { run_id: claimed.id },
    what: `run ${claimed.id}`,
    permission: 'actions: read',
  } as const;
  return api.ask(question, ({ body }) => confirmedRun(claimed, objectIn(body, 'the run')));
}

function fetchTriggerer(api: Api, repository: string, runId: number, attempt: number): Promise<number> {
  const question = {
    repository,
    route: 'GET /actions/runs/{run_id}/attempts/{attempt_number}',
    parameters: { run_id: runId, attempt_number: attempt },
    what: `attempt ${attempt} of run ${runId}`,
    permission: 'actions: read',
  } as const;
  return api.ask(question, ({ body }) => triggererIn(objectIn(body, 'the attempt'), runId, attempt));
}

/** Of a job's own check run, whatever their title. */
const fetchAnnotations = (api: Api, repository: string, jobId: number): Promise<readonly Annotation[]> =>
  listAll(api, {
    repository,
    route: 'GET /check-runs/{check_run_id}/annotations',
    parameters: { check_run_id: jobId },
    what: `the annotations of job ${jobId}`,
    permission: 'checks: read',
    member: undefined,
    maxPages: maxAnnotationPages,
    item: (one): Annotation => ({ jobId, title: textOr(one, 'title') ?? '', message: textOr(one, 'message') ?? '' }),
  });

function triggererIn(run: JsonObject, runId: number, attempt: number): number {
  const asked = idOf(run, 'id') === runId && idOf(run, 'run_attempt') === attempt;
  if (!asked) throw new WireFailure(`the answer is about another attempt than ${attempt} of run ${runId}`);
  return idOf(objectOf(run, 'triggering_actor'), 'id');
}

function jobIn(job: JsonObject, runId: number): JobFacts {
  if (idOf(job, 'run_id') !== runId) throw new WireFailure(`a job of another run than ${runId} is among them`);
  return {
    id: idOf(job, 'id'),
    name: textOf(job, 'name'),
    attempt: idOf(job, 'run_attempt'),
    status: textOf(job, 'status'),
    conclusion: textOr(job, 'conclusion'),
    runnerGroup: textOr(job, 'runner_group_name'),
    labels: listOf(job, 'labels').map((label) => textOf({ label }, 'label')),
    startedAt: textOr(job, 'started_at') === undefined ? undefined : timeOf(job, 'started_at'),
  };
}
