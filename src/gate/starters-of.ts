import type { JobFacts, RunFacts } from '../model/run.ts';
import type { Starter } from './gate-facts.ts';

/** Who asked for one attempt of a run. */
export interface Attempt {
  readonly attempt: number;
  /** Numeric id of the triggering actor. */
  readonly by: number;
}

/** What of a seal tells in which attempts it was made. */
export interface SealOrigin {
  /** The attempt whose seal job made it. */
  readonly attempt: number;
  /** Names of the jobs that built its distributions; empty without stamps. */
  readonly legs: readonly string[];
}

/**
 * Everyone who had a hand in a seal: who started the run, and who ran it again up to the attempt that sealed, or with
 * a leg among the jobs that ran. Who only ran `publish` again changed nothing in the seal and may approve.
 *
 * @param attempts the attempts after the first; the newest one is known from the run. One that counts and is missing
 *   makes the answer `unreadable`.
 * @param jobs of all attempts.
 */
export function startersOf(
  run: Pick<RunFacts, 'id' | 'attempt' | 'actorId' | 'triggeringActorId'>,
  attempts: readonly Attempt[],
  jobs: readonly JobFacts[],
  seal: SealOrigin,
): readonly Starter[] | 'unreadable' {
  const starters: Starter[] = [{ id: run.actorId, what: `started run ${run.id}` }];
  if (run.attempt === 1) starters.push({ id: run.triggeringActorId, what: `started run ${run.id}` });
  for (let attempt = 2; attempt <= run.attempt; attempt++) {
    if (attempt > seal.attempt && !legRan(jobs, attempt, seal.legs)) continue;
    const known = attempts.find((one) => one.attempt === attempt);
    const by = attempt === run.attempt ? run.triggeringActorId : known?.by;
    if (by === undefined) return 'unreadable';
    starters.push({ id: by, what: `ran parts of run ${run.id} again (attempt ${attempt})` });
  }
  return starters;
}

/** GitHub may list a job that was not run again under the new attempt too; its time of start is the old one then. */
function legRan(jobs: readonly JobFacts[], attempt: number, legs: readonly string[]): boolean {
  const own = jobs.filter((job) => job.attempt === attempt && legs.includes(job.name) && job.conclusion !== 'skipped');
  const copied = ({ name, startedAt }: JobFacts) =>
    startedAt !== undefined &&
    jobs.some((job) => job.attempt < attempt && job.name === name && job.startedAt === startedAt);
  return own.some((job) => !copied(job));
}
