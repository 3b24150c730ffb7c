import type { JobFacts } from './run.ts';

/** Each job as its newest attempt left it; older attempts of the same name are history. */
export function latestJobs(jobs: readonly JobFacts[]): readonly JobFacts[] {
  const newest = new Map<string, number>();
  for (const { name, attempt } of jobs) newest.set(name, Math.max(newest.get(name) ?? 0, attempt));
  return jobs.filter(({ name, attempt }) => newest.get(name) === attempt);
}
