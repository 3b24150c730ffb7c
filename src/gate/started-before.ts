import type { JobFacts } from '../model/run.ts';

/**
 * Whether a job of an environment started in an earlier attempt of its run: then an approval without a digest may be
 * the one that was given for the bytes of that time.
 *
 * GitHub tells no environment of a job, so jobs are known by their names. A name may hold the seal's digest, which is
 * another one after a leg was run again: digests in names are taken as equal.
 *
 * @param jobs of all attempts.
 * @param own the job of this attempt; `undefined` when nothing tells which one it is.
 */
export function startedBefore(
  jobs: readonly JobFacts[],
  own: Pick<JobFacts, 'name' | 'attempt'> | undefined,
): boolean | 'unreadable' {
  if (own === undefined) return 'unreadable';
  const earlier = jobs.filter(({ attempt }) => attempt < own.attempt);
  return earlier.some((job) => unsealed(job.name) === unsealed(own.name) && ran(job));
}

const unsealed = (name: string): string => name.replace(/[0-9a-f]{32,64}/gi, '*');

/** A job that waited for its review until it was cancelled never had a runner. */
const ran = ({ conclusion, runnerGroup }: JobFacts): boolean =>
  conclusion !== 'skipped' && !(conclusion === 'cancelled' && runnerGroup === undefined);
