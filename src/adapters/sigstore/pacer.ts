import type { Clock } from '../../ports/clock.ts';

/** How fast a service may be asked. */
export interface Pace {
  /** Requests that may be made at once, before the rate counts. */
  readonly burst: number;
  readonly perSecond: number;
}

/** The turns of all who ask one service. */
export interface Pacer {
  /** Resolves when the next request may be made. */
  readonly turn: () => Promise<void>;
  /** Nobody has a turn for so long; and then one after the other, for a service that is asked too much gets no burst. */
  readonly hold: (milliseconds: number) => void;
}

/** Keeps all requests of this process within a burst and a rate: services count by address, not by connection. */
export function pacer(clock: Clock, { burst, perSecond }: Pace): Pacer {
  const gapMs = 1_000 / perSecond;
  const creditMs = (burst - 1) * gapMs;
  // When the bucket will be full again: each turn moves it on by one gap, and a turn may run ahead of it by the credit.
  let full = 0;
  let heldUntil = 0;
  return {
    turn: async () => {
      const at = Math.max(clock.now(), heldUntil, full - creditMs);
      full = Math.max(full, at) + gapMs;
      for (let wait = at - clock.now(); wait > 0; wait = heldUntil - clock.now()) await clock.sleep(wait);
    },
    hold: (milliseconds) => {
      heldUntil = Math.max(heldUntil, clock.now() + milliseconds);
      full = Math.max(full, heldUntil + creditMs);
    },
  };
}
