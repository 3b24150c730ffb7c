import type { Clock } from '../ports/clock.ts';

/** How often and how patiently to ask again. */
export interface Patience {
  /** Tries in all, the first included. */
  readonly tries: number;
  readonly firstPauseMs: number;
  readonly maxPauseMs: number;
  /** Longest pause that a service may ask for; left out: twice `maxPauseMs`. */
  readonly maxAskedMs?: number;
  /** Milliseconds since the epoch: no try is begun after it. Asked before each pause, for it may come nearer. */
  readonly until?: () => number;
}

/** Five tries over about half a minute: what a passing fault of a service takes. */
export const usualPatience: Patience = { tries: 5, firstPauseMs: 1_000, maxPauseMs: 15_000 };

/** What one try came to: an answer, or a fault that may pass. Whatever can never pass is thrown by the try. */
export type Try<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | {
      readonly kind: 'again';
      readonly why: unknown;
      /** What the service asked for in `Retry-After`, milliseconds. */
      readonly afterMs?: number | undefined;
    };

/**
 * Tries until there is an answer. Pauses double, spread by chance, so that many jobs do not come back at once.
 *
 * @param attempt is told the number of the try, from 1.
 * @param giveUp makes the error of the last fault; it is thrown.
 */
export async function retrying<T>(
  clock: Clock,
  patience: Patience,
  attempt: (number: number) => Promise<Try<T>>,
  giveUp: (why: unknown) => Error,
): Promise<T> {
  for (let number = 1; ; number++) {
    const result = await attempt(number);
    if (result.kind === 'answer') return result.value;
    if (number >= patience.tries) throw giveUp(result.why);
    const doubled = Math.min(patience.firstPauseMs * 2 ** (number - 1), patience.maxPauseMs);
    const asked = Math.min(result.afterMs ?? 0, patience.maxAskedMs ?? 2 * patience.maxPauseMs);
    const pauseMs = Math.max(asked, doubled * (0.5 + clock.jitter() / 2));
    if (patience.until !== undefined && clock.now() + pauseMs > patience.until()) throw giveUp(result.why);
    await clock.sleep(pauseMs);
  }
}

/** Statuses of a fault that may pass: the server's own, and the ones that ask to slow down. */
export const mayPass = (status: number): boolean => status >= 500 || status === 429 || status === 408;

/** Reads `Retry-After` in its seconds form. */
export function retryAfterMs(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after');
  return seconds !== null && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1_000 : undefined;
}
