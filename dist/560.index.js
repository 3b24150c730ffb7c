export const id = 560;
export const ids = [560];
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

/***/ 44135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ uploadArtifact)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/adapters/github/quietly.js
/** Lines that GitHub's upload client prints, up to dozens for one artifact. Its commands (`::add-mask::`) are none. */
const chatter = /^(?:Artifact name is valid!|Root directory input is valid!|Uploading artifact: |Beginning upload of artifact |Uploaded bytes |Finished uploading artifact |SHA256 digest of uploaded artifact |Finalizing artifact upload|Artifact .* successfully finalized\. )/;
/**
 * Leaves the upload client's chatter out of the log while `work` runs; whatever else is written comes through. The
 * client has no switch for it. Two at a time would put back each other's output, so they must not overlap.
 */
async function quietly(work, output = process.stdout) {
    const { write } = output;
    const filtered = (chunk, ...rest) => typeof chunk === 'string' && chatter.test(chunk) ? true : write.call(output, chunk, ...rest);
    output.write = filtered;
    try {
        return await work();
    }
    finally {
        output.write = write;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/upload-artifact.js




/**
 * Keeps the promises of `Artifacts.upload` with GitHub's own client, the only one that the Results service is promised
 * to work with. The client reads its address and token from the environment, where they are for this call only. It is
 * loaded here and nowhere else, so a phase that uploads nothing never has it in its process.
 */
async function uploadArtifact(context, withEnvironment, upload) {
    const { name, directory, files } = upload;
    const { results, serverUrl, workspace } = context;
    if (results === undefined) {
        const what = `artifact ${name} cannot be uploaded: only a step that runs as an action is given ACTIONS_RUNTIME_TOKEN`;
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', what);
    }
    const variables = {
        ACTIONS_RUNTIME_TOKEN: results.token.reveal(),
        ACTIONS_RESULTS_URL: results.url,
        GITHUB_SERVER_URL: serverUrl,
        GITHUB_WORKSPACE: workspace,
    };
    const paths = files.map((file) => (0,external_node_path_.resolve)(directory, file));
    const stored = await withEnvironment(variables, async () => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(830), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(275), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        return quietly(() => new DefaultArtifactClient().uploadArtifact(name, paths, (0,external_node_path_.resolve)(directory)));
    }).catch((thrown) => {
        throw notStored(name, thrown instanceof Error ? thrown.message : 'no reason given');
    });
    const sha256 = (0,digest/* parseSha256 */.tz)(stored.digest);
    const { id } = stored;
    if (!sha256.ok)
        throw notStored(name, `its digest is not known: ${sha256.reasons.join('; ')}`);
    if (id === undefined || !Number.isSafeInteger(id) || id <= 0)
        throw notStored(name, 'its id is not known');
    return { id, sha256: sha256.value };
}
/** The client's own errors hold requests with signed addresses, so only their words are kept, without any address. */
const notStored = (name, why) => {
    const words = why.replace(/https?:\S+/g, '[address]').slice(0, 300);
    return new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `artifact ${name} was not stored: ${words}`);
};


/***/ }),

/***/ 2833:
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
// EXTERNAL MODULE: ./build/report/printable-json.js
var printable_json = __webpack_require__(30087);
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
 * A member that is not known is left out, never `null`; a `null` is one of a document itself.
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
    return (0,printable_json/* printableJson */.e)(document);
}

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

// EXTERNAL MODULE: ./build/report/summary-grid.js
var summary_grid = __webpack_require__(57668);
// EXTERNAL MODULE: ./build/report/summary-table.js
var summary_table = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/report/summary.js







const marks = { ready: '✅', waiting: '⏳', stopped: '❌' };
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
        ...(0,summary_grid/* summaryGrid */.R)(report),
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
        `## ${marks[stateOf(report)]} ${rehearsal ? `Rehearsal · ${name}` : name} · ${(0,report_escape/* markdownProse */.h$)(headline, summary_maxText)}`,
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
            ? (0,summary_table/* foldedTable */.v)(title, ['Where', 'What is wrong'], shown.map(({ what }, at) => [places[at] ?? '', (0,report_escape/* markdownProse */.h$)(what)]))
            : (0,summary_table/* foldedTable */.v)(title, [(0,report_escape/* markdownProse */.h$)(same)], places.map((place) => [place])),
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
    return rows.length === 0 ? '' : (0,summary_table/* foldedTable */.v)(title, ['File', 'Size', 'SHA-256'], rows, 0);
}

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


/***/ })

};
