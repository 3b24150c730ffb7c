/** `a.whl`, `a.whl and b.whl`, `a.whl and 21 more`. Strangers' names. */
export function someOf(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} more`;
}

/** A few of many values in a message, each quoted and cut: `"a", "b" and 3 more`. */
export function someQuoted(values: readonly string[], most = 5): string {
  const shown = values.slice(0, most).map((value) => JSON.stringify(value.slice(0, 120)));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** `1 wheel`, `3 wheels`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `has "a" and lacks "b"`: how a list differs from the usual one. */
export function differenceOf(own: readonly string[], usual: readonly string[], has = 'has'): string {
  const added = own.filter((value) => !usual.includes(value));
  const missing = usual.filter((value) => !own.includes(value));
  return [
    ...(added.length > 0 ? [`${has} ${someQuoted(added)}`] : []),
    ...(missing.length > 0 ? [`lacks ${someQuoted(missing)}`] : []),
  ].join(' and ');
}
