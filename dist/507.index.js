export const id = 507;
export const ids = [507];
export const modules = {

/***/ 46918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   e5: () => (/* binding */ holdsCommand)
/* harmony export */ });
/** Longest text that a line of the log shows. Characters. */
const maxLength = 2_000;
/**
 * Makes a text safe as one line of a runner's log: nothing that breaks a line, moves the cursor or cannot be seen, and
 * nothing that the runner takes for a command. It reads `::NAME::` at the start of a line, and the older `##[NAME]`
 * anywhere in one, from standard output as from standard error.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const logLine = (text) => text
    .slice(0, maxLength)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
/** A command with a safe text as its value, escaped as `@actions/core` does. */
const command = (name, text) => `::${name}::${logLine(text).replaceAll('%', '%25')}`;
/** True when a runner would read a command in one of the lines. */
const holdsCommand = (text) => /^\s*::/m.test(text) || text.includes('##[');


/***/ }),

/***/ 59880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ runnerHost),
  t: () => (/* binding */ runnerMask)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/github/command-text.js
var command_text = __webpack_require__(46918);
;// CONCATENATED MODULE: ./build/adapters/github/fit-summary.js
/** GitHub shows no summary of a step above 1 MiB. */
const maxSummaryBytes = 1024 * 1024;
/** Says that something is missing, where it is missing. */
const note = '\n\n*The rest is left out: GitHub shows no more than 1 MiB. The report of this step has all of it.*\n';
const noteBytes = Buffer.byteLength(note);
/**
 * Cuts Markdown to what a step's summary still takes, at the end of a line and with a note.
 *
 * @param room bytes that are left; what comes back is never longer.
 * @returns the empty text when not even the note fits: it is there already.
 */
function fitSummary(markdown, room) {
    // Room for one note is kept back, so that whatever comes after a summary that just fits can still be noted.
    if (Buffer.byteLength(markdown) <= room - noteBytes)
        return markdown;
    const space = room - noteBytes;
    if (space < 0)
        return '';
    const bytes = Buffer.from(markdown).subarray(0, space);
    return `${bytes.subarray(0, bytes.lastIndexOf('\n') + 1).toString('utf8')}${note}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/runner-host.js




/** GitHub drops the outputs of a job above 1 MB, counted in UTF-16: two bytes a character. */
const maxOutputCharacters = 512 * 1024;
/** Loaded when a runner is there, for a terminal needs none of it. */
const load = async () => Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
/**
 * The step of a runner as a host.
 *
 * @param core `@actions/core`, which is loaded when it is left out.
 * @param write standard output.
 */
async function runnerHost(core, write = (text) => void process.stdout.write(text)) {
    const { setOutput, notice, warning, error, summary } = core ?? (await load());
    const annotate = { notice, warning, error };
    let room = maxSummaryBytes;
    return {
        kind: 'runner',
        output: (name, value) => {
            if (value.length > maxOutputCharacters) {
                const what = `output ${name} has ${value.length} characters; GitHub would drop it above ${maxOutputCharacters}`;
                throw new errors/* ReleaseError */.K2('BUG', what);
            }
            setOutput(name, value);
        },
        summary: async (markdown) => {
            const fitted = fitSummary(markdown, room);
            room -= Buffer.byteLength(fitted);
            if (fitted !== '')
                await append(summary, fitted);
        },
        annotate: (level, title, message) => annotate[level](printable(message), { title: printable(title) }),
        print: (text) => write(inert(text)),
    };
}
/** Hides a text in the runner's log: `Wire.mask` of a runner. */
async function runnerMask(core) {
    const { setSecret } = core ?? (await load());
    return (text) => setSecret(text);
}
async function append(summary, text) {
    try {
        await summary.addRaw(text).write();
    }
    catch (cause) {
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', 'the job summary, GITHUB_STEP_SUMMARY, cannot be written', { cause });
    }
}
/** Line breaks stay: `@actions/core` escapes them, and an annotation shows them. */
const printable = (text) => text.replace(/(?!\n)\p{Cc}/gu, '\u{FFFD}');
/** A text that holds a command is printed unchanged with commands switched off; a stranger cannot guess the word. */
function inert(text) {
    if (!(0,command_text/* holdsCommand */.e5)(text))
        return text;
    const word = (0,external_node_crypto_.randomUUID)();
    return `::stop-commands::${word}\n${text}${text.endsWith('\n') ? '' : '\n'}::${word}::\n`;
}


/***/ }),

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

/***/ 63620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/annotations.js


/** GitHub shows ten annotations of a kind for a step; the rest would be dropped without a word. */
const maxOfAKind = 9;
/** One annotation a check that found something, errors first; and one that counts those left out. */
function annotationsOf({ verdicts }) {
    const found = verdicts.filter(({ status }) => status === 'fail');
    const ids = [...new Set(found.map(({ check }) => check.id))];
    const all = ids.map((id) => {
        const same = found.filter(({ check }) => check.id === id);
        const findings = same.flatMap((one) => one.findings);
        const first = findings[0];
        const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
        const check = same[0]?.check;
        const level = same.some(finding/* blocks */.B) ? 'error' : 'warning';
        return {
            level,
            title: `${check?.title ?? id} (${id})`,
            message: `${(0,report_escape/* plain */.pj)(first?.where ?? '')}: ${(0,report_escape/* plain */.pj)(first?.what ?? '')}${more}. ${check?.remedy ?? ''}`,
        };
    });
    return [...limited(all, 'error'), ...limited(all, 'warning')];
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
;// CONCATENATED MODULE: ./build/report/json.js

/** The report for machines: everything, one document, a line break at the end. */
function renderJson(report) {
    const { stopped, verdicts, ...rest } = report;
    const verdict = stopped === undefined ? 'ready' : 'stopped';
    return `${JSON.stringify({ verdict, stopped: stopped ?? null, ...rest, grid: (0,grid/* wheelGrid */.s)(report), verdicts }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/report/page-style.js
/** The page's style: system fonts, light and dark, readable on a phone. */
const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #d0d7de; --good: #1a7f37; --warned: #9a6700; --refused: #cf222e; --soft: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --line: #30363d; --good: #3fb950; --warned: #d29922; --refused: #ff7b72; --soft: #161b22; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
header { border-left: .4rem solid; padding: .2rem 1rem; margin-bottom: 1rem; }
header p { margin: 0; opacity: .8; }
h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; color: var(--ink); }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
header.good { border-color: var(--good); } header.refused { border-color: var(--refused); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; margin: .5rem 0; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; white-space: nowrap; }
thead th, tbody th { background: var(--soft); font-weight: 600; }
.good { color: var(--good); } .warned { color: var(--warned); } .refused { color: var(--refused); }
td.absent { opacity: .6; }
section { border: 1px solid var(--line); border-left: .3rem solid; padding: .6rem 1rem; margin: .6rem 0; }
section > * { color: var(--ink); } section.refused { border-left-color: var(--refused); } section.warned { border-left-color: var(--warned); }
section code, li { overflow-wrap: anywhere; }
.note { background: var(--soft); border: 1px solid var(--line); padding: .5rem .8rem; }
a { color: inherit; }
footer { margin: 2rem 0 1rem; opacity: .8; font-size: .9rem; }
`;

;// CONCATENATED MODULE: ./build/report/report-page.js




const words = { good: 'good', warned: 'warning', refused: 'refused', absent: '–' };
/** `report.html`: one self-contained page; no script, nothing from the network, outside the seal and saying so. */
function renderPage(report) {
    const title = `wheelgate ${report.command}: ${report.headline}`;
    const policy = `default-src 'none'; style-src 'unsafe-inline'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(0,report_escape/* html */.qy)(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${[head(report), facts(report), report_page_grid(report), findings(report), files(report), foot].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}
const foot = '<footer>This page is outside the seal: trust SHA256SUMS and the signatures, not the page.</footer>';
function head({ world, command, headline, stopped, next, notes }) {
    const rehearsal = world === 'rehearsal'
        ? '<p class="note"><strong>Rehearsal.</strong> GitHub, Sigstore and PyPI are embedded; nothing of this is real.</p>'
        : '';
    const steps = next.map((line) => `<li>${(0,report_escape/* html */.qy)(line)}</li>`).join('');
    const remarks = notes.map((note) => `<p class="note">${(0,report_escape/* html */.qy)(note)}</p>`).join('\n');
    return `<header class="${stopped ? 'refused' : 'good'}"><p>wheelgate ${(0,report_escape/* html */.qy)(command)}</p><h1>${(0,report_escape/* html */.qy)(headline)}</h1></header>
${rehearsal}${steps === '' ? '' : `<h2>Next</h2><ul>${steps}</ul>`}${remarks}`;
}
function facts({ seal, release, plan, approval, publication }) {
    const source = release?.source ?? plan?.source;
    const rows = [];
    if (source)
        rows.push(['Source', `${source.ref || 'no tag'} of ${source.repository}`], ['Commit', source.commit]);
    if (seal)
        rows.push(['Seal', `sha256:${seal}`]);
    for (const { login, namedDigest } of approval?.by ?? [])
        rows.push(['Approved by', `${login}${namedDigest ? ', who named the digest' : ''}`]);
    if (approval?.basis === 'policy')
        rows.push(['Approved by', 'the policy: this index asks for no person']);
    if (publication)
        rows.push(['Index', `${publication.index}: ${publication.state}, ${publication.files.length} files`]);
    if (rows.length === 0)
        return '';
    return `<dl>${rows.map(([name, value]) => `<dt>${(0,report_escape/* html */.qy)(name)}</dt><dd>${(0,report_escape/* html */.qy)(value)}</dd>`).join('')}</dl>`;
}
function report_page_grid(report) {
    const { pythons, rows, sdists, strangers } = (0,grid/* wheelGrid */.s)(report);
    if (rows.length + sdists.length + strangers.length === 0)
        return '';
    const headCells = pythons.map((python) => `<th scope="col">${(0,report_escape/* html */.qy)(python)}</th>`).join('');
    const body = rows.map(({ platform, cells }) => `<tr><th scope="row">${(0,report_escape/* html */.qy)(platform)}</th>${cells.map(cellOf).join('')}</tr>`);
    const wheels = `<div class="wide"><table class="grid"><caption>Wheels by platform and Python</caption><thead><tr><td></td>${headCells}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
    const others = [
        ...sdists.map(({ file, cell }) => `<li class="${cell}">${(0,report_escape/* html */.qy)(file)}: ${words[cell]}</li>`),
        ...strangers.map((file) => `<li class="refused">${(0,report_escape/* html */.qy)(file)}: its name cannot be read</li>`),
    ];
    return `${rows.length > 0 ? wheels : ''}${others.length > 0 ? `<ul>${others.join('')}</ul>` : ''}`;
}
const cellOf = (cell) => `<td class="${cell}">${words[cell]}</td>`;
function findings({ verdicts }) {
    const found = verdicts
        .filter(({ status }) => status === 'fail')
        .sort((a, b) => Number((0,finding/* blocks */.B)(b)) - Number((0,finding/* blocks */.B)(a)));
    return found.length === 0 ? '' : `<h2>Findings</h2>${found.map(report_page_finding).join('\n')}`;
}
function report_page_finding(verdict) {
    const { check, subject, findings: all } = verdict;
    const kind = (0,finding/* blocks */.B)(verdict) ? 'refused' : 'warned';
    const items = all.map(({ where, what }) => `<li><code>${(0,report_escape/* html */.qy)(where)}</code> ${(0,report_escape/* html */.qy)(what)}</li>`).join('');
    return `<section class="${kind}"><h3>${(0,report_escape/* html */.qy)(check.title)}</h3><p><code>${(0,report_escape/* html */.qy)(subject)}</code></p><ul>${items}</ul>
<p>${(0,report_escape/* html */.qy)(check.why)} <strong>${(0,report_escape/* html */.qy)(check.remedy)}</strong> (<a href="${(0,report_escape/* html */.qy)(check.source)}">${(0,report_escape/* html */.qy)(check.id)}</a>)</p></section>`;
}
function files({ files: all }) {
    if (all.length === 0)
        return '';
    const rows = all.map((one) => `<tr><th scope="row">${(0,report_escape/* html */.qy)(one.file)}</th><td>${(0,report_escape/* size */.Ej)(one.size)}</td><td><code>${(0,report_escape/* html */.qy)(one.sha256)}</code></td></tr>`);
    return `<h2>Files</h2><div class="wide"><table><thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/report/summary.js



const marks = { good: '✅', warned: '⚠️', refused: '❌', absent: '·' };
/** Rows of a table that are shown at once; longer ones are folded. */
const openRows = 10;
/** The job summary in Markdown: a pure function of the report, safe for text that strangers wrote. */
function renderSummary(report) {
    const blocking = report.verdicts.filter(finding/* blocks */.B);
    const warning = report.verdicts.filter((one) => one.status === 'fail' && !(0,finding/* blocks */.B)(one));
    const mark = report.stopped ? '❌' : '✅';
    const paragraphs = [
        `## ${mark} wheelgate ${report.command}: ${(0,report_escape/* markdown */.wD)(report.headline)}`,
        ...(report.world === 'rehearsal'
            ? ['**Rehearsal.** GitHub, Sigstore and PyPI are embedded; nothing of this is real.']
            : []),
        ...(report.next.length > 0 ? [report.next.map((line) => `- **Next:** ${(0,report_escape/* markdown */.wD)(line)}`).join('\n')] : []),
        summary_facts(report),
        summary_grid(report),
        ...blocking.map((one) => section('Blocks', one)),
        ...warning.map((one) => section('Warns', one)),
        ...report.notes.map((note) => `> ${(0,report_escape/* markdown */.wD)(note)}`),
        summary_files(report),
    ];
    return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}
function summary_facts({ seal, release, plan, approval, publication }) {
    const source = release?.source ?? plan?.source;
    const rows = [
        ...(source
            ? [
                [
                    'Source',
                    `${(0,report_escape/* code */.aY)(source.ref || source.commit)} of ${(0,report_escape/* code */.aY)(source.repository)}, commit ${(0,report_escape/* code */.aY)(source.commit)}`,
                ],
            ]
            : []),
        ...(seal ? [['Seal', (0,report_escape/* code */.aY)(`sha256:${seal}`)]] : []),
        ...(approval?.by.map(({ login, namedDigest }) => [
            'Approved by',
            `${(0,report_escape/* code */.aY)(login)}, ${namedDigest ? 'who named the digest' : 'without the digest'}`,
        ]) ?? []),
        ...(approval?.basis === 'policy' ? [['Approved by', 'the policy: this index asks for no person']] : []),
        ...(publication
            ? [['Index', `${(0,report_escape/* code */.aY)(publication.index)}: ${publication.state}, ${publication.files.length} files`]]
            : []),
    ];
    return rows.length === 0 ? '' : table(['', ''], rows);
}
function summary_grid(report) {
    const { pythons, rows, sdists, strangers } = (0,grid/* wheelGrid */.s)(report);
    const wheels = table(['', ...pythons.map(report_escape/* code */.aY)], rows.map(({ platform, cells }) => [(0,report_escape/* code */.aY)(platform), ...cells.map((cell) => marks[cell])]));
    const others = [
        ...sdists.map(({ file, cell }) => `${marks[cell]} ${(0,report_escape/* code */.aY)(file)}`),
        ...strangers.map((file) => `❓ ${(0,report_escape/* code */.aY)(file)}`),
    ];
    return [...(rows.length > 0 ? [wheels] : []), ...others].join('\n\n');
}
function section(word, { check, subject, findings }) {
    const rows = findings.map(({ where, what }) => [
        (0,report_escape/* code */.aY)(where === subject ? where : `${subject} ${where}`),
        (0,report_escape/* markdown */.wD)(what),
    ]);
    return [
        `### ${word}: ${check.title}`,
        `${check.why} **${check.remedy}** ([${check.id}](${check.source}))`,
        folded(`${rows.length} findings`, table(['Where', 'What is wrong'], rows), rows.length),
    ].join('\n\n');
}
function summary_files({ files: all }) {
    if (all.length === 0)
        return '';
    const rows = all.map((one) => [(0,report_escape/* code */.aY)(one.file), (0,report_escape/* size */.Ej)(one.size), (0,report_escape/* code */.aY)(one.sha256)]);
    return folded(`${rows.length} files with size and SHA-256`, table(['File', 'Size', 'SHA-256'], rows), Number.POSITIVE_INFINITY);
}
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const folded = (title, content, rows) => rows <= openRows ? content : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
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


/***/ }),

/***/ 98837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37317);

/** Spells a value: equal values give equal bytes, whatever order their members and lists came in. */
function renderDocument({ shape, form }, value) {
    const written = shape.write(value);
    return form === 'line' ? JSON.stringify(written) : `${JSON.stringify(written, null, 2)}\n`;
}
/**
 * Reads a document in its one spelling. A second spelling of the same value would have another digest, and a member
 * that stands twice would be one thing to us and another to the next reader: both are refused.
 *
 * @returns the value, or every reason; never a throw.
 */
function parseDocument(document, source) {
    const { name, shape, maxBytes } = document;
    const bytes = typeof source === 'string' ? Buffer.from(source) : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    if (bytes.length > maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`${name} has ${bytes.length} bytes; at most ${maxBytes} are read`);
    const json = readJson(bytes.toString('utf8'));
    if (!json.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`${name} is not JSON: ${json.reasons.join('; ')}`);
    const parsed = shape.read(json.value, '');
    if (!parsed.ok)
        return parsed;
    const rendered = Buffer.from(renderDocument(document, parsed.value));
    if (rendered.equals(bytes))
        return parsed;
    const line = lineOfDifference(rendered, bytes);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`${name} is not in its canonical form: line ${line} is not what wheelgate writes for the same values`);
}
function readJson(text) {
    try {
        const value = JSON.parse(text);
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(value);
    }
    catch (thrown) {
        // Node quotes the text around the mistake, at most a few dozen characters of it.
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable');
    }
}
function lineOfDifference(a, b) {
    const first = a.findIndex((byte, index) => byte !== b[index]);
    const end = first === -1 ? a.length : first;
    return a.subarray(0, end).toString('latin1').split('\n').length;
}


/***/ }),

/***/ 15705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   XS: () => (/* binding */ gitSha),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   dC: () => (/* binding */ indexNames),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   mo: () => (/* binding */ indexName),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tp: () => (/* binding */ sourceFacts),
/* harmony export */   z: () => (/* binding */ world)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63991);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77079);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63120);




// The shapes that more than one document has. Bounds are for the reader's safety; each is far above what is real.
/** 64 lower-case hex digits. */
const sha256 = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lift */ .yY)(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz, { type: 'string', pattern: '^[0-9a-f]{64}$' });
/** 40 lower-case hex digits. */
const gitSha = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lift */ .yY)(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitSha */ .ut, { type: 'string', pattern: '^[0-9a-f]{40}$' });
/** GitHub's numeric ids. */
const id = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 1 });
/** `OWNER/NAME`. */
const repository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    max: 140,
    pattern: { source: '[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+', says: 'OWNER/NAME' },
});
/** Texts that strangers write and that we only show: names of jobs, artifacts, people. */
const label = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 500 });
/** A file beside others: no path. The schema says less than the parser, for JSON Schema counts no bytes. */
const fileName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lift */ .yY)(_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .Px, { type: 'string', minLength: 1, maxLength: 255 });
/** A seal of the one world is refused in the other. */
const world = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('production', 'rehearsal');
/** Names of the two indexes. */
const indexName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('testpypi', 'pypi');
/** Length of a file. */
const size = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 0 }), 'Bytes.');
/** A normalised project name. @see https://packaging.python.org/en/latest/specifications/name-normalization/ */
const project = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    max: 200,
    pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'a normalised project name' },
});
/** A version as its own parser spelled it; empty in a trial that names none. */
const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    max: 100,
    pattern: { source: '[A-Za-z0-9.!+_-]*', says: 'a version' },
});
/** A ref as `refs/tags/v1`, or a commit; no white space or control character, as git has it. */
const ref = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 300, pattern: { source: '[^\\s\\p{C}]*', says: 'a ref' } });
/** Path of a file in a repository. */
const path = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ min: 1, max: 300, pattern: { source: '[^\\p{C}]*', says: 'a path' } });
/** Names in byte order, each once. */
const nameList = (item, max) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(item, { max, sorted: { compare: _byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOrder */ .T, says: 'in byte order' } });
/** The policy that was in force, by its bytes. */
const policyFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ path, sha256 });
/** Rows of the policy, braces expanded, in the policy's own order. */
const rows = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ min: 1, max: 300 }), { max: 1_000 });
/** In the order in which they are published to: TestPyPI first. */
const indexNames = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(indexName, {
    max: 2,
    sorted: { compare: (a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOrder */ .T)(b, a), says: 'with testpypi first' },
});
/** What was built from; resolved once. */
const sourceFacts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    repository,
    ref,
    commit: gitSha,
    tree: gitSha,
    tagObject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(gitSha, 'The tag object, when the tag is annotated.')),
    tagSignature: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('verified', 'unverified', 'unsigned', 'lightweight', 'no-tag'),
    epoch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({ min: 0 }), 'Committer’s date in seconds: SOURCE_DATE_EPOCH.'),
});


/***/ }),

/***/ 75291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ parseStamp),
/* harmony export */   oz: () => (/* binding */ renderStamp)
/* harmony export */ });
/* unused harmony exports stampTitle, maxStampBytes, stampDocument */
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63991);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98837);
/* harmony import */ var _fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15705);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37317);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77079);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63120);







/** Title of the notice that carries a stamp. */
const stampTitle = 'wheelgate-stamp';
/** Bytes. GitHub cuts a message at 4 KB and says nothing; above this the list of files gives way to its digest. */
const maxStampBytes = 3_500;
/** Files of one leg. */
const maxFiles = 1_000;
/** The message of the notice. Two members exclude each other: a list that is too long is told by its digest. */
const stampDocument = {
    name: 'the stamp',
    form: 'line',
    maxBytes: maxStampBytes,
    shape: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .ruled */ .Vy)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(1),
        version: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE,
        commit: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .gitSha */ .XS,
        dirty: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        count: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ min: 0, max: maxFiles }),
        files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .pair */ .V2)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md, _fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc), {
            max: maxFiles,
            sorted: { compare: ([a], [b]) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byteOrder */ .T)(a, b), says: 'by name in byte order' },
        })),
        list: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'SHA-256 of the leg’s sha256sum lines in byte order, in place of `files`.')),
    }), ({ count, files, list: digest }) => [
        ...((files === undefined) === (digest === undefined) ? ['expected either files or list'] : []),
        ...(files !== undefined && files.length !== count ? [`count: says ${count}, files has ${files.length}`] : []),
    ]),
};
/** Spells a leg's stamp: the message of one notice, one line, at most {@link maxStampBytes}. */
function renderStamp({ version: built, commit, dirty, files }) {
    const said = { v: 1, version: built, commit, dirty, count: files.length };
    const whole = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDocument */ .y)(stampDocument, { ...said, files, list: undefined });
    if (Buffer.byteLength(whole) <= maxStampBytes)
        return whole;
    const sums = (0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSums */ .PJ)(files.map(([name, digest]) => ({ name, sha256: digest })));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDocument */ .y)(stampDocument, { ...said, files: undefined, list: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(sums) });
}
/** Reads a stamp. That it is this job's own word is GitHub's promise; that it is true is nobody's. */
function parseStamp({ jobId, title, message }) {
    if (title !== stampTitle)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .bad */ .M)(`the title is ${JSON.stringify(title.slice(0, 100))}, not ${stampTitle}`);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .T)(stampDocument, message);
    if (!parsed.ok)
        return parsed;
    const { v: _, ...stamp } = parsed.value;
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .good */ .u)({ jobId, ...stamp });
}


/***/ }),

/***/ 63120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ sealArtifactName),
/* harmony export */   PJ: () => (/* binding */ renderSums),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   yO: () => (/* binding */ sealDigest)
/* harmony export */ });
/* unused harmony export parseSums */
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63991);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37317);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77079);




/** Bytes. A release of 1,000 distributions has about 4,000 lines of some 150 bytes. */
const maxSumsBytes = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** Longest name that common file systems keep, bytes. */
const maxNameBytes = 255;
/**
 * Reads the name of a file that lies beside `SHA256SUMS`.
 *
 * @param value 1 to 255 bytes of UTF-8 without a slash, backslash, colon, control, invisible or reordering character;
 *   no space at either end; no dash or asterisk first: `sha256sum` reads `-` as standard input and gives backslash and
 *   asterisk a meaning of their own.
 */
function parseFileName(value) {
    const quoted = JSON.stringify(typeof value === 'string' ? value.slice(0, 300) : value);
    if (typeof value !== 'string' || value === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`expected a file name, got ${quoted ?? 'nothing'}`);
    if (Buffer.byteLength(value) > maxNameBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`${quoted} is longer than ${maxNameBytes} bytes`);
    if (/[/\\:\p{C}\p{Zl}\p{Zp}]/u.test(value))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`${quoted} has a character that no file name may have here`);
    if (/^[-*]|^\s|\s$|^\.\.?$/u.test(value))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`${quoted} is not a name that every tool reads alike`);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)(value);
}
/**
 * Writes the lines that `sha256sum` prints and `sha256sum -c` reads, sorted by name in byte order.
 *
 * Total, for the lists of strangers go through here too: a name with a line break or a backslash is escaped as
 * `sha256sum` does it, so that no name can pass for another line; {@link parseSums} refuses such a line.
 */
function renderSums(files) {
    const sorted = files.toSorted((a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOrder */ .T)(a.name, b.name) || (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOrder */ .T)(a.sha256, b.sha256));
    return sorted.map(sumLine).join('');
}
function sumLine({ name, sha256 }) {
    const escaped = name.replace(/[\\\n\r]/g, (mark) => ({ '\n': '\\n', '\r': '\\r' })[mark] ?? '\\\\');
    return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}
/**
 * Reads a `SHA256SUMS`: every line is read or refused, none is skipped.
 *
 * @returns the files in the order of the text, at least one; or the reasons, each with its line. A text that
 *   {@link renderSums} would not write is refused: another order, a file twice, a missing line break at the end.
 */
function parseSums(sums) {
    if (Buffer.byteLength(sums) > maxSumsBytes)
        return bad(`the list is longer than ${maxSumsBytes} bytes`);
    if (sums === '')
        return bad('the list is empty');
    if (!sums.endsWith('\n'))
        return bad('the last line has no line break: the list may be cut off');
    const lines = sums.slice(0, -1).split('\n').map(parseLine);
    const files = lines.flatMap((line) => (line.ok ? [line.value] : []));
    const broken = lines.flatMap((line, index) => line.ok ? [] : line.reasons.map((reason) => `line ${index + 1}: ${reason}`));
    if (broken.length > 0)
        return refuse(broken);
    const misplaced = files.flatMap(({ name }, index) => {
        const before = index === 0 ? undefined : files[index - 1]?.name;
        const order = before === undefined ? -1 : byteOrder(before, name);
        if (order < 0)
            return [];
        const what = order === 0 ? 'is listed twice' : 'is out of order: lines are sorted by name in byte order';
        return [`line ${index + 1}: ${JSON.stringify(name)} ${what}`];
    });
    return misplaced.length > 0 ? refuse(misplaced) : good(files);
}
function parseLine(line) {
    const parts = /^([^ ]+) {2}(.*)$/s.exec(line);
    if (!parts)
        return bad(`expected a digest, two spaces and a name, got ${JSON.stringify(line.slice(0, 300))}`);
    const [sha256, name] = [parseSha256(parts[1]), parseFileName(parts[2])];
    if (sha256.ok && name.ok)
        return good({ name: name.value, sha256: sha256.value });
    return refuse([sha256, name].flatMap((one) => (one.ok ? [] : one.reasons)));
}
/** The seal's digest: what a person approves. @param sums the whole text of `SHA256SUMS`. */
const sealDigest = (sums) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(sums);
/** Name of the artifact that holds a seal; 128 bits of the digest, for artifact names are read by people. */
const sealArtifactName = (digest) => `wheelgate-seal-${digest.slice(0, 32)}`;


/***/ })

};
