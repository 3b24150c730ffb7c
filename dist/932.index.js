export const id = 932;
export const ids = [932];
export const modules = {

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

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
/** Whether a verdict stops the release. */
const blocks = ({ status, check }) => status === 'fail' && check.severity === 'block';


/***/ }),

/***/ 85084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ reportedInputs),
/* harmony export */   I8: () => (/* binding */ reportedInput),
/* harmony export */   Me: () => (/* binding */ renderBuildRecord),
/* harmony export */   SW: () => (/* binding */ buildRecordFile),
/* harmony export */   VI: () => (/* binding */ parseBuildRecord),
/* harmony export */   hK: () => (/* binding */ maxBuildRecordBytes),
/* harmony export */   i: () => (/* binding */ buildRecordArtifact),
/* harmony export */   kA: () => (/* binding */ buildRecord)
/* harmony export */ });
/* unused harmony export buildRecordDocument */
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63991);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98837);
/* harmony import */ var _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15705);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77079);




/** Name of the one file in the record's artifact. */
const buildRecordFile = 'build-record.json';
/** Bytes: some hundred build requirements with their digests. A release holds one for each leg. */
const maxBuildRecordBytes = 128 * 1024;
/** Of each kind. */
const maxItems = 500;
/** Texts of a leg that are only shown. */
const word = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 100, pattern: { source: '[^\\p{C}]*', says: 'one line' } });
/** Neither white space nor control characters, as in every URI. */
const uri = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ min: 1, max: 1_000, pattern: { source: '[^\\s\\p{C}]+', says: 'a URI' } });
const byUri = { compare: (a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byteOrder */ .T)(a.uri, b.uri), says: 'by uri' };
/** A package URL or an address, with a digest where the leg knows it. */
const reportedInput = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ uri, sha256: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc) });
/** Inputs of one kind, sorted, each once. */
const reportedInputs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(reportedInput, { max: maxItems, sorted: byUri });
/** The record's shape; `release.json` holds the same. */
const buildRecord = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(1),
    of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, 'SHA-256 of the leg’s sha256sum lines in byte order.'),
    runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ os: word, arch: word, image: word, imageVersion: word }),
    submodules: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ path: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 1_000 }), commit: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSha */ .XS }), {
        max: maxItems,
        sorted: { compare: (a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byteOrder */ .T)(a.path, b.path), says: 'by path' },
    }),
    image: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(reportedInput, 'The container that was built in, where a step named it.')),
    tools: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ name: _fact_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .Cv, version: word }), {
        max: maxItems,
        sorted: { compare: (a, b) => (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byteOrder */ .T)(a.name, b.name) || (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byteOrder */ .T)(a.version, b.version), says: 'by name' },
    }),
    requirements: reportedInputs,
    libraries: reportedInputs,
}), 'What the leg said of how it built; verified by nobody.');
/** The document in the artifact. */
const buildRecordDocument = {
    name: 'the build record',
    form: 'page',
    maxBytes: maxBuildRecordBytes,
    shape: buildRecord,
};
/** Spells a record, lists sorted. */
const renderBuildRecord = (record) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDocument */ .y)(buildRecordDocument, record);
/** Reads a record in its one spelling. That it is what the stamp named is for the caller to compare. */
const parseBuildRecord = (bytes) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)(buildRecordDocument, bytes);
/** Name of the artifact that holds a record; 128 bits of its digest, for artifact names are read by people. */
const buildRecordArtifact = (digest) => `wheelgate-record-${digest.slice(0, 32)}`;


/***/ }),

/***/ 75291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ parseStamp),
/* harmony export */   cg: () => (/* binding */ stampTitle),
/* harmony export */   oz: () => (/* binding */ renderStamp)
/* harmony export */ });
/* unused harmony exports maxStampBytes, stampDocument */
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
        record: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_fact_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, 'SHA-256 of the leg’s build record, an artifact of its own.')),
    }), ({ count, files, list: digest }) => [
        ...((files === undefined) === (digest === undefined) ? ['expected either files or list'] : []),
        ...(files !== undefined && files.length !== count ? [`count: says ${count}, files has ${files.length}`] : []),
    ]),
};
/** Spells a leg's stamp: the message of one notice, one line, at most {@link maxStampBytes}. */
function renderStamp({ version: built, commit, dirty, files, record }) {
    const said = { v: 1, version: built, commit, dirty, count: files.length, record };
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

/***/ 87872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/** Which release, from what, sealed as what, approved by whom and where it is: what the report knows, in this order. */
function factsOf({ plan, release, seal, approval, publication }) {
    const known = release ?? plan;
    const text = (name, value) => ({ name, value, isDigest: false });
    const digest = (name, value) => ({ name, value, isDigest: true });
    return [
        ...(known
            ? [text('Release', `${known.project} ${known.version || 'of no version'}${plan ? modeOf(plan) : ''}`)]
            : []),
        ...(known ? [text('Source', `${refName(known.source.ref)} of ${known.source.repository}`)] : []),
        ...(known ? [digest('Commit', known.source.commit)] : []),
        ...(seal ? [digest('Seal', `sha256:${seal}`)] : []),
        ...approvers(approval).map((value) => text('Approved', value)),
        ...(publication ? [text('Index', indexed(publication))] : []),
    ];
}
const modeOf = ({ mode }) => (mode === 'trial' ? ', a trial' : '');
function refName(ref) {
    const [, kind, name] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
    if (name !== undefined)
        return `${kind === 'tags' ? 'tag' : 'branch'} ${name}`;
    return ref === '' ? 'a commit' : ref;
}
function approvers(approval) {
    if (approval === undefined)
        return [];
    if (approval.basis === 'policy')
        return ['by the policy: this index asks for no person'];
    return approval.by.map(({ login, namedDigest }) => `by ${login}, ${namedDigest ? 'who named the digest' : 'without naming the digest'}`);
}
/** A stale or different index is told by how many files are as sealed; the others by what was done. */
function indexed({ index, state, files }) {
    const count = (how) => files.filter((file) => file.how === how).length;
    const before = count('already-there');
    const words = {
        published: `published, ${counted(files.length)}${before > 0 ? `, ${before} of them there before` : ''}`,
        'handed-off': `handed off, ${counted(count('pending'))} to upload${before > 0 ? `, ${before} there already` : ''}`,
        confirmed: `confirmed, ${counted(files.length)}`,
        stale: `not whole yet, ${count('confirmed')} of ${counted(files.length)} seen`,
        different: 'not what was sealed',
    };
    return `${index}: ${words[state]}`;
}
const counted = (files) => (files === 1 ? '1 file' : `${files} files`);


/***/ }),

/***/ 64379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findingGroups)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

/** The findings of a report by check: those that block first, each kind in the order in which they were found. */
function findingGroups({ verdicts }) {
    const groups = new Map();
    for (const verdict of verdicts.filter(({ status }) => status === 'fail')) {
        const { check, subject, findings } = verdict;
        const key = `${check.severity} ${check.id}`;
        const group = groups.get(key) ?? { check, blocks: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(verdict), found: [] };
        for (const { where, what } of findings)
            group.found.push({ subject, where, what });
        groups.set(key, group);
    }
    const all = [...groups.values()].map(groupOf);
    return [...all.filter((group) => group.blocks), ...all.filter((group) => !group.blocks)];
}
function groupOf({ check, blocks, found }) {
    const subjects = new Set(found.map(({ subject }) => subject));
    const named = found.every(({ subject, where }) => where.includes(subject));
    const [first] = subjects;
    const within = subjects.size === 1 && !named ? first : undefined;
    const findings = found.map(({ subject, where, what }) => ({
        place: within !== undefined || where.includes(subject) ? [where] : [subject, where],
        what,
    }));
    const texts = new Set(found.map(({ what }) => what));
    const [same] = found.length > 1 && texts.size === 1 ? texts : [];
    return { check, blocks, within, same, findings };
}


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

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87872);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64379);
/* harmony import */ var _first_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51103);
/* harmony import */ var _terminal_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22964);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47015);






/** Findings of one check that are listed; the rest is counted, and the JSON has all of them. */
const shownFindings = 20;
/** Characters of one text of the commands: a headline, a note, a next step. */
const maxText = 2_000;
/**
 * The report for a terminal of 80 columns: that a world is a rehearsal's first, then the grid and what was found, and
 * at the end, where the cursor is, the answer and what to do. Lines hold no control characters.
 */
function renderText(report) {
    const parts = [
        report.world === 'rehearsal' ? 'REHEARSAL: an embedded GitHub, Sigstore and PyPI; nothing of this is real.\n' : '',
        (0,_terminal_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGrid */ .b)(report),
        ...(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .findingGroups */ .O)(report).map(findings),
        report.notes.map((note) => paragraph('note: ', note)).join(''),
        (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .x)(report)
            .map(({ name, value }) => paragraph(name.toLowerCase().padEnd(factWidth), value))
            .join(''),
        `${paragraph('', report.headline)}${report.next.map((line) => paragraph('  next: ', line)).join('')}`,
    ];
    return parts.filter((part) => part !== '').join('\n');
}
/** The longest name and a space: with it, `sha256:` and a digest are 80 characters. */
const factWidth = 9;
function findings({ check, blocks, within, same, findings: all }) {
    const lines = (0,_first_of_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .K)(all, shownFindings, ({ place, what }) => [...place, ...(same === undefined ? [what] : [])].map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(part)).join(': '));
    return [
        paragraph(blocks ? 'BLOCKS: ' : 'warns: ', `${check.title} (${check.id})`),
        ...(within === undefined ? [] : [paragraph('  in ', within)]),
        ...(same === undefined ? [] : [paragraph('  ', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(same)}:`)]),
        ...lines.map((line) => paragraph('  - ', line)),
        // What blocks has its remedy among the next steps; a warning has it here or nowhere.
        blocks ? paragraph('  why: ', check.why) : paragraph('  remedy: ', check.remedy),
    ].join('');
}
/** A text behind a word of ours; what is continued stands below the text. No line begins with a stranger's `::`. */
function paragraph(word, text) {
    const whole = `${word}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text, maxText)}`.replace(/^(\s*):(?=:)/, '$1: ');
    return `${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .L)(whole, ' '.repeat(word.length)).join('\n')}\n`;
}


/***/ })

};
