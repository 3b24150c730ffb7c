import type { Report } from '../model/report.ts';
import { html } from './escape.ts';
import { firstOf } from './first-of.ts';
import { type Cell, wheelGrid } from './grid.ts';

/** A mark, for eyes, and a word, for ears and for who does not see colours. */
const signs: Readonly<Record<Cell, readonly [mark: string, word: string]>> = {
  good: ['✓', 'good'],
  warned: ['!', 'warning'],
  refused: ['✗', 'refused'],
  missing: ['?', 'missing: expected and not there'],
  absent: ['', 'none'],
};

/** Names below the grid that are listed; more are counted. */
const shownNames = 50;

/** The grid as a table, with what has no place in it and the meaning of its marks. Empty without files. */
export function pageGrid(report: Report): string {
  const { pythons, rows, sdists, unplaced, strangers, left } = wheelGrid(report);
  const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
  const others = [
    ...firstOf(sdists, shownNames, ({ file, cell }) => `${sign(cell)} <code>${html(file)}</code>`),
    ...firstOf(unplaced, shownNames, (row) => `${sign('missing')} <code>${html(row)}</code>`),
    ...firstOf(
      strangers,
      shownNames,
      (file) => `${sign('refused')} <code>${html(file)}</code>, a name that cannot be read`,
    ),
    ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
  ];
  if (rows.length + others.length === 0) return '';
  const columns = pythons.map((python) => `<th scope="col">${breakable(html(python))}</th>`).join('');
  const lines = rows.map(
    ({ platform, cells: row }) => `<tr><th scope="row">${html(platform)}</th>${row.map(cellOf).join('')}</tr>\n`,
  );
  const table = `<h2 id="grid">Wheels by platform and Python</h2>
<div class="wide" role="region" aria-labelledby="grid" tabindex="0"><table class="grid">
<caption class="heard">Wheels by platform and Python</caption>
<thead><tr><td></td>${columns}</tr></thead>
<tbody>
${lines.join('')}</tbody></table></div>`;
  return [
    '<section class="files">',
    rows.length > 0 ? table : '',
    others.length > 0 ? `<ul class="plain">\n${others.map((line) => `<li>${line}</li>\n`).join('')}</ul>` : '',
    legend(cells),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** On a phone, `cp` may stand above `314t`. */
const breakable = (python: string): string => python.replace(/^[a-z]+(?=\d)/, '$&<wbr>');

const sign = (cell: Cell): string =>
  `<span class="mark ${cell}" aria-hidden="true">${signs[cell][0]}</span><span class="heard">${signs[cell][1]}</span>`;

const cellOf = (cell: Cell): string => (cell === 'absent' ? '<td></td>' : `<td>${sign(cell)}</td>`);

/** Only the marks that are in use. Read aloud, the marks have their words already. */
function legend(cells: ReadonlySet<Cell>): string {
  const used = (['good', 'warned', 'refused', 'missing'] as const).filter((cell) => cells.has(cell));
  if (used.length === 0) return '';
  const words = used.map((cell) => `<span class="mark ${cell}">${signs[cell][0]}</span> ${signs[cell][1]}`);
  return `<p class="legend" aria-hidden="true">${words.join(' &ensp; ')}</p>`;
}
