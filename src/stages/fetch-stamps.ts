import type { Collection } from '../model/collection.ts';
import { latestJobs } from '../model/latest-jobs.ts';
import { parseStamp } from '../model/parse-stamp.ts';
import type { JobFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';

/** Questions to GitHub at one time. */
const parallel = 8;

type Stamps = Pick<Collection, 'stamps' | 'brokenStamps'>;

/**
 * Reads what each job of the run wrote onto its own check run. No other job can write there, so a stamp is that job's
 * own word. Jobs that never ran have none and are not asked.
 */
export async function fetchStamps(
  jobs: readonly JobFacts[],
  level: 'require' | 'warn' | 'off',
  { jobs: port, log }: Pick<Ports, 'jobs' | 'log'>,
): Promise<Stamps> {
  if (level === 'off') return { stamps: [], brokenStamps: [] };
  const ran = latestJobs(jobs).filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
  const read: Stamps[] = [];
  for (let start = 0; start < ran.length; start += parallel) {
    log.progress(`stamps: ${start} of ${ran.length} jobs asked`);
    read.push(...(await Promise.all(ran.slice(start, start + parallel).map((job) => stampsOf(job, port)))));
  }
  return {
    stamps: read.flatMap(({ stamps }) => stamps),
    brokenStamps: read.flatMap(({ brokenStamps }) => brokenStamps),
  };
}

async function stampsOf(job: JobFacts, port: Ports['jobs']): Promise<Stamps> {
  const parsed = (await port.stamps(job.id)).map(parseStamp);
  return {
    stamps: parsed.flatMap((one) => (one.ok ? [{ job, stamp: one.value }] : [])),
    brokenStamps: parsed.flatMap((one) => (one.ok ? [] : [{ job, why: one.reasons.join('; ') }])),
  };
}
