import type { Report } from '../model/report.ts';
import { plain } from './escape.ts';
import { firstOf } from './first-of.ts';
import { type Cell, type Grid, wheelGrid } from './grid.ts';
import { noPaint, type Paint, type Shade } from './paint.ts';
import { lineWidth, wrap } from './wrap.ts';

const marks: Readonly<Record<Cell, string>> = { good: '+', warned: '!', refused: 'X', missing: 'M', absent: '.' };

const legend: readonly (readonly [Cell, string])[] = [
  ['good', '+ good'],
  ['warned', '! warning'],
  ['refused', 'X refused'],
  ['missing', 'M missing: expected and not there'],
];

const shades: Readonly<Record<Cell, Shade>> = {
  good: 'good',
  warned: 'warn',
  refused: 'bad',
  missing: 'bad',
  absent: 'soft',
};

/** Names below the grid that are listed; more are counted. */
const shownNames = 20;

/** The grid in plain characters, in parts that fit the width of a terminal. Empty when there is nothing to lay out. */
export function renderGrid(report: Report, width = lineWidth, paint: Paint = noPaint): string {
  const grid = wheelGrid(report);
  const { rows, sdists, unplaced, strangers, left } = grid;
  if (rows.length + sdists.length + unplaced.length + strangers.length === 0) return '';
  const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
  const used = legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
  const below = [
    ...firstOf(sdists, shownNames, ({ file, cell }) => `${paint(shades[cell], marks[cell])} ${plain(file)}`),
    ...firstOf(unplaced, shownNames, (row) => `M ${plain(row)}`),
    ...firstOf(strangers, shownNames, (file) => `? ${plain(file)}, a name that cannot be read`),
    ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
  ];
  return [
    ...parts(grid, width, paint).map((part) => `${part.join('\n')}\n`),
    ...(below.length > 0 ? [`${below.flatMap((line) => wrap(line, '  ', width)).join('\n')}\n`] : []),
    ...(used.length > 0 ? [`${used.join('   ')}\n`] : []),
  ].join('\n');
}

/** The grid's columns in as many parts as the width asks for. */
function parts({ pythons, rows }: Grid, columns: number, paint: Paint): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ platform }) => platform.length));
  const all: (readonly string[])[] = [];
  for (let from = 0; from < pythons.length; ) {
    let to = from;
    for (let used = width; to < pythons.length; to += 1) {
      used += 2 + (pythons[to] ?? '').length;
      if (used > columns && to > from) break;
    }
    const [first, last] = [from, to];
    const columnOf = (at: number): number => (pythons[first + at] ?? '').length;
    const line = (head: string, cells: readonly string[]) => [head.padEnd(width), ...cells].join('  ').trimEnd();
    const mark = (cell: Cell, at: number) =>
      `${paint(shades[cell], marks[cell])}${' '.repeat(Math.max(0, columnOf(at) - 1))}`;
    all.push([
      line('', pythons.slice(first, last)),
      ...rows.map(({ platform, cells }) => line(platform, cells.slice(first, last).map(mark))),
    ]);
    from = to;
  }
  return all;
}
