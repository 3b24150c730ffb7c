import { blocks, type Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { html, size } from './escape.ts';
import { type Cell, wheelGrid } from './grid.ts';
import { pageStyle } from './page-style.ts';

const words: Readonly<Record<Cell, string>> = { good: 'good', warned: 'warning', refused: 'refused', absent: '–' };

/** `report.html`: one self-contained page; no script, nothing from the network, outside the seal and saying so. */
export function renderPage(report: Report): string {
  const title = `wheelgate ${report.command}: ${report.headline}`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${[head(report), facts(report), grid(report), findings(report), files(report), foot].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

const foot = '<footer>This page is outside the seal: trust SHA256SUMS and the signatures, not the page.</footer>';

function head({ world, command, headline, stopped, next, notes }: Report): string {
  const rehearsal =
    world === 'rehearsal'
      ? '<p class="note"><strong>Rehearsal.</strong> GitHub, Sigstore and PyPI are embedded; nothing of this is real.</p>'
      : '';
  const steps = next.map((line) => `<li>${html(line)}</li>`).join('');
  const remarks = notes.map((note) => `<p class="note">${html(note)}</p>`).join('\n');
  return `<header class="${stopped ? 'refused' : 'good'}"><p>wheelgate ${html(command)}</p><h1>${html(headline)}</h1></header>
${rehearsal}${steps === '' ? '' : `<h2>Next</h2><ul>${steps}</ul>`}${remarks}`;
}

function facts({ seal, release, plan, approval, publication }: Report): string {
  const source = release?.source ?? plan?.source;
  const rows: (readonly [string, string])[] = [];
  if (source) rows.push(['Source', `${source.ref || 'no tag'} of ${source.repository}`], ['Commit', source.commit]);
  if (seal) rows.push(['Seal', `sha256:${seal}`]);
  for (const { login, namedDigest } of approval?.by ?? [])
    rows.push(['Approved by', `${login}${namedDigest ? ', who named the digest' : ''}`]);
  if (approval?.basis === 'policy') rows.push(['Approved by', 'the policy: this index asks for no person']);
  if (publication)
    rows.push(['Index', `${publication.index}: ${publication.state}, ${publication.files.length} files`]);
  if (rows.length === 0) return '';
  return `<dl>${rows.map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`).join('')}</dl>`;
}

function grid(report: Report): string {
  const { pythons, rows, sdists, strangers } = wheelGrid(report);
  if (rows.length + sdists.length + strangers.length === 0) return '';
  const headCells = pythons.map((python) => `<th scope="col">${html(python)}</th>`).join('');
  const body = rows.map(
    ({ platform, cells }) => `<tr><th scope="row">${html(platform)}</th>${cells.map(cellOf).join('')}</tr>`,
  );
  const wheels = `<div class="wide"><table class="grid"><caption>Wheels by platform and Python</caption><thead><tr><td></td>${headCells}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
  const others = [
    ...sdists.map(({ file, cell }) => `<li class="${cell}">${html(file)}: ${words[cell]}</li>`),
    ...strangers.map((file) => `<li class="refused">${html(file)}: its name cannot be read</li>`),
  ];
  return `${rows.length > 0 ? wheels : ''}${others.length > 0 ? `<ul>${others.join('')}</ul>` : ''}`;
}

const cellOf = (cell: Cell): string => `<td class="${cell}">${words[cell]}</td>`;

function findings({ verdicts }: Report): string {
  const found = verdicts
    .filter(({ status }) => status === 'fail')
    .sort((a, b) => Number(blocks(b)) - Number(blocks(a)));
  return found.length === 0 ? '' : `<h2>Findings</h2>${found.map(finding).join('\n')}`;
}

function finding(verdict: Verdict): string {
  const { check, subject, findings: all } = verdict;
  const kind = blocks(verdict) ? 'refused' : 'warned';
  const items = all.map(({ where, what }) => `<li><code>${html(where)}</code> ${html(what)}</li>`).join('');
  return `<section class="${kind}"><h3>${html(check.title)}</h3><p><code>${html(subject)}</code></p><ul>${items}</ul>
<p>${html(check.why)} <strong>${html(check.remedy)}</strong> (<a href="${html(check.source)}">${html(check.id)}</a>)</p></section>`;
}

function files({ files: all }: Report): string {
  if (all.length === 0) return '';
  const rows = all.map(
    (one) =>
      `<tr><th scope="row">${html(one.file)}</th><td>${size(one.size)}</td><td><code>${html(one.sha256)}</code></td></tr>`,
  );
  return `<h2>Files</h2><div class="wide"><table><thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
