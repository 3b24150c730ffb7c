import { sha256Of } from '../model/digest.ts';
import type { Report } from '../model/report.ts';
import { html, htmlProse, size } from './escape.ts';
import { factsOf } from './facts.ts';
import { pageFindings } from './page-findings.ts';
import { pageGrid } from './page-grid.ts';
import { pageStyle } from './page-style.ts';
import { type ReportState, stateOf } from './report-state.ts';

/** Characters of one text of the commands: a headline, a note, a next step. */
const maxText = 2_000;

/** A mark for eyes, a word for ears. */
const signs: Readonly<Record<ReportState, readonly [mark: string, word: string]>> = {
  ready: ['✓', 'Ready'],
  waiting: ['…', 'Not known yet'],
  stopped: ['✗', 'Stopped'],
};

/**
 * `report.html`: one self-contained page that works from a disk, on a phone and without scripts. It loads nothing, and
 * its policy lets it load nothing; the one style is named by its digest. Outside the seal, and says so.
 */
export function renderPage(report: Report): string {
  const parts = [
    head(report),
    steps(report),
    pageGrid(report),
    pageFindings(report),
    facts(report),
    notes(report),
    files(report),
    '<footer>This page is outside the seal: trust <code>SHA256SUMS</code> and the signatures, not the page.</footer>',
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${signs[stateOf(report)][0]} ${html(report.headline, maxText)} · ${nameOf(report)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${Buffer.from(sha256Of(pageStyle), 'hex').toString('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const nameOf = ({ world, command }: Report): string =>
  `${world === 'rehearsal' ? 'Rehearsal · ' : ''}wheelgate ${html(command)}`;

function head(report: Report): string {
  const state = stateOf(report);
  const [mark, word] = signs[state];
  const rehearsal =
    report.world === 'rehearsal'
      ? '<p class="note"><strong>A rehearsal:</strong> GitHub, Sigstore and PyPI are embedded; nothing of this is real.</p>\n'
      : '';
  return `${rehearsal}<header class="${state}">
<p>${nameOf(report)}</p>
<h1><span class="mark" aria-hidden="true">${mark}</span> <span class="heard">${word}: </span>${htmlProse(report.headline, maxText)}</h1>
</header>`;
}

function steps({ next }: Report): string {
  if (next.length === 0) return '';
  return `<h2>Next</h2>\n<ul>\n${next.map((line) => `<li>${htmlProse(line, maxText)}</li>\n`).join('')}</ul>`;
}

function facts(report: Report): string {
  const rows = factsOf(report).map(({ name, value, isDigest }) => {
    const shown = html(value);
    return `<dt>${name}</dt><dd>${isDigest ? `<code>${shown}</code>` : shown}</dd>\n`;
  });
  return rows.length === 0 ? '' : `<h2>This release</h2>\n<dl>\n${rows.join('')}</dl>`;
}

function notes({ notes: all }: Report): string {
  return all.map((note) => `<p class="note">${htmlProse(note, maxText)}</p>`).join('\n');
}

function files({ files: all }: Report): string {
  if (all.length === 0) return '';
  const rows = all.map(
    (one) =>
      `<tr><th scope="row"><code>${html(one.file)}</code></th><td>${size(one.size)}</td><td><code>${html(one.sha256)}</code></td></tr>\n`,
  );
  return `<h2>Files</h2>
<details><summary>${all.length === 1 ? '1 file' : `${all.length} files`} with size and SHA-256</summary>
<table class="list">
<caption class="heard">Files with size and SHA-256</caption>
<thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table>
</details>`;
}
