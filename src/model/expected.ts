import { byteOrder } from './byte-order.ts';
import type { SetMatch } from './collection.ts';
import type { DistributionName, WheelName } from './distribution.ts';
import { bad, good, type Parsed } from './parsed.ts';
import type { Policy } from './policy.ts';
import { expandRow, meets, parseRow, pythonsOf, type Row } from './row.ts';
import { rowClashes } from './row-clashes.ts';
import { refuse } from './shape.ts';

/** The sdist's row. No wheel's row can be spelled so: it has no dash. */
const sdistRow = 'sdist';

/** Rows for wheels. A plan holds 1,000 rows, one of which is the sdist's. */
const maxWheelRows = 999;

/** One mistake in the policy's list of wheels. */
export interface RowMistake {
  /** Place in the list. */
  readonly row: number;
  readonly what: string;
}

/** Every mistake in the rows, each with its place, so that a parser can name the line. None: {@link expandRows} works. */
export function rowMistakes(wheels: readonly string[]): readonly RowMistake[] {
  const all: { readonly row: number; readonly value: Row }[] = [];
  const broken: RowMistake[] = [];
  for (const [row, text] of wheels.entries()) {
    const expanded = expandRow(text);
    if (expanded.ok) all.push(...expanded.value.map((value) => ({ row, value })));
    else broken.push(...expanded.reasons.map((what) => ({ row, what })));
    // The rows after it are not looked at: a list of a thousand such rows would stand for ten million wheels.
    if (all.length > maxWheelRows)
      return [...broken, { row, what: `up to here, these are ${all.length} wheels; at most ${maxWheelRows} are read` }];
  }
  const clashes = rowClashes(all.map(({ value }) => value)).flatMap(({ inner, outer }) => {
    const [within, around] = [all[inner], all[outer]];
    if (within === undefined || around === undefined) return [];
    const [text, other] = [within.value.text, around.value.text];
    const what = text === other ? `${text} stands twice` : `a wheel that meets ${text} meets ${other} too`;
    return [{ row: within.row, what }];
  });
  return [...broken, ...clashes];
}

/**
 * Writes out what the policy expects: the sdist first, then the rows in their order with their braces resolved.
 *
 * @returns at most 1,000 rows, no two of which say the same; or every mistake.
 */
export function expandRows({ sdist, wheels }: Policy['distributions']): Parsed<readonly string[]> {
  const mistakes = rowMistakes(wheels).map(({ what }) => what);
  if (mistakes.length > 0) return refuse(mistakes);
  const rows = wheels.map(expandRow).flatMap((one) => (one.ok ? one.value.map(({ text }) => text) : []));
  const all = sdist === 'require' ? [sdistRow, ...rows] : rows;
  return all.length > 0 ? good(all) : bad('the policy expects no distribution at all');
}

/**
 * Holds a set of distributions against the rows: every row is met by exactly one, every distribution meets exactly one.
 *
 * @param rows what {@link expandRows} gave; one that cannot be read is met by nothing.
 * @returns `rowOf` for all that meet one row alone, crowded or not. Everything in an order that does not depend on the
 *   order of the distributions.
 */
export function matchExpected(rows: readonly string[], names: readonly DistributionName[]): SetMatch {
  const wheelRows = rowsByPython(rows);
  const met = names
    .toSorted((a, b) => byteOrder(a.file, b.file))
    .map((name) => ({ file: name.file, name, rows: rowsOf(name, rows, wheelRows) }));
  const filesOf = new Map<string, string[]>();
  for (const { file, rows: own } of met) {
    for (const row of new Set(own)) filesOf.set(row, [...(filesOf.get(row) ?? []), file]);
  }
  return {
    rowOf: new Map(
      met.flatMap(({ file, rows: [row, ...others] }) => (row && others.length === 0 ? [[file, row]] : [])),
    ),
    missing: rows.filter((row) => !filesOf.has(row)),
    unexpected: met.flatMap(({ file, name, rows: own }) =>
      own.length > 0 ? [] : [{ file, why: whyUnexpected(name, wheelRows) }],
    ),
    crowded: rows.flatMap((row) => {
      const files = filesOf.get(row) ?? [];
      return files.length > 1 ? [{ row, files }] : [];
    }),
    ambiguous: met.flatMap(({ file, rows: own }) => (own.length > 1 ? [{ file, rows: own }] : [])),
  };
}

type RowsByPython = ReadonlyMap<string, readonly Row[]>;

function rowsByPython(rows: readonly string[]): RowsByPython {
  const byPython = new Map<string, readonly Row[]>();
  for (const text of rows) {
    const row = parseRow(text);
    if (row.ok) byPython.set(row.value.python, [...(byPython.get(row.value.python) ?? []), row.value]);
  }
  return byPython;
}

function rowsOf(name: DistributionName, rows: readonly string[], wheelRows: RowsByPython): readonly string[] {
  if (name.kind === 'sdist') return rows.filter((row) => row === sdistRow);
  return candidates(name, wheelRows).flatMap((row) => (meets(name, row) ? [row.text] : []));
}

const candidates = (wheel: WheelName, wheelRows: RowsByPython): readonly Row[] =>
  pythonsOf(wheel).flatMap((python) => wheelRows.get(python) ?? []);

function whyUnexpected(name: DistributionName, wheelRows: RowsByPython): string {
  if (name.kind === 'sdist') return 'the policy expects no sdist';
  if (wheelRows.size === 0) return 'the policy expects no wheel';
  const [python = ''] = pythonsOf(name);
  const near = candidates(name, wheelRows);
  if (near.length === 0) return `no row of the policy is for ${python}`;
  const apart = name.platforms.filter((tag) => near.some((row) => meets({ ...name, platforms: [tag] }, row)));
  if (name.platforms.length > 1 && apart.length > 0) {
    return `no one row for ${python} is met by all of its platform tags: ${name.platforms.join(', ')}`;
  }
  return `no row for ${python} is met by its platform ${name.platforms.join('.')}`;
}
