import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await after(milliseconds);
  },
  jitter: () => Math.random(),
};
