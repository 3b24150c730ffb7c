/** A line for each of the first `shown`, and one that counts the others. */
export const firstOf = <T>(all: readonly T[], shown: number, line: (one: T) => string): readonly string[] => [
  ...all.slice(0, shown).map(line),
  ...(all.length > shown ? [`… and ${all.length - shown} more`] : []),
];
