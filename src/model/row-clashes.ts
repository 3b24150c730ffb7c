import { matchesPlatform } from './glob.ts';
import type { Row } from './row.ts';

/** Two rows that no set of wheels can meet at once; places in the list. */
export interface RowClash {
  readonly inner: number;
  /** The row that every wheel of the inner one meets too; the earlier one of two that say the same. */
  readonly outer: number;
}

/**
 * Finds rows that lie within another: a wheel that meets the inner one meets both, and each wheel has to meet exactly
 * one. Without this a release would stop there after its build.
 *
 * @returns one clash for each inner row, in the order of the list.
 */
export function rowClashes(rows: readonly Row[]): readonly RowClash[] {
  const places = new Map<string, number[]>();
  for (const [place, { short }] of rows.entries()) places.set(short, [...(places.get(short) ?? []), place]);
  return rows.flatMap((row, inner) => {
    const outer = places.get(row.short)?.find((place) => {
      const other = rows[place];
      if (place === inner || other === undefined || !holds(other, row)) return false;
      return place < inner || !holds(row, other);
    });
    return outer === undefined ? [] : [{ inner, outer }];
  });
}

function holds(outer: Row, inner: Row): boolean {
  if (outer.python !== inner.python && outer.python !== inner.short) return false;
  // A glob's own text stands for what it matches. Only a `?` would take a `*` for one character.
  if (outer.platform.includes('?') && inner.platform.includes('*')) return false;
  if (outer.platform.includes('.')) return matchesPlatform(outer.platform, inner.platform);
  return inner.platform.split('.').every((tag) => matchesPlatform(outer.platform, tag));
}
