import type { Specifier } from './parse-specifiers.ts';

type Release = readonly number[];

/** Minor and micro versions tried; Python is far from both. */
const [minors, micros] = [60, 50];

/**
 * Whether Requires-Python leaves any Python that a tag is for. Errs on the side of yes: a clause with anything but
 * plain numbers is taken to allow all.
 *
 * @param tag `py3`, `cp312`, `pp311`; any other allows all. @param open the tag is for later minor versions as well.
 */
export function allowsPython(specifiers: readonly Specifier[], tag: string, open: boolean): boolean {
  const found = /^(?:py|cp|pp|gp)(\d)(\d{0,3})$/.exec(tag);
  if (found === null) return true;
  const major = Number(found[1]);
  const first = Number(found[2]);
  const any = found[2] === '' || open;
  for (let minor = first; minor <= (any ? minors : first); minor += 1) {
    for (let micro = 0; micro <= micros; micro += 1) {
      if (specifiers.every((specifier) => satisfies([major, minor, micro], specifier))) return true;
    }
  }
  return false;
}

function satisfies(version: Release, { operator, version: text }: Specifier): boolean {
  const prefix = text.endsWith('.*');
  const plain = prefix ? text.slice(0, -2) : text;
  if (!/^\d{1,6}(?:\.\d{1,6}){0,5}$/.test(plain) || operator === '===') return true;
  const wanted = plain.split('.').map(Number);
  const order = compare(version, wanted);
  const within = compare(version.slice(0, wanted.length), wanted) === 0;
  if (operator === '==') return prefix ? within : order === 0;
  if (operator === '!=') return prefix ? !within : order !== 0;
  if (operator === '~=') return order >= 0 && compare(version.slice(0, wanted.length - 1), wanted.slice(0, -1)) === 0;
  if (operator === '>=') return order >= 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order < 0;
}

/** Missing numbers are zeros. */
function compare(a: Release, b: Release): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
