import type { Clock } from '../../../src/ports/clock.ts';

/** A clock that nobody waits for: sleeping moves it on at once. `pauses` are the sleeps that were asked for. */
export interface FakeClock extends Clock {
  readonly pauses: readonly number[];
  readonly advance: (milliseconds: number) => void;
}

/** @param start milliseconds since the epoch. */
export function fakeClock(start = Date.parse('2026-11-24T12:00:00Z')): FakeClock {
  let now = start;
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    // In the middle, so that pauses are three quarters of their bound.
    jitter: () => 0.5,
  };
}
