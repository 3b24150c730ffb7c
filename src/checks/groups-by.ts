import { byteOrder } from '../model/byte-order.ts';

/** Those of which the same can be said. */
export interface Group<T> {
  readonly value: string;
  /** At least one, in the order in which they came. */
  readonly members: readonly T[];
}

/** @returns the largest group first; of two that are as large, the one whose value comes first in byte order. */
export function groupsBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const value = keyOf(one);
    const members = groups.get(value);
    if (members === undefined) groups.set(value, [one]);
    else members.push(one);
  }
  return [...groups]
    .map(([value, members]) => ({ value, members }))
    .sort((a, b) => b.members.length - a.members.length || byteOrder(a.value, b.value));
}
