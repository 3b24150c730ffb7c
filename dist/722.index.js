export const id = 722;
export const ids = [722];
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
            if (text === '')
                clear();
            else if (stream.isTTY) {
                clear();
                stream.write(`  ${plain(text).slice(0, (stream.columns || 80) - 3)}`);
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

/***/ 52039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sbomLevels)
/* harmony export */ });
/** Which checks each level of a policy adds to the one before. */
const added = [
    ['present', []],
    ['valid', ['foreign-sbom', 'invalid-sbom', 'malformed-purl', 'unknown-sbom-format']],
    ['covering', ['phantom-component', 'uncovered-library']],
    ['minimum', ['incomplete-sbom', 'unlicensed-component']],
];
/** What a policy's `sbom` makes of the checks about SBOMs: those of its level block where SBOMs are required. */
function sbomLevels(sbom, level = 'present') {
    if (sbom !== 'require')
        return {};
    const place = added.findIndex(([name]) => name === level);
    const ids = added.slice(0, place + 1).flatMap(([, checks]) => checks);
    return Object.fromEntries(ids.map((id) => [id, 'block']));
}


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
/** Whether a verdict stops the release. */
const blocks = ({ status, check }) => status === 'fail' && check.severity === 'block';


/***/ }),

/***/ 51103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** A line for each of the first `shown`, and one that counts the others. */
const firstOf = (all, shown, line) => [
    ...all.slice(0, shown).map(line),
    ...(all.length > shown ? [`… and ${all.length - shown} more`] : []),
];


/***/ }),

/***/ 19147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wheelGrid)
/* harmony export */ });
/* harmony import */ var _model_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95820);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _model_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47376);



/** Columns and rows that a grid has at most; a reader sees no more, and hostile names would make millions of cells. */
const maxPythons = 40;
const maxPlatforms = 100;
/** Lays a report's files out by Python and platform. The same files give the same grid in any order. */
function wheelGrid(report) {
    const cellOf = cellsByFile(report);
    const parsed = report.files.map(({ file }) => ({ file, name: (0,_model_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDistributionName */ .d)(file) }));
    const wheels = parsed.flatMap(({ name }) => (name.ok && name.value.kind === 'wheel' ? [name.value] : []));
    const sdists = parsed.filter(({ name }) => name.ok && name.value.kind === 'sdist').map(({ file }) => file);
    const missing = missingRows(report).map((row) => ({ row, placed: placeOfRow(row) }));
    const all = [
        ...wheels.map((wheel) => ({ ...placeOf(wheel), cell: cellOf(wheel.file) })),
        ...missing.flatMap(({ placed }) => (placed ? [placed] : [])),
    ];
    return {
        ...laidOut(all),
        sdists: [
            ...sdists.map((file) => ({ file, cell: cellOf(file) })),
            ...missing.flatMap(({ row }) => (row === 'sdist' ? [{ file: row, cell: 'missing' }] : [])),
        ],
        unplaced: missing.flatMap(({ row, placed }) => (placed || row === 'sdist' ? [] : [row])),
        strangers: parsed.filter(({ name }) => !name.ok).map(({ file }) => file),
    };
}
/** A file is what its own verdicts say, and those on the release as a whole that name it. */
function cellsByFile({ files, verdicts }) {
    const names = new Set(files.map(({ file }) => file));
    const failed = verdicts.filter(({ status }) => status === 'fail');
    const namedBy = (some) => new Set(some.flatMap(({ subject, findings }) => (names.has(subject) ? [subject] : findings.map(({ where }) => where))));
    const [refused, warned] = [namedBy(failed.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .B)), namedBy(failed)];
    return (file) => (refused.has(file) ? 'refused' : warned.has(file) ? 'warned' : 'good');
}
const missingRows = ({ verdicts }) => [
    ...new Set(verdicts
        .filter(({ check, status }) => check.id === 'missing-distribution' && status === 'fail')
        .flatMap(({ findings }) => findings.map(({ where }) => where))),
];
function laidOut(all) {
    const pythons = sortedOnce(all.map(({ python }) => python)).slice(0, maxPythons);
    const platforms = sortedOnce(all.map(({ platform }) => platform)).slice(0, maxPlatforms);
    const [columns, lines] = [new Set(pythons), new Set(platforms)];
    const cells = new Map();
    const key = (platform, python) => `${platform}\n${python}`;
    const inside = all.filter(({ platform, python }) => lines.has(platform) && columns.has(python));
    for (const { platform, python, cell } of inside) {
        const at = key(platform, python);
        cells.set(at, worse(cells.get(at) ?? 'absent', cell));
    }
    const rows = platforms.map((platform) => ({
        platform,
        cells: pythons.map((python) => cells.get(key(platform, python)) ?? 'absent'),
    }));
    return { pythons, rows, left: all.length - inside.length };
}
const placeOf = (wheel) => ({
    python: pythonLabel((0,_model_row_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonsOf */ .pe)(wheel)),
    platform: platformLabel(wheel.platforms[0] ?? ''),
});
function placeOfRow(text) {
    const row = (0,_model_row_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRow */ .W0)(text);
    if (!row.ok)
        return undefined;
    const [platform = ''] = row.value.platform.split('.');
    return { python: pythonLabel([row.value.python]), platform: platformLabel(platform), cell: 'missing' };
}
/** The short form, `cp314t`; a wheel for the stable ABI is told with the Python that it starts from: `cp39 abi3`. */
function pythonLabel([short = '', full = short]) {
    return (short.includes('abi3') ? full : short).replace('-', ' ');
}
/** `manylinux_2_28_x86_64` is shown as `manylinux x86_64`, and so is the row `manylinux_*_x86_64`. */
function platformLabel(platform) {
    const linux = /^(manylinux|musllinux)(?:_[\d*?]+_[\d*?]+|_\*|[\d*?]+)_(.+)$/.exec(platform);
    if (linux)
        return `${linux[1]} ${linux[2]}`;
    const mac = /^macosx_(\d+|\*)_(?:[\d*?]+_)?(.+)$/.exec(platform);
    return mac ? `macosx ${mac[1]} ${mac[2]}` : platform.replace('_', ' ');
}
const order = ['refused', 'missing', 'warned', 'good', 'absent'];
const worse = (a, b) => (order.indexOf(a) < order.indexOf(b) ? a : b);
/** Each text once, `cp39` before `cp310`. */
function sortedOnce(texts) {
    const key = (text) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
    return [...new Set(texts)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint),
/* harmony export */   z: () => (/* binding */ terminalPaint)
/* harmony export */ });
/** Leaves every text as it is: for pipes, and for people who asked for no colour. */
const noPaint = (_, text) => text;
/** SGR codes of a terminal, those that every terminal has. */
const codes = { bad: 31, warn: 33, good: 32, soft: 2, strong: 1 };
const controlSequence = '\u001b[';
/** For a terminal that shows colours. */
const terminalPaint = (shade, text) => text === '' ? '' : `${controlSequence}${codes[shade]}m${text}${controlSequence}0m`;


/***/ }),

/***/ 22964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderGrid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _first_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51103);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19147);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78495);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47015);





const marks = { good: '+', warned: '!', refused: 'X', missing: 'M', absent: '.' };
const legend = [
    ['good', '+ good'],
    ['warned', '! warning'],
    ['refused', 'X refused'],
    ['missing', 'M missing: expected and not there'],
];
const shades = {
    good: 'good',
    warned: 'warn',
    refused: 'bad',
    missing: 'bad',
    absent: 'soft',
};
/** Names below the grid that are listed; more are counted. */
const shownNames = 20;
/** The grid in plain characters, in parts that fit the width of a terminal. Empty when there is nothing to lay out. */
function renderGrid(report, width = _wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .lineWidth */ .D, paint = _paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I) {
    const grid = (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelGrid */ .s)(report);
    const { rows, sdists, unplaced, strangers, left } = grid;
    if (rows.length + sdists.length + unplaced.length + strangers.length === 0)
        return '';
    const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
    const used = legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
    const below = [
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .K)(sdists, shownNames, ({ file, cell }) => `${paint(shades[cell], marks[cell])} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(file)}`),
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .K)(unplaced, shownNames, (row) => `M ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(row)}`),
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .K)(strangers, shownNames, (file) => `? ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(file)}, a name that cannot be read`),
        ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
    ];
    return [
        ...parts(grid, width, paint).map((part) => `${part.join('\n')}\n`),
        ...(below.length > 0 ? [`${below.flatMap((line) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(line, '  ', width)).join('\n')}\n`] : []),
        ...(used.length > 0 ? [`${used.join('   ')}\n`] : []),
    ].join('\n');
}
/** The grid's columns in as many parts as the width asks for. */
function parts({ pythons, rows }, columns, paint) {
    const width = Math.max(0, ...rows.map(({ platform }) => platform.length));
    const all = [];
    for (let from = 0; from < pythons.length;) {
        let to = from;
        for (let used = width; to < pythons.length; to += 1) {
            used += 2 + (pythons[to] ?? '').length;
            if (used > columns && to > from)
                break;
        }
        const [first, last] = [from, to];
        const columnOf = (at) => (pythons[first + at] ?? '').length;
        const line = (head, cells) => [head.padEnd(width), ...cells].join('  ').trimEnd();
        const mark = (cell, at) => `${paint(shades[cell], marks[cell])}${' '.repeat(Math.max(0, columnOf(at) - 1))}`;
        all.push([
            line('', pythons.slice(first, last)),
            ...rows.map(({ platform, cells }) => line(platform, cells.slice(first, last).map(mark))),
        ]);
        from = to;
    }
    return all;
}


/***/ }),

/***/ 92722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performInspect: () => (/* binding */ performInspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/node/node-standard-input.js


/** The process's own standard input. */
const nodeStandardInput = (stream) => ({
    isTerminal: stream.isTTY === true,
    save: async (path, maxBytes) => {
        try {
            return await saveBounded(stream, path, maxBytes);
        }
        catch (cause) {
            if (cause instanceof errors/* ReleaseError */.K2)
                throw cause;
            const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `standard input cannot be saved: ${why}`, { cause });
        }
    },
});
async function saveBounded(stream, path, maxBytes) {
    const file = await (0,promises_.open)(path, 'wx');
    let size = 0;
    try {
        for await (const chunk of stream) {
            const bytes = Buffer.from(chunk);
            size += bytes.length;
            if (size > maxBytes)
                throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `standard input has more than ${maxBytes} bytes, which are allowed`);
            await file.writeFile(bytes);
        }
    }
    finally {
        await file.close();
    }
    return size;
}

// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/adapters/node/terminal-host.js
var terminal_host = __webpack_require__(36907);
// EXTERNAL MODULE: ./build/adapters/node/terminal-log.js
var terminal_log = __webpack_require__(79487);
;// CONCATENATED MODULE: ./build/commands/inspect/judge-call.js

/** Stands for standard input. */
const standardInput = '-';
/**
 * Looks whether flags and operands fit together, before anything is read.
 *
 * @throws ReleaseError INPUT_INVALID with every mistake.
 */
function judgeCall(inputs) {
    const { files, name, explain, json, format } = inputs;
    const piped = files.includes(standardInput);
    const mistakes = [
        ...files.filter(isAddress).map((file) => `${file} is an address, and inspect reads local files: download it first`),
        ...(piped && name === undefined ? ['-: the bytes on standard input have no name; add --name FILE.whl'] : []),
        ...(piped && files.length > 1 ? ['- stands for one distribution and stands alone'] : []),
        ...(!piped && name !== undefined
            ? ['--name says what comes on standard input, which is - in place of a file']
            : []),
        ...(name !== undefined && !isBaseName(name) ? [`--name is a file name, not a path: ${JSON.stringify(name)}`] : []),
        ...(json && format !== 'terminal' && format !== 'json' ? [`--json and --format ${format} say two things`] : []),
        ...(explain !== undefined && files.length > 0 ? ['--explain tells of a check and reads no files'] : []),
    ];
    if (mistakes.length > 0)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', mistakes.join('; '));
}
/** `https://…`, `file:///…`: a drive of Windows has one letter before its colon. */
const isAddress = (path) => /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
/** Bytes of the longest name that common file systems keep. */
const maxName = 255;
const isBaseName = (name) => !/[/\\\p{C}]/u.test(name) && name !== '.' && name !== '..' && Buffer.byteLength(name) <= maxName;

// EXTERNAL MODULE: ./build/model/fact-shapes.js
var fact_shapes = __webpack_require__(15705);
// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/inspection-document.js


const verdict = (0,shape/* choice */.Yq)('pass', 'warn', 'block');
/** Characters of what a finding says, and of a name or a path. A file or a row may be longer than a path in an archive. */
const [maxMessage, inspection_document_maxName] = [2_000, 1_000];
/** Files, and findings of one of them: 100 checks with 201 each. */
const [maxFiles, maxFindings] = [100_000, 100_000];
const findings = (where) => (0,shape/* list */.p_)((0,shape/* object */.Ik)({
    check: (0,shape/* described */.WY)((0,shape/* text */.Qq)({ min: 1, max: 100, pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'the id of a check' } }), 'Permanent; docs/checks has a page for each.'),
    severity: (0,shape/* described */.WY)((0,shape/* choice */.Yq)('block', 'warn'), 'As the policy sets it.'),
    message: (0,shape/* described */.WY)((0,shape/* text */.Qq)({ max: maxMessage }), 'One sentence. May hold text of the distribution.'),
    where,
}), { max: maxFindings });
const placeInFile = (0,shape/* described */.WY)((0,shape/* object */.Ik)({
    entry: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ max: inspection_document_maxName }), 'Path within the archive; absent: the file as a whole.')),
    line: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)({ min: 1 }), 'Of the entry.')),
    offset: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)({ min: 0 }), 'Byte of the file at which the entry begins; wheels only.')),
}), 'A place in the distribution.');
const placeInRelease = (0,shape/* object */.Ik)({
    name: (0,shape/* described */.WY)((0,shape/* text */.Qq)({ max: inspection_document_maxName }), 'A file, a row of the policy, or what else the finding is about.'),
});
/** The shape of {@link InspectionDocument}, members in this order; its schema is in docs/formats. */
const inspectionShape = (0,shape/* object */.Ik)({
    verdict: (0,shape/* described */.WY)(verdict, 'The worst of all.'),
    distributions: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        file: fact_shapes/* fileName */.Md,
        sha256: (0,shape/* text */.Qq)({ min: 64, max: 64, pattern: { source: '[0-9a-f]{64}', says: 'hex digits' } }),
        size: fact_shapes/* size */.Ej,
        verdict,
        findings: findings(placeInFile),
    }), { max: maxFiles }),
    release: (0,shape/* described */.WY)((0,shape/* object */.Ik)({ verdict, findings: findings(placeInRelease) }), 'What is wrong with the distributions together.'),
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/report/file-verdict.js

/** The worst of some answers. Only a finding counts: a check that had nothing to look at says nothing against a file. */
function worstOf(verdicts) {
    if (verdicts.some(finding/* blocks */.B))
        return 'block';
    return verdicts.some(({ status }) => status === 'fail') ? 'warn' : 'pass';
}
/** A report's answers by the file that they are about, in the order of the files; the others are about the release. */
function verdictsByFile({ files, verdicts }) {
    const ofFile = new Map(files.map(({ file }) => [file, []]));
    const ofRelease = [];
    for (const verdict of verdicts)
        (ofFile.get(verdict.subject) ?? ofRelease).push(verdict);
    return { ofFile, ofRelease };
}

// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/inspect-json.js



/**
 * What `inspect` found, for machines: one document in the form of docs/formats/inspection.schema.json, a line break at
 * its end. It can be printed, whatever strangers wrote.
 */
const renderInspectionJson = (report) => `${(0,printable/* printable */.g)(JSON.stringify(inspectionShape.write(documentOf(report)), undefined, 2))}\n`;
function documentOf(report) {
    const { ofFile, ofRelease } = verdictsByFile(report);
    return {
        verdict: worstOf(report.verdicts),
        distributions: report.files.map(({ file, sha256, size }) => {
            const verdicts = ofFile.get(file) ?? [];
            const findings = findingsIn(verdicts, ({ where, line, offset }) => ({
                entry: where === file ? undefined : where,
                line,
                offset,
            }));
            return { file, sha256, size, verdict: worstOf(verdicts), findings };
        }),
        release: { verdict: worstOf(ofRelease), findings: findingsIn(ofRelease, ({ where }) => ({ name: where })) },
    };
}
const findingsIn = (verdicts, placeOf) => verdicts
    .filter(({ status }) => status === 'fail')
    .flatMap(({ check, findings }) => findings.map((finding) => ({
    check: check.id,
    severity: check.severity,
    message: finding.what,
    where: placeOf(finding),
})));

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/folded-findings.js

/** Findings by check and by what they say: what blocks first, each kind in the order in which it was found. */
function foldedFindings({ verdicts }) {
    const checks = new Map();
    for (const verdict of verdicts.filter(({ status }) => status === 'fail')) {
        const { check, subject, findings } = verdict;
        const key = `${check.severity} ${check.id}`;
        const one = checks.get(key) ?? { check, blocks: (0,finding/* blocks */.B)(verdict), byText: new Map() };
        checks.set(key, one);
        for (const { where, what, line } of findings) {
            const text = what.replaceAll(subject, '…');
            const found = { what, place: { file: subject, entry: where === subject ? undefined : where, line } };
            const same = one.byText.get(text);
            if (same === undefined)
                one.byText.set(text, [found]);
            else
                same.push(found);
        }
    }
    const all = [...checks.values()].map(({ byText, ...one }) => ({
        ...one,
        folds: [...byText].map(([text, found]) => foldOf(text, found)),
    }));
    return [...all.filter((one) => one.blocks), ...all.filter((one) => !one.blocks)];
}
function foldOf(text, found) {
    const places = found.map(({ place }) => place);
    const files = [...new Set(places.map(({ file }) => file))];
    return { what: files.length === 1 ? (found[0]?.what ?? text) : text, places, files };
}
/** Entries that are named one by one; more are counted. */
const namedEntries = 5;
/** What of the files a fold is about; empty for the files as a whole. @param show makes a name safe for the output. */
function entriesOf({ places }, show) {
    const entries = [...new Set(places.map(spelledEntry))];
    if (entries.every((entry) => entry === ''))
        return '';
    const named = entries.slice(0, namedEntries).map((entry) => (entry === '' ? 'the file' : show(entry)));
    const more = entries.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more places` : ''}`;
}
/** Files that are named one by one; of more only the first is. */
const namedFiles = 3;
/** Which files a fold is in; of many, how many they are. @param show makes a name safe for the output. */
function filesOf({ files }, show) {
    if (files.length <= namedFiles)
        return files.map((file) => show(file)).join(', ');
    return `${files.length} files, first ${show(files[0] ?? '')}`;
}
const spelledEntry = ({ entry = '', line }) => line === undefined || entry === '' ? entry : `${entry}:${line}`;

// EXTERNAL MODULE: ./build/report/summary-grid.js
var summary_grid = __webpack_require__(57668);
// EXTERNAL MODULE: ./build/report/summary-table.js
var summary_table = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/report/inspect-markdown.js





const marks = { pass: '✅', warn: '⚠️', block: '❌' };
/** Texts of one check that are listed, and rows of files; the JSON has all of them, and a summary may be 1 MiB. */
const [shownFolds, shownFiles] = [100, 500];
/** Characters of one text of the command. */
const maxText = 2_000;
/** What `inspect` found in Markdown, for a job's summary; safe for text that strangers wrote. */
function renderInspectionMarkdown(report) {
    const answer = worstOf(report.verdicts);
    const paragraphs = [
        `## ${marks[answer]} wheelgate ${(0,report_escape/* markdown */.wD)(report.command)} · ${(0,report_escape/* markdownProse */.h$)(report.headline, maxText)}`,
        report.next.map((line) => `- **Next:** ${(0,report_escape/* markdownProse */.h$)(line, maxText)}`).join('\n'),
        ...(0,summary_grid/* summaryGrid */.R)(report),
        ...foldedFindings(report).flatMap(section),
        ...report.notes.map((note) => `> ${(0,report_escape/* markdownProse */.h$)(note, maxText)}`),
        fileTable(report),
    ];
    return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}
function section({ check, blocks, folds }) {
    const shown = folds.slice(0, shownFolds);
    const more = folds.length - shown.length;
    const link = (0,report_escape/* isLink */.PJ)(check.source) ? `[${(0,report_escape/* markdown */.wD)(check.id)}](${check.source})` : (0,report_escape/* code */.aY)(check.id);
    return [
        `### ${blocks ? '❌ Blocks' : '⚠️ Warns'}: ${(0,report_escape/* markdownProse */.h$)(check.title)}`,
        `${(0,report_escape/* markdownProse */.h$)(check.why)} **What to do:** ${(0,report_escape/* markdownProse */.h$)(check.remedy)} (${link})`,
        (0,summary_table/* foldedTable */.v)(folds.length === 1 ? '1 finding' : `${folds.length} findings`, ['Where', 'What is wrong', 'Files'], shown.map((fold) => [entriesOf(fold, report_escape/* code */.aY), (0,report_escape/* markdownProse */.h$)(fold.what), filesOf(fold, report_escape/* code */.aY)])),
        more > 0 ? `… and ${more} more; the JSON report has all of them.` : '',
    ];
}
function fileTable(report) {
    const { ofFile } = verdictsByFile(report);
    const shown = report.files.slice(0, shownFiles);
    const more = report.files.length - shown.length;
    const rows = shown.map(({ file, size: bytes, sha256 }) => {
        const verdict = worstOf(ofFile.get(file) ?? []);
        return [`${marks[verdict]} ${verdict}`, (0,report_escape/* code */.aY)(file), (0,report_escape/* size */.Ej)(bytes), (0,report_escape/* code */.aY)(sha256)];
    });
    if (rows.length === 0)
        return '';
    const title = report.files.length === 1 ? '1 file' : `${report.files.length} files`;
    const head = ['Verdict', 'File', 'Size', 'SHA-256'];
    const whole = (0,summary_table/* foldedTable */.v)(`${title} with verdict, size and SHA-256`, head, rows, 0);
    return more > 0 ? `${whole}\n\n… and ${more} more files; the JSON report has all of them.` : whole;
}

// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/terminal-grid.js
var terminal_grid = __webpack_require__(22964);
// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(47015);
;// CONCATENATED MODULE: ./build/report/inspect-terminal.js






/** A file or a pipe. */
const noScreen = { columns: undefined, paint: paint/* noPaint */.I };
/** Columns that are used at most and at least, whatever the terminal says. */
const [maxColumns, minColumns] = [160, 40];
/** Rows of the table, and texts of one check, that are listed; more are counted, and the JSON has all of them. */
const inspect_terminal_shownFiles = 200;
const inspect_terminal_shownFolds = 20;
/** Characters of one text of the command: a headline, a note, a next step. */
const inspect_terminal_maxText = 2_000;
/** Hex digits of a SHA-256 in the table: enough to tell files apart, too few to trust. */
const shortDigest = 12;
const shades = { pass: 'good', warn: 'warn', block: 'bad' };
/**
 * What `inspect` found, for a person: a row for each file, the grid, what was found with its remedy, and at the end,
 * where the cursor is, the answer and what to do. Lines hold no control characters but the colours.
 */
function renderInspection(report, { columns, paint } = noScreen) {
    const width = columns === undefined ? wrap/* lineWidth */.D : Math.min(Math.max(columns, minColumns), maxColumns);
    const told = teller(width, paint);
    const answer = worstOf(report.verdicts);
    const parts = [
        inspect_terminal_fileTable(report, columns === undefined ? undefined : width, paint),
        (0,terminal_grid/* renderGrid */.b)(report, width, paint),
        ...foldedFindings(report).map((one) => foundBy(one, told, report.files.length === 1)),
        report.notes.map((note) => told('note: ', note)).join(''),
        `${told('', report.headline, shades[answer])}${report.next.map((line) => told('  next: ', line)).join('')}`,
    ];
    return parts.filter((part) => part !== '').join('\n');
}
function teller(width, paint) {
    return (word, text, shade) => {
        // A stranger's `::` would be obeyed by a runner where a line begins with it.
        const whole = `${word}${(0,report_escape/* plain */.pj)(text, inspect_terminal_maxText)}`.replace(/^(\s*):(?=:)/, '$1: ');
        const [first = '', ...rest] = (0,wrap/* wrap */.L)(whole, ' '.repeat(word.length), width);
        const head = first.startsWith(word) ? paint(shade ?? 'strong', word.trimEnd()) : '';
        const lines = word === '' && shade !== undefined
            ? [first, ...rest].map((line) => paint(shade, line))
            : [head === '' ? first : `${head}${first.slice(word.trimEnd().length)}`, ...rest];
        return `${lines.join('\n')}\n`;
    };
}
/** @param width to which names are cut; `undefined` leaves them whole. */
function inspect_terminal_fileTable(report, width, paint) {
    const { ofFile } = verdictsByFile(report);
    const rows = report.files.slice(0, inspect_terminal_shownFiles).map(({ file, size: bytes, sha256 }) => {
        const verdict = worstOf(ofFile.get(file) ?? []);
        return { verdict, size: (0,report_escape/* size */.Ej)(bytes), digest: (0,report_escape/* plain */.pj)(sha256.slice(0, shortDigest)), file: (0,report_escape/* plain */.pj)(file) };
    });
    if (rows.length === 0)
        return '';
    const sizes = Math.max('size'.length, ...rows.map((row) => row.size.length));
    const head = `verdict  ${'size'.padStart(sizes)}  ${'sha256'.padEnd(shortDigest)}  file`;
    const used = head.length - 'file'.length;
    const more = report.files.length - rows.length;
    return [
        paint('soft', head),
        ...rows.map((row) => {
            const verdict = `${paint(shades[row.verdict], row.verdict)}${' '.repeat('verdict'.length - row.verdict.length)}`;
            const file = width === undefined ? row.file : shortened(row.file, width - used);
            return `${verdict}  ${row.size.padStart(sizes)}  ${paint('soft', row.digest)}  ${file}`;
        }),
        ...(more > 0 ? [`… and ${more} more files; --json has all of them`] : []),
        '',
    ].join('\n');
}
/** A name without its middle: what differs among the wheels of a release is at the end. */
function shortened(name, width) {
    if (name.length <= width)
        return name;
    const tail = Math.ceil((width - 1) / 2);
    // A cut may leave half of a character.
    return (0,report_escape/* plain */.pj)(`${name.slice(0, Math.max(1, width - 1 - tail))}…${name.slice(-tail)}`);
}
/** @param alone whether the report is of one file, which then need not be named again. */
function foundBy({ check, blocks, folds }, told, alone) {
    const shown = folds.slice(0, inspect_terminal_shownFolds);
    const more = folds.length - shown.length;
    const inFiles = (fold) => (alone ? '' : filesOf(fold, report_escape/* plain */.pj));
    // Where all of a check's findings are in the same files, these are named once.
    const [common = '', ...others] = new Set(folds.map(inFiles));
    const once = others.length === 0;
    return [
        told(blocks ? 'BLOCKS: ' : 'warns: ', `${check.title} (${check.id})`, blocks ? 'bad' : 'warn'),
        once && common !== '' ? told('  in ', common) : '',
        ...shown.flatMap((fold) => [
            told('  - ', [entriesOf(fold, report_escape/* plain */.pj), fold.what].filter((part) => part !== '').join(': ')),
            once ? '' : told('    in ', inFiles(fold)),
        ]),
        more > 0 ? told('  - ', `… and ${more} more findings; --json has all of them`) : '',
        told('  why: ', check.why),
        told('  do: ', check.remedy),
    ].join('');
}

// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/home.js
var home = __webpack_require__(20787);
;// CONCATENATED MODULE: ./build/report/sarif.js





const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * What `inspect` found as a SARIF 2.1.0 log, for code scanning: a rule for each check that was asked, an artifact with
 * its SHA-256 for each file, a result for each finding.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function renderSarif(report, { version, paths }) {
    const rules = rulesOf(report);
    const artifacts = report.files.map(({ file, size, sha256 }) => ({
        location: { uri: uriOf(paths.get(file) ?? file) },
        length: size,
        roles: ['analysisTarget'],
        hashes: { 'sha-256': sha256 },
    }));
    const driver = {
        name: 'wheelgate',
        semanticVersion: version,
        informationUri: home/* home */.i,
        rules: rules.map(ruleOf),
    };
    const invocation = { executionSuccessful: true, exitCode: worstOf(report.verdicts) === 'block' ? 1 : 0 };
    const run = {
        tool: { driver },
        invocations: [invocation],
        artifacts,
        results: resultsOf(report, rules, artifacts),
        columnKind: 'utf16CodeUnits',
    };
    return `${(0,printable/* printable */.g)(JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2))}\n`;
}
/** Every check that was asked, once, by id. */
const rulesOf = ({ verdicts }) => [
    ...new Map(verdicts.map(({ check }) => [check.id, check]).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).values(),
];
const levelOf = ({ severity }) => (severity === 'block' ? 'error' : 'warning');
const ruleOf = (check) => ({
    id: check.id,
    shortDescription: { text: check.title },
    fullDescription: { text: check.why },
    helpUri: `${home/* home */.i}/blob/main/docs/checks/${check.id}.md`,
    help: { text: check.remedy },
    defaultConfiguration: { level: levelOf(check) },
    properties: { source: check.source },
});
function resultsOf(report, rules, artifacts) {
    const places = new Map(report.files.map(({ file }, index) => [file, index]));
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprint = fingerprints();
    const { ofFile, ofRelease } = verdictsByFile(report);
    return [...[...ofFile.values()].flat(), ...ofRelease]
        .filter(({ status }) => status === 'fail')
        .flatMap(({ check, subject, findings }) => findings.map((finding) => {
        const file = places.has(subject) ? subject : finding.where;
        const index = places.get(file);
        const uri = index === undefined ? undefined : artifacts[index]?.location.uri;
        return {
            ruleId: check.id,
            ruleIndex: ruleIndex.get(check.id),
            level: levelOf(check),
            message: { text: messageOf(finding, subject) },
            locations: [
                { ...(uri === undefined ? {} : physical(uri, index)), logicalLocations: [logical(file, finding)] },
            ],
            partialFingerprints: { 'wheelgateFinding/v1': fingerprint(check.id, subject, finding) },
            ...placeOf(finding),
        };
    }));
}
/** The exact place, for which SARIF has no word inside of an archive. */
const placeOf = ({ line, offset }) => line === undefined && offset === undefined ? {} : { properties: { line, offset } };
/** Readers of SARIF want a line, and an archive has none: its first stands for the whole. The entry is told beside. */
const physical = (uri, index) => ({
    physicalLocation: { artifactLocation: { uri, index }, region: { startLine: 1 } },
});
const logical = (file, { where }) => where === file
    ? { name: (0,report_escape/* plain */.pj)(file), kind: 'resource' }
    : { name: (0,report_escape/* plain */.pj)(where), fullyQualifiedName: `${(0,report_escape/* plain */.pj)(file)}/${(0,report_escape/* plain */.pj)(where)}`, kind: 'resource' };
/** Braces are placeholders in SARIF, and `[text](id)` is a link: strangers' text must be neither. */
function messageOf({ where, what }, subject) {
    const whole = where === subject ? (0,report_escape/* plain */.pj)(what) : `${(0,report_escape/* plain */.pj)(where)}: ${(0,report_escape/* plain */.pj)(what)}`;
    return whole.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
/**
 * Gives a finding a name that stays when the release is built again, and for its next version: without versions,
 * digests and sizes of the file. A second one of the same name in a run gets a number.
 */
function fingerprints() {
    const seen = new Map();
    return (id, subject, { where, what }) => {
        const version = subject.split('-')[1]?.replace(/\.tar\.gz$/, '');
        const lasting = [id, subject, where, what].map((text) => (version ? text.replaceAll(`-${version}`, '-') : text).replace(/\b[0-9a-f]{64}\b/g, ''));
        const key = JSON.stringify(lasting);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return (0,digest/* sha256Of */.Bj)(count === 1 ? key : `${key} ${count}`).slice(0, 32);
    };
}
/** A path as a URI reference: relative ones stay relative, so that they fit a checkout. */
function uriOf(path) {
    const encoded = path
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .split('/')
        .map((part) => encodeURIComponent(Buffer.from(part).toString('utf8')))
        .join('/');
    return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/inspect/show-inspection.js





/** The text that `inspect` prints, in the form that was asked for. */
function showInspection({ report, paths }, { json, format }, screen) {
    switch (json ? 'json' : format) {
        case 'json':
            return renderInspectionJson(report);
        case 'sarif':
            return renderSarif(report, { version: version/* version */.r, paths });
        case 'markdown':
            return renderInspectionMarkdown(report);
        case 'terminal':
            return renderInspection(report, screen);
    }
}

;// CONCATENATED MODULE: ./build/commands/inspect/find-distributions.js

/** Names of a folder that a note lists; more are counted. */
const shownNames = 5;
/**
 * Files as they are typed, whatever their names; of a folder, the wheels and sdists right in it.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE when there are none; INPUT_INVALID when two have one name, by which alone a
 *   distribution is known.
 */
async function findDistributions(given, files) {
    const paths = new Set();
    const notes = [];
    let complete = true;
    for (const path of given) {
        const entries = await files.entries(path);
        if (entries === undefined) {
            paths.add(files.join(path));
            complete = false;
        }
        else {
            for (const { name } of entries.filter(isTaken))
                paths.add(files.join(path, name));
            notes.push(...leftOut(path, entries));
        }
    }
    if (paths.size === 0) {
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${given.join(', ')}: no wheel and no sdist there`, { mistakes: notes });
    }
    refuseTwins([...paths]);
    return { paths: [...paths], notes, complete };
}
/** A path's last part, on any system. */
const baseName = (path) => path.split(/[/\\]/).at(-1) ?? path;
const isTaken = ({ name, kind }) => kind === 'file' && isDistribution(name);
const isDistribution = (name) => /\.(?:whl|tar\.gz)$/.test(name);
/** What a person could have meant to be inspected, told by name; nothing is left out in silence. */
function leftOut(folder, entries) {
    const note = (what, some) => {
        const names = some.slice(0, shownNames).map(({ name }) => name);
        const more = some.length - names.length;
        const listed = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        return some.length === 0 ? [] : [`${folder}: ${what}: ${listed}`];
    };
    const of = (kind) => entries.filter((entry) => entry.kind === kind);
    return [
        ...note('neither wheels nor sdists, left out', of('file').filter((entry) => !isTaken(entry))),
        ...note('symbolic links, not followed', of('link')),
        ...note('folders, not entered', of('folder')),
        ...note('no files, left out', of('other')),
    ];
}
function refuseTwins(paths) {
    const first = new Map();
    const mistakes = paths.flatMap((path) => {
        const earlier = first.get(baseName(path));
        if (earlier === undefined)
            first.set(baseName(path), path);
        return earlier === undefined ? [] : [`${earlier} and ${path}`];
    });
    if (mistakes.length > 0)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', 'files of one name are inspected in a call each', { mistakes });
}

// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/inspect/inspection-report.js


/** What the inspections, and the questions to the set, come to: the answer in one line, and what to do about it. */
function inspectionReport(inspections, ofTheSet, { world, notes }) {
    const verdicts = [...inspections.flatMap((one) => one.verdicts), ...ofTheSet];
    const refused = inspections.filter((one) => one.verdicts.some(finding/* blocks */.B)).length;
    const [only, ...others] = inspections;
    const alone = only !== undefined && others.length === 0 ? only.file : undefined;
    const blocked = verdicts.some(finding/* blocks */.B);
    const count = `${inspections.length} distributions`;
    const because = refused > 0 ? `${alone ?? `${refused} of ${count}`} would be refused` : `${count} would be refused as a release`;
    const inspected = alone ?? `${inspections.length} distributions inspected`;
    return {
        ...(0,empty_report/* emptyReport */._)('inspect', world),
        headline: blocked ? because : `${inspected}: ${remark(verdicts)}`,
        stopped: blocked ? { stage: 'inspect', because } : undefined,
        next: nextSteps(verdicts, refused, blocked),
        files: inspections.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        verdicts,
        notes,
    };
}
const failedIds = (verdicts) => [
    ...new Set(verdicts.filter(({ status }) => status === 'fail').map(({ check }) => check.id)),
];
function remark(verdicts) {
    const warning = failedIds(verdicts).length;
    if (warning === 0)
        return 'nothing blocks, nothing warns';
    return `nothing blocks, ${warning === 1 ? '1 check warns' : `${warning} checks warn`}`;
}
/** What blocks has its remedy beside its findings; here is what comes after. */
function nextSteps(verdicts, refused, blocked) {
    const [first] = failedIds(blocked ? verdicts.filter(finding/* blocks */.B) : verdicts);
    if (first === undefined)
        return [];
    const them = refused === 1 ? 'it' : 'them';
    return [
        !blocked
            ? 'Nothing has to be done. Read the warnings before you publish.'
            : `Do what is said at each finding that blocks, build ${them} again, and inspect ${them} again.`,
        `\`wheelgate inspect --explain ${first}\` tells more of a check.`,
    ];
}

// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
// EXTERNAL MODULE: ./build/checks/sbom-levels.js
var sbom_levels = __webpack_require__(52039);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/parse-policy.js + 7 modules
var parse_policy = __webpack_require__(47950);
;// CONCATENATED MODULE: ./build/commands/inspect/read-expectation.js





/** Bytes. */
const maxPolicyBytes = 256 * 1024;
/** What the policy expects of each distribution, with the checks of `--only` alone. */
async function readExpectation({ policy, only }, files) {
    judgeOnly(only);
    const { expectation, keep } = await policyOf(policy, files);
    return { expectation: only.length === 0 ? expectation : narrowed(expectation, new Set(only)), keep };
}
/** Without a policy nobody said what to expect: an SBOM that is missing is then only told. */
async function policyOf(policy, files) {
    if (policy === '') {
        return { expectation: { project: undefined, version: undefined, sbom: 'warn', levels: {} }, keep: undefined };
    }
    const text = Buffer.from(await files.read(policy, maxPolicyBytes)).toString('utf8');
    const parsed = (0,parse_policy/* parsePolicy */.O)(text, distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${policy} cannot be used`, { mistakes: parsed.reasons });
    const { project, sbom, checks } = parsed.value;
    const levels = Object.fromEntries(Object.entries(checks).map(([id, { level }]) => [id, level]));
    const expectation = { project, version: undefined, sbom: sbom.default, sbomLevel: sbom.level, levels };
    return { expectation, keep: sbom.keep };
}
function judgeOnly(only) {
    const mistakes = only
        .filter((id) => !distribution_check_ids/* distributionCheckIds */.v.includes(id))
        .map((id) => {
        const meant = (0,nearest/* nearest */.p)(id, distribution_check_ids/* distributionCheckIds */.v);
        const way = meant === undefined ? 'docs/checks/README.md lists those of distributions' : `you may mean ${meant}`;
        return `--only: no check ${JSON.stringify(id.slice(0, 100))} is asked of a distribution; ${way}`;
    });
    if (mistakes.length > 0)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', mistakes.join('; '));
}
/** A check that is asked for by name is asked, also when the policy leaves it out: then at its own level. */
function narrowed(expectation, only) {
    // What the policy's key for SBOMs says of the others must not go with it.
    const inForce = {
        ...(0,sbom_levels/* sbomLevels */.r)(expectation.sbom, expectation.sbomLevel),
        ...expectation.levels,
    };
    const asked = [...only].map((id) => [id, inForce[id] ?? 'off']).filter(([, level]) => level !== 'off');
    const others = distribution_check_ids/* distributionCheckIds */.v.filter((id) => !only.has(id)).map((id) => [id, 'off']);
    // That key alone decides on this one, whatever its level.
    const sbom = !only.has('missing-sbom') ? 'off' : expectation.sbom === 'off' ? 'warn' : expectation.sbom;
    return { ...expectation, sbom, levels: Object.fromEntries([...asked, ...others]) };
}

// EXTERNAL MODULE: ./build/checks/groups-by.js
var groups_by = __webpack_require__(75298);
// EXTERNAL MODULE: ./build/checks/judge-set.js
var judge_set = __webpack_require__(11158);
// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/model/earlier-version.js + 1 modules
var earlier_version = __webpack_require__(74794);
// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
;// CONCATENATED MODULE: ./build/commands/find-previous.js




/** What `--against` says for the index instead of a folder. */
const againstIndex = 'index';
/** Nobody judges the previous release again; its facts alone are wanted. */
const noExpectation = { project: undefined, version: undefined, sbom: 'off', levels: {} };
/**
 * Finds the release before a version of a project.
 *
 * @param against a folder, or {@link againstIndex}; empty: nobody asked.
 * @returns `undefined` when there is none. @throws ReleaseError FILE_UNREADABLE, INDEX_UNREACHABLE.
 */
async function findPrevious(against, { project, version }, ports) {
    if (against === '')
        return undefined;
    return against === againstIndex ? onIndex(project, version, ports) : inFolder(against, project, version, ports);
}
async function onIndex(project, version, { index }) {
    if (index === undefined)
        throw new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', 'no index is at hand for --against index');
    const earlier = await index.earlier(project, version);
    const files = (earlier?.files ?? []).flatMap(({ file, size }) => named(file).map((name) => ({ name, size, summary: undefined })));
    return earlier && releaseOf(earlier.version, files);
}
async function inFolder(folder, project, version, { files, inspector, log }) {
    const listed = await files.list(folder);
    if (listed === undefined)
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `--against: there is no folder ${folder}`);
    const names = listed.flatMap(named).filter((name) => name.project === project);
    const before = (0,earlier_version/* earlierVersion */.j)(names.map((name) => name.version), version);
    const chosen = names.filter((name) => name.version === before);
    const inspections = await inspector.inspect(chosen.map(({ file }) => files.join(folder, file)), noExpectation, (file, count) => log.progress(`read ${count} of ${chosen.length} of the previous release: ${file}`));
    const previous = inspections.flatMap(({ name, size, summary }) => name === undefined ? [] : [{ name, size, summary }]);
    return before === undefined ? undefined : releaseOf(before, previous);
}
const named = (file) => {
    const name = (0,file_name/* parseDistributionName */.d)(file);
    return name.ok ? [name.value] : [];
};
const releaseOf = (version, files) => files.length === 0 ? undefined : { version, files: files.toSorted((a, b) => (0,byte_order/* byteOrder */.T)(a.name.file, b.name.file)) };

;// CONCATENATED MODULE: ./build/commands/inspect-set.js




/**
 * Judges local distributions side by side, those of one project as one release. Files whose names cannot be read
 * belong to none; their own checks tell of them.
 */
async function inspectSet(inspections, question, ports) {
    const summaries = inspections.flatMap(({ summary }) => (summary?.name === undefined ? [] : [summary]));
    const answers = [];
    const projects = (0,groups_by/* groupsBy */.G)(summaries, ({ name }) => name?.project ?? '');
    for (const { value: project, members } of projects.toSorted((a, b) => (0,byte_order/* byteOrder */.T)(a.value, b.value))) {
        answers.push(await inspectProject(project, members, question, ports));
    }
    return { verdicts: answers.flatMap(({ verdicts }) => verdicts), notes: answers.flatMap(({ notes }) => notes) };
}
async function inspectProject(project, members, question, ports) {
    const [common] = (0,groups_by/* groupsBy */.G)(members, ({ name }) => name?.version ?? '');
    const version = common?.value ?? '';
    const previous = await findPrevious(question.against, { project, version }, ports);
    const set = {
        distributions: members,
        complete: question.complete,
        commit: undefined,
        legOf: new Map(),
        previous,
    };
    const verdicts = (0,judge_set/* judgeSet */.k)(set, `${project} ${version}`, question);
    return { verdicts, notes: notesOf(`${project} ${version}`, question.against, previous) };
}
function notesOf(name, against, previous) {
    if (against === '')
        return [];
    const where = against === againstIndex ? 'the index' : against;
    if (previous === undefined)
        return [`${where} has no release before ${name}: nothing was compared with one`];
    const compared = `compared with ${previous.version} of ${where}, ${previous.files.length} files`;
    const unknown = previous.files.filter(({ summary }) => summary === undefined).length;
    if (unknown === 0)
        return [`${name}: ${compared}`];
    return [`${name}: ${compared}; what is inside of ${unknown} of them is not known, so that no SBOM was compared`];
}

;// CONCATENATED MODULE: ./build/commands/inspect.js






/** Bytes of what comes on standard input; what a worker reads of a file. */
const maxInputBytes = 1024 * 1024 * 1024;
/** Stage 3 on local files: what a release would be told about them, before there is one. */
async function inspect(inputs, ports) {
    judgeCall(inputs);
    const { expectation, keep } = await readExpectation(inputs, ports.files);
    const { name } = inputs;
    if (name !== undefined) {
        return receive(name, ports, async (path) => {
            const report = await judge({ paths: [path], notes: [], complete: false });
            return { report, paths: new Map([[name, name]]) };
        });
    }
    const found = await findDistributions(inputs.files, ports.files);
    const report = await judge(found);
    // Answers come in the order of the questions, and each says the name that its path ends in.
    return { report, paths: new Map(report.files.map(({ file }, at) => [file, found.paths[at] ?? file])) };
    async function judge({ paths, notes, complete }) {
        const { inspector, log, world } = ports;
        try {
            const inspections = await inspector.inspect(paths, expectation, (file, count) => {
                if (count < paths.length)
                    log.progress(`inspected ${count} of ${paths.length}: ${file}`);
            });
            const { levels } = expectation;
            const set = await inspectSet(inspections, { levels, keep, against: inputs.against ?? '', complete }, ports);
            const told = [...notes, ...set.notes, ...unasked(inputs.only, [...inspections, { verdicts: set.verdicts }])];
            return inspectionReport(inspections, set.verdicts, { world, notes: told });
        }
        finally {
            log.progress('');
        }
    }
}
/** Lays standard input into a folder of its own, under the name it is said to have, for as long as `work` runs. */
async function receive(name, ports, work) {
    const { files, input } = ports;
    if (input.isTerminal) {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', '-: nothing is piped in; write `wheelgate inspect … - < FILE`');
    }
    const folder = await files.workspace('inspect');
    try {
        const path = files.join(folder, name);
        if ((await input.save(path, maxInputBytes)) === 0) {
            throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `standard input, called ${name}, is empty`);
        }
        return await work(path);
    }
    finally {
        await files.remove(folder);
    }
}
/**
 * Checks that somebody asked for by name and that had nothing to look at: that is no pass.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE when that is true of all of them.
 */
function unasked(only, inspections) {
    const answered = new Set(inspections.flatMap(({ verdicts }) => verdicts.filter(({ status }) => status !== 'not-applicable').map(({ check }) => check.id)));
    const idle = only.filter((id) => !answered.has(id));
    const told = idle.map((id) => `${id} had nothing to look at in any of these files`);
    const refused = inspections.some(({ verdicts }) => verdicts.some(({ status }) => status === 'fail'));
    if (idle.length > 0 && idle.length === only.length && !refused) {
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', told.join('; '));
    }
    return told;
}

// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
// EXTERNAL MODULE: ./build/adapters/node/open-as-blob.js
var open_as_blob = __webpack_require__(193);
// EXTERNAL MODULE: ./build/adapters/pypi/package-index.js + 24 modules
var package_index = __webpack_require__(66433);
;// CONCATENATED MODULE: ./build/wiring/read-only-index.js





/** PyPI, or the rehearsal's, for who only reads: nobody has an identity here, so that nothing can be uploaded. */
const readOnlyIndex = ({ indexes }) => (0,package_index/* packageIndex */.r)({
    name: 'pypi',
    endpoint: indexes.pypi,
    identity: {
        token: async () => {
            throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', 'this command has no identity: it reads the index only');
        },
    },
    wire: { fetch: globalThis.fetch, clock: system_clock/* systemClock */.m, mask: () => undefined },
    open: open_as_blob/* openAsBlob */.a,
    versionOf: (file) => {
        const name = (0,file_name/* parseDistributionName */.d)(file);
        return name.ok ? name.value.version : undefined;
    },
});

;// CONCATENATED MODULE: ./build/wiring/perform-inspect.js










/** Inspects local files in worker threads; or tells what a check asks. */
async function performInspect({ inputs, bundle, env }, endpoints) {
    const host = (0,terminal_host/* terminalHost */.P)(process.stdout);
    const screen = screenOf(process.stdout, env);
    judgeCall(inputs);
    if (inputs.explain !== undefined) {
        const { explainCheck } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 46315));
        host.print(explainCheck(inputs.explain, screen));
        return 0;
    }
    const files = (0,local_ports/* localFiles */.Jd)((0,local_ports/* localRoot */.Wq)());
    const inspector = (0,local_ports/* localInspector */.$D)(bundle);
    const log = (0,terminal_log/* terminalLog */.d)({ stream: process.stderr, clock: system_clock/* systemClock */.m });
    const input = nodeStandardInput(process.stdin);
    const index = readOnlyIndex(endpoints);
    try {
        const result = await inspect(inputs, { world: 'production', files, input, inspector, log, index });
        host.print(showInspection(result, inputs, screen));
        return result.report.stopped === undefined ? 0 : 1;
    }
    finally {
        await inspector.close();
    }
}
/** Colours only where someone looks and nobody asked for none (https://no-color.org). */
function screenOf(stream, { NO_COLOR, TERM }) {
    if (!stream.isTTY)
        return { columns: undefined, paint: paint/* noPaint */.I };
    return { columns: stream.columns, paint: NO_COLOR || TERM === 'dumb' ? paint/* noPaint */.I : paint/* terminalPaint */.z };
}


/***/ })

};
