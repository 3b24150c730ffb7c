import { sameName } from '../gate/same-name.ts';
import type { Review } from '../model/approval.ts';
import type { Ports } from '../ports/ports.ts';

/** Milliseconds. GitHub lets a job go at once and lists the review a little later; a minute is long for that. */
const patienceMs = 60_000;
const firstPauseMs = 1_000;
const maxPauseMs = 15_000;

/**
 * Every review of the run. While one of the environments has none at all, the list is asked for again, for a minute at
 * most: a job that runs was let go by somebody, or by nobody. What is listed then is the answer.
 *
 * @param environments those whose people are asked; none, and nobody is waited for.
 * @throws ReleaseError FACT_UNREADABLE at once when the list cannot be read: the requests have their own retries.
 */
export async function fetchReviews(
  runId: number,
  environments: readonly string[],
  { approvals, clock, log }: Pick<Ports, 'approvals' | 'clock' | 'log'>,
): Promise<readonly Review[]> {
  const end = clock.now() + patienceMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    const reviews = await approvals.reviews(runId);
    const waiting = environments.filter((name) => !reviews.some(({ environment }) => sameName(environment, name)));
    const leftMs = end - clock.now();
    if (waiting.length === 0 || leftMs <= 0) return reviews;
    const seconds = Math.ceil(leftMs / 1_000);
    log.progress(`no review of environment ${waiting.join(', ')} is listed yet: asking for ${seconds} s more`);
    await clock.sleep(Math.min(pauseMs, leftMs));
  }
}
