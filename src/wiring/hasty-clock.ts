import type { Clock } from '../ports/clock.ts';

/**
 * A clock for a rehearsal: a pause is cut short, and the clock is put on by the rest of it, so that whoever counts time
 * finds the whole pause gone. Those who sleep at the same time put it on once.
 *
 * @param pauses by which each pause is divided.
 */
export function hastyClock(clock: Clock, pauses: number): Clock {
  let skippedMs = 0;
  const now = () => clock.now() + skippedMs;
  return {
    now,
    jitter: clock.jitter,
    sleep: async (milliseconds) => {
      const end = now() + milliseconds;
      await clock.sleep(milliseconds / pauses);
      skippedMs += Math.max(0, end - now());
    },
  };
}
