export const id = 27;
export const ids = [27];
export const modules = {

/***/ 65253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
/** A report that says nothing yet; a command fills in what it reached. */
const emptyReport = (command, world) => ({
    command,
    world,
    headline: '',
    stopped: undefined,
    next: [],
    plan: undefined,
    release: undefined,
    seal: undefined,
    files: [],
    verdicts: [],
    approval: undefined,
    publication: undefined,
    notes: [],
});


/***/ }),

/***/ 26519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/finding-groups.js
var finding_groups = __webpack_require__(64379);
;// CONCATENATED MODULE: ./build/report/annotations.js


/** GitHub shows ten annotations of a kind for a step; the rest would be dropped without a word. */
const maxOfAKind = 9;
/** One annotation a check that found something, errors first; and one that counts those left out. */
function annotationsOf(report) {
    const of = report.world === 'rehearsal' ? 'Rehearsal: ' : '';
    const all = (0,finding_groups/* findingGroups */.O)(report).map((group) => {
        const { id, title } = group.check;
        return {
            level: group.blocks ? 'error' : 'warning',
            title: `${of}${(0,report_escape/* plain */.pj)(title)} (${(0,report_escape/* plain */.pj)(id)})`,
            message: messageOf(group),
        };
    });
    return [...limited(all, 'error'), ...limited(all, 'warning')];
}
function messageOf({ check, within, findings }) {
    const [first] = findings;
    const place = [...(within === undefined ? [] : [within]), ...(first?.place ?? [])].map((part) => (0,report_escape/* plain */.pj)(part));
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    return `${[...place, (0,report_escape/* plain */.pj)(first?.what ?? '')].join(': ')}${more}. ${(0,report_escape/* plain */.pj)(check.remedy)}`;
}
function limited(all, level) {
    const same = all.filter((one) => one.level === level);
    const left = same.length - maxOfAKind;
    if (left <= 0)
        return same;
    return [
        ...same.slice(0, maxOfAKind),
        { level, title: `${left} more`, message: 'The job summary lists all of them.' },
    ];
}

// EXTERNAL MODULE: ./build/report/grid.js
var grid = __webpack_require__(19147);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/report/report-state.js

/** What a report comes to. A finding that blocks is never ready, whatever the report says of itself. */
function stateOf({ stopped, verdicts, publication }) {
    if (stopped !== undefined || verdicts.some(finding/* blocks */.B) || publication?.state === 'different')
        return 'stopped';
    return publication?.state === 'stale' ? 'waiting' : 'ready';
}

;// CONCATENATED MODULE: ./build/report/json.js


/**
 * The report for machines, as `report.json` and `--json`: one document, a line break at its end.
 *
 * - `state`: `ready`, `waiting` (run it again) or `stopped`.
 * - `command`, `world`, `headline`, `next`, `notes`: as in {@link Report}.
 * - `stopped`: `{stage, because}`, when a stage stopped it.
 * - `plan`, `release`, `seal`, `approval`, `publication`: the documents as they are, as far as the command got.
 * - `files`: `{file, size, sha256}` each; size in bytes.
 * - `grid`: `{pythons, rows: [{platform, cells}], sdists, unplaced, strangers, left}`, as in {@link Grid}.
 * - `verdicts`: `{check, subject, status, findings}` each, all of them, with all of their findings.
 *
 * A member that is not known is left out, never `null`; a `null` is one of a document itself. Strangers' text is whole
 * and as it came, with every character that is invisible or moves a cursor spelled as `\uXXXX`: the document can be
 * printed, and holds the same values.
 */
function renderJson(report) {
    const { command, world, headline, stopped, next, notes, plan, release, seal, approval, publication } = report;
    const document = {
        state: stateOf(report),
        command,
        world,
        headline,
        stopped,
        next,
        notes,
        plan,
        release,
        seal,
        approval,
        publication,
        files: report.files.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        grid: (0,grid/* wheelGrid */.s)(report),
        verdicts: report.verdicts,
    };
    return `${printable(JSON.stringify(document, undefined, 2))}\n`;
}
/** Such characters stand in strings alone: JSON's own are plain, but for the line breaks between them. */
const printable = (json) => json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
/** Half a pair at a time, for `\u` takes four digits. */
const escaped = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
;// CONCATENATED MODULE: ./build/report/page-findings.js


/** Findings of one check that are listed at once; more are folded. */
const openFindings = 10;
/** Findings of one check that are on the page; the JSON has all of them. */
const shownFindings = 1_000;
/** What blocks, then what warns: a section a check, with why it matters and what to do. Empty when nothing was found. */
function pageFindings(report) {
    const groups = (0,finding_groups/* findingGroups */.O)(report);
    const part = (title, some) => some.length === 0 ? [] : [`<h2>${title}</h2>`, ...some.map(section)];
    return [
        ...part('What blocks', groups.filter(({ blocks }) => blocks)),
        ...part('Warnings', groups.filter(({ blocks }) => !blocks)),
    ].join('\n');
}
function section({ check, blocks, within, same, findings }) {
    const [kind, mark, word] = blocks ? ['refused', '✗', 'Blocks'] : ['warned', '!', 'Warns'];
    const id = `<code>${(0,report_escape/* html */.qy)(check.id)}</code>`;
    const link = (0,report_escape/* isLink */.PJ)(check.source) ? ` · <a href="${(0,report_escape/* html */.qy)(check.source)}">where this is specified</a>` : '';
    const lead = [
        ...(within === undefined ? [] : [`In <code>${(0,report_escape/* html */.qy)(within)}</code>`]),
        ...(same === undefined ? [] : [(0,report_escape/* htmlProse */.n8)(same)]),
    ];
    return `<section class="finding ${kind}">
<h3><span class="mark ${kind}" aria-hidden="true">${mark}</span> <span class="heard">${word}: </span>${(0,report_escape/* htmlProse */.n8)(check.title)}</h3>
<p><strong>What to do:</strong> ${(0,report_escape/* htmlProse */.n8)(check.remedy)}</p>
${lead.length === 0 ? '' : `<p>${lead.join(': ')}:</p>\n`}${list(findings, same === undefined)}
<p class="soft">${(0,report_escape/* htmlProse */.n8)(check.why)}<br>${id}${link}</p>
</section>`;
}
function list(findings, withText) {
    const items = findings.slice(0, shownFindings).map(({ place, what }) => {
        const parts = place.map((part) => `<code>${(0,report_escape/* html */.qy)(part)}</code>`);
        return `<li>${[...parts, ...(withText ? [(0,report_escape/* htmlProse */.n8)(what)] : [])].join(' ')}</li>\n`;
    });
    const more = findings.length - items.length;
    const rest = more > 0 ? `<p>… and ${more} more; <code>report.json</code> has all of them.</p>` : '';
    const whole = `<ul>\n${items.join('')}</ul>${rest}`;
    if (findings.length <= openFindings)
        return whole;
    return `<details><summary>${findings.length} findings</summary>${whole}</details>`;
}

// EXTERNAL MODULE: ./build/report/first-of.js
var first_of = __webpack_require__(51103);
;// CONCATENATED MODULE: ./build/report/page-grid.js



/** A mark, for eyes, and a word, for ears and for who does not see colours. */
const signs = {
    good: ['✓', 'good'],
    warned: ['!', 'warning'],
    refused: ['✗', 'refused'],
    missing: ['?', 'missing: expected and not there'],
    absent: ['', 'none'],
};
/** Names below the grid that are listed; more are counted. */
const shownNames = 50;
/** The grid as a table, with what has no place in it and the meaning of its marks. Empty without files. */
function pageGrid(report) {
    const { pythons, rows, sdists, unplaced, strangers, left } = (0,grid/* wheelGrid */.s)(report);
    const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
    const others = [
        ...(0,first_of/* firstOf */.K)(sdists, shownNames, ({ file, cell }) => `${sign(cell)} <code>${(0,report_escape/* html */.qy)(file)}</code>`),
        ...(0,first_of/* firstOf */.K)(unplaced, shownNames, (row) => `${sign('missing')} <code>${(0,report_escape/* html */.qy)(row)}</code>`),
        ...(0,first_of/* firstOf */.K)(strangers, shownNames, (file) => `${sign('refused')} <code>${(0,report_escape/* html */.qy)(file)}</code>, a name that cannot be read`),
        ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
    ];
    if (rows.length + others.length === 0)
        return '';
    const columns = pythons.map((python) => `<th scope="col">${breakable((0,report_escape/* html */.qy)(python))}</th>`).join('');
    const lines = rows.map(({ platform, cells: row }) => `<tr><th scope="row">${(0,report_escape/* html */.qy)(platform)}</th>${row.map(cellOf).join('')}</tr>\n`);
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
const breakable = (python) => python.replace(/^[a-z]+(?=\d)/, '$&<wbr>');
const sign = (cell) => `<span class="mark ${cell}" aria-hidden="true">${signs[cell][0]}</span><span class="heard">${signs[cell][1]}</span>`;
const cellOf = (cell) => (cell === 'absent' ? '<td></td>' : `<td>${sign(cell)}</td>`);
/** Only the marks that are in use. Read aloud, the marks have their words already. */
function legend(cells) {
    const used = ['good', 'warned', 'refused', 'missing'].filter((cell) => cells.has(cell));
    if (used.length === 0)
        return '';
    const words = used.map((cell) => `<span class="mark ${cell}">${signs[cell][0]}</span> ${signs[cell][1]}`);
    return `<p class="legend" aria-hidden="true">${words.join(' &ensp; ')}</p>`;
}

;// CONCATENATED MODULE: ./build/report/page-style.js
/**
 * The page's style: system fonts, light and dark, nothing wider than a phone but the grid, which scrolls by itself.
 * Text has a contrast of at least 4.5 on what lies under it.
 */
const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #59636e; --paper: #ffffff; --shade: #f6f8fa; --line: #d0d7de; --link: #0550ae;
  --good: #116329; --good-under: #e6f6ea; --warned: #7d4e00; --warned-under: #fff5d6;
  --refused: #a40e26; --refused-under: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --shade: #161b22; --line: #30363d; --link: #79c0ff;
    --good: #56d364; --good-under: #12261e; --warned: #e3b341; --warned-under: #2a2111;
    --refused: #ff9a92; --refused-under: #33171a;
  }
}
* { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
header { border-left: .4rem solid; border-radius: .3rem; padding: .8rem 1rem; }
header p { margin: 0; color: var(--soft); font-size: .9rem; }
header.ready { border-color: var(--good); background: var(--good-under); }
header.waiting { border-color: var(--warned); background: var(--warned-under); }
header.stopped { border-color: var(--refused); background: var(--refused-under); }
header.ready .mark { color: var(--good); }
header.waiting .mark { color: var(--warned); }
header.stopped .mark { color: var(--refused); }
h1 { font-size: 1.35rem; line-height: 1.3; margin: .1rem 0 0; }
h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.3rem; }
ul.plain { list-style: none; padding: 0; }
li { margin: .25rem 0; }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--shade);
  padding: .1em .15em; border-radius: .2rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.wide { overflow-x: auto; position: relative; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
.grid { font-size: .9rem; }
.grid th { white-space: nowrap; font-variant-numeric: tabular-nums; }
.grid thead td { border: 0; }
.grid thead th, .grid tbody td { text-align: center; min-width: 2.6rem; }
.grid tbody th { position: sticky; left: 0; }
.mark { font-weight: 700; }
.mark.good { color: var(--good); }
.mark.warned, .mark.refused, .mark.missing { display: inline-block; min-width: 1.4em; text-align: center;
  border-radius: .25rem; border: 1px solid; line-height: 1.35; }
.mark.warned { color: var(--warned); background: var(--warned-under); }
.mark.refused { color: var(--refused); background: var(--refused-under); }
.mark.missing { color: var(--refused); border-style: dashed; }
.legend { color: var(--soft); font-size: .85rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.finding { border: 1px solid var(--line); border-left: .3rem solid; border-radius: .3rem; padding: .7rem 1rem; margin: .8rem 0; }
.finding.refused { border-left-color: var(--refused); }
.finding.warned { border-left-color: var(--warned); }
.soft { color: var(--soft); font-size: .9rem; }
.note { background: var(--shade); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .8rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
summary { cursor: pointer; padding: .4rem 0; color: var(--link); }
.list { width: 100%; table-layout: fixed; font-size: .85rem; margin: .5rem 0; }
.list th { font-weight: 400; }
.list thead th { font-weight: 600; }
.list th:nth-child(2), .list td:nth-child(2) { width: 5.2rem; text-align: right; white-space: nowrap; }
.list code { background: none; padding: 0; }
footer { margin: 2.5rem 0 1rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media (max-width: 30rem) {
  main { padding: .7rem; }
  code { font-size: .8em; }
  .grid { font-size: .8rem; line-height: 1.25; }
  .grid th { white-space: normal; overflow-wrap: normal; }
  .grid th, .grid td { padding: .25rem .3rem; vertical-align: middle; }
  .grid thead th, .grid tbody td { min-width: 0; }
  .list th:nth-child(2), .list td:nth-child(2) { width: 4.6rem; }
  dl { display: block; }
  dd { margin-bottom: .5rem; }
}
@media print { details { display: block; } .note, header { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./build/report/report-page.js







/** Characters of one text of the commands: a headline, a note, a next step. */
const maxText = 2_000;
/** A mark for eyes, a word for ears. */
const report_page_signs = {
    ready: ['✓', 'Ready'],
    waiting: ['…', 'Not known yet'],
    stopped: ['✗', 'Stopped'],
};
/**
 * `report.html`: one self-contained page that works from a disk, on a phone and without scripts. It loads nothing, and
 * its policy lets it load nothing; the one style is named by its digest. Outside the seal, and says so.
 */
function renderPage(report) {
    const parts = [
        head(report),
        steps(report),
        pageGrid(report),
        pageFindings(report),
        report_page_facts(report),
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
<title>${report_page_signs[stateOf(report)][0]} ${(0,report_escape/* html */.qy)(report.headline, maxText)} · ${nameOf(report)}</title>
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
    `style-src 'sha256-${Buffer.from((0,digest/* sha256Of */.Bj)(pageStyle), 'hex').toString('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const nameOf = ({ world, command }) => `${world === 'rehearsal' ? 'Rehearsal · ' : ''}wheelgate ${(0,report_escape/* html */.qy)(command)}`;
function head(report) {
    const state = stateOf(report);
    const [mark, word] = report_page_signs[state];
    const rehearsal = report.world === 'rehearsal'
        ? '<p class="note"><strong>A rehearsal:</strong> GitHub, Sigstore and PyPI are embedded; nothing of this is real.</p>\n'
        : '';
    return `${rehearsal}<header class="${state}">
<p>${nameOf(report)}</p>
<h1><span class="mark" aria-hidden="true">${mark}</span> <span class="heard">${word}: </span>${(0,report_escape/* htmlProse */.n8)(report.headline, maxText)}</h1>
</header>`;
}
function steps({ next }) {
    if (next.length === 0)
        return '';
    return `<h2>Next</h2>\n<ul>\n${next.map((line) => `<li>${(0,report_escape/* htmlProse */.n8)(line, maxText)}</li>\n`).join('')}</ul>`;
}
function report_page_facts(report) {
    const rows = (0,facts/* factsOf */.x)(report).map(({ name, value, isDigest }) => {
        const shown = (0,report_escape/* html */.qy)(value);
        return `<dt>${name}</dt><dd>${isDigest ? `<code>${shown}</code>` : shown}</dd>\n`;
    });
    return rows.length === 0 ? '' : `<h2>This release</h2>\n<dl>\n${rows.join('')}</dl>`;
}
function notes({ notes: all }) {
    return all.map((note) => `<p class="note">${(0,report_escape/* htmlProse */.n8)(note, maxText)}</p>`).join('\n');
}
function files({ files: all }) {
    if (all.length === 0)
        return '';
    const rows = all.map((one) => `<tr><th scope="row"><code>${(0,report_escape/* html */.qy)(one.file)}</code></th><td>${(0,report_escape/* size */.Ej)(one.size)}</td><td><code>${(0,report_escape/* html */.qy)(one.sha256)}</code></td></tr>\n`);
    return `<h2>Files</h2>
<details><summary>${all.length === 1 ? '1 file' : `${all.length} files`} with size and SHA-256</summary>
<table class="list">
<caption class="heard">Files with size and SHA-256</caption>
<thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table>
</details>`;
}

;// CONCATENATED MODULE: ./build/report/summary-table.js
/** Rows of a table that are shown at once; longer ones are folded. */
const openRows = 10;
/** A table in Markdown. Cells are Markdown already: whatever strangers wrote in them is escaped. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** As {@link table}, behind a title of ours when it has more rows than `open`. */
function foldedTable(title, head, rows, open = openRows) {
    const whole = table(head, rows);
    return rows.length <= open ? whole : `<details><summary>${title}</summary>\n\n${whole}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/summary-grid.js




const marks = { good: '✅', warned: '⚠️', refused: '❌', missing: '⭕', absent: '' };
const summary_grid_legend = [
    ['good', '✅ good'],
    ['warned', '⚠️ warning'],
    ['refused', '❌ refused'],
    ['missing', '⭕ missing: expected and not there'],
];
/** Names below the grid that are listed; more are counted. */
const summary_grid_shownNames = 20;
/** The grid in Markdown, with what has no place in it and the meaning of its marks below; nothing without files. */
function summaryGrid(report) {
    const { pythons, rows, sdists, unplaced, strangers, left } = (0,grid/* wheelGrid */.s)(report);
    const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
    const used = summary_grid_legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
    const others = [
        ...(0,first_of/* firstOf */.K)(sdists, summary_grid_shownNames, ({ file, cell }) => `${marks[cell]} ${(0,report_escape/* code */.aY)(file)}`),
        ...(0,first_of/* firstOf */.K)(unplaced, summary_grid_shownNames, (row) => `${marks.missing} ${(0,report_escape/* code */.aY)(row)}`),
        ...(0,first_of/* firstOf */.K)(strangers, summary_grid_shownNames, (file) => `❓ ${(0,report_escape/* code */.aY)(file)}, a name that cannot be read`),
        ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
    ];
    const wheels = table(['', ...pythons.map(report_escape/* code */.aY)], rows.map(({ platform, cells: row }) => [(0,report_escape/* code */.aY)(platform), ...row.map((cell) => marks[cell])]));
    return [
        rows.length > 0 ? wheels : '',
        others.map((line) => `- ${line}`).join('\n'),
        used.length > 0 ? `<sub>${used.join(' · ')}</sub>` : '',
    ];
}

;// CONCATENATED MODULE: ./build/report/summary.js







const summary_marks = { ready: '✅', waiting: '⏳', stopped: '❌' };
/** Findings of one check that are listed; the JSON has all of them, and a summary may be 1 MiB. */
const summary_shownFindings = 200;
/** Next steps at the top; a release stopped by more has them all in the sections below. */
const shownSteps = 5;
/** Characters of one text of the commands: a headline, a note, a next step. */
const summary_maxText = 2_000;
/**
 * The job summary in Markdown, safe for text that strangers wrote: a mark, what happened and what to do; the grid; what
 * blocks; what warns; what is known of the release; and the list of files, folded.
 */
function renderSummary(report) {
    const paragraphs = [
        ...summary_head(report),
        ...summaryGrid(report),
        ...(0,finding_groups/* findingGroups */.O)(report).flatMap(summary_section),
        summary_facts(report),
        ...report.notes.map((note) => `> ${(0,report_escape/* markdownProse */.h$)(note, summary_maxText)}`),
        summary_files(report),
    ];
    return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}
function summary_head(report) {
    const { command, world, headline, next } = report;
    const name = `wheelgate ${(0,report_escape/* markdown */.wD)(command)}`;
    const steps = (0,first_of/* firstOf */.K)(next, shownSteps, (line) => `**Next:** ${(0,report_escape/* markdownProse */.h$)(line, summary_maxText)}`);
    const rehearsal = world === 'rehearsal';
    return [
        `## ${summary_marks[stateOf(report)]} ${rehearsal ? `Rehearsal · ${name}` : name} · ${(0,report_escape/* markdownProse */.h$)(headline, summary_maxText)}`,
        rehearsal ? '**A rehearsal:** GitHub, Sigstore and PyPI are embedded; nothing of this is real.' : '',
        steps.map((step) => `- ${step}`).join('\n'),
    ];
}
function summary_section({ check, blocks, within, same, findings }) {
    const shown = findings.slice(0, summary_shownFindings);
    const more = findings.length - shown.length;
    const link = (0,report_escape/* isLink */.PJ)(check.source) ? `[${(0,report_escape/* markdown */.wD)(check.id)}](${check.source})` : (0,report_escape/* code */.aY)(check.id);
    const title = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    const places = shown.map(({ place }) => place.map(report_escape/* code */.aY).join(' '));
    return [
        `### ${blocks ? '❌ Blocks' : '⚠️ Warns'}: ${(0,report_escape/* markdownProse */.h$)(check.title)}`,
        `${(0,report_escape/* markdownProse */.h$)(check.why)} **What to do:** ${(0,report_escape/* markdownProse */.h$)(check.remedy)} (${link})`,
        within === undefined ? '' : `In ${(0,report_escape/* code */.aY)(within)}:`,
        same === undefined
            ? foldedTable(title, ['Where', 'What is wrong'], shown.map(({ what }, at) => [places[at] ?? '', (0,report_escape/* markdownProse */.h$)(what)]))
            : foldedTable(title, [(0,report_escape/* markdownProse */.h$)(same)], places.map((place) => [place])),
        more > 0 ? `… and ${more} more; the JSON report has all of them.` : '',
    ];
}
function summary_facts(report) {
    const lines = (0,facts/* factsOf */.x)(report).map(({ name, value, isDigest }) => `- **${name}:** ${isDigest ? (0,report_escape/* code */.aY)(value) : (0,report_escape/* markdownProse */.h$)(value)}`);
    return lines.length === 0 ? '' : ['### This release', lines.join('\n')].join('\n\n');
}
function summary_files({ files: all }) {
    const rows = all.map((one) => [(0,report_escape/* code */.aY)(one.file), (0,report_escape/* size */.Ej)(one.size), (0,report_escape/* code */.aY)(one.sha256)]);
    const title = all.length === 1 ? '1 file with size and SHA-256' : `${all.length} files with size and SHA-256`;
    return rows.length === 0 ? '' : foldedTable(title, ['File', 'Size', 'SHA-256'], rows, 0);
}

// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(64429);
;// CONCATENATED MODULE: ./build/commands/show-report.js





/** Shows a report wherever its readers look: the step's log, the job's summary, its annotations, files beside. */
async function showReport(report, { host, files, folder, json }) {
    if (folder !== undefined) {
        await files.makeFolder(folder);
        await files.write(files.join(folder, 'report.json'), renderJson(report));
        await files.write(files.join(folder, 'report.html'), renderPage(report));
    }
    host.print(json ? renderJson(report) : (0,terminal/* renderText */.S)(report));
    if (host.kind === 'terminal')
        return;
    for (const { level, title, message } of annotationsOf(report))
        host.annotate(level, title, message);
    await host.summary(renderSummary(report));
}


/***/ })

};
