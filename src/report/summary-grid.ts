import type { Report } from '../model/report.ts';
import { code } from './escape.ts';
import { firstOf } from './first-of.ts';
import { type Cell, wheelGrid } from './grid.ts';
import { table } from './summary-table.ts';

const marks: Readonly<Record<Cell, string>> = { good: '✅', warned: '⚠️', refused: '❌', missing: '⭕', absent: '' };

const legend: readonly (readonly [Cell, string])[] = [
  ['good', '✅ good'],
  ['warned', '⚠️ warning'],
  ['refused', '❌ refused'],
  ['missing', '⭕ missing: expected and not there'],
];

/** Names below the grid that are listed; more are counted. */
const shownNames = 20;

/** The grid in Markdown, with what has no place in it and the meaning of its marks below; nothing without files. */
export function summaryGrid(report: Report): readonly string[] {
  const { pythons, rows, sdists, unplaced, strangers, left } = wheelGrid(report);
  const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
  const used = legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
  const others = [
    ...firstOf(sdists, shownNames, ({ file, cell }) => `${marks[cell]} ${code(file)}`),
    ...firstOf(unplaced, shownNames, (row) => `${marks.missing} ${code(row)}`),
    ...firstOf(strangers, shownNames, (file) => `❓ ${code(file)}, a name that cannot be read`),
    ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
  ];
  const wheels = table(
    ['', ...pythons.map(code)],
    rows.map(({ platform, cells: row }) => [code(platform), ...row.map((cell) => marks[cell])]),
  );
  return [
    rows.length > 0 ? wheels : '',
    others.map((line) => `- ${line}`).join('\n'),
    used.length > 0 ? `<sub>${used.join(' · ')}</sub>` : '',
  ];
}
