/** A random number generator that gives the same numbers on each run, so that a failure can be met again. */
export interface Seeded {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(all: readonly [T, ...T[]]) => T;
  /** A text of 0 to `max` characters out of an alphabet. */
  readonly text: (alphabet: string, max: number) => string;
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
}

/** Mulberry32. @param seed any whole number; put it into the name of what fails. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: (all) => all[below(all.length)] ?? all[0],
    text: (alphabet, max) => Array.from({ length: below(max + 1) }, () => alphabet[below(alphabet.length)]).join(''),
    shuffled: (all) =>
      all
        .map((value) => ({ value, key: below(2 ** 31) }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ value }) => value),
  };
}
