import { ReleaseError } from '../errors.ts';
import type { AwaitedJob } from '../model/collection.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { neededJobs } from '../workflow/needed-jobs.ts';

/**
 * The jobs that this job needs, from the workflow file at the run's own commit: the file that GitHub ran.
 *
 * @returns `undefined` where nothing tells which job of the file this is.
 * @throws ReleaseError FACT_UNREADABLE when the file cannot be read, or has no such job.
 */
export async function fetchNeeded(
  { repository, workflowPath, commit }: RunFacts,
  { jobs, source }: Pick<Ports, 'jobs' | 'source'>,
): Promise<readonly AwaitedJob[] | undefined> {
  const key = jobs.ownKey?.();
  if (key === undefined) return undefined;
  const bytes = await source.readFile(repository, workflowPath, commit);
  const needed = bytes && neededJobs(Buffer.from(bytes).toString('utf8'), key);
  if (needed?.ok) return needed.value;
  const why = needed ? needed.reasons.join('; ') : 'it is not there';
  const what = `${workflowPath} at ${commit}, which says on which jobs this one waits`;
  throw new ReleaseError('FACT_UNREADABLE', `${what}: ${why}`);
}
