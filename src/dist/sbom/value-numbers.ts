/**
 * Numbers JSON values so that equal ones have equal numbers: members in any order, numbers by value. Every part is
 * looked at once, however often the list around it is asked about, so that a hostile document costs no more than its
 * size.
 */
export function valueNumbers(): (value: unknown) => number {
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, number>();
  const numberFor = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const numberOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return numberFor(JSON.stringify(value) ?? 'undefined');
    const before = known.get(value);
    if (before !== undefined) return before;
    const parts = Array.isArray(value)
      ? value.map(numberOf)
      : Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}:${numberOf(part)}`)
          .sort();
    const number = numberFor(`${Array.isArray(value) ? '[' : '{'}${parts.join()}`);
    known.set(value, number);
    return number;
  };
  return numberOf;
}
