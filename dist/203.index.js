export const id = 203;
export const ids = [203];
export const modules = {

/***/ 36907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ terminalHost)
/* harmony export */ });
/** A terminal: reports are printed, and there are no outputs, summaries or annotations. */
const terminalHost = (stdout) => ({
    kind: 'terminal',
    output: () => undefined,
    summary: async () => undefined,
    annotate: () => undefined,
    print: (text) => void stdout.write(text),
});


/***/ }),

/***/ 79487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/** Off a terminal, a line of progress at most this often. Milliseconds. */
const quietMs = 10_000;
/** Progress for a person: one moving line on a terminal, a line now and then elsewhere. */
function terminalLog({ stream, clock }) {
    let moving = false;
    let lastProgress = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (moving)
            stream.write('\r\u001b[K');
        moving = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${plain(text)}\n`);
    };
    return {
        group: async (title, work) => {
            line(title);
            const start = clock.now();
            const result = await work();
            line(`  ${((clock.now() - start) / 1000).toFixed(1)} s`);
            return result;
        },
        info: (text) => line(`  ${text}`),
        warn: (text) => line(`  warning: ${text}`),
        progress: (text) => {
            if (stream.isTTY) {
                clear();
                stream.write(`  ${plain(text).slice(0, (stream.columns ?? 80) - 3)}`);
                moving = true;
            }
            else if (clock.now() - lastProgress >= quietMs) {
                lastProgress = clock.now();
                line(`  ${text}`);
            }
        },
    };
}
/** No line break, no escape code, nothing invisible: names of files are strangers' text. */
const plain = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');


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

/***/ 32203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performInspect: () => (/* binding */ performInspect)
});

// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/adapters/node/terminal-host.js
var terminal_host = __webpack_require__(36907);
// EXTERNAL MODULE: ./build/adapters/node/terminal-log.js
var terminal_log = __webpack_require__(79487);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/parse-policy.js + 9 modules
var parse_policy = __webpack_require__(22659);
// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/inspect.js




const maxPolicyBytes = 256 * 1024;
/** Stage 3 on local files: what a release would be told about them, before there is one. */
async function inspect(inputs, ports) {
    const paths = await distributionsIn(inputs.files, ports.files);
    const expectation = await expectationOf(inputs, ports.files);
    const inspections = await ports.inspector.inspect(paths, expectation, (file, count) => ports.log.progress(`inspected ${count} of ${paths.length}: ${file}`));
    const verdicts = inspections.flatMap((one) => one.verdicts);
    const blocking = verdicts.filter(finding/* blocks */.B);
    const refused = inspections.filter((one) => one.verdicts.some(finding/* blocks */.B)).length;
    const because = `${refused} of ${inspections.length} distributions would be refused`;
    const report = {
        ...(0,empty_report/* emptyReport */._)('inspect', ports.world),
        headline: blocking.length > 0 ? because : `${inspections.length} distributions inspected, nothing blocks`,
        stopped: blocking.length > 0 ? { stage: 'inspect', because } : undefined,
        next: [...new Set(blocking.map(({ check }) => `${check.remedy} (${check.id})`))],
        files: inspections.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        verdicts,
    };
    return report;
}
/** Files as given; of a folder, the wheels and sdists right in it. */
async function distributionsIn(given, files) {
    const found = [];
    for (const path of given) {
        const names = await files.list(path);
        if (names === undefined)
            found.push(path);
        else
            found.push(...names.filter((name) => /\.(?:whl|tar\.gz)$/.test(name)).map((name) => files.join(path, name)));
    }
    if (found.length === 0)
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${given.join(', ')}: no wheel and no sdist there`);
    return found;
}
/** Without a policy nobody said what to expect: an SBOM that is missing is then only told. */
async function expectationOf({ policy }, files) {
    if (policy === '')
        return { project: undefined, version: undefined, sbom: 'warn', levels: {} };
    const parsed = (0,parse_policy/* parsePolicy */.O)(Buffer.from(await files.read(policy, maxPolicyBytes)).toString('utf8'));
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${policy}: ${parsed.reasons.join('; ')}`);
    const { project, sbom, checks } = parsed.value;
    const levels = Object.fromEntries(Object.entries(checks).map(([id, { level }]) => [id, level]));
    return { project, version: undefined, sbom: sbom.default, levels };
}

// EXTERNAL MODULE: ./build/commands/show-report.js + 5 modules
var show_report = __webpack_require__(63620);
// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/perform-inspect.js






/** Inspects local files in worker threads. */
async function performInspect({ inputs, bundle }) {
    const host = (0,terminal_host/* terminalHost */.P)(process.stdout);
    const files = (0,local_ports/* localFiles */.Jd)((0,local_ports/* localRoot */.Wq)());
    const inspector = (0,local_ports/* localInspector */.$D)(bundle);
    const log = (0,terminal_log/* terminalLog */.d)({ stream: process.stderr, clock: system_clock/* systemClock */.m });
    try {
        const report = await inspect(inputs, { world: 'production', files, inspector, log });
        await (0,show_report/* showReport */.U)(report, { host, files, folder: undefined, json: inputs.json });
        return report.stopped === undefined ? 0 : 1;
    }
    finally {
        await inspector.close();
    }
}


/***/ })

};
