export const id = 933;
export const ids = [933];
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

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ atLevels),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Puts `run`'s answer into a verdict. A check that examined nothing never passes. */
function judge(check, subject, name) {
    const { run: _, ...meta } = check;
    const { examined, findings } = check.run(subject);
    if (findings.length > 0)
        return { check: meta, subject: name, status: 'fail', findings };
    if (examined > 0)
        return { check: meta, subject: name, status: 'pass', findings };
    if (check.applies === 'sometimes')
        return { check: meta, subject: name, status: 'not-applicable', findings };
    const nothing = { where: name, what: 'there was nothing to examine' };
    return { check: meta, subject: name, status: 'fail', findings: [nothing] };
}
/** The checks with the policy's levels in force. */
function atLevels(checks, levels) {
    return checks.flatMap((check) => {
        const level = levels[check.id] ?? check.severity;
        return level === 'off' ? [] : [{ ...check, severity: level }];
    });
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


/***/ }),

/***/ 23933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performPhase: () => (/* binding */ performPhase)
});

// EXTERNAL MODULE: ./build/adapters/github/runner-host.js + 1 modules
var runner_host = __webpack_require__(59880);
// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/model/document.js
var model_document = __webpack_require__(98837);
// EXTERNAL MODULE: ./build/model/fact-shapes.js
var fact_shapes = __webpack_require__(15705);
// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/parse-publication.js




/** `publication.json`, and the job output of the same content: one line, less than 64 KB. */
const publicationDocument = {
    name: 'the publication',
    form: 'line',
    maxBytes: 64 * 1024 - 1,
    shape: (0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        world: fact_shapes/* world */.z,
        index: fact_shapes/* indexName */.mo,
        project: fact_shapes/* project */.Cv,
        version: fact_shapes/* version */.rE,
        seal: fact_shapes/* sha256 */.sc,
        state: (0,shape/* choice */.Yq)('published', 'handed-off', 'confirmed', 'stale', 'different'),
        files: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
            file: fact_shapes/* fileName */.Md,
            sha256: fact_shapes/* sha256 */.sc,
            how: (0,shape/* choice */.Yq)('uploaded', 'already-there', 'pending', 'confirmed'),
        }), { max: 1_000, sorted: { compare: (a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file), says: 'by file in byte order' } }),
    }),
};
/** Spells a publication: the same files give the same bytes, in whatever order the uploads ended. */
const renderPublication = (publication) => (0,model_document/* renderDocument */.y)(publicationDocument, publication);
/** Reads a publication that an earlier job left behind. */
const parsePublication = (text) => parseDocument(publicationDocument, text);

// EXTERNAL MODULE: ./build/checks/check.js
var checks_check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
;// CONCATENATED MODULE: ./build/checks/release/altered-artifact.js
const alteredArtifact = {
    id: 'altered-artifact',
    title: 'An artifact is not the bytes that GitHub recorded',
    severity: 'block',
    applies: 'always',
    why: 'GitHub keeps the SHA-256 of every artifact. Bytes that do not have it are not what the job uploaded.',
    remedy: 'Run the seal job again; if it stays, re-run the leg that made the artifact and report the store to GitHub.',
    source: 'https://docs.github.com/en/rest/actions/artifacts',
    run: ({ artifacts }) => ({
        examined: artifacts.length,
        findings: artifacts.flatMap(({ facts, received }) => {
            if (facts.sha256 === received)
                return [];
            const recorded = facts.sha256 === undefined ? 'GitHub gives no digest for it' : `GitHub recorded ${facts.sha256}`;
            return [{ where: `artifact ${facts.name}`, what: `${recorded}, the bytes that came have ${received}` }];
        }),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/altered-seal.js
const alteredSeal = {
    id: 'altered-seal',
    title: 'The seal is not what was approved',
    severity: 'block',
    applies: 'always',
    why: 'A person lets one digest pass. Bytes, lists or documents that do not lead to it are something else.',
    remedy: 'Do not publish. Find who could write to the run; then start a new run, or let a person approve the seal job’s new digest.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'altered-seal').map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/different-bytes-on-index.js
const differentBytesOnIndex = {
    id: 'different-bytes-on-index',
    title: 'The index holds other bytes under the name of a sealed file',
    severity: 'block',
    applies: 'always',
    why: 'Users would get a file that nobody approved. An index never replaces a file, so this one cannot be published any more.',
    remedy: 'Find out who uploaded it and yank it; then make a new version. Nothing of this run was uploaded over it.',
    source: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
    run({ index, sealed, indexed }) {
        const there = new Map(indexed.map(({ file, sha256 }) => [file, sha256]));
        return {
            examined: sealed.length,
            findings: sealed.flatMap(({ file, sha256 }) => {
                const held = there.get(file);
                if (held === undefined || held === sha256)
                    return [];
                return [{ where: file, what: `${index} has SHA-256 ${held}, the seal has ${sha256}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/dirty-checkout.js
const dirtyCheckout = {
    id: 'dirty-checkout',
    title: 'A leg changed tracked files of its checkout',
    severity: 'warn',
    applies: 'sometimes',
    why: 'What was built is then not what the commit holds. Some build tools write into the source tree and mean no harm.',
    remedy: 'Look at what the build writes in the job named below, and build from a copy when it must.',
    source: 'https://git-scm.com/docs/git-status',
    run: ({ stamps }) => ({
        examined: stamps.length,
        findings: stamps
            .filter(({ stamp }) => stamp.dirty)
            .map(({ job }) => ({ where: `job "${job.name}"`, what: 'its checkout had changed tracked files at the end' })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/duplicate-distribution.js
const duplicateDistribution = {
    id: 'duplicate-distribution',
    title: 'Two artifacts hold a distribution of the same name',
    severity: 'block',
    applies: 'always',
    why: 'One of the two would be published and nobody could say which. A merged download lets the last writer win.',
    remedy: 'Find the two jobs named below in the workflow and let only one of them build this file.',
    source: 'https://github.com/actions/upload-artifact#not-uploading-to-the-same-artifact',
    run({ files, excluded }) {
        const seen = new Map();
        for (const { file, artifact } of [...files, ...excluded]) {
            seen.set(file, [...(seen.get(file) ?? []), artifact.name]);
        }
        return {
            examined: seen.size,
            findings: [...seen]
                .filter(([, artifacts]) => artifacts.length > 1)
                .map(([file, artifacts]) => ({ where: file, what: `it is in ${artifacts.join(' and in ')}` })),
        };
    },
};

;// CONCATENATED MODULE: ./build/model/latest-jobs.js
/** Each job as its newest attempt left it; older attempts of the same name are history. */
function latestJobs(jobs) {
    const newest = new Map();
    for (const { name, attempt } of jobs)
        newest.set(name, Math.max(newest.get(name) ?? 0, attempt));
    return jobs.filter(({ name, attempt }) => newest.get(name) === attempt);
}

;// CONCATENATED MODULE: ./build/checks/release/failed-job.js

/** Conclusions with which a job may stand beside a release. */
const harmless = new Set(['success', 'skipped', 'neutral']);
const failedJob = {
    id: 'failed-job',
    title: 'A job of this run did not succeed',
    severity: 'block',
    applies: 'always',
    why: 'A release out of a run with a failed job may lack its tests or hold its half-made files.',
    remedy: 'Re-run the failed jobs. What has succeeded is kept.',
    source: 'https://docs.github.com/en/rest/actions/workflow-jobs',
    run({ jobs, stamps }) {
        const legs = new Set(stamps.map(({ job }) => job.id));
        // A job that still runs may be this one, or a later one; a leg must have ended.
        const judged = latestJobs(jobs).filter((job) => job.status === 'completed' || legs.has(job.id));
        return {
            examined: judged.length,
            findings: judged.flatMap(({ name, status, conclusion, id }) => {
                if (status === 'completed' && harmless.has(conclusion) && !(legs.has(id) && conclusion !== 'success'))
                    return [];
                return [{ where: `job "${name}"`, what: `GitHub says ${status}, ${conclusion ?? 'no conclusion'}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-artifact.js
const foreignArtifact = {
    id: 'foreign-artifact',
    title: 'An artifact belongs to another run',
    severity: 'block',
    applies: 'always',
    why: 'Only this run built from the planned commit. An artifact of another run can hold anything.',
    remedy: 'Start a new run. If it happens again, look for a job that copies artifacts between runs.',
    source: 'https://docs.github.com/en/rest/actions/artifacts',
    run: ({ artifacts, run }) => ({
        examined: artifacts.length,
        findings: artifacts.flatMap(({ facts }) => {
            if (facts.runId === run.id && facts.headSha === run.commit)
                return [];
            const told = `run ${facts.runId ?? 'unknown'} at commit ${facts.headSha ?? 'unknown'}`;
            return [{ where: `artifact ${facts.name}`, what: `GitHub says ${told}; this is run ${run.id} at ${run.commit}` }];
        }),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-commit.js
const foreignCommit = {
    id: 'foreign-commit',
    title: 'A leg built another commit than planned',
    severity: 'block',
    applies: 'sometimes',
    why: 'A release is made from one commit. A leg that checks out a branch or a tag by itself can get another one.',
    remedy: 'Check out `needs.plan.outputs.source-sha` in the job named below, and nothing else.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run: ({ stamps, plan }) => ({
        examined: stamps.length,
        findings: stamps.flatMap(({ job, stamp }) => {
            if (stamp.commit === plan.source.commit)
                return [];
            return [
                { where: `job "${job.name}"`, what: `it says it built ${stamp.commit}; planned is ${plan.source.commit}` },
            ];
        }),
    }),
};

// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/checks/release/foreign-run.js

const foreignRun = {
    id: 'foreign-run',
    title: 'This run may not make a release',
    severity: 'block',
    applies: 'always',
    why: 'The policy says which workflow, which event and which branch release; the gate asks the same an hour later.',
    remedy: 'Start the workflow that `workflow.file` names, from a branch of `workflow.refs`, by an event of `workflow.events`.',
    source: 'https://docs.github.com/en/actions/reference/events-that-trigger-workflows',
    run({ run, policy: { workflow } }) {
        const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1];
        const wrong = [];
        if (run.workflowPath !== `.github/workflows/${workflow.file}`)
            wrong.push(`workflow ${run.workflowPath}, not ${workflow.file}`);
        if (!workflow.events.includes(run.event))
            wrong.push(`event ${run.event}, not ${workflow.events.join(' or ')}`);
        if (branch === undefined ||
            !workflow.refs.some((glob) => (0,model_glob/* matchesGlob */.k)(glob, glob.startsWith('refs/') ? run.ref : branch)))
            wrong.push(`ref ${run.ref}, not ${workflow.refs.join(' or ')}`);
        return { examined: 3, findings: wrong.map((what) => ({ where: `run ${run.id}`, what })) };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-runner.js

/** Name of the group of GitHub's own runners in the jobs API. */
const githubsGroup = 'GitHub Actions';
const foreignRunner = {
    id: 'foreign-runner',
    title: 'A job ran on a machine that is not one of GitHub’s',
    severity: 'block',
    applies: 'sometimes',
    why: 'A machine that lives on between jobs can carry something from one into the next. Whoever owns it owns the wheel.',
    remedy: 'Build on a GitHub-hosted runner; test elsewhere. A policy with `runners: any` accepts others, and says so.',
    source: 'https://slsa.dev/spec/v1.1/requirements#isolated',
    run({ jobs, stamps, runners }) {
        if (runners === 'any')
            return { examined: 0, findings: [] };
        const legs = new Set(stamps.map(({ job }) => job.id));
        // Without stamps nobody knows which job built what, so every job that ran counts.
        const ran = latestJobs(jobs).filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
        const judged = legs.size > 0 ? jobs.filter(({ id }) => legs.has(id)) : ran;
        return {
            examined: judged.length,
            findings: judged.flatMap(({ name, runnerGroup, labels }) => {
                if (runnerGroup === githubsGroup)
                    return [];
                const group = runnerGroup === undefined ? 'GitHub does not say on which runner' : `runner group "${runnerGroup}"`;
                return [{ where: `job "${name}"`, what: `${group}, labels ${labels.join(', ') || 'none'}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/foreign-seal.js
const foreignSeal = {
    id: 'foreign-seal',
    title: 'The seal was made elsewhere or under another policy',
    severity: 'block',
    applies: 'always',
    why: 'A rehearsal’s seal, or one of another run, repository or policy, says nothing of this release.',
    remedy: 'Pass the `seal` output of this run’s own seal job; when the policy changed, start a new run.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'foreign-seal').map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/lost-distribution.js
const lostDistribution = {
    id: 'lost-distribution',
    title: 'A file that a leg built is in no artifact',
    severity: 'block',
    applies: 'sometimes',
    why: 'The leg uploaded it and stamped it; since then it was deleted, replaced, or never arrived.',
    remedy: 'Re-run the leg named below, then the seal job.',
    source: 'https://github.com/actions/upload-artifact#readme',
    run({ files, excluded, stamps }) {
        const held = new Set([...files, ...excluded].map(({ file, sha256 }) => `${sha256} ${file}`));
        const claimed = stamps.flatMap(({ job, stamp }) => (stamp.files ?? []).map(([file, sha256]) => ({ job, file, sha256 })));
        return {
            examined: claimed.length,
            findings: claimed.flatMap(({ job, file, sha256 }) => {
                if (held.has(`${sha256} ${file}`))
                    return [];
                return [
                    { where: file, what: `job "${job.name}" stamped it with SHA-256 ${sha256}; no artifact holds these bytes` },
                ];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/malformed-stamp.js
const malformedStamp = {
    id: 'malformed-stamp',
    title: 'A stamp cannot be read',
    severity: 'block',
    applies: 'sometimes',
    why: 'Something other than the phase `stamp` wrote an annotation with its title, or another version of it did.',
    remedy: 'Pin every `uses:` of wheelgate in the workflow to the same commit.',
    source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',
    run: ({ stamps, brokenStamps }) => ({
        examined: stamps.length + brokenStamps.length,
        findings: brokenStamps.map(({ job, why }) => ({ where: `job "${job.name}"`, what: why })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/missing-distribution.js
const missingDistribution = {
    id: 'missing-distribution',
    title: 'A distribution that the policy expects is not there',
    severity: 'block',
    applies: 'sometimes',
    why: 'Users of that platform would fall back to the sdist, or to nothing; and the file can be added for 14 days only.',
    remedy: 'Re-run the leg that builds it; or take the row out of `distributions` in the policy.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run: ({ plan, match }) => ({
        examined: plan.expected.length,
        findings: match.missing.map((row) => ({ where: row, what: 'no distribution meets this row of the policy' })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/mutable-source.js
const mutableSource = {
    id: 'mutable-source',
    title: 'The source is not a tag',
    severity: 'block',
    applies: 'always',
    why: 'A branch moves while sixty jobs check it out, and a bare commit has no name that a user could ask for.',
    remedy: 'Start the run again with the name of a release tag as `source-ref`.',
    source: 'https://slsa.dev/spec/v1.2/source-requirements',
    run({ kind, ref, policy }) {
        if (kind === 'tag')
            return { examined: 1, findings: [] };
        const where = `${JSON.stringify(ref)} in ${policy.source.repository}`;
        const what = kind === 'none'
            ? 'there is no tag, branch or commit of this name'
            : `it is a ${kind}, and a release is made from a tag`;
        return { examined: 1, findings: [{ where, what }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/released-version.js
const releasedVersion = {
    id: 'released-version',
    title: 'The version has files on the index already',
    severity: 'block',
    applies: 'always',
    why: 'A new build makes other bytes, and an index never takes other bytes under a published name.',
    remedy: 'Re-run the publish job of the run that began this version; or make a new version.',
    source: 'https://packaging.python.org/en/latest/specifications/index-hosting-attestations/',
    run: ({ indexed, version }) => ({
        examined: Math.max(indexed.length, 1),
        findings: indexed
            .filter(({ files }) => files.length > 0)
            .map(({ index, files }) => {
            const first = files[0]?.file ?? '';
            const name = version.ok ? version.value : 'this version';
            return { where: index, what: `it holds ${files.length} files of ${name}, the first is ${first}` };
        }),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/repeated-stamp.js
const repeatedStamp = {
    id: 'repeated-stamp',
    title: 'A job stamped twice',
    severity: 'block',
    applies: 'sometimes',
    why: 'A build step that prints a stamp of its own could claim files of another leg; so one stamp a job counts, and two are none.',
    remedy: 'Keep one step with `phase: stamp` in the job, and look for what else prints its title.',
    source: 'https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions',
    run({ stamps }) {
        const counts = new Map();
        for (const { job } of stamps) {
            counts.set(job.id, { name: job.name, count: (counts.get(job.id)?.count ?? 0) + 1 });
        }
        return {
            examined: counts.size,
            findings: [...counts.values()]
                .filter(({ count }) => count > 1)
                .map(({ name, count }) => ({ where: `job "${name}"`, what: `it has ${count} stamps` })),
        };
    },
};

// EXTERNAL MODULE: ./build/model/digest.js
var model_digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/sums.js
var model_sums = __webpack_require__(63120);
;// CONCATENATED MODULE: ./build/checks/stamp-claims.js


/**
 * Which legs claim which file, by `SHA256 FILE`. A stamp with a list only is met by one artifact whose distributions,
 * and no others, make that list.
 */
function claimsOf({ files, excluded, stamps }) {
    const claims = new Map();
    const claim = (file, sha256, by) => {
        const key = `${sha256} ${file}`;
        claims.set(key, [...(claims.get(key) ?? []), by]);
    };
    const lists = artifactLists([...files, ...excluded]);
    for (const one of stamps) {
        for (const [file, sha256] of one.stamp.files ?? [])
            claim(file, sha256, one);
        if (one.stamp.list === undefined)
            continue;
        for (const { file, sha256 } of lists.get(one.stamp.list) ?? [])
            claim(file, sha256, one);
    }
    return claims;
}
/** Each artifact's files by the digest of their `sha256sum` lines. */
function artifactLists(files) {
    const byArtifact = new Map();
    for (const file of files)
        byArtifact.set(file.artifact.id, [...(byArtifact.get(file.artifact.id) ?? []), file]);
    return new Map([...byArtifact.values()].map((members) => [
        (0,model_digest/* sha256Of */.Bj)((0,model_sums/* renderSums */.PJ)(members.map(({ file, sha256 }) => ({ name: file, sha256 })))),
        members,
    ]));
}

;// CONCATENATED MODULE: ./build/checks/release/twice-claimed-digest.js

const twiceClaimedDigest = {
    id: 'twice-claimed-digest',
    title: 'Two legs say that they built the same file',
    severity: 'block',
    applies: 'sometimes',
    why: 'Provenance names one job for a file. With two claims, one leg stamped what another one built.',
    remedy: 'Let each leg stamp only the folder that it filled itself.',
    source: 'https://slsa.dev/spec/v1.1/provenance',
    run(collection) {
        const claims = claimsOf(collection);
        const files = collection.files.filter(({ sha256, file }) => claims.has(`${sha256} ${file}`));
        return {
            examined: files.length,
            findings: files.flatMap(({ file, sha256 }) => {
                const by = claims.get(`${sha256} ${file}`) ?? [];
                if (by.length < 2)
                    return [];
                return [{ where: file, what: `claimed by ${by.map(({ job }) => job.name).join(' and ')}` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unclaimed-digest.js

const unclaimedDigest = {
    id: 'unclaimed-digest',
    title: 'No leg says that it built these bytes',
    severity: 'block',
    applies: 'sometimes',
    why: 'Any job of a run can replace an artifact, but only the leg itself can write its stamp. A file whose digest no stamp holds was not uploaded by the leg that built it, or was changed after.',
    remedy: 'Let every leg end with the phase `stamp`; if it does, find the job that wrote this artifact, and start a new run.',
    source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',
    run(collection) {
        const { files, stampLevel } = collection;
        if (stampLevel === 'off')
            return { examined: 0, findings: [] };
        const claims = claimsOf(collection);
        return {
            examined: files.length,
            findings: files.flatMap(({ file, sha256, artifact }) => {
                if (claims.get(`${sha256} ${file}`) !== undefined)
                    return [];
                return [{ where: file, what: `no leg claims SHA-256 ${sha256}, which artifact ${artifact.name} holds` }];
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unexpected-distribution.js
const unexpectedDistribution = {
    id: 'unexpected-distribution',
    title: 'There is a file that the policy does not expect',
    severity: 'block',
    applies: 'always',
    why: 'Everything collected is published. A file that nobody planned for is a mistake or an intrusion.',
    remedy: 'Add a row for it under `distributions.wheels`, leave it out with `distributions.exclude`, or find who uploaded it.',
    source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    run: ({ files, match, strangers }) => ({
        examined: files.length + strangers.length,
        findings: [
            ...match.unexpected.map(({ file, why }) => ({ where: file, what: why })),
            ...match.ambiguous.map(({ file, rows }) => ({
                where: file,
                what: `it meets ${rows.length} rows: ${rows.join(', ')}`,
            })),
            ...match.crowded.map(({ row, files: all }) => ({
                where: row,
                what: `${all.length} files meet it: ${all.join(', ')}`,
            })),
            ...strangers.map(({ artifact, file, why }) => ({ where: file, what: `in artifact ${artifact}: ${why}` })),
        ],
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/unreachable-commit.js
const unreachableCommit = {
    id: 'unreachable-commit',
    title: 'The tagged commit is on no release branch',
    severity: 'block',
    applies: 'always',
    why: 'A tag can be put on any commit, also on one that nobody reviewed. What is on a protected branch was.',
    remedy: 'Tag a commit of a branch that `source.branches` in the policy names, or add the branch there.',
    source: 'https://slsa.dev/spec/v1.2/source-requirements',
    run({ branches, source, policy }) {
        // No source is the finding of another check.
        if (source === undefined)
            return { examined: 1, findings: [] };
        if (branches.some(({ reachable }) => reachable))
            return { examined: branches.length, findings: [] };
        const asked = branches.map(({ name }) => name).join(', ') || `no branch fits ${policy.source.branches.join(', ')}`;
        return {
            examined: 1,
            findings: [{ where: source.commit, what: `not reachable from any release branch (${asked})` }],
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unreadable-version.js
const unreadableVersion = {
    id: 'unreadable-version',
    title: 'The tag names no version',
    severity: 'block',
    applies: 'always',
    why: 'The version is read from the tag by the policy’s pattern, so that it cannot differ from the source.',
    remedy: 'Use a tag that fits `source.tag` in the policy, or correct the pattern.',
    source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
    run: ({ version, ref }) => ({
        examined: 1,
        findings: version.ok ? [] : version.reasons.map((what) => ({ where: JSON.stringify(ref), what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/unsealed-file-on-index.js
const unsealedFileOnIndex = {
    id: 'unsealed-file-on-index',
    title: 'The index holds a file of this version that the seal does not list',
    severity: 'block',
    applies: 'always',
    why: 'Installers choose among all files of a version. One that nobody approved can be the one they choose.',
    remedy: 'Find out who uploaded it, and yank it or delete it. Then re-run this job.',
    source: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
    run({ index, sealed, indexed }) {
        const listed = new Set(sealed.map(({ file }) => file));
        return {
            examined: sealed.length,
            findings: indexed
                .filter(({ file }) => !listed.has(file))
                .map(({ file, sha256 }) => ({ where: file, what: `${index} has it with SHA-256 ${sha256}` })),
        };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unsigned-tag.js
const unsignedTag = {
    id: 'unsigned-tag',
    title: 'The release tag has no signature that GitHub verifies',
    severity: 'warn',
    applies: 'sometimes',
    why: 'A signed tag says which person made the release, and not only which account could push.',
    remedy: 'Make the tag with `git tag -s`; or set `source.signed-tag: off` in the policy.',
    source: 'https://docs.github.com/en/authentication/managing-commit-signature-verification',
    run({ source }) {
        if (source === undefined || source.tagSignature === 'no-tag')
            return { examined: 0, findings: [] };
        if (source.tagSignature === 'verified')
            return { examined: 1, findings: [] };
        return { examined: 1, findings: [{ where: source.ref, what: `the tag is ${source.tagSignature}` }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/release/unverified-provenance.js
const unverifiedProvenance = {
    id: 'unverified-provenance',
    title: 'Provenance does not verify as a stranger would verify it',
    severity: 'block',
    applies: 'always',
    why: 'What users cannot verify proves nothing, and PyPI refuses it.',
    remedy: 'Re-run the seal job. If it stays, read the reasons: another identity means another workflow signed.',
    source: 'https://docs.sigstore.dev/cosign/verifying/verify/',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.filter(({ id }) => id === 'unverified-provenance').map(({ where, what }) => ({ where, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release-checks.js

























/** What a release's plan is asked, in the order in which a person would ask. */
const planChecks = [
    foreignRun,
    mutableSource,
    unreadableVersion,
    unreachableCommit,
    unsignedTag,
    releasedVersion,
];
/** What the collected files are asked: the bytes first, then who made them, then the set. */
const collectionChecks = [
    alteredArtifact,
    foreignArtifact,
    duplicateDistribution,
    failedJob,
    foreignRunner,
    foreignCommit,
    malformedStamp,
    repeatedStamp,
    unclaimedDigest,
    twiceClaimedDigest,
    lostDistribution,
    missingDistribution,
    unexpectedDistribution,
    dirtyCheckout,
];
/** What a seal is asked when it is made and whenever it is reopened. */
const sealChecks = [foreignSeal, alteredSeal, unverifiedProvenance];
/** What an index is asked before the first upload and after the last. */
const indexChecks = [differentBytesOnIndex, unsealedFileOnIndex];

// EXTERNAL MODULE: ./build/model/parse-policy.js + 9 modules
var parse_policy = __webpack_require__(22659);
;// CONCATENATED MODULE: ./build/stages/fetch-sealed.js

/** Downloads at one time. */
const parallel = 4;
/**
 * Fetches the sealed distributions again, each artifact by its id, and hashes every byte.
 *
 * @throws ReleaseError ARTIFACT_GONE when an artifact was deleted and nothing has taken its place.
 */
async function fetchSealed(release, listed, ports) {
    const folder = await ports.files.workspace('sealed');
    const groups = new Map();
    for (const one of release.distributions)
        groups.set(one.artifact.id, [...(groups.get(one.artifact.id) ?? []), one]);
    const waiting = [...groups.values()];
    const fetched = [];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            ports.log.progress(`distributions: ${fetched.length} of ${groups.size} artifacts fetched again`);
            fetched.push(await fetchGroup(next, folder, listed, ports));
        }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return {
        paths: new Map(fetched.flatMap(({ paths }) => [...paths])),
        problems: fetched.flatMap(({ problems }) => problems).sort((a, b) => (a.where < b.where ? -1 : 1)),
    };
}
/** All distributions that lie in one artifact. */
async function fetchGroup(members, folder, listed, { artifacts, files }) {
    const sealed = members[0]?.artifact;
    if (sealed === undefined)
        return { paths: new Map(), problems: [] };
    const refuse = (what) => ({
        paths: new Map(),
        problems: [{ id: 'altered-seal', where: `artifact ${sealed.name}`, what }],
    });
    const facts = listed.find(({ id }) => id === sealed.id);
    if (facts === undefined) {
        const other = listed.find(({ name }) => name === sealed.name);
        if (other)
            return refuse(`it was replaced: sealed was id ${sealed.id}, now there is id ${other.id}`);
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `artifact ${sealed.name} (id ${sealed.id}) is no longer in this run`);
    }
    if (facts.sha256 !== sealed.sha256)
        return refuse(`GitHub records ${facts.sha256 ?? 'no digest'}, sealed was ${sealed.sha256}`);
    const blob = files.join(folder, `${sealed.id}.blob`);
    const got = await artifacts.download(facts, blob, () => undefined);
    if (got.sha256 !== sealed.sha256)
        return refuse(`the bytes that came have SHA-256 ${got.sha256}, sealed was ${sealed.sha256}`);
    const home = files.join(folder, String(sealed.id));
    await files.makeFolder(home);
    const unpacked = got.kind === 'zip' ? await files.unpack(blob, home) : await single(got.file ?? facts.name, blob, home, files);
    const at = new Map(unpacked.map(({ file, path }) => [file, path]));
    return compare(members, at, files);
}
/** A file artifact keeps its own name, by which it is inspected and uploaded later. */
async function single(file, blob, home, files) {
    const path = files.join(home, file);
    await files.move(blob, path);
    return [{ file, path }];
}
async function compare(members, at, files) {
    const paths = new Map();
    const problems = [];
    for (const { file, sha256, artifact } of members) {
        const path = at.get(file);
        const now = path === undefined ? undefined : await files.hash(path);
        if (path !== undefined && now?.sha256 === sha256)
            paths.set(file, path);
        else {
            const what = now === undefined
                ? `it is not in artifact ${artifact.name}`
                : `it has SHA-256 ${now.sha256}, sealed was ${sha256}`;
            problems.push({ id: 'altered-seal', where: file, what });
        }
    }
    return { paths, problems };
}

;// CONCATENATED MODULE: ./build/stages/read-policy.js




/**
 * Reads the policy through REST at the run's own commit, never from a checkout: a build step can write to the disk, and
 * only a push can write there.
 *
 * @throws ReleaseError POLICY_INVALID when it is missing, not UTF-8, or has mistakes; each with its line.
 */
async function readPolicy({ source }, run, path) {
    const where = `${path} of ${run.repository} at ${run.commit}`;
    const bytes = await source.readFile(run.repository, path, run.commit);
    if (bytes === undefined)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${where} does not exist`);
    const text = Buffer.from(bytes).toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${where} is not UTF-8 text`);
    const parsed = (0,parse_policy/* parsePolicy */.O)(text, distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${where} cannot be used`, { mistakes: parsed.reasons });
    return { path, text, sha256: (0,model_digest/* sha256Of */.Bj)(bytes), policy: parsed.value };
}

;// CONCATENATED MODULE: ./build/stages/judge-place.js

/**
 * Whether a seal belongs here: to this world, this run, the plan that this job derived again, and the policy as it
 * stands at the run's commit now.
 */
async function judgePlace({ release, policyText }, run, planned, ports) {
    const { plan } = planned ?? {};
    const inForce = planned === undefined ? (await readPolicy(ports, run, release.policy.path)).text : planned.policyText;
    const pairs = [
        ['world', release.world, ports.world],
        ['repository', release.run.repository, run.repository],
        ['run', release.run.id, run.id],
        ['commit', release.run.commit, run.commit],
        ['workflow', release.run.workflowPath, run.workflowPath],
        ['policy', policyText, inForce],
        ['project', release.project, plan?.project ?? release.project],
        ['version', release.version, plan?.version ?? release.version],
        ['source', release.source, plan?.source ?? release.source],
        ['expected set', release.expected, plan?.expected ?? release.expected],
        ['indexes', release.indexes, plan?.indexes ?? release.indexes],
    ];
    return pairs.flatMap(([what, sealed, here]) => {
        const [a, b] = [JSON.stringify(sealed), JSON.stringify(here)];
        if (a === b)
            return [];
        return [{ id: 'foreign-seal', where: `the seal’s ${what}`, what: `it is ${cut(a)}; this job finds ${cut(b)}` }];
    });
}
const cut = (text) => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

;// CONCATENATED MODULE: ./build/stages/make-release.js

/**
 * Makes `release.json` out of what was proved. The same files of the same run give the same bytes: nothing in it comes
 * from a clock or depends on what arrived first.
 */
function makeRelease({ collected, inspections }, world) {
    const { planned, files, collection } = collected;
    const { plan, run } = planned;
    return {
        v: 1,
        world,
        project: plan.project,
        version: plan.version,
        source: plan.source,
        indexes: plan.indexes,
        policy: plan.policy,
        expected: plan.expected,
        run: {
            repository: run.repository,
            repositoryId: run.repositoryId,
            ownerId: run.ownerId,
            id: run.id,
            attempt: run.attempt,
            workflowPath: run.workflowPath,
            ref: run.ref,
            commit: run.commit,
            event: run.event,
        },
        legs: legs(collection),
        distributions: files
            .map((file) => sealed(file, inspections.get(file.file), collected))
            .sort((a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file)),
        excluded: collection.excluded.map(({ file }) => file).sort(byte_order/* byteOrder */.T),
    };
}
/** The jobs that stamped a distribution of this release, by id. */
function legs({ stamps }) {
    return stamps
        .map(({ job, stamp: { version, commit, dirty } }) => ({
        job: {
            id: job.id,
            name: job.name,
            attempt: job.attempt,
            conclusion: job.conclusion ?? '',
            runnerGroup: job.runnerGroup ?? '',
            labels: [...job.labels].sort(byte_order/* byteOrder */.T),
        },
        reported: { version, commit, dirty },
    }))
        .sort((a, b) => a.job.id - b.job.id);
}
function sealed({ file, sha256, size, artifact }, inspection, { legOf, rowOf }) {
    const verdicts = inspection?.verdicts ?? [];
    const ids = (status) => verdicts
        .filter((one) => one.status === status)
        .map(({ check }) => check.id)
        .sort(byte_order/* byteOrder */.T);
    return {
        file,
        kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
        sha256,
        size,
        artifact,
        leg: legOf.get(file)?.id ?? null,
        row: rowOf.get(file) ?? null,
        sboms: inspection?.sboms ?? [],
        passed: ids('pass'),
        // A finding that blocks never comes here.
        warned: ids('fail'),
    };
}

;// CONCATENATED MODULE: ./build/model/parse-release.js




/** As many as one run can have jobs, and more than any release has files. */
const maxItems = 1_000;
/** GitHub's facts about a job beside the job's own words, so that no reader takes the one for the other. */
const leg = (0,shape/* object */.Ik)({
    job: (0,shape/* object */.Ik)({
        id: fact_shapes.id,
        name: fact_shapes/* label */.Pf,
        attempt: (0,shape/* integer */.nd)({ min: 1, max: 1_000 }),
        conclusion: fact_shapes/* label */.Pf,
        runnerGroup: fact_shapes/* label */.Pf,
        labels: (0,shape/* described */.WY)((0,shape/* list */.p_)(fact_shapes/* label */.Pf, { max: 100 }), 'As GitHub lists them.'),
    }),
    reported: (0,shape/* described */.WY)((0,shape/* object */.Ik)({ version: fact_shapes/* version */.rE, commit: fact_shapes/* gitSha */.XS, dirty: shape/* boolean */.zM }), 'What the leg said of itself; verified by nobody.'),
});
const sbom = (0,shape/* object */.Ik)({
    path: (0,shape/* text */.Qq)({ min: 1, max: 1_000 }),
    sha256: fact_shapes/* sha256 */.sc,
    format: fact_shapes/* label */.Pf,
    components: (0,shape/* integer */.nd)({ min: 0 }),
});
/** Not compared with today's checks: a seal outlives them. */
const checkIds = (0,fact_shapes/* nameList */.OD)((0,shape/* text */.Qq)({ max: 100, pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'the id of a check' } }), 500);
/** A file, what it is made of, and where its bytes are fetched: by the artifact's id, never by its name. */
const distribution = (0,shape/* object */.Ik)({
    file: fact_shapes/* fileName */.Md,
    kind: (0,shape/* choice */.Yq)('wheel', 'sdist'),
    sha256: fact_shapes/* sha256 */.sc,
    size: fact_shapes/* size */.Ej,
    artifact: (0,shape/* object */.Ik)({ id: fact_shapes.id, name: fact_shapes/* label */.Pf, sha256: fact_shapes/* sha256 */.sc }),
    leg: (0,shape/* described */.WY)((0,shape/* nullable */.me)(fact_shapes.id), 'Id of the job that claimed the file; null without stamps.'),
    row: (0,shape/* described */.WY)((0,shape/* nullable */.me)((0,shape/* text */.Qq)({ min: 1, max: 300 })), 'The expected row that the file meets.'),
    sboms: (0,shape/* list */.p_)(sbom, { max: 1_000, sorted: { compare: (a, b) => (0,byte_order/* byteOrder */.T)(a.path, b.path), says: 'by path' } }),
    passed: checkIds,
    warned: checkIds,
});
const run = (0,shape/* object */.Ik)({
    repository: fact_shapes/* repository */.Jk,
    repositoryId: fact_shapes.id,
    ownerId: fact_shapes.id,
    id: fact_shapes.id,
    attempt: (0,shape/* integer */.nd)({ min: 1, max: 1_000 }),
    workflowPath: fact_shapes/* path */.Ae,
    ref: fact_shapes/* ref */.KR,
    commit: fact_shapes/* gitSha */.XS,
    event: fact_shapes/* label */.Pf,
});
/** `release.json`: indented by two spaces, members in the order of the type, a line break last. */
const releaseDocument = {
    name: 'release.json',
    form: 'page',
    maxBytes: 16 * 1024 * 1024,
    shape: (0,shape/* ruled */.Vy)((0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        world: fact_shapes/* world */.z,
        project: fact_shapes/* project */.Cv,
        version: fact_shapes/* version */.rE,
        source: fact_shapes/* sourceFacts */.tp,
        indexes: fact_shapes/* indexNames */.dC,
        policy: fact_shapes/* policyFile */.Xd,
        expected: fact_shapes/* rows */.Ge,
        run,
        legs: (0,shape/* list */.p_)(leg, { max: maxItems, sorted: { compare: (a, b) => a.job.id - b.job.id, says: 'by job id' } }),
        distributions: (0,shape/* list */.p_)(distribution, {
            min: 1,
            max: maxItems,
            sorted: { compare: (a, b) => (0,byte_order/* byteOrder */.T)(a.file, b.file), says: 'by file in byte order' },
        }),
        excluded: (0,fact_shapes/* nameList */.OD)(fact_shapes/* fileName */.Md, maxItems),
    }), strays),
};
/** References between the lists must lead somewhere. */
function strays({ legs, distributions, expected }) {
    const jobs = new Set(legs.map(({ job }) => job.id));
    return distributions.flatMap(({ leg: job, row }, index) => [
        ...(job !== null && !jobs.has(job) ? [`distributions[${index}].leg: ${job} is none of the legs`] : []),
        ...(row !== null && !expected.includes(row) ? [`distributions[${index}].row: nobody expects that row`] : []),
    ]);
}
/** Spells a release: byte-identical for equal values, whatever order the lists came in. */
const renderRelease = (release) => (0,model_document/* renderDocument */.y)(releaseDocument, release);
/** Reads `release.json`. Bytes that {@link renderRelease} would not write are refused, whatever they mean. */
const parseRelease = (bytes) => (0,model_document/* parseDocument */.T)(releaseDocument, bytes);

// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
;// CONCATENATED MODULE: ./build/provenance/json-members.js
/** The members of an object; none for anything else. */
const membersOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
/** The elements of an array; none for anything else. */
const elementsOf = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./build/provenance/judge-log-entry.js

/** Members of a log entry. sigstore-python refuses an entry that has others, and so does PyPI with it. */
const known = [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionPromise',
    'inclusionProof',
    'canonicalizedBody',
];
/**
 * Whether a log entry is of the one form that PyPI takes: kind `dsse` 0.0.1 of Rekor v1, with promise, proof and
 * checkpoint. 64-bit integers are text of digits, also a 0, which some writers leave out; bytes are base64.
 *
 * @returns the reasons against it. Nothing is verified here.
 */
function judgeLogEntry(entry) {
    const { kind, version } = membersOf(entry.kindVersion);
    const proof = membersOf(entry.inclusionProof);
    const parts = [
        ['kindVersion', kind === 'dsse' && version === '0.0.1'],
        ['logIndex', isCount(entry.logIndex)],
        ['logId', isBase64(membersOf(entry.logId).keyId)],
        ['integratedTime', isCount(entry.integratedTime)],
        ['inclusionPromise', isBase64(membersOf(entry.inclusionPromise).signedEntryTimestamp)],
        ['inclusionProof.logIndex', isCount(proof.logIndex)],
        ['inclusionProof.treeSize', isCount(proof.treeSize)],
        ['inclusionProof.rootHash', isBase64(proof.rootHash)],
        ['inclusionProof.hashes', elementsOf(proof.hashes).every(isBase64)],
        ['inclusionProof.checkpoint', typeof membersOf(proof.checkpoint).envelope === 'string'],
        ['canonicalizedBody', isBase64(entry.canonicalizedBody)],
    ];
    const strange = Object.keys(entry).filter((member) => !known.includes(member));
    return [
        ...parts.flatMap(([part, fits]) => (fits ? [] : [`the log entry’s ${part} is not what PyPI takes`])),
        ...strange.map((member) => `the log entry has a strange member ${JSON.stringify(member.slice(0, 60))}`),
    ];
}
const isCount = (value) => typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);
const isBase64 = (value) => typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value;

;// CONCATENATED MODULE: ./build/provenance/pypi-attestation.js



/** Payload type of a DSSE envelope around an in-toto statement. */
const inTotoType = 'application/vnd.in-toto+json';
/**
 * The PEP 740 form of a Sigstore bundle v0.3. Nothing is signed or encoded anew: certificate, log entry, statement and
 * signature are the bundle's own texts. What PyPI could not verify is refused here, before a file is sent for good.
 *
 * @see https://peps.python.org/pep-0740/#attestation-objects
 */
function pypiAttestation(bundle) {
    const { certificate, tlogEntries } = membersOf(bundle.verificationMaterial);
    const { rawBytes } = membersOf(certificate);
    const { payload, payloadType, signatures } = membersOf(bundle.dsseEnvelope);
    const { sig } = membersOf(elementsOf(signatures)[0]);
    const entries = elementsOf(tlogEntries);
    const entry = membersOf(entries[0]);
    const reasons = [];
    if (!isText(rawBytes))
        reasons.push('the bundle has no single certificate');
    if (entries.length !== 1)
        reasons.push(`the bundle has ${entries.length} log entries, and PEP 740 has one`);
    else
        reasons.push(...judgeLogEntry(entry));
    if (payloadType !== inTotoType)
        reasons.push('the bundle’s payload is no in-toto statement');
    if (!isText(payload))
        reasons.push('the bundle has no payload');
    if (elementsOf(signatures).length !== 1 || !isText(sig))
        reasons.push('the bundle has not exactly one signature');
    if (reasons.length > 0)
        return (0,parsed/* bad */.M)(...reasons);
    return (0,parsed/* good */.u)({
        version: 1,
        verification_material: { certificate: String(rawBytes), transparency_entries: [entry] },
        envelope: { statement: String(payload), signature: String(sig) },
    });
}
const isText = (value) => typeof value === 'string' && value !== '';

;// CONCATENATED MODULE: ./build/provenance/intoto-lines.js
/** All bundles of a release as JSON Lines, the form of a `.intoto.jsonl` file. */
const intotoLines = (bundles) => bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join('');

;// CONCATENATED MODULE: ./build/stages/seal-texts.js






/** Names of the seal's own files. */
const sealNames = {
    release: 'release.json',
    policy: 'policy.yml',
    sums: 'SHA256SUMS',
    attestation: (file) => `${file}.slsa.attestation`,
    bundle: (file) => `${file}.sigstore.json`,
    lines: ({ project, version }) => `${project}-${version}.intoto.jsonl`,
};
/**
 * Makes every file of the seal out of the three things it is made of. The same three give the same bytes, so a seal is
 * checked by making it again.
 *
 * @param bundles by distribution.
 * @throws ReleaseError BUG when a bundle of ours has no PEP 740 form.
 */
function sealTexts(release, policyText, bundles) {
    const texts = new Map([
        [sealNames.release, renderRelease(release)],
        [sealNames.policy, policyText],
        [sealNames.lines(release), intotoLines([...bundles.values()])],
    ]);
    for (const [file, bundle] of bundles) {
        const attestation = pypiAttestation(bundle);
        if (!attestation.ok)
            throw new errors/* ReleaseError */.K2('BUG', `${file}: no PEP 740 form: ${attestation.reasons.join('; ')}`);
        texts.set(sealNames.attestation(file), `${JSON.stringify(attestation.value)}\n`);
        texts.set(sealNames.bundle(file), `${JSON.stringify(bundle)}\n`);
    }
    const own = [...texts].map(([name, text]) => ({ name, sha256: (0,model_digest/* sha256Of */.Bj)(text) }));
    const distributions = release.distributions.map(({ file, sha256 }) => ({ name: file, sha256 }));
    const sums = (0,model_sums/* renderSums */.PJ)([...own, ...distributions]);
    texts.set(sealNames.sums, sums);
    return { digest: (0,model_sums/* sealDigest */.yO)(sums), texts };
}

;// CONCATENATED MODULE: ./build/stages/open-seal.js






/** One file of a seal: provenance of 1,024 distributions with room to spare. */
const maxTextBytes = 32 * 1024 * 1024;
const refuse = (where, what) => ({
    kind: 'refused',
    problems: [{ id: 'altered-seal', where, what }],
});
/**
 * Fetches the seal of that digest from the run's artifacts and reads it. The digest decides: an artifact of the right
 * name with other content is refused.
 *
 * @throws ReleaseError ARTIFACT_GONE when the run holds no artifact of that name.
 */
async function openSeal(digest, listed, ports) {
    const name = (0,model_sums/* sealArtifactName */.NM)(digest);
    const artifact = listed
        .filter((one) => one.name === name)
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0];
    if (artifact === undefined)
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `this run holds no artifact ${name}`);
    const opening = await openSealArtifact(artifact, ports);
    if (opening.kind === 'refused' || opening.seal.digest === digest)
        return opening;
    return refuse(sealNames.sums, `its SHA-256 is ${opening.seal.digest}, the seal’s digest is ${digest}`);
}
/** Fetches and reads one artifact as a seal, whatever its digest turns out to be. */
async function openSealArtifact(artifact, ports) {
    const { files } = ports;
    const folder = await files.workspace('seal');
    const blob = files.join(await files.workspace('seal-artifact'), 'seal.zip');
    const got = await ports.artifacts.download(artifact, blob, () => undefined);
    if (got.sha256 !== artifact.sha256) {
        const recorded = artifact.sha256 ?? 'no digest';
        return refuse(`artifact ${artifact.name}`, `GitHub recorded ${recorded}, the bytes that came have ${got.sha256}`);
    }
    const texts = new Map();
    for (const { file, path } of await files.unpack(blob, folder)) {
        const bytes = await files.read(path, maxTextBytes);
        const text = Buffer.from(bytes).toString('utf8');
        // Later steps take the folder: what lies in it must be what is judged here.
        if (texts.has(file))
            return refuse(file, 'it is there twice');
        if (!Buffer.from(text, 'utf8').equals(bytes))
            return refuse(file, 'it is not UTF-8 text');
        texts.set(file, text);
    }
    await files.remove(blob);
    return readSeal(texts, folder);
}
/** Reads the three parts, makes the seal again, and compares every byte. */
function readSeal(texts, folder) {
    const release = parseRelease(texts.get(sealNames.release) ?? '');
    if (!release.ok)
        return refuse(sealNames.release, release.reasons.join('; '));
    const policyText = texts.get(sealNames.policy);
    if (policyText === undefined)
        return refuse(sealNames.policy, 'it is not in the seal');
    if ((0,model_digest/* sha256Of */.Bj)(policyText) !== release.value.policy.sha256)
        return refuse(sealNames.policy, 'it is not the policy of release.json');
    const bundles = new Map();
    for (const { file } of release.value.distributions) {
        const bundle = parseBundle(texts.get(sealNames.bundle(file)));
        if (bundle === undefined)
            return refuse(sealNames.bundle(file), 'it is missing or no Sigstore bundle');
        bundles.set(file, bundle);
    }
    const { digest, texts: again } = sealTexts(release.value, policyText, bundles);
    for (const name of new Set([...again.keys(), ...texts.keys()])) {
        if (again.get(name) !== texts.get(name))
            return refuse(name, 'it is not what release.json, policy and provenance make');
    }
    return { kind: 'opened', seal: { digest, release: release.value, policyText, bundles, folder } };
}
function parseBundle(text) {
    try {
        const value = JSON.parse(text ?? '');
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        // Nobody has verified it yet: a bundle without a PEP 740 form is a stranger's, and no bug of ours.
        return pypiAttestation({ ...value }).ok ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stages/reusable-seal.js


const prefix = 'wheelgate-seal-';
/**
 * Looks for a seal that an earlier attempt of this run made over the same set. Signing again would put a second
 * statement of the same fact on a public log and give the approver another digest.
 */
async function reusableSeal(release, listed, ports) {
    for (const artifact of listed.filter(({ name, expired }) => name.startsWith(prefix) && !expired)) {
        const opening = await openSealArtifact(artifact, ports);
        if (opening.kind === 'refused' || !sameBut(opening.seal.release, release))
            continue;
        ports.log.info(`an earlier attempt sealed the same files: seal ${opening.seal.digest} is used again`);
        return opening.seal;
    }
    return undefined;
}
/** Equal in everything but the attempt, which says only when the set was sealed. */
function sameBut(earlier, release) {
    return (renderRelease({ ...earlier, run: { ...earlier.run, attempt: release.run.attempt } }) === renderRelease(release));
}

;// CONCATENATED MODULE: ./build/model/home.js
/** Our own address, one constant until the project is published. */
const home = 'https://github.com/OWNER/wheelgate';
/** Issuer of GitHub's identity tokens. */
const githubIssuer = 'https://token.actions.githubusercontent.com';

;// CONCATENATED MODULE: ./build/provenance/slsa-statement.js

/** Type URI of SLSA provenance v1; the same for 1.0, 1.1 and 1.2. */
const slsaPredicateType = 'https://slsa.dev/provenance/v1';
/** How to read the parameters: a page of ours, versioned by its name. */
const buildType = `${home}/blob/main/docs/buildtypes/workflow-v1.md`;
const github = (repository) => `https://github.com/${repository}`;
/**
 * SLSA provenance v1 of one distribution, made of the sealed facts alone: the same release gives the same statement, so
 * a verifier makes it again and compares.
 *
 * External parameters are what a person or the workflow chose and a verifier must judge; what only the build job said
 * stands under `reportedByBuildJob`, and nowhere else.
 *
 * @see https://slsa.dev/spec/v1.1/provenance
 */
function slsaStatement(release, distribution) {
    const { run } = release;
    const leg = release.legs.find(({ job }) => job.id === distribution.leg);
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: distribution.file, digest: { sha256: distribution.sha256 } }],
        predicateType: slsaPredicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: externalParameters(release, distribution),
                internalParameters: internalParameters(release, distribution, leg),
                resolvedDependencies: resolvedDependencies(release),
            },
            runDetails: {
                builder: { id: `${github(run.repository)}/${run.workflowPath}@${run.ref}` },
                metadata: { invocationId: `${github(run.repository)}/actions/runs/${run.id}/attempts/${run.attempt}` },
            },
        },
    };
}
/** What a verifier must judge: the workflow, its inputs, the source, and for which platform. */
function externalParameters({ run, source, indexes }, { row }) {
    return {
        workflow: { repository: github(run.repository), ref: run.ref, path: run.workflowPath },
        inputs: { 'source-ref': source.ref, index: indexes.length > 1 ? 'chain' : (indexes[0] ?? 'none') },
        source: { repository: github(source.repository), ref: source.ref },
        target: row ?? 'unnamed',
    };
}
/**
 * Numbers as text, as SLSA asks for small values. `scope` says how much is known of where the file was built: without a
 * stamp nobody knows which job made it, and the statement speaks of the run alone.
 */
function internalParameters({ run }, { artifact }, leg) {
    const github = {
        event_name: run.event,
        repository_id: String(run.repositoryId),
        repository_owner_id: String(run.ownerId),
        run_id: String(run.id),
        run_attempt: String(run.attempt),
    };
    const stored = { artifactId: String(artifact.id), artifactName: artifact.name, artifactSha256: artifact.sha256 };
    if (leg === undefined)
        return { github, scope: 'run', controlPlane: stored };
    return {
        github,
        scope: 'job',
        controlPlane: { ...stored, ...jobFacts(leg) },
        reportedByBuildJob: {
            version: leg.reported.version,
            sourceCommit: leg.reported.commit,
            checkoutChanged: String(leg.reported.dirty),
        },
    };
}
const jobFacts = ({ job }) => ({
    jobId: String(job.id),
    jobName: job.name,
    jobAttempt: String(job.attempt),
    jobConclusion: job.conclusion,
    runnerGroup: job.runnerGroup,
    runnerLabels: job.labels.join(','),
    digestChannel: 'check-run-annotation',
});
/** The release repository first: several verifiers take entry 0 for "the source"; the source proper is named so. */
function resolvedDependencies({ run, source }) {
    const tag = source.tagObject === undefined ? {} : { gitTag: source.tagObject };
    return [
        {
            name: 'release-workflow',
            uri: `git+${github(run.repository)}@${run.ref}`,
            digest: { gitCommit: run.commit },
        },
        {
            name: 'source',
            uri: `git+${github(source.repository)}@${source.ref}`,
            digest: { gitCommit: source.commit, gitTree: source.tree },
            annotations: {
                ...tag,
                tagSignature: source.tagSignature,
                sourceDateEpoch: String(source.epoch),
                resolvedBy: 'control-plane',
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/stages/sign-release.js


/** Signs one SLSA statement for each distribution, all with one certificate. @returns bundles by distribution. */
async function signRelease(release, { signer, log }) {
    const { distributions } = release;
    const statements = distributions.map((one) => slsaStatement(release, one));
    const bundles = await signer.sign(statements, (count) => log.progress(`signed ${count} of ${statements.length}`));
    return new Map(distributions.map(({ file }, at) => {
        const bundle = bundles[at];
        if (bundle === undefined)
            throw new errors/* ReleaseError */.K2('BUG', `the signer gave no bundle for ${file}`);
        return [file, bundle];
    }));
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/stages/stage.js


const done = (value, verdicts) => ({ kind: 'done', value, verdicts });
/** Stops when any verdict blocks; `undefined` lets the stage go on. */
function stopIfBlocked(stage, verdicts, files = []) {
    const blocking = verdicts.filter(finding/* blocks */.B);
    if (blocking.length === 0)
        return undefined;
    const titles = [...new Set(blocking.map(({ check }) => check.title))];
    const because = titles.slice(0, 3).join('; ') + (titles.length > 3 ? `; and ${titles.length - 3} more` : '');
    const seen = files.map(({ file, size, sha256 }) => ({ file, size, sha256 }));
    return { kind: 'stopped', stage, because, verdicts, files: seen };
}
/** Two stages as one. */
const inOrder = (first, second) => ({
    name: `${first.name} ${second.name}`,
    title: `${first.title}, then ${second.title}`,
    async run(input, ports) {
        const before = await perform(first, input, ports);
        if (before.kind === 'stopped')
            return before;
        const after = await perform(second, before.value, ports);
        return { ...after, verdicts: [...before.verdicts, ...after.verdicts] };
    },
});
async function perform(stage, input, ports) {
    try {
        return await ports.log.group(stage.title, () => stage.run(input, ports));
    }
    catch (thrown) {
        throw (0,errors/* asReleaseError */.ol)(thrown, stage.name);
    }
}

;// CONCATENATED MODULE: ./build/provenance/judge-provenance.js

/** More differences than this are one: the statement is another release's. */
const shownDifferences = 5;
/**
 * Whether a statement says what the sealed facts say: it is made again and compared, member by member, so that nothing
 * can be added, left out or changed.
 *
 * @returns the reasons against it.
 */
function judgeProvenance(statement, release, distribution) {
    if (statement.predicateType !== slsaPredicateType) {
        return [`the statement has predicate type ${JSON.stringify(String(statement.predicateType).slice(0, 200))}`];
    }
    const again = slsaStatement(release, distribution);
    const differences = [...differing(statement, again, 'statement')];
    const shown = differences.slice(0, shownDifferences).join(', ');
    return differences.length === 0 ? [] : [`the statement differs from release.json in ${JSON.stringify(shown)}`];
}
/** Paths at which two JSON values differ. The depth is that of the statement made here, which is small. */
function* differing(found, wanted, path) {
    if (typeof wanted !== 'object' || wanted === null) {
        if (found !== wanted)
            yield path;
        return;
    }
    if (typeof found !== 'object' || found === null || Array.isArray(found) !== Array.isArray(wanted)) {
        yield path;
        return;
    }
    for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
        const below = `${path}.${key.slice(0, 60)}`;
        // Own members only: a stranger's `__proto__` must not be compared with what every object inherits.
        if (!Object.hasOwn(found, key) || !Object.hasOwn(wanted, key))
            yield below;
        else
            yield* differing(Reflect.get(found, key), Reflect.get(wanted, key), below);
    }
}

;// CONCATENATED MODULE: ./build/provenance/judge-signer.js

/**
 * Whether the certificate names the expected workflow, run and kind of runner. Every field is compared whole: a pattern
 * would let a longer name pass. The attempt is free, for a re-run of one run is the same run.
 *
 * @returns the reasons against it; none when it is the expected signer.
 */
function judgeSigner({ signer }, expected) {
    const repository = `https://github.com/${expected.repository}`;
    const workflow = `${repository}/${expected.workflowPath}@${expected.ref}`;
    const run = `${repository}/actions/runs/${expected.runId}/attempts/`;
    const pairs = [
        ['subject', signer.san, workflow],
        ['issuer', signer.issuer, githubIssuer],
        ['repository', signer.repository, repository],
        ['commit', signer.commit, expected.commit],
        ['ref', signer.ref, expected.ref],
        ['top-level workflow', signer.buildConfigUri, workflow],
        ['runner environment', signer.runnerEnvironment, 'github-hosted'],
    ];
    const attempt = signer.runInvocationUri.startsWith(run) ? signer.runInvocationUri.slice(run.length) : '';
    return [
        ...pairs
            .filter(([, found, wanted]) => found !== wanted)
            .map(([what, found, wanted]) => `the certificate’s ${what} is ${shown(found)}, expected ${shown(wanted)}`),
        ...(/^[1-9]\d{0,3}$/.test(attempt)
            ? []
            : [`the certificate’s run is ${shown(signer.runInvocationUri)}, expected ${run}N`]),
    ];
}
const shown = (text) => JSON.stringify(text.slice(0, 300));

;// CONCATENATED MODULE: ./build/provenance/judge-subject.js
/**
 * Whether a statement is about this file and these bytes, and nothing else. Sigstore's verifier does not look: a bundle
 * that verifies may be another file's.
 *
 * @returns the reasons against it.
 */
function judgeSubject({ subject }, file, sha256) {
    const [one] = subject;
    if (subject.length !== 1 || one === undefined)
        return [`the statement has ${subject.length} subjects, expected one`];
    return [
        ...(one.name === file ? [] : [`the statement is about ${JSON.stringify(one.name.slice(0, 300))}, not ${file}`]),
        ...(one.digest.sha256 === sha256 ? [] : [`the statement is about SHA-256 ${one.digest.sha256}, not ${sha256}`]),
    ];
}

;// CONCATENATED MODULE: ./build/stages/verify-provenance.js



/** Whoever signs for this release: its own workflow in its own run, and nobody else. */
const signerOf = ({ run }) => ({
    repository: run.repository,
    workflowPath: run.workflowPath,
    ref: run.ref,
    commit: run.commit,
    runId: run.id,
});
/** Verifies one bundle for each distribution as a stranger would, and compares what it says with `release.json`. */
async function verifyProvenance(release, bundles, { verifier, log }) {
    const problems = [];
    for (const [at, distribution] of release.distributions.entries()) {
        const { file, sha256 } = distribution;
        const report = (what) => problems.push({ id: 'unverified-provenance', where: file, what });
        log.progress(`verified ${at} of ${release.distributions.length} provenance statements`);
        const bundle = bundles.get(file);
        if (bundle === undefined) {
            report('it has no provenance');
            continue;
        }
        const verified = await verifier.verify(bundle);
        const reasons = verified.ok
            ? [
                ...judgeSigner(verified.value, signerOf(release)),
                ...judgeSubject(verified.value.statement, file, sha256),
                ...judgeProvenance(verified.value.statement, release, distribution),
            ]
            : verified.reasons;
        reasons.forEach(report);
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/stages/4-attest.js
// In: the inspected distributions; or, in a later job, the digest of a seal. Out: the seal, with provenance for every
// distribution that verifies as a stranger would verify it.
// Touches: Sigstore (sign, log, verify), GitHub (the run's artifacts), the disk.















/** A seal of this run whose every statement verifies. Says nothing of where the distributions' bytes are now. */
class SealedProof {
    digest;
    release;
    policy;
    run;
    /** Provenance by distribution. */
    bundles;
    /** Folder with the seal's own files. */
    folder;
    #made = true;
    constructor({ digest, release, bundles, folder }, policy, run) {
        this.digest = digest;
        this.release = release;
        this.policy = policy;
        this.run = run;
        this.bundles = bundles;
        this.folder = folder;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** A seal, and beside it on this disk every distribution with exactly the sealed bytes. */
class AttestedProof {
    sealed;
    /** Distribution to path. */
    paths;
    #made = true;
    constructor(sealed, paths) {
        this.sealed = sealed;
        this.paths = paths;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
const _4_attest_name = 'attest';
/** Signs provenance for every distribution and seals the set; a seal of this run over the same set is used again. */
const attest = {
    name: _4_attest_name,
    title: 'Attest: sign provenance and seal the set',
    async run(inspected, ports) {
        const { collected } = inspected;
        const { run, policy, policyText } = collected.planned;
        const release = makeRelease(inspected, ports.world);
        const listed = await ports.artifacts.list(run.id);
        const earlier = await reusableSeal(release, listed, ports);
        const bundles = earlier?.bundles ?? (await signRelease(release, ports));
        const sealed = earlier?.release ?? release;
        const problems = await verifyProvenance(sealed, bundles, ports);
        const verdicts = judgeAll(sealChecks, { examined: bundles.size, problems }, `seal of run ${run.id}`);
        const stopped = stopIfBlocked(_4_attest_name, verdicts, release.distributions);
        if (stopped)
            return stopped;
        const seal = earlier ?? (await upload(release, policyText, bundles, ports));
        const paths = new Map(collected.files.map(({ file, path }) => [file, path]));
        return done(new AttestedProof(new SealedProof(seal, policy, run), paths), verdicts);
    },
};
/** Opens a seal of this run again, in a job that has only its digest. */
const reopenSealWith = (checks) => ({
    name: _4_attest_name,
    title: 'Reopen the seal',
    async run({ seal: digest, planned }, ports) {
        const run = planned?.run ?? (await ports.jobs.run());
        const listed = await ports.artifacts.list(run.id);
        const opening = await openSeal(digest, listed, ports);
        const subject = `seal ${digest}`;
        const refused = (problems) => judgeAll(checks, { examined: 1, problems }, subject);
        if (opening.kind === 'refused')
            return stopIfBlocked(_4_attest_name, refused(opening.problems)) ?? unjudged(opening.problems);
        const { seal } = opening;
        const problems = [
            ...(await judgePlace(seal, run, planned, ports)),
            ...(await verifyProvenance(seal.release, seal.bundles, ports)),
        ];
        const verdicts = judgeAll(checks, { examined: seal.bundles.size, problems }, subject);
        const stopped = stopIfBlocked(_4_attest_name, verdicts, seal.release.distributions);
        if (stopped)
            return stopped;
        const policy = planned?.policy ?? policyOf(seal);
        return done(new SealedProof(seal, policy, run), verdicts);
    },
});
const reopenSeal = reopenSealWith(sealChecks);
/** Fetches the sealed bytes again and hashes them: what a job needs before it may publish. */
const refetchWith = (checks) => ({
    name: _4_attest_name,
    title: 'Fetch the sealed bytes again',
    async run(sealed, ports) {
        const listed = await ports.artifacts.list(sealed.run.id);
        const { paths, problems } = await fetchSealed(sealed.release, listed, ports);
        const verdicts = judgeAll(checks, { examined: sealed.release.distributions.length, problems }, `seal ${sealed.digest}`);
        const stopped = stopIfBlocked(_4_attest_name, verdicts, sealed.release.distributions);
        return stopped ?? done(new AttestedProof(sealed, paths), verdicts);
    },
});
const refetch = refetchWith(sealChecks);
const judgeAll = (checks, subject, label) => checks.map((check) => (0,checks_check/* judge */.S)(check, subject, label));
/** A refusal that no check took up must not become a pass. */
function unjudged(problems) {
    throw new errors/* ReleaseError */.K2('BUG', `a refused seal met no check: ${problems.map(({ what }) => what).join('; ')}`);
}
/** The seal's own copy of the policy; `judgePlace` has compared its bytes with those at the run's commit. */
function policyOf({ policyText }) {
    const parsed = (0,parse_policy/* parsePolicy */.O)(policyText, distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `the sealed policy cannot be used`, { mistakes: parsed.reasons });
    return parsed.value;
}
async function upload(release, policyText, bundles, { files, artifacts, log }) {
    const { digest, texts } = sealTexts(release, policyText, bundles);
    const folder = await files.workspace('seal');
    for (const [file, text] of texts)
        await files.write(files.join(folder, file), text);
    const { id } = await artifacts.upload((0,model_sums/* sealArtifactName */.NM)(digest), folder, [...texts.keys()]);
    log.info(`seal ${digest} is artifact ${id}`);
    return { digest, release, policyText, bundles, folder };
}

;// CONCATENATED MODULE: ./build/checks/release/unverified-index-provenance.js
const unverifiedIndexProvenance = {
    id: 'unverified-index-provenance',
    title: 'The provenance that the index serves does not verify',
    severity: 'block',
    applies: 'always',
    why: 'What users fetch is what counts, not what was sent. Provenance that fails for them is none.',
    remedy: 'Compare the reasons below with the seal. If another workflow published the file, treat it as an intrusion.',
    source: 'https://packaging.python.org/en/latest/specifications/index-hosting-attestations/',
    run: ({ examined, problems }) => ({
        examined,
        findings: problems.map(({ file, what }) => ({ where: file, what })),
    }),
};

;// CONCATENATED MODULE: ./build/checks/release/moved-tag.js
const movedTag = {
    id: 'moved-tag',
    title: 'The release tag names something else than planned',
    severity: 'block',
    applies: 'always',
    why: 'What was built is no longer what the tag says. Whoever checks the release later gets another source.',
    remedy: 'Find out who moved the tag. Put it back, or make a new version; then start a new run.',
    source: 'https://slsa.dev/spec/v1.2/source-requirements',
    run({ planned, now }) {
        if (planned.ref === '' || !planned.ref.startsWith('refs/'))
            return { examined: 1, findings: [] };
        const where = `${planned.ref} of ${planned.repository}`;
        if (now === undefined)
            return { examined: 1, findings: [{ where, what: 'it is gone' }] };
        const same = now.commit === planned.commit && now.tagObject === planned.tagObject;
        if (same)
            return { examined: 1, findings: [] };
        const name = ({ commit, tagObject }) => `${commit}${tagObject ? ` (tag object ${tagObject})` : ''}`;
        return { examined: 1, findings: [{ where, what: `planned was ${name(planned)}, now it is ${name(now)}` }] };
    },
};

;// CONCATENATED MODULE: ./build/checks/gate-check.js
/** A check of stage approve. The gate has judged; the check gives its refusals a title, a reason and a way on. */
const gateCheck = (meta) => ({
    ...meta,
    severity: 'block',
    applies: 'always',
    run: ({ refusals }) => ({
        examined: 1,
        findings: refusals.filter(({ id }) => id === meta.id).map(({ where, what }) => ({ where, what })),
    }),
});

;// CONCATENATED MODULE: ./build/checks/release/admin-bypass.js

const adminBypass = gateCheck({
    id: 'admin-bypass',
    title: 'Administrators may let a job pass without a review',
    why: 'Whoever takes over one administrator’s session could publish, and GitHub would record no review.',
    remedy: 'Untick “Allow administrators to bypass configured protection rules” in the environment’s settings; then re-run this job.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/ambiguous-approval.js

const ambiguousApproval = gateCheck({
    id: 'ambiguous-approval',
    title: 'An approval does not say which bytes it is for',
    why: 'GitHub tells neither time nor attempt of a review, so one from before a rebuild looks like one from after it.',
    remedy: 'Re-run the publish job alone and approve it with the comment given below: it names the digest.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/changed-rules.js

const changedRules = gateCheck({
    id: 'changed-rules',
    title: 'The environment’s rules changed while the release was on its way',
    why: 'Somebody with the rights to lift the rules did so between the proof and the upload.',
    remedy: 'Look at the settings and at who changed them; when they are right, re-run this job: what is published stays.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/denied-approver.js

const deniedApprover = gateCheck({
    id: 'denied-approver',
    title: 'An approval came from a machine or from someone whom the policy refuses',
    why: 'A button that a program presses shows that the program ran, not that a person looked.',
    remedy: 'Let a listed person approve: re-run the publish job alone.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/foreign-claims.js

const foreignClaims = gateCheck({
    id: 'foreign-claims',
    title: 'This job is not the one that the policy lets publish',
    why: 'An index believes any job with the right repository, file and environment; branch, event and runner are ours to ask.',
    remedy: 'Publish from the workflow, branch and event that the policy names: start it with `from-run` and the seal’s digest.',
    source: 'https://docs.github.com/en/actions/reference/security/oidc',
});

;// CONCATENATED MODULE: ./build/checks/release/missing-approval.js

const missingApproval = gateCheck({
    id: 'missing-approval',
    title: 'Nobody approved this release',
    why: 'A job that started without a recorded review was let through by a lifted rule or by an administrator.',
    remedy: 'Re-run the publish job alone; a listed reviewer approves it with the comment given below.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/missing-second-approval.js

const missingSecondApproval = gateCheck({
    id: 'missing-second-approval',
    title: 'A second person has not approved this release',
    why: 'The policy asks for people of further environments, so that one stolen session cannot publish.',
    remedy: 'Re-run the job of the environment named below; another listed person approves it with the seal’s digest.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/other-digest-approved.js

const otherDigestApproved = gateCheck({
    id: 'other-digest-approved',
    title: 'An approval is for other bytes than these',
    why: 'The reviewer named a digest, and it is not this seal’s: they looked at something else, or were shown something else.',
    remedy: 'Compare the digests; run `review` from the default branch; then re-run the publish job and approve with the comment below.',
    source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
});

;// CONCATENATED MODULE: ./build/checks/release/rejected-approval.js

const rejectedApproval = gateCheck({
    id: 'rejected-approval',
    title: 'A reviewer rejected this release',
    why: 'One rejection is enough: whoever rejected saw a reason, and an approval does not take it away.',
    remedy: 'Ask the reviewer. When it is settled, start the workflow with `from-run` and the seal’s digest: no rebuild is needed.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/self-approval.js

const selfApproval = gateCheck({
    id: 'self-approval',
    title: 'Someone approved what they started themselves',
    why: 'Four eyes are asked: one stolen session must not be enough to build and to publish.',
    remedy: 'Re-run the publish job alone and let another listed person approve; re-running it does not count as starting.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/unlisted-approver.js

const unlistedApprover = gateCheck({
    id: 'unlisted-approver',
    title: 'Someone approved who is not a listed reviewer',
    why: 'A review by anyone else is a bypass that GitHub recorded, or a member of a team whom nothing here can prove.',
    remedy: 'Let a listed person approve: re-run the publish job alone. Members of a team are listed in `approval.team`.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/release/unprotected-environment.js

const unprotectedEnvironment = gateCheck({
    id: 'unprotected-environment',
    title: 'The environment lets every job pass',
    why: 'GitHub makes an environment without rules when a workflow first names it, so a misspelt one protects nothing.',
    remedy: 'Add required reviewers in the repository’s settings under Environments; then re-run this job and let one approve.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});

;// CONCATENATED MODULE: ./build/checks/gate-checks.js













/** Bytes that are not the sealed ones are stage attest's to report; the gate compares once more, under the same id. */
const alteredAtGate = {
    ...alteredSeal,
    run: ({ refusals }) => alteredSeal.run({
        examined: 1,
        problems: refusals.flatMap(({ id, where, what }) => (id === 'altered-seal' ? [{ id, where, what }] : [])),
    }),
};
/** What the gate's verdict is asked, in the order of the alphabet: the verdict itself has an order. */
const gateChecks = [
    adminBypass,
    alteredAtGate,
    ambiguousApproval,
    changedRules,
    deniedApprover,
    foreignClaims,
    missingApproval,
    missingSecondApproval,
    otherDigestApproved,
    rejectedApproval,
    selfApproval,
    unlistedApprover,
    unprotectedEnvironment,
];

;// CONCATENATED MODULE: ./build/model/parse-approval.js



/** Code points of a comment that the record keeps; {@link maxApprovers} of them fit the output, however escaped. */
const maxCommentLength = 500;
/** People that a record names. GitHub takes six reviewers per environment. */
const maxApprovers = 20;
/** A snapshot of what protected the environment when the person approved. */
const rules = (0,shape/* object */.Ik)({
    name: fact_shapes/* label */.Pf,
    reviewers: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ kind: (0,shape/* choice */.Yq)('User', 'Team'), id: fact_shapes.id, name: fact_shapes/* label */.Pf }), { max: 100 }),
    preventSelfReview: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    canAdminsBypass: (0,shape/* optional */.lq)((0,shape/* described */.WY)(shape/* boolean */.zM, 'Absent when GitHub did not say.')),
    branchPolicy: (0,shape/* described */.WY)((0,shape/* nullable */.me)((0,shape/* object */.Ik)({ protectedBranches: shape/* boolean */.zM, patterns: (0,shape/* list */.p_)(fact_shapes/* label */.Pf, { max: 200 }) })), 'null: every branch may deploy.'),
    updatedAt: fact_shapes/* label */.Pf,
});
/** The approval record as a job output: one line, less than 64 KB. */
const approvalDocument = {
    name: 'the approval record',
    form: 'line',
    maxBytes: 64 * 1024 - 1,
    shape: (0,shape/* ruled */.Vy)((0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        seal: fact_shapes/* sha256 */.sc,
        environment: fact_shapes/* label */.Pf,
        by: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
            id: fact_shapes.id,
            login: fact_shapes/* label */.Pf,
            namedDigest: (0,shape/* described */.WY)(shape/* boolean */.zM, 'Whether the review’s comment named this seal’s digest.'),
            comment: (0,shape/* text */.Qq)({ max: maxCommentLength }),
        }), { max: maxApprovers, sorted: { compare: (a, b) => a.id - b.id, says: 'by id' } }),
        basis: (0,shape/* described */.WY)((0,shape/* choice */.Yq)('person', 'policy'), 'policy: the index asks for no approval.'),
        rules: (0,shape/* nullable */.me)(rules),
        run: (0,shape/* object */.Ik)({ repository: fact_shapes/* repository */.Jk, id: fact_shapes.id, attempt: (0,shape/* integer */.nd)({ min: 1, max: 1_000 }) }),
    }), ({ basis, by }) => (basis === 'person' && by.length === 0 ? ['by: names nobody, though a person approved'] : [])),
};
/** Spells a record for the output, and for the statement that is signed over it. */
const renderApproval = (record) => renderDocument(approvalDocument, record);
/** Reads an approval record. Whether its signature holds is another question. */
const parseApproval = (text) => parseDocument(approvalDocument, text);

;// CONCATENATED MODULE: ./build/gate/asked-environments.js
/** Whether a person must approve. No policy can let PyPI go without one. */
const asksPeople = ({ index }) => index.approval !== 'none' || index.name !== 'testpypi';
/** The index's own environment first, then those of the policy's `also` where people are asked at all. */
function askedEnvironments({ policy, index, environment, also }) {
    if (!asksPeople({ index }))
        return [environment];
    const further = policy.approval.also.map((name) => also.find((one) => one.name === name) ?? { name, rules: 'unreadable', startedBefore: 'unreadable' });
    return [environment, ...further];
}

;// CONCATENATED MODULE: ./build/gate/distinct-people.js
/**
 * Whether every environment can have an approver of its own, nobody counted twice.
 *
 * @param approvers for each environment the ids of those whose approval counts there.
 */
function distinctPeople(approvers) {
    // Matching by augmenting paths: who stands for an environment may move to another one that they also approved.
    const standsFor = new Map();
    const seat = (environment, asked) => (approvers[environment] ?? []).some((person) => {
        if (asked.has(person))
            return false;
        asked.add(person);
        const held = standsFor.get(person);
        if (held !== undefined && !seat(held, asked))
            return false;
        standsFor.set(person, environment);
        return true;
    });
    return approvers.every((_, environment) => seat(environment, new Set()));
}

;// CONCATENATED MODULE: ./build/gate/gate-verdict.js
/** Every reason to keep a seal back, in the order in which they are judged, with the state that each one makes. */
const refusalStates = {
    'foreign-claims': 'blocked',
    'unprotected-environment': 'blocked',
    'admin-bypass': 'blocked',
    'altered-seal': 'tampered',
    'rejected-approval': 'rejected',
    'missing-approval': 'unapproved',
    'missing-second-approval': 'unapproved',
    'denied-approver': 'unapproved',
    'unlisted-approver': 'unapproved',
    'self-approval': 'unapproved',
    'other-digest-approved': 'unapproved',
    'ambiguous-approval': 'unapproved',
    'changed-rules': 'blocked',
};
/** Nothing against, nothing unknown: a part of a yes, and never one by itself. */
const nothing = { refusals: [], unknowns: [], warnings: [] };
/** Several steps as one, in their order. */
const joined = (parts) => ({
    refusals: parts.flatMap(({ refusals }) => refusals),
    unknowns: parts.flatMap(({ unknowns }) => unknowns),
    warnings: parts.flatMap(({ warnings }) => warnings),
});

;// CONCATENATED MODULE: ./build/gate/same-name.js
/** Whether two names are one environment to GitHub, which takes them in any case. */
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();

;// CONCATENATED MODULE: ./build/gate/judge-claims.js



/**
 * Step 1: this job is what the policy lets publish. The claims are GitHub's word about the job itself; the index looks
 * at some of them only, and at neither branch, event nor runner.
 */
function judgeClaims({ claims, environment, run, policy: { workflow } }) {
    if (claims === 'unreadable') {
        const unknown = 'the claims of this job’s identity token: give the job `permissions: {id-token: write}`';
        return { ...nothing, unknowns: [unknown] };
    }
    const caller = `${run.repository}/.github/workflows/${workflow.file}@${claims.ref}`;
    const wrong = [
        ...differences([
            ['repository', claims.repository, run.repository],
            ['run', claims.runId, run.id],
            ['attempt', claims.runAttempt, run.attempt],
            ['ref', claims.ref, run.ref],
            ['event', claims.event, run.event],
            ['workflow', claims.workflowRef, caller],
            // The index matches the called workflow, our provenance names the calling one: they must be the same.
            ['workflow of the job', claims.jobWorkflowRef, caller],
            ['runner', claims.runnerEnvironment, 'github-hosted'],
        ]),
        ...(claims.environment !== undefined && sameName(claims.environment, environment.name)
            ? []
            : [`environment is ${claims.environment ?? 'none'}, not ${environment.name}`]),
        ...(workflow.events.includes(claims.event)
            ? []
            : [`event ${claims.event} is none of ${workflow.events.join(', ')}`]),
        ...(workflow.refs.some((glob) => allows(glob, claims.ref))
            ? []
            : [`ref ${claims.ref} is none of ${workflow.refs.join(', ')}`]),
    ];
    return { ...nothing, refusals: wrong.map((what) => ({ id: 'foreign-claims', where: 'this job', what })) };
}
const differences = (pairs) => pairs.flatMap(([what, claimed, wanted]) => (claimed === wanted ? [] : [`${what} is ${claimed}, not ${wanted}`]));
/** A glob is for branches, unless it begins with `refs/`: a tag with the name of a branch must not pass for it. */
const allows = (glob, ref) => glob.startsWith('refs/')
    ? (0,model_glob/* matchesGlob */.k)(glob, ref)
    : ref.startsWith('refs/heads/') && (0,model_glob/* matchesGlob */.k)(glob, ref.slice('refs/heads/'.length));

;// CONCATENATED MODULE: ./build/gate/judge-environment.js



/**
 * Step 2: the environment really holds jobs until a listed person lets them go. GitHub makes an environment without any
 * rule when a workflow first names it, so that a misspelt one protects nothing.
 *
 * @param people whether approval is asked; where nobody is, rules that only concern reviewers say nothing.
 */
function judgeEnvironment(environment, { policy, run }, people) {
    const { name, rules } = environment;
    if (rules === 'unreadable')
        return unreadable(name);
    if (rules === undefined)
        return refused('unprotected-environment', name, 'there is no environment of that name');
    if (!sameName(rules.name, name))
        return refused('unprotected-environment', name, `GitHub answered for ${rules.name}`);
    const parts = [judgeTimes(name, rules, run.createdAt), judgeBranches(name, rules)];
    if (people && rules.reviewers.length === 0) {
        const what = `it has no required reviewers: add them in the repository’s settings under Environments, ${name}`;
        parts.push(refused('unprotected-environment', name, what));
    }
    // Without reviewers there is nothing for an administrator to pass by.
    if (people || rules.reviewers.length > 0)
        parts.push(judgeBypass(name, rules, policy.approval.adminBypass));
    return joined(parts);
}
function judgeBypass(name, { canAdminsBypass }, level) {
    if (canAdminsBypass === false)
        return nothing;
    if (canAdminsBypass)
        return refused('admin-bypass', name, 'administrators may let a job pass without a review');
    const what = `whether administrators may pass by environment ${name}: GitHub does not say`;
    if (level === 'unread')
        return { ...nothing, warnings: [`${what}; the policy accepts that`] };
    const right = 'a token with the right “Administration: read” may see it, or set `approval.admin-bypass: unread`';
    return { ...nothing, unknowns: [`${what}; ${right}`] };
}
function judgeTimes(name, { updatedAt }, runCreatedAt) {
    // Not a number is not earlier: a time that cannot be read is shown, too.
    if (Date.parse(updatedAt) <= Date.parse(runCreatedAt))
        return nothing;
    return {
        ...nothing,
        warnings: [`the rules of environment ${name} were changed at ${updatedAt}, after the run began`],
    };
}
const judgeBranches = (name, { branchPolicy }) => branchPolicy === null ? { ...nothing, warnings: [`every branch may deploy to environment ${name}`] } : nothing;
/** Step 7: the rules are still those that were judged. An edit that was taken back shows in the time of the change. */
function judgeAgain({ name, rules, again }) {
    if (again === undefined)
        return nothing;
    if (again.rules === 'unreadable')
        return unreadable(name);
    // What could not be read, or was not there, was reported when it was first judged.
    if (rules === 'unreadable' || spelled(rules) === spelled(again.rules))
        return nothing;
    const what = 'its rules were changed while this job ran: look at them, then re-run this job';
    return refused('changed-rules', name, what);
}
/** One text for equal rules, whatever order GitHub lists them in. */
function spelled(rules) {
    if (rules === undefined)
        return 'none';
    const { name, reviewers, preventSelfReview, canAdminsBypass, branchPolicy, updatedAt } = rules;
    const people = reviewers.map(({ kind, id }) => `${kind} ${id}`).sort(byte_order/* byteOrder */.T);
    const branches = branchPolicy && [branchPolicy.protectedBranches, branchPolicy.patterns.toSorted(byte_order/* byteOrder */.T)];
    const flags = [String(preventSelfReview), String(canAdminsBypass)];
    return JSON.stringify([name.toLowerCase(), people, flags, branches, updatedAt]);
}
const unreadable = (name) => ({
    ...nothing,
    unknowns: [`the rules of environment ${name}: give the job \`permissions: {actions: read}\``],
});
const refused = (id, name, what) => ({
    ...nothing,
    refusals: [{ id, where: `environment ${name}`, what }],
});

;// CONCATENATED MODULE: ./build/gate/read-comment.js
/** Hex digits that name a digest beyond guessing: 128 bits. A second seal with the same 12 takes hours to find. */
const minDigits = 32;
/** Hex digits of a commit. Release managers write them into comments; such a word names no seal. */
const commitDigits = 40;
/** What a reviewer writes to approve exactly these bytes. */
const approvingComment = (seal) => `sha256:${seal}`;
/**
 * What a review's comment says about a seal: that it is for this one, for another one, or nothing.
 *
 * A word names this seal when it is its digest or a prefix of at least 32 digits. It names another one when it stands
 * behind `sha256:` and begins no digest of this seal, or is a bare hex word of 32 to 64 digits; a bare one of 40 is a
 * commit. A comment that names both is for another one: nobody can say which was meant.
 *
 * @param comment a stranger's text. Case, invisible characters and full-width digits make no difference, or a digest
 *   could be written that people read and we do not.
 */
function readComment(comment, seal) {
    const readable = comment
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .toLowerCase();
    const words = [...readable.matchAll(/[0-9a-z]+/g)].map(({ 0: word, index }) => readWord(word, readable.slice(0, index).endsWith('sha256:'), seal));
    return words.find((said) => said === 'other') ?? words.find((said) => said === 'this') ?? 'none';
}
function readWord(word, labelled, seal) {
    const { length } = word;
    if (seal.startsWith(word))
        return length >= minDigits ? 'this' : 'none';
    if (labelled)
        return /^(?:[0-9a-f]{8}|[0-9a-f]+$)/.test(word) ? 'other' : 'none';
    const digest = /^[0-9a-f]+$/.test(word) && length >= minDigits && length <= seal.length;
    return digest && length !== commitDigits ? 'other' : 'none';
}

;// CONCATENATED MODULE: ./build/gate/judge-reviews.js




/** States that GitHub gives a review. Another one is not guessed at: it could be a new way to say no. */
const knownStates = ['approved', 'rejected', 'pending'];
/**
 * Steps 4 to 6: nobody said no, and someone who may said yes to these bytes. Who is who is told by numeric ids.
 *
 * @param none id of the refusal when nobody approved at all.
 */
function judgeReviews(environment, facts, none) {
    const { name } = environment;
    if (facts.reviews === 'unreadable') {
        const right = 'give the job `permissions: {actions: read}`';
        return { judgement: { ...nothing, unknowns: [`the reviews of run ${facts.run.id}: ${right}`] }, approvers: [] };
    }
    const own = facts.reviews.filter((review) => sameName(review.environment, name));
    const approvals = own
        .filter(({ state }) => state === 'approved')
        .map((review, _, all) => ({
        review,
        refusals: judgeApproval(review, all.length, environment, facts),
    }));
    const counted = approvals.filter(({ refusals }) => refusals.length === 0).map(({ review }) => review);
    const uncounted = approvals.flatMap(({ refusals }) => refusals);
    const refusals = [
        ...judgeRejections(environment, facts),
        ...(approvals.length === 0 ? [missing(environment, facts, none)] : []),
        ...(counted.length === 0 ? uncounted : []),
    ];
    const warnings = counted.length === 0 ? [] : uncounted.map(({ where, what }) => `${where} does not count: ${what}`);
    const unknowns = [...strangeStates(own, name), ...unknownStarters(environment, facts)];
    return { judgement: { refusals, unknowns, warnings }, approvers: counted.map((one) => approver(one, facts)) };
}
/** Reviews that say no. One is enough, whoever else approved, before or after. */
function judgeRejections({ name }, { reviews, run, seal }) {
    if (reviews === 'unreadable')
        return [];
    const rejections = reviews.filter(({ environment, state }) => state === 'rejected' && sameName(environment, name));
    const way = `a new dispatch with \`from-run: ${run.id}\` and \`seal: ${seal.expected}\` asks again, without a rebuild`;
    return rejections.map((review) => ({
        id: 'rejected-approval',
        where: `environment ${name}`,
        what: `${person(review)} rejected it${review.comment === '' ? '' : `: ${judge_reviews_shown(review.comment)}`}; ${way}`,
    }));
}
/**
 * Every reason why one approval does not count.
 *
 * @param count approvals of this environment in all, those that do not count among them: any of them may be the one that
 *   let the job start.
 */
function judgeApproval(review, count, environment, facts) {
    const { rules } = environment;
    const where = `approval of environment ${environment.name} by ${person(review)}`;
    const reasons = [];
    if (review.userType !== 'User')
        reasons.push(['denied-approver', `it is a ${review.userType}, not a person`]);
    if (facts.policy.approval.deny.includes(review.userId)) {
        reasons.push(['denied-approver', 'the policy’s `approval.deny` lists them']);
    }
    const unlisted = whyUnlisted(review.userId, rules, facts.policy.approval.team);
    if (unlisted !== undefined)
        reasons.push(['unlisted-approver', unlisted]);
    const hand = fourEyes(environment, facts) ? everyStarter(facts).find(({ id }) => id === review.userId) : undefined;
    if (hand)
        reasons.push(['self-approval', `they ${hand.what}; another listed person must approve`]);
    const wrong = judgeComment(review, count, environment, facts);
    if (wrong)
        reasons.push(wrong);
    return reasons.map(([id, what]) => ({ id, where, what }));
}
/** What the comment leaves open. GitHub ties no review to bytes, so only its text can. */
function judgeComment(review, count, environment, facts) {
    const { policy, seal } = facts;
    const way = wayOn(environment, facts);
    const said = readComment(review.comment, seal.expected);
    if (said === 'this')
        return undefined;
    if (said === 'other') {
        const what = `its comment, ${judge_reviews_shown(review.comment)}, names other bytes than the seal; ${way}`;
        return ['other-digest-approved', what];
    }
    const ambiguous = (why) => ['ambiguous-approval', `${why}; ${way}`];
    if (policy.approval.digest === 'comment')
        return ambiguous('its comment does not name the digest, as the policy asks');
    if (count > 1)
        return ambiguous(`it is one of ${count} and names no digest, so nobody can say which bytes it is for`);
    if (environment.startedBefore === false)
        return undefined;
    return ambiguous('it names no digest, and an earlier attempt may have used it for other bytes');
}
/** A team's members are not readable here, so the policy says who is in it. */
function whyUnlisted(id, rules, team) {
    // That the rules are not known keeps the seal back already (step 2); it does not make an approval wrong.
    if (rules === undefined || rules === 'unreadable')
        return undefined;
    if (rules.reviewers.some((one) => one.kind === 'User' && one.id === id))
        return undefined;
    const teams = rules.reviewers.filter(({ kind }) => kind === 'Team').map(({ name }) => name);
    if (teams.length === 0)
        return 'they are not among the environment’s reviewers; a listed person must approve';
    if (team.includes(id))
        return undefined;
    return `they are no reviewer, and the policy’s \`approval.team\` does not list them as one of ${teams.join(', ')}`;
}
/** Whether approver and starter must be two people. An environment of which GitHub does not say asks for it, too. */
function fourEyes({ rules }, { policy }) {
    const { fourEyes: level } = policy.approval;
    if (level !== 'follow-environment')
        return level === 'require';
    return rules !== undefined && rules !== 'unreadable' && rules.preventSelfReview !== false;
}
/** GitHub's own word on who began is added to what was derived, so that an empty list lets nobody off. */
function everyStarter({ starters, run }) {
    const started = { id: run.actorId, what: `started run ${run.id}` };
    return [started, ...(starters === 'unreadable' ? [] : starters)];
}
function unknownStarters(environment, facts) {
    if (facts.starters !== 'unreadable' || !fourEyes(environment, facts))
        return [];
    return [`who ran parts of run ${facts.run.id} again: give the job \`permissions: {actions: read}\``];
}
const strangeStates = (reviews, name) => reviews
    .filter(({ state }) => !knownStates.includes(state))
    .map((review) => `what GitHub means by ${judge_reviews_shown(review.state)}, the review of environment ${name} by ${person(review)}`);
const missing = (environment, facts, id) => ({
    id,
    where: `environment ${environment.name}`,
    what: `nobody approved run ${facts.run.id} for it; ${wayOn(environment, facts)}`,
});
/** What to do, with the very words to write: nothing has to be built again. */
const wayOn = ({ name }, { seal }) => `re-run the job of environment ${name} and approve it with the comment ${approvingComment(seal.expected)}`;
const approver = ({ userId, login, comment }, { seal }) => ({
    id: userId,
    login,
    namedDigest: readComment(comment, seal.expected) === 'this',
    comment: [...comment].slice(0, maxCommentLength).join(''),
});
const person = ({ login, userId }) => `${login} (id ${userId})`;
const judge_reviews_shown = (text) => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);

;// CONCATENATED MODULE: ./build/gate/judge-gate.js







/**
 * Whether a seal may pass. Pure: the same facts give the same verdict, wherever they are judged.
 *
 * The steps: claims, environments, bytes, reviews, who reviewed and what they named, rules once more. All are judged, so
 * that a person sees every refusal at once; the first one makes the state. What is known to be wrong comes before what
 * is not known: a second try could not mend it.
 */
function judgeGate(facts) {
    const people = asksPeople(facts);
    const environments = askedEnvironments(facts);
    const reviewed = people
        ? environments.map((one, index) => judgeReviews(one, facts, index === 0 ? 'missing-approval' : 'missing-second-approval'))
        : [{ judgement: { ...nothing, refusals: judgeRejections(facts.environment, facts) }, approvers: [] }];
    const judgement = joined([
        judgeClaims(facts),
        ...environments.map((one) => judgeEnvironment(one, facts, people)),
        judgeBytes(facts),
        ...reviewed.map((one) => one.judgement),
        judgePeople(environments, reviewed),
        ...environments.map(judgeAgain),
    ]);
    return verdictOf(judgement, people ? peopleOf(reviewed) : 'policy');
}
/** Step 3: the bytes are those that the seal job named before anybody approved. */
function judgeBytes({ seal: { expected, recomputed } }) {
    if (expected === recomputed)
        return nothing;
    const what = `the seal job said sha256:${expected}, the bytes here make sha256:${recomputed}`;
    return { ...nothing, refusals: [{ id: 'altered-seal', where: 'the seal', what }] };
}
/** One person cannot be the second one, too. */
function judgePeople(environments, reviewed) {
    const ids = reviewed.map(({ approvers }) => approvers.map(({ id }) => id));
    // An environment without any approver has its own refusal.
    if (ids.some((one) => one.length === 0) || distinctPeople(ids))
        return nothing;
    const where = `environments ${environments.map(({ name }) => name).join(', ')}`;
    const what = `each needs an approver of its own, and ${new Set(ids.flat()).size} approved; another listed person must`;
    return { ...nothing, refusals: [{ id: 'missing-second-approval', where, what }] };
}
/** Everyone whose approval counts, once, by id, as many as fit the record. Who once named no digest named none. */
function peopleOf(reviewed) {
    const byId = new Map();
    for (const one of reviewed.flatMap(({ approvers }) => approvers)) {
        if (!one.namedDigest || !byId.has(one.id))
            byId.set(one.id, one);
    }
    return [...byId.values()].sort((a, b) => a.id - b.id).slice(0, maxApprovers);
}
/** A yes is made here and nowhere else, out of nothing against it and someone, or a policy, for it. */
function verdictOf(judgement, by) {
    const [first] = judgement.refusals;
    const none = { by: [], form: undefined };
    if (first)
        return { state: refusalStates[first.id], ...judgement, ...none };
    if (judgement.unknowns.length > 0)
        return { state: 'unknown', ...judgement, ...none };
    if (by === 'policy')
        return { state: 'approved', ...judgement, by: [], form: 'policy' };
    if (by.length === 0)
        return { state: 'unapproved', ...judgement, ...none };
    const form = by.every(({ namedDigest }) => namedDigest) ? 'digest' : 'single';
    return { state: 'approved', ...judgement, by, form };
}

;// CONCATENATED MODULE: ./build/gate/started-before.js
/**
 * Whether a job of an environment started in an earlier attempt of its run: then an approval without a digest may be
 * the one that was given for the bytes of that time.
 *
 * GitHub tells no environment of a job, so jobs are known by their names. A name may hold the seal's digest, which is
 * another one after a leg was run again: digests in names are taken as equal.
 *
 * @param jobs of all attempts.
 * @param own the job of this attempt; `undefined` when nothing tells which one it is.
 */
function startedBefore(jobs, own) {
    if (own === undefined)
        return 'unreadable';
    const earlier = jobs.filter(({ attempt }) => attempt < own.attempt);
    return earlier.some((job) => unsealed(job.name) === unsealed(own.name) && ran(job));
}
const unsealed = (name) => name.replace(/[0-9a-f]{32,64}/gi, '*');
/** A job that waited for its review until it was cancelled never had a runner. */
const ran = ({ conclusion, runnerGroup }) => conclusion !== 'skipped' && !(conclusion === 'cancelled' && runnerGroup === undefined);

;// CONCATENATED MODULE: ./build/gate/starters-of.js
/**
 * Everyone who had a hand in a seal: who started the run, and who ran it again up to the attempt that sealed, or with
 * a leg among the jobs that ran. Who only ran `publish` again changed nothing in the seal and may approve.
 *
 * @param attempts the attempts after the first; the newest one is known from the run. One that counts and is missing
 *   makes the answer `unreadable`.
 * @param jobs of all attempts.
 */
function startersOf(run, attempts, jobs, seal) {
    const starters = [{ id: run.actorId, what: `started run ${run.id}` }];
    if (run.attempt === 1)
        starters.push({ id: run.triggeringActorId, what: `started run ${run.id}` });
    for (let attempt = 2; attempt <= run.attempt; attempt++) {
        if (attempt > seal.attempt && !legRan(jobs, attempt, seal.legs))
            continue;
        const known = attempts.find((one) => one.attempt === attempt);
        const by = attempt === run.attempt ? run.triggeringActorId : known?.by;
        if (by === undefined)
            return 'unreadable';
        starters.push({ id: by, what: `ran parts of run ${run.id} again (attempt ${attempt})` });
    }
    return starters;
}
/** GitHub may list a job that was not run again under the new attempt too; its time of start is the old one then. */
function legRan(jobs, attempt, legs) {
    const own = jobs.filter((job) => job.attempt === attempt && legs.includes(job.name) && job.conclusion !== 'skipped');
    const copied = ({ name, startedAt }) => startedAt !== undefined &&
        jobs.some((job) => job.attempt < attempt && job.name === name && job.startedAt === startedAt);
    return own.some((job) => !copied(job));
}

;// CONCATENATED MODULE: ./build/stages/fetch-gate-facts.js




/**
 * Reads what the gate judges: this job's own claims first, for the environment in them says which index it may write
 * to; no input does.
 *
 * @throws ReleaseError INPUT_INVALID in a job whose environment guards no index of the policy.
 */
async function fetchGateFacts({ sealed }, ports) {
    const { policy, run, release, digest } = sealed;
    const claims = await ports.approvals.claims();
    const index = indexOf(claims, policy, release.indexes);
    const [jobs, attempts, reviews] = await Promise.all([
        ports.jobs.jobs(run.id),
        fetchAttempts(run, ports),
        readable(() => ports.approvals.reviews(run.id)),
    ]);
    const own = jobs.find(({ id }) => id === claims.checkRunId);
    // Of another environment's jobs nothing is known: an earlier attempt may have been approved for other bytes.
    const elsewhere = run.attempt === 1 ? false : 'unreadable';
    const legs = release.legs.map(({ job }) => job.name);
    return {
        policy,
        index: { name: index.name, approval: index.approval },
        environment: await fetchEnvironment(index.environment, startedBefore(jobs, own), ports),
        also: await Promise.all(policy.approval.also.map((name) => fetchEnvironment(name, elsewhere, ports))),
        claims,
        run,
        // The bytes were hashed when they were fetched again: a proof of another digest does not exist.
        seal: { expected: digest, recomputed: digest },
        reviews,
        starters: startersOf(run, attempts, jobs, { attempt: release.run.attempt, legs }),
    };
}
/** Reads the rules of every environment once more. */
async function readRulesAgain(facts, ports) {
    const again = async (one) => ({ ...one, again: { rules: await fetchRules(one.name, ports) } });
    return { ...facts, environment: await again(facts.environment), also: await Promise.all(facts.also.map(again)) };
}
function indexOf({ environment }, { indexes }, planned) {
    const named = ['pypi', 'testpypi'].flatMap((name) => {
        const one = indexes[name];
        return one && environment !== undefined && sameName(one.environment, environment) ? [{ name, ...one }] : [];
    });
    const [index] = named;
    if (index === undefined) {
        const told = environment === undefined ? 'no environment' : `environment ${JSON.stringify(environment)}`;
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `environment: this job has ${told}, which guards no index of the policy`);
    }
    if (!planned.includes(index.name)) {
        const told = planned.join(', ') || 'none';
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `index: the plan is for ${told}; this job’s environment guards ${index.name}`);
    }
    return index;
}
/** An environment with its rules as they are now. */
const fetchEnvironment = async (name, started, ports) => ({ name, rules: await fetchRules(name, ports), startedBefore: started });
const fetchRules = (name, { approvals }) => readable(() => approvals.environment(name));
/** A fact that cannot be read is a fact for the gate, which never takes it for a yes. */
async function readable(read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof errors/* ReleaseError */.K2 && thrown.code === 'FACT_UNREADABLE')
            return 'unreadable';
        throw thrown;
    }
}
/** Who asked for the attempts between the first, which the run names, and this one. */
async function fetchAttempts({ id, attempt }, { jobs }) {
    const between = Array.from({ length: Math.max(0, attempt - 2) }, (_, at) => at + 2);
    return Promise.all(between.map(async (one) => ({ attempt: one, by: await jobs.triggeredBy(id, one) })));
}

;// CONCATENATED MODULE: ./build/stages/5-approve.js
// In: the seal with its bytes, in a job of the environment that guards an index. Out: proof that a listed person, or the
// policy where an index asks for nobody, let this seal pass.
// Touches: GitHub (this job's claims, environments, reviews, jobs). Waits for nothing: GitHub has held the job until now.






/** A seal that may go to one index. */
class ApprovedProof {
    attested;
    /** Follows from the environment that GitHub itself put into this job's token. */
    index;
    record;
    facts;
    #made = true;
    constructor(attested, facts, record) {
        this.attested = attested;
        this.index = facts.index.name;
        this.record = record;
        this.facts = facts;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Judges the gate over facts that were fetched now, every refusal at once. */
const approveWith = (checks) => ({
    name: 'approve',
    title: 'Approve: prove who let this seal pass',
    async run(attested, ports) {
        const { sealed } = attested;
        const facts = await fetchGateFacts(attested, ports);
        const verdict = judgeGate(facts);
        const label = `environment ${facts.environment.name}`;
        const verdicts = checks.map((check) => (0,checks_check/* judge */.S)(check, verdict, label));
        const stopped = stopIfBlocked('approve', verdicts, sealed.release.distributions);
        if (stopped)
            return stopped;
        assertApproved(verdict, attested);
        for (const warning of verdict.warnings)
            ports.log.warn(warning);
        return done(new ApprovedProof(attested, facts, recordOf(attested, facts, verdict)), verdicts);
    },
});
const approve = approveWith(gateChecks);
/**
 * Reads the rules once more, just before the hand-off, and judges everything again.
 *
 * @returns every check's answer; blocking ones when something changed for the worse.
 * @throws ReleaseError FACT_UNREADABLE when nothing is refused, and the second reading is no yes either.
 */
async function rejudge({ facts, attested }, ports) {
    const verdict = judgeGate(await readRulesAgain(facts, ports));
    if (verdict.refusals.length === 0)
        assertApproved(verdict, attested);
    return gateChecks.map((check) => (0,checks_check/* judge */.S)(check, verdict, `environment ${facts.environment.name}, read again`));
}
/** What no check refuses is not yet a yes. */
function assertApproved({ state, unknowns, refusals }, { sealed }) {
    if (state === 'approved')
        return;
    const why = unknowns.length > 0 ? unknowns : refusals.map(({ where, what }) => `${where}: ${what}`);
    throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `whether seal ${sealed.digest} was approved is not known: ${why.join('; ')}`);
}
function recordOf({ sealed }, facts, { by, form }) {
    const { rules } = facts.environment;
    return {
        v: 1,
        seal: sealed.digest,
        environment: facts.environment.name,
        by,
        basis: form === 'policy' ? 'policy' : 'person',
        rules: rules === 'unreadable' || rules === undefined ? null : rules,
        run: { repository: sealed.run.repository, id: sealed.run.id, attempt: sealed.run.attempt },
    };
}

;// CONCATENATED MODULE: ./build/stages/lay-out.js


/**
 * Hand-off: lays exactly the files that the index lacks into a folder, each with its SLSA provenance beside it under
 * the name that uploaders pick up. The folder must be empty: an uploader takes whatever lies there.
 */
async function layOut({ approved, signed, held }, folder, { files, log }) {
    const lying = (await files.list(folder)) ?? [];
    if (lying.length > 0) {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `packages-dir: ${folder} is not empty; it holds ${lying.slice(0, 3).join(', ')}`);
    }
    await files.makeFolder(folder);
    const there = new Set(held.map(({ file }) => file));
    const { attested } = approved;
    for (const { file } of attested.sealed.release.distributions.filter((one) => !there.has(one.file))) {
        const [path, attestations] = [attested.paths.get(file), signed.attestations.get(file)];
        if (!path || !attestations)
            throw new errors/* ReleaseError */.K2('BUG', `${file} is approved, but its bytes are not at hand`);
        await files.copy(path, files.join(folder, file));
        await files.write(files.join(folder, sealNames.attestation(file)), `${JSON.stringify(attestations[0])}\n`);
    }
    log.info(`laid out in ${folder} for the next step`);
    return attested.sealed.release.distributions.map(({ file, sha256 }) => ({
        file,
        sha256,
        how: there.has(file) ? 'already-there' : 'pending',
    }));
}

;// CONCATENATED MODULE: ./build/provenance/approval-statement.js

/** Type URI of the approval record, a page of ours. */
const approvalPredicateType = `${home}/blob/main/docs/buildtypes/approval-v1.md`;
/**
 * Who let which files pass, as a statement about every one of them. Signed, it outlives the run, which people with write
 * access can delete together with its approvals.
 */
const approvalStatement = (record, files) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
    predicateType: approvalPredicateType,
    predicate: record,
});

;// CONCATENATED MODULE: ./build/provenance/publish-statement.js
/**
 * PEP 740's publish attestation of one file: it says who published, by its signature alone, and has no predicate.
 *
 * @param publishType the type URI that PEP 740 fixes.
 * @see https://peps.python.org/pep-0740/
 */
const publishStatement = (file, sha256, publishType) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: file, digest: { sha256 } }],
    predicateType: publishType,
    predicate: null,
});

;// CONCATENATED MODULE: ./build/stages/sign-publication.js







/**
 * Signs a publish attestation for each file and the approval record, all with one certificate, and verifies every one
 * again before anything is uploaded: an index takes a file once, and its attestations only with it.
 *
 * @throws ReleaseError SIGNING_REFUSED when what came back does not verify.
 */
async function signPublication(approved, ports) {
    const { sealed } = approved.attested;
    const { distributions } = sealed.release;
    const statements = distributions.map(({ file, sha256 }) => publishStatement(file, sha256, ports.publishType));
    const record = approvalStatement(approved.record, distributions);
    const all = [...statements, record];
    const bundles = await ports.signer.sign(all, (count) => ports.log.progress(`signed ${count} of ${all.length}`));
    const attestations = new Map();
    for (const [at, { file, sha256 }] of distributions.entries()) {
        const bundle = await verified(bundles[at], approved, ports, file, sha256);
        attestations.set(file, [inPypiForm(file, sealed.bundles.get(file)), inPypiForm(file, bundle)]);
    }
    const approval = await verified(bundles[distributions.length], approved, ports);
    return { attestations, approval };
}
async function verified(bundle, approved, { verifier }, ...subject) {
    const what = subject[0] ?? 'the approval record';
    if (bundle === undefined)
        throw new errors/* ReleaseError */.K2('BUG', `the signer gave no bundle for ${what}`);
    const result = await verifier.verify(bundle);
    const reasons = result.ok
        ? [
            ...judgeSigner(result.value, signerOf(approved.attested.sealed.release)),
            ...(subject.length === 2 ? judgeSubject(result.value.statement, subject[0], subject[1]) : []),
        ]
        : result.reasons;
    if (reasons.length === 0)
        return bundle;
    throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', `what was signed for ${what} does not verify: ${reasons.join('; ')}`);
}
function inPypiForm(file, bundle) {
    const form = bundle === undefined ? undefined : pypiAttestation(bundle);
    if (form?.ok)
        return form.value;
    throw new errors/* ReleaseError */.K2('BUG', `${file}: no PEP 740 form: ${form?.reasons.join('; ') ?? 'it has no provenance'}`);
}

;// CONCATENATED MODULE: ./build/stages/upload-all.js

/** Uploads at one time. The index serialises what belongs to one release, so more would only wait there. */
const upload_all_parallel = 4;
/**
 * Uploads what the index does not hold yet: the first file alone, for it makes the release; then the others side by
 * side; the sdist last, so that nobody builds from source while wheels are on their way.
 *
 * @throws ReleaseError of the first file that failed, with what is up and what is not. What is up stays.
 */
async function uploadAll(work, ports) {
    const { approved, held } = work;
    const { release } = approved.attested.sealed;
    const there = new Set(held.map(({ file }) => file));
    const missing = release.distributions.filter(({ file }) => !there.has(file));
    const wheels = missing.filter(({ kind }) => kind === 'wheel').map(({ file }) => file);
    const sdists = missing.filter(({ kind }) => kind === 'sdist').map(({ file }) => file);
    const results = (how) => release.distributions.map(({ file, sha256 }) => ({ file, sha256, how: how(file) }));
    if (missing.length === 0)
        return results(() => 'already-there');
    const forms = await readForms(approved, missing.map(({ file }) => file), ports);
    const session = await ports.index(approved.index).open(release.project);
    const up = new Set();
    const uploadOne = async (file) => {
        await session.upload(uploadOf(file, forms, work));
        up.add(file);
        ports.log.progress(`uploaded ${up.size} of ${missing.length}: ${file}`);
    };
    try {
        for (const group of [wheels.slice(0, 1), wheels.slice(1), sdists])
            await inParallel(group, uploadOne);
    }
    catch (thrown) {
        throw withTally(thrown, up, missing.map(({ file }) => file));
    }
    finally {
        await upload_all_close(session, ports);
    }
    return results((file) => (there.has(file) ? 'already-there' : 'uploaded'));
}
/** Runs a few at a time. After a failure those under way still end; none is begun. */
async function inParallel(files, upload) {
    const waiting = [...files];
    const failures = [];
    const work = async () => {
        for (let file = waiting.shift(); file !== undefined && failures.length === 0; file = waiting.shift()) {
            await upload(file).catch((thrown) => failures.push(thrown));
        }
    };
    await Promise.all(Array.from({ length: upload_all_parallel }, work));
    if (failures.length > 0)
        throw failures[0];
}
function withTally(thrown, up, missing) {
    const error = (0,errors/* asReleaseError */.ol)(thrown, 'upload');
    const left = missing.filter((file) => !up.has(file));
    const tally = `${up.size} of ${missing.length} files are up; not yet: ${left.slice(0, 5).join(', ')}${left.length > 5 ? ` and ${left.length - 5} more` : ''}`;
    return new errors/* ReleaseError */.K2(error.code, `${error.message}. ${tally}`, { cause: error });
}
/** The upload form holds the file's own metadata, so the reopened bytes are read once more. */
async function readForms({ attested, index }, files, { inspector, log }) {
    const paths = files.map((file) => attested.paths.get(file) ?? '');
    const { release, policy } = attested.sealed;
    const levels = Object.fromEntries(Object.entries(policy.checks).map(([id, { level }]) => [id, level]));
    const { default: sbom, level: sbomLevel } = policy.sbom;
    const expectation = { project: release.project, version: release.version, sbom, sbomLevel, levels };
    const inspections = await inspector.inspect(paths, expectation, (_, count) => log.progress(`read ${count} of ${files.length} for ${index}`));
    return new Map(inspections.map((one) => [one.file, one]));
}
function uploadOf(file, forms, { approved, signed }) {
    const path = approved.attested.paths.get(file);
    const inspection = forms.get(file);
    const attestations = signed.attestations.get(file);
    if (path && inspection && attestations)
        return { path, inspection, attestations };
    throw new errors/* ReleaseError */.K2('BUG', `${file} is approved, but its bytes, metadata or attestations are not at hand`);
}
async function upload_all_close(session, { log }) {
    const failure = await session.close();
    if (failure !== undefined)
        log.warn(`the upload token was not revoked (it ends by itself within 15 minutes): ${failure}`);
}

;// CONCATENATED MODULE: ./build/stages/6-publish.js
// In: the approved seal with its bytes. Out: the sealed files on the index, or laid out for the project's own uploader.
// Touches: Sigstore (publish attestations), GitHub (tag and rules once more), the index (token, uploads).








/** The sealed files, uploaded by this process or there before with the same bytes; or handed to the next step. */
class PublishedProof {
    approved;
    publication;
    /** The approval record, signed. */
    approval;
    #made = true;
    constructor(approved, publication, approval) {
        this.approved = approved;
        this.publication = publication;
        this.approval = approval;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Publishes what was approved and nothing else. Everything is signed and verified before the first byte is uploaded. */
const publishWith = (checks) => ({
    name: 'publish',
    title: 'Publish: upload exactly the approved files',
    async run({ approved, handoff }, ports) {
        const { attested, index } = approved;
        const { sealed } = attested;
        const { release } = sealed;
        const before = await fetchIndexState(approved, ports);
        const label = `${release.project} ${release.version} on ${index}`;
        const early = [...checks.map((check) => (0,checks_check/* judge */.S)(check, before, label)), await judgeTag(approved, ports)];
        const refused = stopIfBlocked('publish', early, release.distributions);
        if (refused)
            return refused;
        const signed = await signPublication(approved, ports);
        const verdicts = [...early, ...(await rejudge(approved, ports))];
        const stopped = stopIfBlocked('publish', verdicts, release.distributions);
        if (stopped)
            return stopped;
        const work = { approved, signed, held: before.indexed };
        const files = handoff ? await layOut(work, handoff.packagesDir, ports) : await uploadAll(work, ports);
        const publication = {
            v: 1,
            world: ports.world,
            index,
            project: release.project,
            version: release.version,
            seal: sealed.digest,
            state: handoff ? 'handed-off' : 'published',
            files,
        };
        return done(new PublishedProof(approved, publication, signed.approval), verdicts);
    },
});
const publish = publishWith(indexChecks);
async function fetchIndexState({ attested: { sealed }, index }, ports) {
    return indexState(sealed.release, index, ports);
}
/** What the index holds of a release's version, beside what the seal lists. */
async function indexState({ project, version, distributions }, index, ports) {
    const indexed = await ports.index(index).files(project, version);
    return { index, sealed: distributions.map(({ file, sha256, size }) => ({ file, sha256, size })), indexed };
}
async function judgeTag({ attested: { sealed } }, { source }) {
    const planned = sealed.release.source;
    const now = await source.resolve(planned.repository, planned.ref);
    return (0,checks_check/* judge */.S)(movedTag, { planned, now }, planned.ref);
}

;// CONCATENATED MODULE: ./build/provenance/bundle-of.js



/** Media type of a Sigstore bundle v0.3. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * The Sigstore bundle v0.3 of a PEP 740 attestation, member for member as the signer writes one, so that
 * `pypiAttestation` gives the attestation back.
 *
 * @param attestation as an index or a file gave it: its shape is not trusted, and its content is for the verifier.
 */
function bundleOf(attestation) {
    const { version, verification_material, envelope } = membersOf(attestation);
    const { certificate, transparency_entries } = membersOf(verification_material);
    const { statement, signature } = membersOf(envelope);
    const entries = elementsOf(transparency_entries);
    const reasons = [];
    if (version !== 1)
        reasons.push('the attestation is not of version 1');
    if (typeof certificate !== 'string')
        reasons.push('the attestation has no certificate');
    if (entries.length !== 1)
        reasons.push(`the attestation has ${entries.length} log entries, and PEP 740 has one`);
    if (typeof statement !== 'string' || typeof signature !== 'string') {
        reasons.push('the attestation has no statement or no signature');
    }
    if (reasons.length > 0)
        return (0,parsed/* bad */.M)(...reasons);
    return (0,parsed/* good */.u)({
        mediaType: bundleType,
        verificationMaterial: {
            certificate: { rawBytes: certificate },
            tlogEntries: entries,
            timestampVerificationData: {},
        },
        dsseEnvelope: { payload: statement, payloadType: inTotoType, signatures: [{ sig: signature }] },
    });
}

;// CONCATENATED MODULE: ./build/stages/verify-indexed.js





/** Questions to the index at one time. */
const verify_indexed_parallel = 8;
const slsaType = 'https://slsa.dev/provenance/v1';
/**
 * Fetches the provenance that the index serves for each sealed file and verifies it as a stranger: both attestations,
 * this run's own workflow, that file and those bytes. It may come of an earlier attempt, so statements are judged and
 * not bytes compared.
 */
async function verifyIndexed(sealed, state, ports) {
    const there = new Set(state.indexed.map(({ file }) => file));
    const waiting = sealed.release.distributions.filter(({ file }) => there.has(file));
    const examined = waiting.length;
    const found = new Map();
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            found.set(next.file, await verifyOne(next, sealed, state, ports));
            ports.log.progress(`verified ${found.size} of ${examined} files on ${state.index}`);
        }
    };
    await Promise.all(Array.from({ length: verify_indexed_parallel }, work));
    const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        index: state.index,
        examined,
        problems: inOrder.flatMap(([file, { problems }]) => problems.map((what) => ({ file, what }))),
        late: inOrder.filter(([, { late }]) => late).map(([file]) => file),
    };
}
async function verifyOne(one, sealed, { index }, ports) {
    const { project, version } = sealed.release;
    const provenance = await ports.index(index).provenance(project, version, one.file);
    if (provenance === undefined)
        return { problems: [], late: true };
    const attestations = provenance.flatMap((bundle) => bundle.attestations);
    const judged = await Promise.all(attestations.map((attestation) => judgeOne(attestation, one, sealed, ports)));
    const types = judged.map(({ type }) => type);
    const absent = [slsaType, ports.publishType].filter((type) => !types.includes(type));
    const problems = [
        ...judged.flatMap(({ reasons }) => reasons),
        ...absent.map((type) => `it has no attestation of type ${type}`),
    ];
    return { problems, late: false };
}
async function judgeOne(attestation, one, { release }, { verifier }) {
    const bundle = bundleOf(attestation);
    if (!bundle.ok)
        return { type: '', reasons: bundle.reasons };
    const verified = await verifier.verify(bundle.value);
    if (!verified.ok)
        return { type: '', reasons: verified.reasons };
    const { statement } = verified.value;
    const reasons = [
        ...judgeSigner(verified.value, signerOf(release)),
        ...judgeSubject(statement, one.file, one.sha256),
        ...(statement.predicateType === slsaType ? judgeProvenance(statement, release, one) : []),
    ];
    return { type: statement.predicateType, reasons };
}

;// CONCATENATED MODULE: ./build/stages/7-confirm.js
// In: the reopened seal. Out: what the index serves, equal to the seal in every byte and statement.
// Touches: the index (file list and provenance, as any user reads them), Sigstore's trust root.






/** How long to wait for an index whose pages are cached, and how often to look. Milliseconds. */
const budgetMs = 3 * 60_000;
const pauseMs = 15_000;
/** What the index serves. `stale`: nothing is wrong, but not every file is visible yet. */
class ConfirmedProof {
    sealed;
    publication;
    #made = true;
    constructor(sealed, publication) {
        this.sealed = sealed;
        this.publication = publication;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Reads the index back as a user would, until it shows the whole release or the time is up. */
const confirmWith = (checks) => ({
    name: 'confirm',
    title: 'Confirm: read the index back',
    async run({ sealed, index }, ports) {
        const { release, digest } = sealed;
        const state = await fetchUntilWhole(sealed, index, ports);
        const evidence = await verifyIndexed(sealed, state, ports);
        const label = `${release.project} ${release.version} on ${index}`;
        const verdicts = [
            ...checks.map((check) => (0,checks_check/* judge */.S)(check, state, label)),
            ...(state.indexed.length > 0 ? [(0,checks_check/* judge */.S)(unverifiedIndexProvenance, evidence, label)] : []),
        ];
        const stopped = stopIfBlocked('confirm', verdicts, release.distributions);
        if (stopped)
            return stopped;
        const there = new Set(state.indexed.map(({ file }) => file));
        const files = release.distributions.map(({ file, sha256 }) => ({ file, sha256, how: there.has(file) ? 'confirmed' : 'pending' }));
        const whole = files.every(({ how }) => how === 'confirmed') && evidence.late.length === 0;
        const publication = {
            v: 1,
            world: ports.world,
            index,
            project: release.project,
            version: release.version,
            seal: digest,
            state: whole ? 'confirmed' : 'stale',
            files,
        };
        return done(new ConfirmedProof(sealed, publication), verdicts);
    },
});
const _7_confirm_confirm = confirmWith(indexChecks);
/** Stops early when a file with other bytes appears: waiting would not make it right. */
async function fetchUntilWhole(sealed, index, ports) {
    const end = ports.clock.now() + budgetMs;
    for (;;) {
        const state = await indexState(sealed.release, index, ports);
        const held = new Map(state.indexed.map((one) => [one.file, one]));
        const missing = state.sealed.filter(({ file }) => held.get(file)?.hasProvenance !== true);
        const wrong = state.sealed.some(({ file, sha256 }) => (held.get(file)?.sha256 ?? sha256) !== sha256);
        if (wrong || missing.length === 0 || ports.clock.now() + pauseMs > end)
            return state;
        ports.log.progress(`${index} shows ${state.sealed.length - missing.length} of ${state.sealed.length} files`);
        await ports.clock.sleep(pauseMs);
    }
}

// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/stopped-report.js

/** The report of a release that a stage stopped: what blocks, and the remedy of each check that found something. */
function stoppedReport(report, { stage, because, verdicts, files }) {
    const remedies = verdicts.filter(finding/* blocks */.B).map(({ check }) => `${check.remedy} (${check.id})`);
    return {
        ...report,
        headline: `Stopped in stage ${stage}: ${because}`,
        stopped: { stage, because },
        next: [...new Set(remedies)],
        files,
        verdicts: [...report.verdicts, ...verdicts],
    };
}

;// CONCATENATED MODULE: ./build/commands/confirm.js







/** The job after publishing: reads the index back as any user would. It only reads, so it may be told the index. */
async function confirm_confirm(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('confirm', ports.world);
    const { seal, index } = inputs;
    if (seal === undefined)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', 'seal is empty: pass needs.seal.outputs.seal');
    if (index !== 'pypi' && index !== 'testpypi') {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `index: confirm reads one index, testpypi or pypi, and not ${index}`);
    }
    const opened = await perform(reopenSeal, { seal, planned: undefined }, ports);
    if (opened.kind === 'stopped')
        return stoppedReport({ ...report, seal }, opened);
    const sealed = opened.value;
    const known = {
        ...report,
        seal,
        release: sealed.release,
        files: sealed.release.distributions,
        verdicts: opened.verdicts,
    };
    const outcome = await perform(_7_confirm_confirm, { sealed, index }, ports);
    if (outcome.kind === 'stopped') {
        host.output('state', 'different');
        return stoppedReport(known, outcome);
    }
    const { publication } = outcome.value;
    host.output('publication', renderPublication(publication));
    host.output('state', publication.state);
    const verdicts = [...known.verdicts, ...outcome.verdicts];
    return { ...known, ...worded(publication), publication, verdicts };
}
/** What the person reads: whole, or not yet and what to do. */
function worded({ index, project, version, files, state }) {
    const release = `${project} ${version}`;
    if (state !== 'stale') {
        return {
            headline: `Confirmed: ${index} holds exactly the ${files.length} sealed files of ${release}`,
            notes: [],
            next: [],
        };
    }
    const late = files.filter(({ how }) => how === 'pending').map(({ file }) => file);
    const names = late.slice(0, 10).join(', ') || 'the provenance of some files';
    return {
        headline: `Not whole yet: ${index} shows ${files.length - late.length} of ${files.length} files of ${release}`,
        notes: [`Pages of an index are cached. Not visible yet: ${names}`],
        next: ['Re-run this job in a few minutes; nothing is wrong so far.'],
    };
}

;// CONCATENATED MODULE: ./build/model/parse-plan.js



/** The plan as a job output: one line, less than 64 KB. */
const planDocument = {
    name: 'the plan',
    form: 'line',
    maxBytes: 64 * 1024 - 1,
    shape: (0,shape/* ruled */.Vy)((0,shape/* object */.Ik)({
        v: (0,shape/* choice */.Yq)(1),
        world: fact_shapes/* world */.z,
        mode: (0,shape/* choice */.Yq)('release', 'trial'),
        indexes: fact_shapes/* indexNames */.dC,
        project: fact_shapes/* project */.Cv,
        version: fact_shapes/* version */.rE,
        source: fact_shapes/* sourceFacts */.tp,
        policy: fact_shapes/* policyFile */.Xd,
        run: (0,shape/* object */.Ik)({ repository: fact_shapes/* repository */.Jk, id: fact_shapes.id, commit: fact_shapes/* gitSha */.XS }),
        expected: fact_shapes/* rows */.Ge,
    }), ({ mode, indexes, version: planned }) => [
        ...(mode === 'trial' && indexes.length > 0 ? ['indexes: a trial goes to no index'] : []),
        ...(mode === 'release' && indexes.length === 0 ? ['indexes: a release goes to one at least'] : []),
        ...(mode === 'release' && planned === '' ? ['version: a release has one'] : []),
    ]),
};
/** Spells a plan as a job output. A plan that is too long is refused where it is read: {@link parsePlan} it at once. */
const renderPlan = (plan) => (0,model_document/* renderDocument */.y)(planDocument, plan);
/** Reads the plan of an earlier job. Its claims are derived again by whoever uses it. */
const parsePlan = (text) => (0,model_document/* parseDocument */.T)(planDocument, text);

;// CONCATENATED MODULE: ./build/checks/release/altered-plan.js
const alteredPlan = {
    id: 'altered-plan',
    title: 'The plan is not what this run’s own facts make again',
    severity: 'block',
    applies: 'always',
    why: 'A plan travels as a job output. Every job makes it again from GitHub’s facts and trusts nothing that differs.',
    remedy: 'Start a new run. If it stays, compare the workflow file and the policy with the default branch.',
    source: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs',
    run({ planned: { source: plannedSource, ...planned }, now: { source, ...now } }) {
        const parts = [...compared('plan', planned, now), ...compared('plan.source', plannedSource, source)];
        return { examined: parts.length, findings: parts.flatMap(({ finding }) => finding ?? []) };
    },
};
/** Every member of what this job made, beside what was planned. */
const compared = (path, planned, now) => Object.entries(now).map(([member, value]) => {
    const then = Reflect.get(planned, member);
    const what = `it says ${altered_plan_shown(then)}; this job finds ${altered_plan_shown(value)}`;
    const same = JSON.stringify(then) === JSON.stringify(value);
    return { finding: same ? undefined : { where: `${path}.${member}`, what } };
});
const altered_plan_shown = (value) => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';

;// CONCATENATED MODULE: ./build/checks/release/unconfigured-index.js
const unconfiguredIndex = {
    id: 'unconfigured-index',
    title: 'The policy does not know the index',
    severity: 'block',
    applies: 'sometimes',
    why: 'Which environment guards an index stands in the policy alone.',
    remedy: 'Add the index with its environment under `indexes` in the policy, or choose another one.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    run: ({ wanted, configured }) => ({
        examined: wanted.length,
        findings: wanted
            .filter((index) => !configured.includes(index))
            .map((index) => ({ where: index, what: `the policy has ${configured.join(', ') || 'no index'}` })),
    }),
};

// EXTERNAL MODULE: ./build/model/expected.js + 1 modules
var expected = __webpack_require__(68947);
// EXTERNAL MODULE: ./build/model/tag-pattern.js
var tag_pattern = __webpack_require__(51765);
;// CONCATENATED MODULE: ./build/gate/assume-approval.js




/** Stands for the seal that nobody has made yet. */
const seal = (0,model_digest/* sha256Of */.Bj)('a seal that is not made yet');
/**
 * Judges the gate in the first minute instead of after the build: as if the publish job ran now, as the workflow
 * declares it, and everyone who may had approved the seal by its digest.
 */
function assumeApproval(known) {
    const environments = askedEnvironments(known);
    const facts = {
        ...known,
        claims: assumedClaims(known),
        seal: { expected: seal, recomputed: seal },
        reviews: environments.flatMap((one) => assumedReviews(one, known)),
    };
    const { refusals, unknowns, warnings, state, by } = judgeGate(facts);
    const certain = [...refusals.filter((one) => !unasked(one, environments, known)), ...emptyTeams(environments, known)];
    const outlook = certain.length > 0 ? 'impossible' : state === 'approved' ? 'possible' : 'unknown';
    return { outlook, people: by.map(({ id }) => id), refusals: certain, unknowns, warnings };
}
/** Nobody approved, because nobody could be assumed to: another refusal, or an unknown, says why. */
function unasked({ id, where }, environments, known) {
    if (id !== 'missing-approval' && id !== 'missing-second-approval')
        return false;
    return environments.some((one) => where === `environment ${one.name}` && candidates(one, known).length === 0);
}
function assumedClaims({ run, environment }) {
    const workflow = `${run.repository}/${run.workflowPath}@${run.ref}`;
    return {
        repository: run.repository,
        runId: run.id,
        runAttempt: run.attempt,
        ref: run.ref,
        event: run.event,
        runnerEnvironment: 'github-hosted',
        environment: environment.name,
        workflowRef: workflow,
        jobWorkflowRef: workflow,
        checkRunId: undefined,
        visibility: run.private ? 'private' : 'public',
    };
}
function assumedReviews(environment, known) {
    const said = { state: 'approved', userType: 'User', comment: approvingComment(seal) };
    return candidates(environment, known).map(({ id, login }) => ({
        environment: environment.name,
        userId: id,
        login,
        ...said,
    }));
}
function candidates({ rules }, { policy }) {
    if (rules === undefined || rules === 'unreadable')
        return [];
    const users = rules.reviewers.flatMap(({ kind, id, name }) => (kind === 'User' ? [{ id, login: name }] : []));
    const teams = rules.reviewers.some(({ kind }) => kind === 'Team');
    const members = teams ? policy.approval.team.map((id) => ({ id, login: 'a member of the team' })) : [];
    return [...users, ...members.filter(({ id }) => !users.some((user) => user.id === id))];
}
/** A team is the only reviewer, and the policy names nobody of it. */
const emptyTeams = (environments, known) => environments.flatMap((one) => {
    const listed = one.rules !== undefined && one.rules !== 'unreadable' && one.rules.reviewers.length > 0;
    if (!listed || candidates(one, known).length > 0)
        return [];
    const what = 'only teams may review it: list the numeric ids of their members under `approval.team` in the policy';
    return [{ id: 'unlisted-approver', where: `environment ${one.name}`, what }];
});

;// CONCATENATED MODULE: ./build/stages/judge-prospects.js





/**
 * Judges the gate of every index in the first minute, with an approval by each listed reviewer assumed: what could never
 * pass stops here, and not after the build. What cannot be read now is told; the gate itself will ask again.
 */
async function judgeProspects(policy, run, indexes, ports) {
    const attempts = await fetchAttempts(run, ports);
    const starters = startersOf(run, attempts, [], { attempt: run.attempt, legs: [] });
    const verdicts = await Promise.all(indexes.map((name) => judgeProspect(name, policy, run, starters, ports)));
    return verdicts.flat();
}
async function judgeProspect(name, policy, run, starters, ports) {
    const index = policy.indexes[name];
    // An index that the policy does not have is the finding of another check.
    if (index === undefined)
        return [];
    const environment = (one) => fetchEnvironment(one, false, ports);
    const prospect = assumeApproval({
        policy,
        run,
        index: { name, approval: index.approval },
        environment: await environment(index.environment),
        also: await Promise.all(policy.approval.also.map(environment)),
        starters,
    });
    for (const text of [...prospect.unknowns, ...prospect.warnings])
        ports.log.warn(`gate of ${name}: ${text}`);
    if (prospect.outlook !== 'impossible')
        return [];
    const { refusals, unknowns, warnings } = prospect;
    const verdict = { state: 'blocked', refusals, unknowns, warnings, by: [], form: undefined };
    return gateChecks.map((check) => (0,checks_check/* judge */.S)(check, verdict, `environment ${index.environment}`));
}

;// CONCATENATED MODULE: ./build/stages/1-plan.js
// In: what the person asked for, or the plan of an earlier job. Out: the source, resolved once, and the policy in force.
// Touches: GitHub (refs, commits, the policy's bytes at the run's commit), the index (files of the version).













/** A source that was resolved by this process, under a policy that it read itself. */
class PlannedProof {
    plan;
    policy;
    /** The policy's bytes as text. */
    policyText;
    run;
    /** What the plan's ref names at this moment; `undefined` when it is gone. */
    sourceNow;
    #made = true;
    constructor(plan, { policy, text }, run, sourceNow) {
        this.plan = plan;
        this.policy = policy;
        this.policyText = text;
        this.run = run;
        this.sourceNow = sourceNow;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
const indexesOf = { none: [], testpypi: ['testpypi'], pypi: ['pypi'], chain: ['testpypi', 'pypi'] };
/** Resolves the ref to a commit, once. In release mode everything that would stop the release later stops it here. */
const plan = {
    name: 'plan',
    title: 'Plan: resolve the source, once',
    async run(request, ports) {
        const run = await ports.jobs.run();
        const inForce = await readPolicy(ports, run, request.policyPath);
        const indexes = indexesOf[request.index];
        const preflight = await fetchPreflight(request, indexes, inForce.policy, run, ports);
        const { source, version } = preflight;
        const wanted = { wanted: indexes, configured: Object.keys(inForce.policy.indexes) };
        const verdicts = request.index === 'none'
            ? []
            : [
                (0,checks_check/* judge */.S)(unconfiguredIndex, wanted, 'the run'),
                ...(0,checks_check/* atLevels */.$)(planChecks, levelsOf(inForce.policy)).map((check) => (0,checks_check/* judge */.S)(check, preflight, request.sourceRef)),
                ...(await judgeProspects(inForce.policy, run, indexes, ports)),
            ];
        const stopped = stopIfBlocked('plan', verdicts);
        if (stopped)
            return stopped;
        if (source === undefined) {
            const where = `${JSON.stringify(request.sourceRef)} of ${inForce.policy.source.repository}`;
            throw new errors/* ReleaseError */.K2('INPUT_INVALID', `source-ref: ${where} is neither a tag, a branch nor a full commit`);
        }
        const made = makePlan(ports, inForce, run, source, version.ok ? version.value : '', indexes);
        return done(new PlannedProof(made, inForce, run, source), verdicts);
    },
};
/** Makes an earlier job's plan again from GitHub's own facts, and refuses a difference. */
const replan = {
    name: 'plan',
    title: 'Plan: derive the plan again',
    async run({ plan: text }, ports) {
        const parsed = parsePlan(text);
        if (!parsed.ok)
            throw new errors/* ReleaseError */.K2('INPUT_INVALID', `plan: ${parsed.reasons.join('; ')}`);
        const planned = parsed.value;
        const run = await ports.jobs.run();
        const inForce = await readPolicy(ports, run, planned.policy.path);
        const { source: git } = inForce.policy;
        const { mode, source: then, indexes } = planned;
        // A trial's branch may move on; its commit is what was built.
        const now = await ports.source.resolve(git.repository, mode === 'release' ? then.ref : then.commit);
        const source = sourceAgain(planned, git.repository, now);
        const version = versionIn(inForce.policy, then.ref);
        const again = makePlan(ports, inForce, run, source, version.ok ? version.value : '', indexes);
        const verdicts = [(0,checks_check/* judge */.S)(alteredPlan, { planned, now: again }, 'the plan')];
        return stopIfBlocked('plan', verdicts) ?? done(new PlannedProof(again, inForce, run, now), verdicts);
    },
};
/**
 * The planned source out of GitHub's own facts. Of a commit that the tag no longer names they tell nothing: what was
 * claimed stays then, and `moved-tag` refuses it.
 */
function sourceAgain({ mode, source: then }, repository, now) {
    const claimed = { ...then, repository };
    if (now?.commit !== then.commit)
        return claimed;
    const { tree, tagObject, tagSignature, epoch } = now;
    // A trial asks for the commit, which knows no tag.
    if (mode === 'trial')
        return { ...claimed, tree, epoch };
    return tagObject === then.tagObject ? { ...claimed, tree, tagSignature, epoch } : claimed;
}
async function fetchPreflight(request, indexes, policy, run, { source: git, index, log }) {
    const ref = request.sourceRef;
    const { repository } = policy.source;
    const name = ref.replace(/^refs\/(?:tags|heads)\//, '');
    const kind = await kindOf(ref, name, repository, git);
    const full = { tag: `refs/tags/${name}`, branch: `refs/heads/${name}`, commit: name, none: '' }[kind];
    const source = full === '' ? undefined : await git.resolve(repository, full);
    if (source)
        log.info(`${full} of ${repository} is commit ${source.commit}`);
    const version = versionIn(policy, full);
    const release = request.index !== 'none';
    const branches = release && source ? await fetchReachability(policy, source, git) : [];
    const indexed = !release || !version.ok
        ? []
        : await Promise.all(indexes
            .filter((one) => policy.indexes[one])
            .map(async (one) => ({
            index: one,
            files: await index(one).files(policy.project, version.value),
        })));
    return { policy, run, ref, kind, source, version, branches, indexed };
}
/** A ref that says what it is must not become another thing of the same name. */
async function kindOf(ref, name, repository, git) {
    if (ref.startsWith('refs/heads/'))
        return 'branch';
    const kind = await git.kindOf(repository, name);
    return ref.startsWith('refs/tags/') && kind !== 'tag' ? 'none' : kind;
}
/** Asks branch by branch until one holds the commit: most releases come from the first. */
async function fetchReachability({ source: { repository, branches } }, source, git) {
    const all = await git.branches(repository);
    const asked = [];
    for (const name of all.filter((branch) => branches.some((glob) => (0,model_glob/* matchesGlob */.k)(glob, branch)))) {
        const reachable = await git.reachable(repository, source.commit, name);
        asked.push({ name, reachable });
        if (reachable)
            break;
    }
    return asked;
}
function versionIn(policy, ref) {
    if (ref.startsWith('refs/tags/'))
        return (0,tag_pattern/* versionOfTag */.mx)(policy.source.tag, ref.slice('refs/tags/'.length));
    return ref === '' ? (0,parsed/* good */.u)('') : (0,parsed/* bad */.M)(`${ref} is no tag, so there is no version in it`);
}
function makePlan({ world }, { policy, path, sha256 }, run, source, version, indexes) {
    const rows = (0,expected/* expandRows */.uC)(policy.distributions);
    if (!rows.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${path}: ${rows.reasons.join('; ')}`);
    return {
        v: 1,
        world,
        mode: indexes.length > 0 ? 'release' : 'trial',
        indexes,
        project: policy.project,
        version,
        source,
        policy: { path, sha256 },
        run: { repository: run.repository, id: run.id, commit: run.commit },
        expected: rows.value,
    };
}
/** The policy's own word on a signed tag is the level of that check. */
const levelsOf = ({ source: { signedTag } }) => ({ 'unsigned-tag': signedTag === 'require' ? 'block' : signedTag });

;// CONCATENATED MODULE: ./build/commands/plan.js





/** First job: resolves the source once and hands plan, commit and version to every other job. */
async function plan_plan(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('plan', ports.world);
    const { sourceRef, index, policy: policyPath } = inputs;
    const outcome = await perform(plan, { sourceRef, index, policyPath }, ports);
    if (outcome.kind === 'stopped')
        return stoppedReport(report, outcome);
    const { plan: made } = outcome.value;
    const { source, version, mode } = made;
    host.output('plan', renderPlan(made));
    host.output('source-sha', source.commit);
    host.output('version', version);
    host.output('source-date-epoch', String(source.epoch));
    host.output('release', String(mode === 'release'));
    const what = `${made.project} ${version || 'of no version'} from ${source.ref || source.commit} of ${source.repository}`;
    return {
        ...report,
        headline: mode === 'release' ? `Planned: ${what}, commit ${source.commit}` : `Trial of ${what}, commit ${source.commit}`,
        plan: made,
        verdicts: outcome.verdicts,
        next: [
            'Every leg checks out needs.plan.outputs.source-sha and ends with the phase `stamp`.',
            ...(mode === 'trial' ? ['This is a trial: nothing can be signed or published with its plan.'] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/publish.js









const approved = inOrder(inOrder(reopenSeal, refetch), approve);
/** The job behind the gate: opens the seal again, proves the approval, and publishes exactly those bytes. */
async function publish_publish(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('publish', ports.world);
    const { seal } = inputs;
    if (seal === undefined)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', 'seal is empty: pass needs.seal.outputs.seal');
    const first = await perform(replan, { plan: inputs.plan }, ports);
    if (first.kind === 'stopped')
        return stoppedReport(report, first);
    const planned = first.value;
    const known = { ...report, plan: planned.plan, seal, verdicts: first.verdicts };
    const gate = await perform(approved, { seal, planned }, ports);
    if (gate.kind === 'stopped')
        return stoppedReport(known, gate);
    const { record, attested } = gate.value;
    const passed = {
        ...known,
        release: attested.sealed.release,
        approval: record,
        verdicts: [...known.verdicts, ...gate.verdicts],
    };
    const handoff = inputs.handoff ? { packagesDir: inputs.packagesDir } : undefined;
    const last = await perform(publish, { approved: gate.value, handoff }, ports);
    if (last.kind === 'stopped')
        return stoppedReport(passed, last);
    return finished(inputs, passed, last.value, last.verdicts, ports, host);
}
function finished(inputs, report, published, verdicts, ports, host) {
    setOutputs(inputs, published, ports, host);
    const { files, index, project, version } = published.publication;
    const count = (how) => files.filter((one) => one.how === how).length;
    const there = count('already-there');
    const done = inputs.handoff
        ? `Handed off ${count('pending')} files of ${project} ${version} for ${index}; ${there} are there already`
        : `Published ${files.length} files of ${project} ${version} to ${index}${there > 0 ? `; ${there} were there already` : ''}`;
    return {
        ...report,
        headline: done,
        publication: published.publication,
        files: files.map(({ file, sha256 }) => ({ file, sha256, size: sizeOf(report, file) })),
        verdicts: [...report.verdicts, ...verdicts],
        next: [inputs.handoff ? handedOff : 'The job `confirm` reads the index back and compares every byte.'],
    };
}
const handedOff = 'Your next step uploads what lies in packages-dir; then the job `confirm` reads the index back.';
function setOutputs(inputs, { publication, approval }, ports, host) {
    const { files, index, project, version, state } = publication;
    host.output('approval', JSON.stringify(approval));
    host.output('publication', renderPublication(publication));
    host.output('state', state);
    host.output('environment-url', ports.index(index).page(project, version));
    host.output('packages-dir', inputs.handoff ? inputs.packagesDir : '');
    host.output('to-upload', String(files.filter(({ how }) => how === 'pending').length));
}
const sizeOf = ({ release }, file) => release?.distributions.find((one) => one.file === file)?.size ?? 0;

;// CONCATENATED MODULE: ./build/stages/fetch-artifacts.js


/** Downloads at one time: enough to fill a runner's network, little enough for its memory. */
const fetch_artifacts_parallel = 4;
/** Artifacts of our own, which hold no distributions. */
const ownPrefix = 'wheelgate-';
/** What can be published. Everything else in an artifact is a stranger. */
const isDistribution = ({ file }) => /\.(?:whl|tar\.gz)$/.test(file);
/**
 * Fetches every artifact of the run by its id, compares the bytes with GitHub's digest, and only then unpacks. What
 * does not have its digest is kept out of `files`; the check `altered-artifact` reports it.
 */
async function fetchArtifacts(run, ports) {
    const listed = newestOfEachName(await ports.artifacts.list(run.id));
    const folder = await ports.files.workspace('artifacts');
    const bytes = listed.reduce((sum, { size }) => sum + size, 0);
    const received = new Map();
    const fetched = [];
    const told = (id) => (count) => {
        received.set(id, count);
        const sum = [...received.values()].reduce((total, one) => total + one, 0);
        ports.log.progress(`artifacts: ${megabytes(sum)} of ${megabytes(bytes)} MB`);
    };
    const waiting = [...listed];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            fetched.push(await fetchOne(next, folder, ports, told(next.id)));
        }
    };
    await Promise.all(Array.from({ length: fetch_artifacts_parallel }, work));
    return fetch_artifacts_joined(fetched);
}
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
/** In the order of names, so that the same run gives the same result whatever arrived first. */
function fetch_artifacts_joined(fetched) {
    const byName = (name) => (a, b) => name(a) < name(b) ? -1 : 1;
    return {
        artifacts: fetched.flatMap(({ artifacts }) => artifacts).sort(byName(({ facts }) => facts.name)),
        files: fetched.flatMap(({ files }) => files).sort(byName(({ file, artifact }) => `${file} ${artifact.name}`)),
        strangers: fetched
            .flatMap(({ strangers }) => strangers)
            .sort(byName(({ artifact, file }) => `${artifact} ${file}`)),
    };
}
/** A re-run uploads a name again; the newest by time counts. Ids are no clock: they are not handed out in order. */
function newestOfEachName(listed) {
    const newest = new Map();
    for (const artifact of listed) {
        if (artifact.name.startsWith(ownPrefix))
            continue;
        const other = newest.get(artifact.name);
        if (other === undefined || Date.parse(artifact.createdAt) > Date.parse(other.createdAt))
            newest.set(artifact.name, artifact);
    }
    return [...newest.values()];
}
async function fetchOne(facts, folder, ports, told) {
    const { files } = ports;
    if (facts.expired) {
        throw new errors/* ReleaseError */.K2('ARTIFACT_GONE', `artifact ${facts.name} (id ${facts.id}) of this run has expired`);
    }
    const blob = files.join(folder, `${facts.id}.blob`);
    const got = await ports.artifacts.download(facts, blob, told);
    const artifacts = [{ facts, received: got.sha256 }];
    const digest = (0,model_digest/* parseSha256 */.tz)(got.sha256);
    if (!digest.ok || facts.sha256 !== digest.value) {
        await files.remove(blob);
        return { artifacts, files: [], strangers: [] };
    }
    const home = files.join(folder, String(facts.id));
    await files.makeFolder(home);
    const all = got.kind === 'zip' ? await files.unpack(blob, home) : await keepSingle(got.file ?? facts.name, blob, home, ports);
    if (got.kind === 'zip')
        await files.remove(blob);
    // Logs and reports lie in artifacts of their own. Beside a distribution nothing else may lie.
    if (!all.some(isDistribution))
        return { artifacts, files: [], strangers: [] };
    const artifact = { id: facts.id, name: facts.name, sha256: digest.value };
    const kept = all.filter(isDistribution).map(async (one) => ({ ...one, ...(await files.hash(one.path)), artifact }));
    const why = 'it is neither a wheel nor an sdist and lies beside one';
    const others = all.filter((one) => !isDistribution(one));
    return {
        artifacts,
        files: await Promise.all(kept),
        strangers: others.map(({ file }) => ({ artifact: facts.name, file, why })),
    };
}
async function keepSingle(file, blob, home, { files }) {
    const path = files.join(home, file);
    await files.move(blob, path);
    return [{ file, path }];
}

// EXTERNAL MODULE: ./build/model/parse-stamp.js
var parse_stamp = __webpack_require__(75291);
;// CONCATENATED MODULE: ./build/stages/fetch-stamps.js


/** Questions to GitHub at one time. */
const fetch_stamps_parallel = 8;
/**
 * Reads what each job of the run wrote onto its own check run. No other job can write there, so a stamp is that job's
 * own word. Jobs that never ran have none and are not asked.
 */
async function fetchStamps(jobs, level, { jobs: port, log }) {
    if (level === 'off')
        return { stamps: [], brokenStamps: [] };
    const ran = latestJobs(jobs).filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
    const read = [];
    for (let start = 0; start < ran.length; start += fetch_stamps_parallel) {
        log.progress(`stamps: ${start} of ${ran.length} jobs asked`);
        read.push(...(await Promise.all(ran.slice(start, start + fetch_stamps_parallel).map((job) => stampsOf(job, port)))));
    }
    return {
        stamps: read.flatMap(({ stamps }) => stamps),
        brokenStamps: read.flatMap(({ brokenStamps }) => brokenStamps),
    };
}
async function stampsOf(job, port) {
    const parsed = (await port.stamps(job.id)).map(parse_stamp/* parseStamp */.Pu);
    return {
        stamps: parsed.flatMap((one) => (one.ok ? [{ job, stamp: one.value }] : [])),
        brokenStamps: parsed.flatMap((one) => (one.ok ? [] : [{ job, why: one.reasons.join('; ') }])),
    };
}

// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
;// CONCATENATED MODULE: ./build/stages/match-files.js



/** Takes out what the policy excludes, then holds the rest against the policy's rows. */
function matchFiles(rows, exclude, all) {
    const isExcluded = ({ file }) => exclude.some((glob) => (0,model_glob/* matchesGlob */.k)(glob, file));
    const files = all.filter((one) => !isExcluded(one));
    const parsed = files.map((one) => ({ one, name: (0,file_name/* parseDistributionName */.d)(one.file) }));
    const names = parsed.flatMap(({ name }) => (name.ok ? [name.value] : []));
    return {
        files,
        excluded: all.filter(isExcluded),
        strangers: parsed.flatMap(({ one, name }) => name.ok ? [] : [{ artifact: one.artifact.name, file: one.file, why: name.reasons.join('; ') }]),
        match: (0,expected/* matchExpected */.uJ)(rows, names),
    };
}

;// CONCATENATED MODULE: ./build/stages/2-collect.js
// In: the plan and the policy. Out: the complete set of distributions, each claimed by one leg, bytes on this disk.
// Touches: GitHub (artifacts by id, jobs, annotations of the jobs' own check runs), the disk.









/** Every distribution of the run, hashed, complete, and claimed by the leg that built it. */
class CollectedProof {
    planned;
    files;
    /** File to the row that it meets. */
    rowOf;
    /** File to the job that stamped it; without stamps nobody knows. */
    legOf;
    collection;
    #made = true;
    constructor(planned, collection) {
        this.planned = planned;
        this.files = collection.files;
        this.rowOf = collection.match.rowOf;
        this.legOf = _2_collect_legs(collection);
        this.collection = collection;
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** The stage over a list of checks; the list is the product's own, tests hand in shorter ones. */
const collectWith = (checks, tagChecks = [movedTag]) => ({
    name: 'collect',
    title: 'Collect: fetch every wheel and who made it',
    async run(planned, ports) {
        const collection = await fetchCollection(planned, ports);
        const { plan, sourceNow } = planned;
        const verdicts = [
            ...(plan.mode === 'release' ? tagChecks : []).map((check) => (0,checks_check/* judge */.S)(check, { planned: plan.source, now: sourceNow }, plan.source.ref)),
            ...(0,checks_check/* atLevels */.$)(checks, _2_collect_levelsOf(planned)).map((check) => (0,checks_check/* judge */.S)(check, collection, `run ${collection.run.id}`)),
        ];
        const stopped = stopIfBlocked('collect', verdicts, collection.files);
        if (stopped)
            return stopped;
        if (collection.files.length === 0) {
            const seen = `${collection.artifacts.length} artifacts of run ${collection.run.id}`;
            throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${seen} hold no distribution that the policy does not exclude`);
        }
        return done(new CollectedProof(planned, collection), verdicts);
    },
});
const collect = collectWith(collectionChecks);
async function fetchCollection(planned, ports) {
    const { plan, policy, run, sourceNow } = planned;
    const jobs = await ports.jobs.jobs(run.id);
    const { stamps, brokenStamps } = await fetchStamps(jobs, policy.stamp, ports);
    const { artifacts, files, strangers } = await fetchArtifacts(run, ports);
    const matched = matchFiles(plan.expected, policy.distributions.exclude, files);
    if (matched.excluded.length > 0) {
        ports.log.info(`left out by the policy: ${matched.excluded.map(({ file }) => file).join(', ')}`);
    }
    return {
        plan,
        run,
        sourceNow,
        jobs,
        artifacts,
        files: matched.files,
        excluded: matched.excluded,
        strangers: [...strangers, ...matched.strangers],
        match: matched.match,
        stamps,
        brokenStamps,
        stampLevel: policy.stamp,
        runners: policy.runners,
    };
}
/** Who claims what is as strict as the policy wants stamps. */
function _2_collect_levelsOf({ policy }) {
    const level = policy.stamp === 'require' ? 'block' : policy.stamp;
    return { 'unclaimed-digest': level };
}
function _2_collect_legs(collection) {
    const claims = claimsOf(collection);
    const known = collection.files.flatMap(({ file, sha256 }) => {
        const by = claims.get(`${sha256} ${file}`)?.[0];
        return by === undefined ? [] : [[file, by.job]];
    });
    return new Map(known);
}

;// CONCATENATED MODULE: ./build/stages/3-inspect.js
// In: the collected files. Out: files that every check has seen and none has blocked.
// Touches: worker threads, which read the files again from the disk.


/** Distributions that every check has seen and none has blocked. */
class InspectedProof {
    collected;
    /** By file name. */
    inspections;
    #made = true;
    constructor(collected, inspections) {
        this.collected = collected;
        this.inspections = new Map(inspections.map((one) => [one.file, one]));
        Object.freeze(this);
    }
    get made() {
        return this.#made;
    }
}
/** Asks every check about every distribution, in threads that hold no token. */
const inspect = {
    name: 'inspect',
    title: 'Inspect: ask every check about every distribution',
    async run(collected, { inspector, log }) {
        const { files } = collected;
        const inspections = await inspector.inspect(files.map(({ path }) => path), expectationOf(collected), (file, count) => log.progress(`inspected ${count} of ${files.length}: ${file}`));
        // The file was hashed when it was collected. Another digest now means that the disk is not ours alone.
        for (const [at, { file, sha256 }] of files.entries()) {
            const seen = inspections[at];
            if (seen?.file === file && seen.sha256 === sha256)
                continue;
            const now = seen === undefined ? 'was not inspected' : `has SHA-256 ${seen.sha256} now`;
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${file}, collected with SHA-256 ${sha256}, ${now}`);
        }
        const verdicts = inspections.flatMap((one) => one.verdicts);
        return stopIfBlocked('inspect', verdicts, files) ?? done(new InspectedProof(collected, inspections), verdicts);
    },
};
function expectationOf({ planned: { plan, policy } }) {
    const levels = Object.entries(policy.checks).map(([id, { level }]) => [id, level]);
    return {
        project: plan.project,
        version: plan.version === '' ? undefined : plan.version,
        sbom: policy.sbom.default,
        sbomLevel: policy.sbom.level,
        levels: Object.fromEntries(levels),
    };
}

;// CONCATENATED MODULE: ./build/commands/seal.js







const collected = inOrder(replan, collect);
/** The job after the legs: collects, inspects and attests. A trial is collected and inspected, and nothing is signed. */
async function seal_seal(inputs, ports, host) {
    const report = (0,empty_report/* emptyReport */._)('seal', ports.world);
    const first = await perform(collected, { plan: inputs.plan }, ports);
    if (first.kind === 'stopped')
        return stoppedReport(report, first);
    const { planned } = first.value;
    const known = { ...report, plan: planned.plan, verdicts: first.verdicts, notes: notesOf(first.value) };
    if (planned.plan.mode === 'trial')
        return trial(known, first.value, ports);
    const last = await perform(inOrder(inspect, attest), first.value, ports);
    if (last.kind === 'stopped')
        return stoppedReport(known, last);
    const { digest, release } = last.value.sealed;
    await layBeside(last.value.sealed.folder, ports);
    host.output('seal', digest);
    const [index] = planned.plan.indexes;
    return {
        ...known,
        headline: `Sealed: ${release.distributions.length} distributions of ${release.project} ${release.version}`,
        release,
        seal: digest,
        files: release.distributions,
        verdicts: [...known.verdicts, ...last.verdicts],
        next: [
            `Check that job "publish ${digest}" waits for ${index}, then approve it with the comment: sha256:${digest}`,
            'To reject, press Reject there: nothing is published.',
        ],
    };
}
/** Leaves the seal's own files beside the reports, for steps that come after. */
async function layBeside(from, { files, folder }) {
    const to = files.join(folder, 'seal');
    await files.remove(to);
    await files.makeFolder(to);
    for (const name of (await files.list(from)) ?? [])
        await files.copy(files.join(from, name), files.join(to, name));
}
async function trial(report, value, ports) {
    const outcome = await perform(inspect, value, ports);
    if (outcome.kind === 'stopped')
        return stoppedReport(report, outcome);
    return {
        ...report,
        headline: `Trial passed: ${value.files.length} distributions collected and inspected, nothing signed`,
        files: value.files.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        verdicts: [...report.verdicts, ...outcome.verdicts],
        next: ['Start the workflow with a release tag and an index to make a release.'],
    };
}
function notesOf({ collection: { excluded, stampLevel } }) {
    const names = excluded.map(({ file }) => file).join(', ');
    return [
        ...(excluded.length > 0 ? [`Left out by the policy’s \`exclude\`: ${names}`] : []),
        ...(stampLevel === 'off' ? ['The policy asks for no stamps: provenance speaks of the run, not of jobs.'] : []),
    ];
}

// EXTERNAL MODULE: ./build/commands/show-report.js + 10 modules
var show_report = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/wiring/world-file.js
var world_file = __webpack_require__(69722);
;// CONCATENATED MODULE: ./build/wiring/github-address.js


/**
 * Where this job's GitHub may be: github.com or a `ghe.com` tenant in the real world, this machine in a rehearsal. A
 * build step can write to the environment of later steps, and the job's token goes to this address.
 *
 * @throws ReleaseError WORLD_REFUSED
 */
function requireGithubAddress({ apiUrl }, world) {
    const fits = world === 'rehearsal' ? (0,world_file/* isLoopback */.U)(apiUrl) : isGithub(apiUrl);
    if (fits)
        return;
    const wanted = world === 'rehearsal' ? 'a loopback address' : 'the API of github.com or of a ghe.com tenant';
    throw new errors/* ReleaseError */.K2('WORLD_REFUSED', `GITHUB_API_URL is ${JSON.stringify(apiUrl.slice(0, 100))}, not ${wanted}`);
}
function isGithub(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, port, username } = new URL(address);
    const known = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
    return protocol === 'https:' && port === '' && username === '' && known;
}

;// CONCATENATED MODULE: ./build/wire/retry.js
/** Five tries over about half a minute: what a passing fault of a service takes. */
const usualPatience = { tries: 5, firstPauseMs: 1_000, maxPauseMs: 15_000 };
/**
 * Tries until there is an answer. Pauses double, spread by chance, so that many jobs do not come back at once.
 *
 * @param attempt is told the number of the try, from 1.
 * @param giveUp makes the error of the last fault; it is thrown.
 */
async function retrying(clock, patience, attempt, giveUp) {
    for (let number = 1;; number++) {
        const result = await attempt(number);
        if (result.kind === 'answer')
            return result.value;
        if (number >= patience.tries)
            throw giveUp(result.why);
        const doubled = Math.min(patience.firstPauseMs * 2 ** (number - 1), patience.maxPauseMs);
        const asked = Math.min(result.afterMs ?? 0, 2 * patience.maxPauseMs);
        await clock.sleep(Math.max(asked, doubled * (0.5 + clock.jitter() / 2)));
    }
}
/** Statuses of a fault that may pass: the server's own, and the ones that ask to slow down. */
const mayPass = (status) => status >= 500 || status === 429 || status === 408;
/** Reads `Retry-After` in its seconds form. */
function retryAfterMs(headers) {
    const seconds = headers.get('retry-after');
    return seconds !== null && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1_000 : undefined;
}

;// CONCATENATED MODULE: ./build/wire/wire.js
/** A reply that cannot be used: too long, not JSON, cut off. The adapter gives it a code of the error table. */
class WireFailure extends Error {
    name = 'WireFailure';
}

;// CONCATENATED MODULE: ./build/wire/reply.js

/** Reads a reply's body whole. @throws WireFailure when it is longer than `maxBytes`, or the stream breaks. */
async function readBytes(response, maxBytes) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > maxBytes)
                throw new WireFailure(`the reply is longer than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        if (cause instanceof WireFailure)
            throw cause;
        throw new WireFailure('the reply broke off', { cause });
    }
    return Buffer.concat(chunks);
}
/** Reads a reply as JSON of at most `maxBytes`. @throws WireFailure */
async function readJson(response, maxBytes) {
    const text = Buffer.from(await readBytes(response, maxBytes)).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new WireFailure(`the reply is not JSON: ${JSON.stringify(text.slice(0, 120))}`, { cause });
    }
}
/** Reads a reply as one JSON object. @throws WireFailure */
async function readJsonObject(response, maxBytes) {
    const value = await readJson(response, maxBytes);
    if (!isJsonObject(value))
        throw new WireFailure('the reply is not a JSON object');
    return value;
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/adapters/github/attempt.js


/** The version of the API that the forms of all replies here were taken from. */
const apiVersion = '2022-11-28';
/** Asks once. Whatever may pass by itself is `again`: the server's own faults, a broken connection, a limit of use. */
async function attempt(octokit, question) {
    const [owner = '', repo = ''] = question.repository.split('/');
    const [method = '', path = ''] = question.route.split(' ');
    const parameters = { ...question.parameters, owner, repo, headers: { 'x-github-api-version': apiVersion } };
    try {
        const { status, headers, data } = await octokit.request(`${method} /repos/{owner}/{repo}${path}`, parameters);
        return judge(status, headers, data);
    }
    catch (thrown) {
        // Octokit throws one kind of error, for statuses from 400 and for a reply that did not come.
        if (!(thrown instanceof Error && thrown.name === 'HttpError'))
            throw thrown;
        const response = 'response' in thrown ? thrown.response : undefined;
        if (!isJsonObject(response))
            return { kind: 'again', why: `the connection failed (${thrown.message.slice(0, 200)})` };
        return judge(Number(response.status), response.headers, response.data);
    }
}
function judge(status, headers, body) {
    const told = isJsonObject(headers) ? headers : {};
    const header = (name) => {
        const value = told[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    };
    const reply = { status, header, body };
    if (!mayPass(status) && !limited(reply))
        return { kind: 'answer', value: reply };
    const afterMs = retryAfterMs(new Headers({ 'retry-after': header('retry-after') ?? '' }));
    return { kind: 'again', why: `it answered ${status}: ${wordsOf(body)}`, afterMs };
}
/** GitHub's limits of use come as 403 too; a missing permission has none of these marks. */
const limited = ({ status, header, body }) => status === 403 &&
    (header('retry-after') !== undefined || header('x-ratelimit-remaining') === '0' || /rate limit/i.test(wordsOf(body)));
/** The server's own words, bounded, on one line. */
function wordsOf(body) {
    const message = isJsonObject(body) && typeof body.message === 'string' ? body.message : 'no reason given';
    return message.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

;// CONCATENATED MODULE: ./build/adapters/github/api-failure.js


/** The error of a definite answer that is none of the statuses that the question knows. */
function apiFailure(question, { status, body }) {
    const { code, why } = explain(question, status);
    return failure(question, code, `GitHub answered ${status}: ${wordsOf(body)}. ${why}`);
}
/** The error of a question that got no usable answer. `why` goes on after *GitHub:*. */
const noAnswer = (question, why) => failure(question, 'GITHUB_UNREACHABLE', `no usable answer from GitHub: ${why}`);
const failure = ({ repository, what, kind }, code, why) => new errors/* ReleaseError */.K2(kind === 'fact' ? 'FACT_UNREADABLE' : code, `${what} (${repository}): ${why}`);
function explain({ repository, permission }, status) {
    if (status === 401) {
        const why = `The token is not valid, or its job has ended; what is needed is \`${permission}\`.`;
        return { code: 'PERMISSION_MISSING', why };
    }
    if (status === 403) {
        return { code: 'PERMISSION_MISSING', why: `Add \`${permission}\` under the job's \`permissions:\`.` };
    }
    if (status === 404) {
        return { code: 'NOTHING_TO_JUDGE', why: `It is not there, or the job lacks \`${permission}\`.` };
    }
    // A name that somebody gave up can be taken by anybody, so the redirect is no proof of being the same repository.
    if (status >= 300 && status < 400) {
        return { code: 'POLICY_INVALID', why: `${repository} has moved: the policy must give its present name.` };
    }
    return { code: 'GITHUB_UNREACHABLE', why: 'This is no answer that wheelgate knows.' };
}

;// CONCATENATED MODULE: ./build/adapters/github/bounded-fetch.js

/** A page of 100 jobs with all their steps is about 1 MB, a comparison with 300 changed files a few. */
const maxReplyBytes = 16 * 1024 * 1024;
/** From the first byte sent to the last one read. */
const timeoutMs = 60_000;
/** Statuses whose reply may have no body, not even an empty one. */
const bodiless = [204, 205, 304];
/**
 * A `fetch` for octokit, which reads a body whole and without a limit: here the body is read first, in bounds. No
 * redirect is followed, so a token goes nowhere but to the API itself.
 */
const boundedFetch = (send) => async (address, init) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const { status, headers, body } = await whole(await send(address, { ...init, redirect: 'manual', signal }));
    return new Response(bodiless.includes(status) ? null : body, { status, headers });
};
async function whole(response) {
    return {
        status: response.status,
        headers: response.headers,
        body: Buffer.from(await readBytes(response, maxReplyBytes)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/repository-name.js

/** @returns `OWNER/NAME` as it came. @throws ReleaseError INPUT_INVALID when it is none, before it is in an address. */
function repositoryName(text) {
    // Dots alone would climb out of the path that the name stands in.
    if (/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text))
        return text;
    const shown = JSON.stringify(text.slice(0, 200));
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${shown} is no repository: expected OWNER/NAME`);
}

;// CONCATENATED MODULE: ./build/adapters/github/api.js







/** Makes the API of one job. `@actions/github` is loaded at the first question: loading costs a tenth of a second. */
function githubApi(context, wire) {
    let loading;
    const { clock } = wire;
    return {
        clock,
        ask: async (question, read) => {
            repositoryName(question.repository);
            loading ??= load(context, wire);
            const octokit = await loading;
            const reply = await retrying(clock, usualPatience, () => attempt(octokit, question), (why) => noAnswer(question, `${why}, ${usualPatience.tries} times`));
            if (!(question.statuses ?? [200]).includes(reply.status))
                throw apiFailure(question, reply);
            try {
                return read(reply);
            }
            catch (thrown) {
                // Anything else is a bug of ours and stays one.
                if (!(thrown instanceof WireFailure))
                    throw thrown;
                throw noAnswer(question, `its answer cannot be used: ${thrown.message}`);
            }
        },
    };
}
/** @throws ReleaseError PERMISSION_MISSING when the step was given no token. */
async function load({ apiUrl, token }, wire) {
    if (token === undefined) {
        throw new errors/* ReleaseError */.K2('PERMISSION_MISSING', 'this step was given no GITHUB_TOKEN, so GitHub cannot be asked');
    }
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    // Octokit writes a server's words about deprecation to the console, where a runner would read commands in them.
    const nothing = () => undefined;
    const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    return getOctokit(token.reveal(), { baseUrl: apiUrl, log, request: { fetch: boundedFetch(wire.fetch), log } });
}

;// CONCATENATED MODULE: ./build/adapters/github/members.js



// Readers of the members of a reply. Each returns a value of its type or throws WireFailure naming the member, so that
// an answer of another form is an answer that cannot be read, never a value that looks right.
/** A value that must be an object. `name` is what the message calls it. */
function objectIn(value, name) {
    if (isJsonObject(value))
        return value;
    throw wrong(name, 'an object', value);
}
/** The member as an object. */
const objectOf = (from, key) => objectIn(from[key], key);
/** The member as a list. */
function listOf(from, key) {
    const value = from[key];
    if (Array.isArray(value))
        return value;
    throw wrong(key, 'a list', value);
}
/** The member as text; the empty text counts. */
function textOf(from, key) {
    const value = from[key];
    if (typeof value === 'string')
        return value;
    throw wrong(key, 'text', value);
}
/** The member as text; `undefined` when it is left out, null or empty: GitHub uses all three for *not known*. */
function textOr(from, key) {
    const value = from[key];
    return value === undefined || value === null || value === '' ? undefined : textOf(from, key);
}
/** The member as true or false. */
function flagOf(from, key) {
    const value = from[key];
    if (typeof value === 'boolean')
        return value;
    throw wrong(key, 'true or false', value);
}
/** The member as a whole number of 0 or more that a double holds exactly. */
function countOf(from, key) {
    const value = from[key];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw wrong(key, 'a whole number', value);
}
/** The member as an id: a whole number above 0. */
function idOf(from, key) {
    const value = countOf(from, key);
    if (value > 0)
        return value;
    throw wrong(key, 'an id', value);
}
/** The member as a git object's full name. */
function shaOf(from, key) {
    const parsed = (0,model_digest/* parseGitSha */.ut)(textOf(from, key));
    if (parsed.ok)
        return parsed.value;
    throw new WireFailure(`${key}: ${parsed.reasons.join('; ')}`);
}
/** The member as an ISO time, unchanged. */
function timeOf(from, key) {
    const value = textOf(from, key);
    if (/^\d{4}-\d\d-\d\dT/.test(value) && Number.isFinite(Date.parse(value)))
        return value;
    throw wrong(key, 'a time', value);
}
/** Bounded, and safe for values that have no text of their own. */
function wrong(name, wanted, value) {
    return new WireFailure(`${name} should be ${wanted} and is ${members_kindOf(value)}`);
}
function members_kindOf(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 80));
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value;
}

;// CONCATENATED MODULE: ./build/adapters/github/environment-facts.js



/** Reads GET /environments/{name}. Throws WireFailure on another form, also when a rule is left out that must be told. */
function environmentRules(body, name) {
    const found = objectIn(body, 'the environment');
    const own = textOf(found, 'name');
    // GitHub takes names of environments in any case.
    if (own.toLowerCase() !== name.toLowerCase())
        throw new WireFailure('the answer is about another environment');
    const gates = rulesOf(found).filter(({ type }) => type === 'required_reviewers');
    if (gates.length > 1)
        throw new WireFailure('there are two rules about reviewers');
    const [gate] = gates;
    return {
        name: own,
        reviewers: gate === undefined ? [] : listOf(gate, 'reviewers').map(reviewerIn),
        preventSelfReview: optionalFlag(gate?.prevent_self_review),
        // Live answers have it, GitHub's description of its API does not.
        canAdminsBypass: optionalFlag(found.can_admins_bypass),
        policy: environment_facts_policyOf(found),
        updatedAt: timeOf(found, 'updated_at'),
    };
}
const rulesOf = (found) => listOf(found, 'protection_rules').map((rule) => objectIn(rule, 'a protection rule'));
function reviewerIn(value) {
    const entry = objectIn(value, 'a reviewer');
    const kind = textOf(entry, 'type');
    const reviewer = objectOf(entry, 'reviewer');
    if (kind === 'User')
        return { kind, id: idOf(reviewer, 'id'), name: textOf(reviewer, 'login') };
    if (kind === 'Team')
        return { kind, id: idOf(reviewer, 'id'), name: textOf(reviewer, 'name') };
    throw new WireFailure(`a reviewer is of the unknown kind ${JSON.stringify(kind.slice(0, 40))}`);
}
const optionalFlag = (value) => (typeof value === 'boolean' ? value : undefined);
/** A member that is left out is not the same as null, which says that every branch may deploy. */
function environment_facts_policyOf(found) {
    const policy = found.deployment_branch_policy;
    if (policy === null)
        return null;
    if (!isJsonObject(policy))
        throw new WireFailure('deployment_branch_policy is not told');
    return { protectedBranches: flagOf(policy, 'protected_branches'), custom: flagOf(policy, 'custom_branch_policies') };
}

;// CONCATENATED MODULE: ./build/adapters/github/list-all.js




/** GitHub's largest page. A larger number is cut without a word, and items would be lost between pages. */
const pageSize = 100;
/**
 * Every item of a list, every page. Where GitHub tells a total, what came must be that many, each once: a list that
 * changed between two pages is read again from the start.
 *
 * @throws ReleaseError as `Api.ask`, and GITHUB_UNREACHABLE when the pages never fit their total or never end.
 */
const listAll = (api, listing) => retrying(api.clock, usualPatience, () => readOnce(api, listing), (why) => noAnswer(listing, `${why}, ${usualPatience.tries} times`));
async function readOnce(api, listing) {
    const { member, maxPages, cut, item, ...question } = listing;
    const values = [];
    const ids = new Set();
    for (let page = 1; page <= maxPages; page++) {
        const parameters = { ...question.parameters, per_page: pageSize, page };
        const { items, total, more } = await api.ask({ ...question, parameters }, (reply) => {
            const read = pageOf(reply, member);
            return { ...read, items: read.items.map((one) => ({ id: member ? idOf(one, 'id') : 0, value: item(one) })) };
        });
        for (const { id, value } of items) {
            values.push(value);
            ids.add(id);
        }
        const ended = items.length === 0 || (total === undefined ? !more : values.length >= total);
        if (!ended)
            continue;
        const whole = total === undefined || (values.length === total && ids.size === total);
        return whole ? { kind: 'answer', value: values } : { kind: 'again', why: `its pages hold ${ids.size} of ${total}` };
    }
    if (cut)
        return { kind: 'answer', value: values };
    throw noAnswer(listing, `there are more than ${maxPages * pageSize}, which is more than wheelgate reads`);
}
/** One page; `total` is `undefined` where GitHub does not count. */
function pageOf({ body, header }, member) {
    const holder = member === undefined ? { items: body } : objectIn(body, 'the answer');
    const items = listOf(holder, member ?? 'items').map((one) => objectIn(one, `an item of ${member ?? 'the list'}`));
    if (items.length > pageSize)
        throw new WireFailure(`a page has ${items.length} items, asked for were ${pageSize}`);
    const total = member === undefined ? undefined : countOf(holder, 'total_count');
    // A full page may be the last one, and the link may be left out: either asks for one page more.
    return { items, total, more: items.length === pageSize || /rel="next"/.test(header('link') ?? '') };
}

;// CONCATENATED MODULE: ./build/adapters/github/approvals.js




/** A run has at most 50 attempts, with a review or two each. */
const maxReviewPages = 10;
/** Far more patterns and environments than a repository has. */
const maxRulePages = 10;
/** All facts of the gate: one that cannot be read is FACT_UNREADABLE, never a guess. */
const fact = { permission: 'actions: read', kind: 'fact' };
/** Keeps the promises of `Approvals`. */
const githubApprovals = (api, repository, claims) => ({
    claims,
    environment: (name) => environmentFacts(api, repository, name),
    reviews: async (runId) => {
        const reviews = await listAll(api, {
            ...fact,
            repository,
            route: 'GET /actions/runs/{run_id}/approvals',
            parameters: { run_id: runId },
            what: `the reviews of run ${runId}`,
            member: undefined,
            maxPages: maxReviewPages,
            item: reviewsIn,
        });
        return reviews.flat();
    },
});
/** One entry of GitHub's list can be about more than one environment. */
function reviewsIn(entry) {
    const user = objectOf(entry, 'user');
    const review = {
        state: textOf(entry, 'state'),
        userId: idOf(user, 'id'),
        login: textOf(user, 'login'),
        userType: textOf(user, 'type'),
        comment: textOr(entry, 'comment') ?? '',
    };
    return listOf(entry, 'environments').map((one) => ({
        environment: textOf(objectIn(one, 'an environment'), 'name'),
        ...review,
    }));
}
async function environmentFacts(api, repository, name) {
    const question = {
        ...fact,
        repository,
        route: 'GET /environments/{environment_name}',
        parameters: { environment_name: name },
        what: `environment ${name}`,
        statuses: [200, 404],
    };
    const rules = await api.ask(question, ({ status, body }) => status === 404 ? undefined : environmentRules(body, name));
    if (rules === undefined) {
        await requireAbsence(api, repository, name);
        return undefined;
    }
    const { policy, ...facts } = rules;
    if (policy === null)
        return { ...facts, branchPolicy: null };
    const patterns = policy.custom ? await patternsOf(api, repository, rules.name) : [];
    return { ...facts, branchPolicy: { protectedBranches: policy.protectedBranches, patterns } };
}
/** GitHub says 404 also for what a token may not see; only a list without the name says that there is none. */
async function requireAbsence(api, repository, name) {
    const names = await listAll(api, {
        ...fact,
        repository,
        route: 'GET /environments',
        what: 'the environments',
        member: 'environments',
        maxPages: maxRulePages,
        item: (environment) => textOf(environment, 'name'),
    });
    if (!names.some((one) => one.toLowerCase() === name.toLowerCase()))
        return;
    throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `environment ${name} of ${repository} is listed, but its rules cannot be read`);
}
/** A pattern of tags is written with `refs/tags/`, so that it is not taken for one of branches. */
const patternsOf = (api, repository, name) => listAll(api, {
    ...fact,
    repository,
    route: 'GET /environments/{environment_name}/deployment-branch-policies',
    parameters: { environment_name: name },
    what: `the branches that may deploy to environment ${name}`,
    member: 'branch_policies',
    maxPages: maxRulePages,
    item: (policy) => `${policy.type === 'tag' ? 'refs/tags/' : ''}${textOf(policy, 'name')}`,
});

;// CONCATENATED MODULE: ./build/adapters/github/blob-address.js
/** True for an address of this machine. Names other than `localhost` are looked up by somebody, so they are not. */
const isLoopback = ({ hostname }) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
/**
 * The address that GitHub sends a download to. It may be any host, for the bytes are hashed; but it must be HTTPS, or
 * this machine when the API itself is: a rehearsal never leaves it, and a real release never comes there.
 *
 * @returns `undefined` for any other address.
 */
function blobAddress(location, apiUrl) {
    if (location === undefined || !URL.canParse(location))
        return undefined;
    const address = new URL(location);
    if (address.username !== '' || address.password !== '')
        return undefined;
    if (isLoopback(new URL(apiUrl)))
        return isLoopback(address) && /^https?:$/.test(address.protocol) ? address : undefined;
    return address.protocol === 'https:' && !isLoopback(address) ? address : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/github/file-name.js
/** What every file system here takes. Characters. */
const maxLength = 255;
/** True for a name without a path, a control or an invisible character, as GitHub allows for artifacts. */
const isFileName = (name) => name.length <= maxLength && /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*/:<>?\\|]+$/u.test(name) && !/^\.+$/.test(name);
/**
 * The file name that a `content-disposition` header gives: `filename*` before `filename`, base name only.
 *
 * @returns `undefined` when there is none that a file could have.
 * @see https://www.rfc-editor.org/rfc/rfc6266#section-4.3
 */
function fileNameIn(disposition) {
    const found = new Map();
    for (const [, key = '', quoted, bare] of (disposition ?? '').matchAll(/;\s*([\w*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)) {
        found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    const name = decoded(found.get('filename*')) ?? found.get('filename');
    const base = name?.split(/[/\\]/).at(-1);
    return base !== undefined && isFileName(base) ? base : undefined;
}
/** The extended form, `UTF-8''NAME` with percent signs. */
function decoded(extended) {
    const encoded = /^utf-8'[^']*'(.*)$/i.exec(extended ?? '')?.[1];
    if (encoded === undefined)
        return undefined;
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/github/receive-blob.js



/**
 * Writes a reply's body while it hashes it. The target is closed whatever happens; after an error what is in it is
 * worth nothing.
 *
 * @returns the digest of what came, bare hex, and its size in bytes.
 * @throws WireFailure when the body breaks off; ReleaseError GITHUB_UNREACHABLE when it is too long; what the target
 *   throws, as it is.
 */
async function receiveBlob({ response, target, limit, next, progress }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        const told = Number(response.headers.get('content-length') ?? 0);
        if (told > limit)
            throw tooLong(limit, told);
        const chunks = chunksOf(response);
        for (let chunk = await next(chunks()); chunk !== undefined; chunk = await next(chunks())) {
            size += chunk.length;
            if (size > limit)
                throw tooLong(limit, size);
            hash.update(chunk);
            await target.write(chunk);
            progress(size, limit);
        }
    }
    finally {
        await target.close();
    }
    return { sha256: hash.digest('hex'), size };
}
/** Reads one piece at a time; `undefined` at the end. Errors of the stream are told apart from those of the target. */
function chunksOf({ body }) {
    const reader = body?.getReader();
    return async () => {
        try {
            return (await reader?.read())?.value;
        }
        catch (cause) {
            throw new WireFailure('the connection broke off', { cause });
        }
    };
}
const tooLong = (limit, size) => new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `GitHub lists an artifact of ${limit} bytes, and its store sends ${size} or more: these are not its bytes`);

;// CONCATENATED MODULE: ./build/adapters/github/download-artifact.js






/** Types that GitHub's own download client unpacks. */
const zipTypes = ['application/zip', 'application/x-zip-compressed', 'application/zip-compressed'];
/** As long as GitHub's own client waits. */
const usualStallMs = 30_000;
/**
 * Keeps the promises of `Artifacts.download`. A broken connection starts over with a new address; more bytes than
 * GitHub lists are refused at once, whatever their digest would be.
 */
async function downloadArtifact(download) {
    const { artifact, wire } = download;
    if (artifact.expired)
        throw gone(artifact, 'has expired');
    return retrying(wire.clock, usualPatience, async () => fetchBlob(download, await askAddress(download)), (why) => failed(artifact, `${why instanceof Error ? why.message : String(why)} (${usualPatience.tries} tries)`));
}
/** Asks the API where the blob is. The address is signed: it is as good as a token for some minutes. */
async function askAddress({ api, wire, context, artifact }) {
    const question = {
        repository: context.repository,
        route: 'GET /actions/artifacts/{artifact_id}/zip',
        parameters: { artifact_id: artifact.id },
        what: `artifact ${artifact.name} (id ${artifact.id})`,
        permission: 'actions: read',
        statuses: [302, 404, 410],
    };
    const location = await api.ask(question, ({ status, header }) => status === 302 ? (header('location') ?? '') : undefined);
    if (location === undefined)
        throw gone(artifact, 'is no longer there');
    const address = blobAddress(location, context.apiUrl);
    if (address === undefined)
        throw failed(artifact, 'GitHub sends the download to an address that is not safe to follow');
    for (const [name, value] of address.searchParams)
        if (name === 'sig')
            wire.mask(value);
    return address;
}
async function fetchBlob(download, address) {
    const { artifact, wire, sink, progress, stallMs = usualStallMs } = download;
    const stop = new AbortController();
    // No authorization header: the address carries its own permission, and the token is none of the store's business.
    const request = { headers: { 'accept-encoding': 'identity' }, redirect: 'error', signal: stop.signal };
    try {
        const response = await withinTime(wire.fetch(address, request), stallMs);
        if (response.status === 404 || response.status === 410)
            throw gone(artifact, 'is no longer in the store');
        if (response.status !== 200) {
            const why = `the store ${address.host} answered ${response.status}`;
            return { kind: 'again', why, afterMs: retryAfterMs(response.headers) };
        }
        const next = (read) => withinTime(read, stallMs);
        const target = await sink();
        const blob = await receiveBlob({ response, target, limit: artifact.size, next, progress });
        return { kind: 'answer', value: { ...blob, ...shapeOf(response.headers, address) } };
    }
    catch (thrown) {
        // What fetch throws has the address in it, and so has its cause: neither is kept.
        if (thrown instanceof errors/* ReleaseError */.K2)
            throw thrown;
        if (thrown instanceof WireFailure)
            return { kind: 'again', why: thrown.message };
        if (thrown instanceof TypeError)
            return { kind: 'again', why: `the connection to ${address.host} failed` };
        throw thrown;
    }
    finally {
        stop.abort();
    }
}
/** @throws WireFailure when `work` takes longer; it goes on, and its result is nobody's. */
async function withinTime(work, stallMs) {
    let timer;
    const stalled = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new WireFailure(`nothing came for ${stallMs / 1000} s`)), stallMs);
    });
    try {
        return await Promise.race([work, stalled]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A zip, or one file under the name that the store gives; both as GitHub's own client tells them apart. */
function shapeOf(headers, { pathname }) {
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    if (zipTypes.includes(type.trim().toLowerCase()) || pathname.toLowerCase().endsWith('.zip')) {
        return { kind: 'zip', file: undefined };
    }
    return { kind: 'file', file: fileNameIn(headers.get('content-disposition')) };
}
const gone = ({ name, id }, how) => new errors/* ReleaseError */.K2('ARTIFACT_GONE', `artifact ${name} (id ${id}) ${how}`);
const failed = ({ name, id }, why) => new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `artifact ${name} (id ${id}) could not be fetched: ${why}`);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const sha256 = (0,model_digest/* parseSha256 */.tz)(stored.digest);
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

;// CONCATENATED MODULE: ./build/adapters/github/artifacts.js








/** GitHub itself allows 500 artifacts in a job; 5,000 in a run are beyond any release. */
const maxArtifactPages = 50;
/** Keeps the promises of `Artifacts`. */
function githubArtifacts(api, wire, context, tools) {
    // One after the other: the environment, which the client reads its token from, can hold one upload's at a time.
    let uploads = Promise.resolve();
    return {
        list: (runId) => listAll(api, {
            repository: context.repository,
            route: 'GET /actions/runs/{run_id}/artifacts',
            parameters: { run_id: runId },
            what: `the artifacts of run ${runId}`,
            permission: 'actions: read',
            member: 'artifacts',
            maxPages: maxArtifactPages,
            item: artifactIn,
        }),
        download: (artifact, path, progress) => {
            const sink = () => tools.openWrite(path);
            return downloadArtifact({ api, wire, context, artifact, sink, progress });
        },
        upload: (name, directory, files) => {
            const upload = () => uploadArtifact(context, tools.withEnvironment, { name, directory, files });
            const stored = uploads.then(upload, upload);
            uploads = stored.catch(() => undefined);
            return stored;
        },
    };
}
function artifactIn(artifact) {
    const name = textOf(artifact, 'name');
    // GitHub takes no such name; one that came all the same could lead out of the folder that it is unpacked into.
    if (!isFileName(name))
        throw new WireFailure('an artifact has a name that GitHub does not allow');
    const digest = (0,model_digest/* parsePrefixedSha256 */.AO)(textOr(artifact, 'digest'));
    const run = isJsonObject(artifact.workflow_run) ? artifact.workflow_run : {};
    return {
        id: idOf(artifact, 'id'),
        name,
        sha256: digest.ok ? digest.value : undefined,
        size: countOf(artifact, 'size_in_bytes'),
        runId: typeof run.id === 'number' ? run.id : undefined,
        headSha: typeof run.head_sha === 'string' ? run.head_sha : undefined,
        createdAt: timeOf(artifact, 'created_at'),
        expired: flagOf(artifact, 'expired'),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/attestation-store.js

/** Keeps the promises of `AttestationStore`. A bundle that is posted twice is kept twice, which does no harm. */
const githubAttestationStore = ({ ask }, repository) => ({
    post: (bundle) => {
        const question = {
            repository,
            route: 'POST /attestations',
            // As text, so that what is sent is what was verified, whatever octokit's own writer of JSON does.
            parameters: { data: JSON.stringify({ bundle }) },
            what: 'a bundle for the attestation store',
            permission: 'attestations: write',
            statuses: [201],
        };
        return ask(question, ({ body }) => String(idOf(objectIn(body, 'the attestation'), 'id')));
    },
});

;// CONCATENATED MODULE: ./build/adapters/github/claims.js




/** For a token that nobody else accepts: neither Sigstore nor an index. */
const audience = 'wheelgate';
/**
 * Claims of this job's own identity token, asked for once. The signature is not verified: the token came straight from
 * the issuer, over a channel that we opened, so nobody but the issuer could have written it.
 *
 * @throws ReleaseError IDENTITY_MISSING as `Identity.token`; FACT_UNREADABLE when a claim is missing. Never with the
 *   token in it.
 */
function ownClaims(identity) {
    let known;
    return async () => {
        known ??= claimsIn(await identity.token(audience));
        return known;
    };
}
/** Reads the middle part of a compact JWS. */
function claimsIn(token) {
    try {
        const [, payload = ''] = token.reveal().split('.');
        const claims = claims_parsed(payload);
        if (textOf(claims, 'aud') !== audience)
            throw new WireFailure('aud is not what was asked for');
        return {
            repository: textOf(claims, 'repository'),
            runId: numberOf(claims, 'run_id'),
            runAttempt: numberOf(claims, 'run_attempt'),
            ref: textOf(claims, 'ref'),
            event: textOf(claims, 'event_name'),
            runnerEnvironment: textOf(claims, 'runner_environment'),
            environment: textOr(claims, 'environment'),
            workflowRef: textOf(claims, 'workflow_ref'),
            jobWorkflowRef: textOf(claims, 'job_workflow_ref'),
            checkRunId: textOr(claims, 'check_run_id') === undefined ? undefined : numberOf(claims, 'check_run_id'),
            visibility: textOf(claims, 'repository_visibility'),
        };
    }
    catch (thrown) {
        if (!(thrown instanceof WireFailure))
            throw thrown;
        throw new errors/* ReleaseError */.K2('FACT_UNREADABLE', `this job's own identity token cannot be read: ${thrown.message}`);
    }
}
/** The parser's own message would quote the text, so it is not kept. */
function claims_parsed(payload) {
    let value;
    try {
        value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        value = undefined;
    }
    if (isJsonObject(value))
        return value;
    throw new WireFailure('it is no JWT');
}
/** Numbers are text in GitHub's claims. */
function numberOf(claims, key) {
    const value = Number(/^[1-9]\d{0,15}$/.exec(textOf(claims, key))?.[0]);
    if (Number.isSafeInteger(value))
        return value;
    throw new WireFailure(`${key} is not a number in text`);
}

// EXTERNAL MODULE: ./build/model/secret.js
var secret = __webpack_require__(91260);
;// CONCATENATED MODULE: ./build/adapters/github/identity.js





/** GitHub's tokens are about 2 KB. */
const identity_maxReplyBytes = 64 * 1024;
const identity_timeoutMs = 30_000;
/** Keeps the promises of `Identity` with the issuer that the runner names. */
const githubIdentity = ({ identityRequest }, wire) => ({
    token: async (audience) => {
        if (identityRequest === undefined) {
            const why = 'this job may not ask for an identity token: it lacks `id-token: write`';
            throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', why);
        }
        const address = requestAddress(identityRequest.url, audience);
        const headers = { authorization: `Bearer ${identityRequest.token.reveal()}`, accept: 'application/json' };
        return retrying(wire.clock, usualPatience, () => askOnce(wire, address, headers), (why) => new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `GitHub gave no identity token: ${why} (${usualPatience.tries} tries)`));
    },
});
/** The runner's address has a query of its own, to which the audience is added. */
function requestAddress(text, audience) {
    const address = URL.canParse(text) ? new URL(text) : undefined;
    if (address === undefined || !(address.protocol === 'https:' || isLoopback(address))) {
        throw new errors/* ReleaseError */.K2('WORLD_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address');
    }
    address.searchParams.set('audience', audience);
    return address;
}
async function askOnce(wire, address, headers) {
    const signal = AbortSignal.timeout(identity_timeoutMs);
    const response = await wire.fetch(address, { headers, redirect: 'error', signal }).catch(() => undefined);
    if (response === undefined)
        return { kind: 'again', why: `the connection to ${address.host} failed` };
    const { status } = response;
    if (mayPass(status))
        return { kind: 'again', why: `it answered ${status}`, afterMs: retryAfterMs(response.headers) };
    if (status === 401 || status === 403) {
        throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', `GitHub refused this job an identity token (${status})`);
    }
    if (status !== 200)
        throw new errors/* ReleaseError */.K2('GITHUB_UNREACHABLE', `GitHub gave no identity token: it answered ${status}`);
    // What cannot be read may all the same hold the token, so neither the reply nor its error is shown.
    const reply = await readJsonObject(response, identity_maxReplyBytes).catch(() => undefined);
    const token = reply?.value;
    if (typeof token !== 'string' || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
        return { kind: 'again', why: 'its answer cannot be read' };
    }
    wire.mask(token);
    return { kind: 'answer', value: new secret/* Secret */.z(token) };
}

;// CONCATENATED MODULE: ./build/adapters/github/run-facts.js




/** @throws ReleaseError INPUT_INVALID naming the variable that cannot be read. */
function claimedRun(context) {
    const { workflowRef, sha, ref, eventName } = context;
    const repository = repositoryName(context.repository);
    const commit = (0,model_digest/* parseGitSha */.ut)(sha);
    if (!commit.ok)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `GITHUB_SHA: ${commit.reasons.join('; ')}`);
    const [path = ''] = workflowRef.split('@');
    const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : '';
    return {
        repository,
        repositoryId: numberIn('GITHUB_REPOSITORY_ID', context.repositoryId),
        ownerId: numberIn('GITHUB_REPOSITORY_OWNER_ID', context.ownerId),
        id: numberIn('GITHUB_RUN_ID', context.runId),
        attempt: numberIn('GITHUB_RUN_ATTEMPT', context.runAttempt),
        workflowPath: matching('GITHUB_WORKFLOW_REF', inside, /^\.github\/workflows\/[^/]+\.ya?ml$/),
        ref: matching('GITHUB_REF', ref, /^refs\/\S+$/),
        commit: commit.value,
        event: matching('GITHUB_EVENT_NAME', eventName, /^[a-z_]+$/),
    };
}
function numberIn(variable, text) {
    const value = Number(matching(variable, text, /^[1-9]\d{0,15}$/));
    if (Number.isSafeInteger(value))
        return value;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${variable} is too large a number`);
}
function matching(variable, text, form) {
    if (form.test(text))
        return text;
    const shown = JSON.stringify(text.slice(0, 200));
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${variable} gives ${shown}, which is not what a runner says`);
}
/**
 * The run as GitHub tells it, after a comparison with the runner's variables: a step before ours can set those for us.
 *
 * @param run GitHub's reply. Throws WireFailure when it has another form.
 * @throws ReleaseError WORLD_REFUSED naming every difference.
 */
function confirmedRun(claimed, run) {
    const repository = objectOf(run, 'repository');
    const pairs = [
        ['GITHUB_REPOSITORY', claimed.repository, textOf(repository, 'full_name')],
        ['GITHUB_REPOSITORY_ID', claimed.repositoryId, idOf(repository, 'id')],
        ['GITHUB_REPOSITORY_OWNER_ID', claimed.ownerId, idOf(objectOf(repository, 'owner'), 'id')],
        ['GITHUB_RUN_ID', claimed.id, idOf(run, 'id')],
        ['GITHUB_RUN_ATTEMPT', claimed.attempt, idOf(run, 'run_attempt')],
        ['GITHUB_EVENT_NAME', claimed.event, textOf(run, 'event')],
        // GitHub writes `@REF` behind the path in some replies.
        ['GITHUB_WORKFLOW_REF', claimed.workflowPath, textOf(run, 'path').split('@')[0]],
        ...commitPairs(claimed, run),
    ];
    const wrong = pairs.filter(([, here, there]) => here !== there);
    if (wrong.length > 0) {
        const list = wrong.map(([name, here, there]) => `${name} gives ${here} here and ${there} there`).join('; ');
        throw new errors/* ReleaseError */.K2('WORLD_REFUSED', `the runner's variables and GitHub's record of run ${claimed.id} differ: ${list}`);
    }
    return {
        ...claimed,
        actorId: idOf(objectOf(run, 'actor'), 'id'),
        triggeringActorId: idOf(objectOf(run, 'triggering_actor'), 'id'),
        createdAt: timeOf(run, 'created_at'),
        private: flagOf(repository, 'private'),
    };
}
/** A pull request runs on a merge commit that GitHub made up; the run's record names the branch's own head instead. */
function commitPairs({ ref, commit }, run) {
    if (ref.startsWith('refs/pull/'))
        return [];
    const branch = textOr(run, 'head_branch');
    const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
    return [
        ['GITHUB_SHA', commit, shaOf(run, 'head_sha')],
        ...(branch === undefined ? [] : [['GITHUB_REF', short, branch]]),
    ];
}

;// CONCATENATED MODULE: ./build/adapters/github/jobs.js





/** A matrix has at most 256 jobs, a run at most 50 attempts: 10,000 is beyond what happens. */
const maxJobPages = 100;
/** GitHub keeps 50 annotations of a step; a job with 1,000 is no leg of a release. */
const maxAnnotationPages = 10;
/** Keeps the promises of `Jobs`. `claims` are those of this job's own identity token. */
function githubJobs(api, context, claims) {
    const { repository } = context;
    return {
        run: () => fetchRun(api, context),
        jobs: (runId) => listAll(api, {
            repository,
            route: 'GET /actions/runs/{run_id}/jobs',
            parameters: { run_id: runId, filter: 'all' },
            what: `the jobs of run ${runId}`,
            permission: 'actions: read',
            member: 'jobs',
            maxPages: maxJobPages,
            item: (job) => jobIn(job, runId),
        }),
        triggeredBy: (runId, attempt) => fetchTriggerer(api, repository, runId, attempt),
        stamps: async (jobId) => {
            const all = await fetchAnnotations(api, repository, jobId);
            return all.filter(({ title }) => title === parse_stamp/* stampTitle */.cg);
        },
        // Nothing else tells: the runner's variables name the job in the workflow file, which a matrix shares.
        ownJobId: async () => (context.identityRequest === undefined ? undefined : (await claims()).checkRunId),
    };
}
async function fetchRun(api, context) {
    const claimed = claimedRun(context);
    const question = {
        repository: claimed.repository,
        route: 'GET /actions/runs/{run_id}',
        parameters: { run_id: claimed.id },
        what: `run ${claimed.id}`,
        permission: 'actions: read',
    };
    return api.ask(question, ({ body }) => confirmedRun(claimed, objectIn(body, 'the run')));
}
function fetchTriggerer(api, repository, runId, attempt) {
    const question = {
        repository,
        route: 'GET /actions/runs/{run_id}/attempts/{attempt_number}',
        parameters: { run_id: runId, attempt_number: attempt },
        what: `attempt ${attempt} of run ${runId}`,
        permission: 'actions: read',
    };
    return api.ask(question, ({ body }) => triggererIn(objectIn(body, 'the attempt'), runId, attempt));
}
/** Of a job's own check run, whatever their title. */
const fetchAnnotations = (api, repository, jobId) => listAll(api, {
    repository,
    route: 'GET /check-runs/{check_run_id}/annotations',
    parameters: { check_run_id: jobId },
    what: `the annotations of job ${jobId}`,
    permission: 'checks: read',
    member: undefined,
    maxPages: maxAnnotationPages,
    item: (one) => ({ jobId, title: textOr(one, 'title') ?? '', message: textOr(one, 'message') ?? '' }),
});
function triggererIn(run, runId, attempt) {
    const asked = idOf(run, 'id') === runId && idOf(run, 'run_attempt') === attempt;
    if (!asked)
        throw new WireFailure(`the answer is about another attempt than ${attempt} of run ${runId}`);
    return idOf(objectOf(run, 'triggering_actor'), 'id');
}
function jobIn(job, runId) {
    if (idOf(job, 'run_id') !== runId)
        throw new WireFailure(`a job of another run than ${runId} is among them`);
    return {
        id: idOf(job, 'id'),
        name: textOf(job, 'name'),
        attempt: idOf(job, 'run_attempt'),
        status: textOf(job, 'status'),
        conclusion: textOr(job, 'conclusion'),
        runnerGroup: textOr(job, 'runner_group_name'),
        labels: listOf(job, 'labels').map((label) => textOf({ label }, 'label')),
        startedAt: textOr(job, 'started_at') === undefined ? undefined : timeOf(job, 'started_at'),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/git-objects.js




const permission = 'contents: read';
const statuses = [200, 404];
/** Git facts by REST. */
const gitObjects = ({ ask }) => ({
    ref: (repository, name) => {
        const asked = { repository, parameters: { ref: name }, permission, statuses, what: `refs/${name}` };
        return ask({ ...asked, route: 'GET /git/ref/{ref}' }, ({ status, body }) => {
            if (status === 404)
                return undefined;
            const found = objectIn(body, 'the ref');
            if (found.ref !== `refs/${name}`)
                throw new WireFailure(`the answer is about another ref than refs/${name}`);
            return targetIn(objectOf(found, 'object'));
        });
    },
    tag: (repository, sha, name) => {
        const question = { repository, route: 'GET /git/tags/{sha}', parameters: { sha }, permission };
        return ask({ ...question, what: `tag object ${sha}` }, ({ body }) => tagIn(body, sha, name));
    },
    commit: (repository, sha) => {
        const asked = { repository, parameters: { sha }, permission, statuses, what: `commit ${sha}` };
        return ask({ ...asked, route: 'GET /git/commits/{sha}' }, ({ status, body }) => status === 404 ? undefined : commitIn(body, sha));
    },
    requireRepository: async (repository) => {
        const seen = await ask({ repository, route: 'GET ', what: 'the repository', permission, statuses }, ({ status }) => status);
        if (seen === 200)
            return;
        const why = `there is no repository ${repository}, or this token may not read it: it needs \`${permission}\``;
        throw new errors/* ReleaseError */.K2('PERMISSION_MISSING', why);
    },
});
const targetIn = (object) => ({
    sha: shaOf(object, 'sha'),
    type: textOf(object, 'type'),
});
function tagIn(body, sha, name) {
    const found = objectIn(body, 'the tag');
    if (shaOf(found, 'sha') !== sha)
        throw new WireFailure(`the answer is about another tag object than ${sha}`);
    const verification = isJsonObject(found.verification) ? found.verification : {};
    const unsigned = verification.reason === 'unsigned' ? 'unsigned' : 'unverified';
    // Anybody who can push may put an old, well signed tag object under a new name; git verifies it as happily.
    const verified = verification.verified === true && found.tag === name;
    return { target: targetIn(objectOf(found, 'object')), signature: verified ? 'verified' : unsigned };
}
function commitIn(body, sha) {
    const found = objectIn(body, 'the commit');
    if (shaOf(found, 'sha') !== sha)
        throw new WireFailure(`the answer is about another commit than ${sha}`);
    const epoch = Math.floor(Date.parse(timeOf(objectOf(found, 'committer'), 'date')) / 1000);
    return { sha: shaOf(found, 'sha'), tree: shaOf(objectOf(found, 'tree'), 'sha'), epoch };
}

;// CONCATENATED MODULE: ./build/adapters/github/read-file-at.js





/** What GitHub puts into a reply in JSON; larger files it does not. */
const maxBytes = 1024 * 1024;
/**
 * Keeps the promises of `Source.readFile`. The form with base64 is asked for, because text would come with its first
 * mark and its wrong bytes mended; git's own name of the blob is computed again, so what came is what the tree holds.
 */
async function readFileAt({ ask }, git, repository, path, commit) {
    const question = {
        repository,
        route: 'GET /contents/{path}',
        parameters: { path: filePath(path), ref: commit },
        what: `${path} at ${commit}`,
        permission: 'contents: read',
        statuses: [200, 404],
    };
    // A folder comes as a list, a submodule as another type: neither is a file.
    const found = await ask(question, ({ status, body }) => {
        if (status === 404)
            return 'nothing';
        return isJsonObject(body) && body.type === 'file' ? contentOf(body) : undefined;
    });
    if (found === 'nothing')
        await git.requireRepository(repository);
    if (found === 'nothing' || found === undefined)
        return undefined;
    if (found === 'too long') {
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} of ${repository} is longer than ${maxBytes} bytes`);
    }
    return found;
}
/** @throws ReleaseError INPUT_INVALID for a path that could lead out of the repository's contents. */
function filePath(path) {
    const parts = path.split('/');
    if (path.length <= 1000 && parts.every((part) => part !== '' && part !== '.' && part !== '..'))
        return path;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${JSON.stringify(path.slice(0, 200))} is no path inside a repository`);
}
function contentOf(file) {
    const size = countOf(file, 'size');
    if (size > maxBytes)
        return 'too long';
    if (file.encoding !== 'base64')
        throw new WireFailure('the content is not in base64');
    const bytes = Buffer.from(textOf(file, 'content'), 'base64');
    const name = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (bytes.length !== size || name !== shaOf(file, 'sha'))
        throw new WireFailure('the content is not what git holds');
    return bytes;
}

;// CONCATENATED MODULE: ./build/adapters/github/ref-name.js
/** Git's own limit is the file system's; no project comes near. Characters. */
const ref_name_maxLength = 250;
/**
 * True when git could hold a tag or branch of this name. A name that it could not hold is nobody's, and must not reach
 * an address either.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
function isRefName(name) {
    if (name === '' || name.length > ref_name_maxLength || name === '@')
        return false;
    if (/[\p{Cc}\p{Zs}~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$/u.test(name))
        return false;
    return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

;// CONCATENATED MODULE: ./build/adapters/github/resolve-ref.js



/** Tags of tags; git allows any depth, nobody uses two. */
const maxTagDepth = 5;
/**
 * Keeps the promises of `Source.resolve`. Of a full commit, GitHub also knows those of every fork: whether it belongs
 * to the repository is for `reachable` to say.
 */
async function resolveRef(git, repository, ref) {
    const peeled = await peel(git, repository, ref);
    if (peeled === undefined) {
        await git.requireRepository(repository);
        return undefined;
    }
    const { target, tagObject, tagSignature } = peeled;
    if (target.type !== 'commit') {
        const what = `${ref} of ${repository} names a ${target.type} and no commit`;
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', what);
    }
    const found = await git.commit(repository, target.sha);
    if (found === undefined)
        return undefined;
    return { repository, ref, commit: found.sha, tree: found.tree, tagObject, tagSignature, epoch: found.epoch };
}
async function peel(git, repository, ref) {
    const sha = (0,model_digest/* parseGitSha */.ut)(ref);
    if (sha.ok)
        return { target: { sha: sha.value, type: 'commit' }, tagObject: undefined, tagSignature: 'no-tag' };
    const [, space = '', name = ''] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
    const target = isRefName(name) ? await git.ref(repository, `${space}/${name}`) : undefined;
    if (target === undefined)
        return undefined;
    if (space === 'heads')
        return { target, tagObject: undefined, tagSignature: 'no-tag' };
    if (target.type !== 'tag')
        return { target, tagObject: undefined, tagSignature: 'lightweight' };
    return peelTag(git, repository, target.sha, name);
}
/** The outermost tag object is the one that the ref names, so its signature counts. */
async function peelTag(git, repository, tagObject, name) {
    const outer = await git.tag(repository, tagObject, name);
    let target = outer.target;
    for (let depth = 1; target.type === 'tag'; depth++) {
        if (depth >= maxTagDepth) {
            const what = `tag ${name} of ${repository} is a tag of a tag, more than ${maxTagDepth} deep`;
            throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', what);
        }
        target = (await git.tag(repository, target.sha, name)).target;
    }
    return { target, tagObject, tagSignature: outer.signature };
}

;// CONCATENATED MODULE: ./build/adapters/github/source.js








/** The port promises 1,000 branches at most. */
const maxBranchPages = 10;
/** Keeps the promises of `Source` with GitHub's REST API. */
function githubSource(api) {
    const git = gitObjects(api);
    return {
        kindOf: (repository, name) => source_kindOf(git, repository, name),
        resolve: (repository, ref) => resolveRef(git, repository, ref),
        branches: (repository) => listAll(api, {
            repository,
            route: 'GET /branches',
            what: 'the branches',
            permission: 'contents: read',
            member: undefined,
            maxPages: maxBranchPages,
            cut: true,
            item: (branch) => textOf(branch, 'name'),
        }),
        reachable: (repository, commit, branch) => reachable(api, git, repository, commit, branch),
        readFile: (repository, path, commit) => readFileAt(api, git, repository, path, commit),
    };
}
async function source_kindOf(git, repository, name) {
    if (!isRefName(name))
        return 'none';
    if (await git.ref(repository, `tags/${name}`))
        return 'tag';
    if (await git.ref(repository, `heads/${name}`))
        return 'branch';
    const sha = (0,model_digest/* parseGitSha */.ut)(name);
    if (sha.ok && (await git.commit(repository, sha.value)))
        return 'commit';
    await git.requireRepository(repository);
    return 'none';
}
/**
 * Compares by commits and not by names: in a comparison, a tag of the branch's name would stand for it. Seen from the
 * branch's head, a commit that it contains is `behind`, or `identical`.
 */
async function reachable({ ask }, git, repository, commit, branch) {
    const head = isRefName(branch) ? await git.ref(repository, `heads/${branch}`) : undefined;
    if (head === undefined) {
        await git.requireRepository(repository);
        return false;
    }
    const question = {
        repository,
        route: 'GET /compare/{basehead}',
        parameters: { basehead: `${head.sha}...${commit}`, per_page: 1 },
        what: `how ${commit} stands to branch ${branch}`,
        permission: 'contents: read',
        // Without a common ancestor there is no comparison.
        statuses: [200, 404],
    };
    return ask(question, ({ status, body }) => {
        if (status === 404)
            return false;
        const verdict = textOf(objectIn(body, 'the comparison'), 'status');
        if (verdict === 'identical' || verdict === 'behind')
            return true;
        if (verdict === 'ahead' || verdict === 'diverged')
            return false;
        throw new WireFailure(`status is ${JSON.stringify(verdict.slice(0, 40))}`);
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/connect-github.js








/** Joins the ports to one job's GitHub. Nothing is asked and no client is loaded before a port is used. */
function connectGithub({ context, wire, openWrite, withEnvironment }) {
    const api = githubApi(context, wire);
    const identity = githubIdentity(context, wire);
    const claims = ownClaims(identity);
    return {
        source: githubSource(api),
        jobs: githubJobs(api, context, claims),
        artifacts: githubArtifacts(api, wire, context, { openWrite, withEnvironment }),
        approvals: githubApprovals(api, context.repository, claims),
        attestationStore: githubAttestationStore(api, context.repository),
        identity,
    };
}

// EXTERNAL MODULE: ./build/adapters/github/command-text.js
var command_text = __webpack_require__(46918);
;// CONCATENATED MODULE: ./build/adapters/github/runner-log.js

/** A person who waits wants a sign of life; a log that is kept wants few lines. */
const progressPauseMs = 10_000;
/**
 * A runner's log. The runner knows no group inside a group: an inner one closes the outer, whose time is then told on a
 * line of its own.
 */
function runnerLog({ write }, clock) {
    let open;
    let lastProgress = Number.NEGATIVE_INFINITY;
    const close = () => {
        if (open !== undefined)
            write('::endgroup::');
        open = undefined;
    };
    const group = async (title, work) => {
        close();
        const own = Symbol(title);
        const start = clock.now();
        write((0,command_text/* command */.G5)('group', title));
        open = own;
        let ending = 'failed after';
        try {
            const result = await work();
            ending = 'done in';
            return result;
        }
        finally {
            const told = `${ending} ${renderDuration(clock.now() - start)}`;
            write(open === own ? told : (0,command_text/* logLine */.BP)(`${title}: ${told}`));
            if (open === own)
                close();
        }
    };
    return {
        group,
        info: (text) => write((0,command_text/* logLine */.BP)(text)),
        warn: (text) => write((0,command_text/* command */.G5)('warning', text)),
        progress: (text) => {
            if (clock.now() - lastProgress < progressPauseMs)
                return;
            lastProgress = clock.now();
            write((0,command_text/* logLine */.BP)(text));
        },
    };
}
/** `0.4 s`, `59.9 s`, `2 min 5 s`. */
function renderDuration(milliseconds) {
    const seconds = milliseconds / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

// EXTERNAL MODULE: ./build/adapters/node/environment.js
var environment = __webpack_require__(71839);
// EXTERNAL MODULE: ./build/adapters/node/node-files.js
var node_files = __webpack_require__(16922);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/node/open-as-blob.js


/** A file as a blob that is read when it is sent, so that a release is never in memory whole. */
async function openAsBlob(path) {
    try {
        return await (0,external_node_fs_.openAsBlob)(path);
    }
    catch (cause) {
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} cannot be opened`, { cause });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/node/open-for-writing.js


/** Opens a file for writing, emptied. @throws ReleaseError FILE_UNREADABLE also when the disk is full. */
async function openForWriting(path) {
    const guard = async (work) => work.catch((cause) => {
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} cannot be written: ${why}`, { cause });
    });
    const file = await guard((0,promises_.open)(path, 'w'));
    return {
        write: async (chunk) => {
            for (let done = 0; done < chunk.length;)
                done += (await guard(file.write(chunk, done))).bytesWritten;
        },
        close: () => guard(file.close()),
    };
}

;// CONCATENATED MODULE: ./build/adapters/pypi/drop.js
/** Frees the connection of a reply whose body nobody needs. */
function drop({ body }) {
    body?.cancel().catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/adapters/pypi/words.js
/** Of a stranger's sentence, as much as a message has room for. Characters. */
const maxWords = 500;
/** Forms that only tokens have: the start of a JWT, also one that was shortened in its middle; an API token. */
const tokenForms = /eyJ[\w.=…-]+|pypi-[\w=-]{40,}/g;
/**
 * A server's own words for a message: on one line, bounded, nothing invisible or reordering, no token in them. Servers
 * do quote what they were sent.
 *
 * @param secrets texts that were part of the request.
 */
function words_wordsOf(stranger, secrets = []) {
    // Before the cut: half a token is still too much of it.
    const bare = secrets.reduce((text, secret) => text.replaceAll(secret.reveal(), '[secret]'), stranger);
    const safe = bare.replaceAll(tokenForms, '[secret]').trim().replaceAll(/\s+/g, ' ');
    const cut = safe.length > maxWords ? `${safe.slice(0, maxWords)}…` : safe;
    return cut.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

;// CONCATENATED MODULE: ./build/adapters/pypi/reason-of.js


/** Why a request came to nothing, in a few words. Node says only `fetch failed` and keeps the reason in the cause. */
function reasonOf(why) {
    if (typeof why === 'string')
        return why;
    if (!(why instanceof Error))
        return 'the connection failed';
    if (why instanceof WireFailure)
        return words_wordsOf(why.message);
    if (why.name === 'TimeoutError')
        return 'it did not answer in time';
    const code = why.cause instanceof Error && 'code' in why.cause ? ` (${String(why.cause.code)})` : '';
    return `the connection failed${code}`;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/user-agent.js

/** Who asks: an index's people look for it when a client misbehaves. */
const userAgent = `wheelgate (+${home})`;

;// CONCATENATED MODULE: ./build/adapters/pypi/ask-index.js






/** From the first byte sent to the last one read; the longest pages take seconds. */
const ask_index_timeoutMs = 90_000;
/**
 * Asks an index, past its caches as far as it lets us. No redirect is followed: who answers is who was asked.
 *
 * @throws ReleaseError INDEX_UNREACHABLE after retries, or at once for an answer that can never be used.
 */
function askIndex(wire, name, question) {
    return retrying(wire.clock, usualPatience, () => ask_index_attempt(wire, name, question), (why) => untold(name, question.what, `${reasonOf(why)} (${usualPatience.tries} tries)`, why));
}
async function ask_index_attempt(wire, name, question) {
    const headers = { accept: question.accept, 'cache-control': 'max-age=0', 'user-agent': userAgent };
    const signal = AbortSignal.timeout(ask_index_timeoutMs);
    let response;
    try {
        response = await wire.fetch(question.url, { headers, redirect: 'manual', signal });
        if (response.status === 200 && question.statuses.includes(200)) {
            const body = await readJson(response, question.maxBytes);
            if (isJsonObject(body))
                return { kind: 'answer', value: { status: 200, body } };
            throw untold(name, question.what, 'the answer is not a JSON object');
        }
    }
    catch (why) {
        if (why instanceof errors/* ReleaseError */.K2)
            throw why;
        return { kind: 'again', why };
    }
    drop(response);
    const { status } = response;
    if (question.statuses.includes(status))
        return { kind: 'answer', value: { status, body: {} } };
    if (mayPass(status))
        return { kind: 'again', why: `it answered ${status}`, afterMs: retryAfterMs(response.headers) };
    throw untold(name, question.what, `it answered ${status}`);
}
/** The error of a question without a usable answer. */
const untold = (name, what, why, cause) => new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', `${name} did not tell ${what}: ${why}`, { cause });

;// CONCATENATED MODULE: ./build/adapters/pypi/fetch-project.js

/** A project with thousands of nightly files has a page of tens of megabytes. */
const maxPageBytes = 64 * 1024 * 1024;
const simpleJson = 'application/vnd.pypi.simple.v1+json';
/**
 * A project's page: every file of every version (PEP 691).
 *
 * @param project any spelling.
 * @returns `undefined` when the index knows no such project. @throws ReleaseError INDEX_UNREACHABLE
 */
async function fetchProject(wire, name, { base }, project) {
    const normal = normalName(project);
    const url = `${base}/simple/${encodeURIComponent(normal)}/`;
    const what = `the files of ${normal}`;
    const question = { url, accept: simpleJson, maxBytes: maxPageBytes, what, statuses: [200, 404] };
    const { status, body } = await askIndex(wire, name, question);
    if (status === 404)
        return undefined;
    // A newer major version may say the same things in other members.
    if (!/^1\.\d+$/.test(fetch_project_apiVersion(body)))
        throw untold(name, what, 'the page is of a version that wheelgate does not know');
    if (typeof body.name !== 'string' || normalName(body.name) !== normal) {
        throw untold(name, what, 'the page is of another project');
    }
    return { url, page: body };
}
/** PEP 503. */
const normalName = (project) => project.toLowerCase().replaceAll(/[-_.]+/g, '-');
function fetch_project_apiVersion({ meta }) {
    const version = typeof meta === 'object' && meta !== null && 'api-version' in meta && meta['api-version'];
    return typeof version === 'string' ? version : '';
}

;// CONCATENATED MODULE: ./build/adapters/pypi/read-provenance.js



/** One bundle for each upload that brought attestations; an index keeps one of each type. */
const maxBundles = 16;
const maxAttestations = 16;
/** Reads what the Integrity API serves (PEP 740, version 1). Whether a signature holds is for the verifier to say. */
function readProvenance({ version, attestation_bundles: bundles }) {
    if (version !== 1)
        return (0,parsed/* bad */.M)('the provenance is not of version 1');
    if (!Array.isArray(bundles) || bundles.length === 0)
        return (0,parsed/* bad */.M)('there is no list of bundles');
    if (bundles.length > maxBundles)
        return (0,parsed/* bad */.M)(`there are ${bundles.length} bundles`);
    const read = bundles.map(readBundle);
    const reasons = read.flatMap((one) => (one.ok ? [] : one.reasons));
    return reasons.length === 0 ? (0,parsed/* good */.u)(read.flatMap((one) => (one.ok ? [one.value] : []))) : (0,parsed/* bad */.M)(...reasons);
}
function readBundle(value) {
    if (!isJsonObject(value) || !isJsonObject(value.publisher))
        return (0,parsed/* bad */.M)('a bundle has no publisher');
    const { publisher, attestations: list } = value;
    if (!Array.isArray(list) || list.length === 0)
        return (0,parsed/* bad */.M)('a bundle has no attestation');
    if (list.length > maxAttestations)
        return (0,parsed/* bad */.M)(`a bundle has ${list.length} attestations`);
    const attestations = list.map(readAttestation);
    const whole = attestations.flatMap((one) => (one === undefined ? [] : [one]));
    if (whole.length < attestations.length)
        return (0,parsed/* bad */.M)('an attestation is not of the form that PEP 740 fixes');
    // Other kinds of publisher have other members, and null stands for none: no value, no match.
    const text = (name) => (typeof publisher[name] === 'string' ? words_wordsOf(publisher[name]) : '');
    const [kind, repository, workflow] = [text('kind'), text('repository'), text('workflow')];
    return (0,parsed/* good */.u)({ publisher: { kind, repository, workflow, environment: text('environment') }, attestations: whole });
}
function readAttestation(value) {
    if (!isJsonObject(value) || value.version !== 1)
        return undefined;
    const { verification_material: material, envelope } = value;
    if (!isJsonObject(material) || !isJsonObject(envelope))
        return undefined;
    const { certificate, transparency_entries: entries } = material;
    const { statement, signature } = envelope;
    if (!read_provenance_isBase64(certificate) || !read_provenance_isBase64(statement) || !read_provenance_isBase64(signature))
        return undefined;
    // The index looks at the first entry only, and so do we.
    const entry = Array.isArray(entries) ? entries[0] : undefined;
    if (!isJsonObject(entry))
        return undefined;
    return {
        version: 1,
        verification_material: { certificate, transparency_entries: [entry] },
        envelope: { statement, signature },
    };
}
const read_provenance_isBase64 = (text) => typeof text === 'string' && text !== '' && Buffer.from(text, 'base64').toString('base64') === text;

;// CONCATENATED MODULE: ./build/adapters/pypi/fetch-provenance.js



/** Two attestations are about 20 KB. */
const fetch_provenance_maxReplyBytes = 4 * 1024 * 1024;
const integrityJson = 'application/vnd.pypi.integrity.v1+json';
/**
 * Provenance of one file, from the Integrity API.
 *
 * @returns `undefined` when the index has none for it. @throws ReleaseError INDEX_UNREACHABLE, also when the index's
 *   administrators have switched it off (403): then nobody knows.
 */
async function fetchProvenance(wire, name, { base }, { project, version, file }) {
    const path = [normalName(project), version, file].map(encodeURIComponent).join('/');
    const what = `the provenance of ${file}`;
    const { status, body } = await askIndex(wire, name, {
        url: `${base}/integrity/${path}/provenance`,
        accept: integrityJson,
        maxBytes: fetch_provenance_maxReplyBytes,
        what,
        statuses: [200, 404],
    });
    if (status === 404)
        return undefined;
    const read = readProvenance(body);
    if (read.ok)
        return read.value;
    throw untold(name, what, read.reasons.join('; '));
}

;// CONCATENATED MODULE: ./build/adapters/pypi/of-version.js
/** How a file name goes on after its version: a wheel's next part, or an ending that an index has ever taken. */
const afterVersion = /^(?:-|\.(?:whl|egg|zip|tar|tgz|tbz|exe|msi|win32|rpm|deb|dmg)\b)/i;
/**
 * Whether a file on a project's page belongs to a version. The page holds every version ever published.
 *
 * @param own the version in the file's name, normal spelling; `undefined`: the name cannot be read. Such a file still
 *   counts when it looks like the version: a stray file of a release must be seen, whatever it is called.
 * @param version normal spelling.
 */
function ofVersion(file, own, version) {
    if (own !== undefined)
        return release(own) === release(version);
    const at = file.toLowerCase().indexOf(`-${version.toLowerCase()}`);
    return at >= 0 && afterVersion.test(file.slice(at + 1 + version.length));
}
/** To an index `1.0` and `1.0.0` are one release, so zeros at the end of the numbers do not count (PEP 440). */
function release(version) {
    const [, numbers = '', rest = ''] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    return numbers === '' ? version : numbers.replace(/(?:\.0+)+$/, '') + rest;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/burn-token.js





const burn_token_timeoutMs = 15_000;
/** A token that stays ends within a quarter of an hour, so this is not worth a long wait. */
const patience = { tries: 3, firstPauseMs: 1_000, maxPauseMs: 4_000 };
/** Revokes a token. @returns `undefined` when it is revoked, else why it is not. Never throws. */
async function burnToken({ wire, endpoint }, token) {
    const attempt = async () => {
        let response;
        try {
            response = await wire.fetch(`${endpoint.oidc}/_/oidc/burn-token`, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'user-agent': userAgent },
                body: JSON.stringify({ token: token.reveal() }),
                redirect: 'manual',
                signal: AbortSignal.timeout(burn_token_timeoutMs),
            });
        }
        catch (why) {
            return { kind: 'again', why };
        }
        // A reply about a token may quote it: its status must do.
        drop(response);
        const { status } = response;
        if (status >= 200 && status < 300)
            return { kind: 'answer', value: undefined };
        if (mayPass(status))
            return { kind: 'again', why: `it answered ${status}` };
        return { kind: 'answer', value: status === 404 ? 'it has no way to do so (404)' : `it answered ${status}` };
    };
    return retrying(wire.clock, patience, attempt, (why) => new WireFailure(reasonOf(why))).catch(reasonOf);
}

;// CONCATENATED MODULE: ./build/adapters/pypi/check-audience.js



const check_audience_maxReplyBytes = 64 * 1024;
/**
 * Makes sure that the index wants identity tokens for the audience that we know. One that asks for another could use
 * this job's token somewhere else.
 *
 * @throws ReleaseError PUBLISHER_REFUSED; INDEX_UNREACHABLE after retries.
 */
async function checkAudience({ wire, name, endpoint }) {
    const { status, body } = await askIndex(wire, name, {
        url: `${endpoint.oidc}/_/oidc/audience`,
        accept: 'application/json',
        maxBytes: check_audience_maxReplyBytes,
        what: 'the audience of its identity tokens',
        statuses: [200, 403, 404],
    });
    if (status !== 200) {
        const why = `${name} answered ${status}: it has trusted publishing switched off, or never had it`;
        throw new errors/* ReleaseError */.K2('PUBLISHER_REFUSED', `${why}. Nothing was uploaded.`);
    }
    if (body.audience === endpoint.audience)
        return;
    const other = typeof body.audience === 'string' ? JSON.stringify(words_wordsOf(body.audience)) : 'nothing';
    const why = `${name} wants identity tokens for ${other}, where wheelgate knows ${JSON.stringify(endpoint.audience)}`;
    throw new errors/* ReleaseError */.K2('PUBLISHER_REFUSED', `${why}. None was asked for and nothing was uploaded.`);
}

;// CONCATENATED MODULE: ./build/adapters/pypi/narrow-token.js

const narrow_token_prefix = 'pypi-';
/** First byte of a macaroon in the binary form of version 2, and its packet types. */
const version2 = 2;
const endOfSection = 0;
const identifierType = 2;
const signatureType = 6;
const signatureLength = 32;
/** A longer caveat would need a length of two bytes; project names are far from it. */
const maxCaveat = 127;
/** End of section, the signature's packet head, the signature: what stands after the last caveat. */
const tailLength = 1 + 2 + signatureLength;
/**
 * Makes a token that can upload to one project only, though its publisher may serve many. Whoever holds a macaroon can
 * do so without asking: the next signature is an HMAC of the caveat, keyed with the last signature, which is thereby
 * gone.
 *
 * @param project normalised name.
 * @returns `undefined` when the token is not of the form that PyPI gives today.
 * @see https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
function narrowToken(token, project) {
    if (!/^pypi-[\w-]+={0,2}$/.test(token))
        return undefined;
    const bytes = Buffer.from(token.slice(narrow_token_prefix.length), 'base64url');
    const tail = bytes.subarray(-tailLength);
    const [end, type, length] = tail;
    if (bytes.length <= tailLength || bytes[0] !== version2)
        return undefined;
    if (end !== endOfSection || type !== signatureType || length !== signatureLength)
        return undefined;
    // PyPI's own caveat number 1: a list of normalised project names.
    const caveat = Buffer.from(JSON.stringify([1, [project]]));
    if (caveat.length > maxCaveat)
        return undefined;
    const signature = (0,external_node_crypto_.createHmac)('sha256', tail.subarray(-signatureLength)).update(caveat).digest();
    const packet = [Buffer.from([identifierType, caveat.length]), caveat, Buffer.from([endOfSection])];
    const parts = [bytes.subarray(0, -tailLength), ...packet, tail.subarray(0, -signatureLength), signature];
    return narrow_token_prefix + Buffer.concat(parts).toString('base64url');
}

;// CONCATENATED MODULE: ./build/adapters/pypi/claims-of.js


/** What a trusted publisher is matched on, and what explains a mismatch. */
const claims_of_shown = [
    'repository',
    'repository_owner_id',
    'workflow_ref',
    'job_workflow_ref',
    'environment',
    'ref',
    'event_name',
];
/** Reads the middle part of a JWT: claims are no secret, the signature is. Never fails. */
function claims_of_claimsOf(identity) {
    const claims = payloadOf(identity);
    const entries = claims_of_shown.flatMap((name) => {
        const value = claims[name];
        return typeof value === 'string' ? [[name, words_wordsOf(value, [identity])]] : [];
    });
    return new Map(entries);
}
/** `repository=o/r, …, environment=MISSING`. */
const renderClaims = (claims) => claims_of_shown.map((name) => `${name}=${claims.get(name) ?? 'MISSING'}`).join(', ');
function payloadOf(identity) {
    try {
        const [, payload = ''] = identity.reveal().split('.');
        const value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return isJsonObject(value) ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/adapters/pypi/publisher-refused.js




/** Makes PUBLISHER_REFUSED out of a refused exchange: the index's words, what this job said of itself, what to do. */
function publisherRefused({ name, project, identity, status, reply }) {
    const [code, words] = refusalIn(reply, identity);
    const claims = claims_of_claimsOf(identity);
    const said = [code, words].filter((part) => part !== '').join(': ');
    return new errors/* ReleaseError */.K2('PUBLISHER_REFUSED', `${name} gives this job no upload token for ${project} (${status}): ${said || 'no reason given'}. ` +
        `This job's identity says ${renderClaims(claims)}. ${hint(code, claims)}`);
}
/** Code and description of the first error. Of a reply about our own request, which it may quote, the code must do. */
function refusalIn(reply, identity) {
    const list = isJsonObject(reply) ? reply.errors : undefined;
    const first = Array.isArray(list) ? list[0] : undefined;
    if (!isJsonObject(first)) {
        const message = isJsonObject(reply) && typeof reply.message === 'string' ? reply.message : '';
        return ['', words_wordsOf(message, [identity])];
    }
    const code = typeof first.code === 'string' ? words_wordsOf(first.code, [identity]) : '';
    const words = typeof first.description === 'string' ? first.description : '';
    return [code, /input_value|validation error/i.test(words) ? '' : words_wordsOf(words, [identity])];
}
/** The next step for each code of PyPI's exchange. */
const hints = {
    'invalid-pending-publisher': 'The project exists meanwhile, so its pending publisher is void: add a publisher in the settings of the project.',
    'not-enabled': 'The administrators of the index have switched trusted publishing off: run this job again later.',
    'invalid-token': 'The index did not accept signature, times or audience of the token: run this job again; if that does not ' +
        'help, look at the status page of the index.',
    'invalid-reuse-token': 'Every identity token works once, and each of ours was new: run this job again.',
    'invalid-payload': 'The index could not use the request itself: run this job again.',
};
function hint(code, claims) {
    if (code !== 'invalid-publisher')
        return hints[code] ?? 'Look at the trusted publishers in the settings of the project.';
    if (claims.get('event_name') === 'pull_request_target') {
        return 'The index takes nothing from the event pull_request_target: dispatch the workflow.';
    }
    if (claims.get('workflow_ref') !== claims.get('job_workflow_ref')) {
        return 'The job runs in a reusable workflow, which the index does not support: publish from the top-level one.';
    }
    const exactly = 'Owner, repository and workflow file must be those of the trusted publisher, capital letters included';
    if (!claims.has('environment'))
        return `${exactly}; the job names no environment, and the publisher may want one.`;
    return `${exactly}, and the environment must be the publisher’s if that has one.`;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/mint-token.js









/** Minting takes seconds for a publisher of hundreds of projects. */
const mint_token_timeoutMs = 60_000;
const mint_token_maxReplyBytes = 64 * 1024;
/** A token is about 300 characters. */
const maxTokenLength = 8_000;
/** How long a token is good when the reply does not say. */
const usualLifetimeMs = 15 * 60_000;
/**
 * Trades an identity for an upload token. An index takes every identity token once, also when its answer got lost, so
 * each try brings a new one.
 *
 * @param project normalised name.
 * @throws ReleaseError PUBLISHER_REFUSED, IDENTITY_MISSING, INDEX_UNREACHABLE after retries. Never with a token in it.
 */
function mintToken(context, project) {
    return retrying(context.wire.clock, usualPatience, () => mint_token_attempt(context, project), (why) => (why instanceof errors/* ReleaseError */.K2 ? why : noToken(context, `${reasonOf(why)} (${usualPatience.tries} tries)`)));
}
async function mint_token_attempt(context, project) {
    const { wire, identity, name, endpoint } = context;
    const offered = await identity.token(endpoint.audience);
    let response;
    try {
        response = await wire.fetch(`${endpoint.oidc}/_/oidc/mint-token`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': userAgent },
            body: JSON.stringify({ token: offered.reveal() }),
            redirect: 'manual',
            signal: AbortSignal.timeout(mint_token_timeoutMs),
        });
    }
    catch (why) {
        return { kind: 'again', why };
    }
    const { status, headers } = response;
    if (status !== 200 && !(status >= 400 && status < 500))
        drop(response);
    if (mayPass(status))
        return { kind: 'again', why: `it answered ${status}`, afterMs: retryAfterMs(headers) };
    if (status < 400 && status !== 200)
        throw noToken(context, `it answered ${status}, which leads elsewhere`);
    const reply = await readSecretly(response);
    if (status === 200)
        return minted(context, project, reply);
    const refused = publisherRefused({ name, project, identity: offered, status, reply });
    // A proxy on the way may have sent our request twice; the next try brings another token.
    if (isReuse(reply))
        return { kind: 'again', why: refused };
    throw refused;
}
function minted(context, project, reply) {
    const { token, expires } = isJsonObject(reply) ? reply : {};
    // Before anything else, also before it is judged.
    if (typeof token === 'string' && token !== '')
        context.wire.mask(token);
    if (typeof token !== 'string' || token === '' || token.length > maxTokenLength || /\s/.test(token)) {
        return { kind: 'again', why: 'its answer holds no token' };
    }
    // A token of an unknown form is used as it is: narrowing is a second lock, not the first.
    const narrow = narrowToken(token, project) ?? token;
    context.wire.mask(narrow);
    const inTime = typeof expires === 'number' && Number.isFinite(expires);
    const endsAt = inTime ? expires * 1_000 : context.wire.clock.now() + usualLifetimeMs;
    return { kind: 'answer', value: { narrow: new secret/* Secret */.z(narrow), whole: new secret/* Secret */.z(token), endsAt } };
}
/** The reply may hold a token, whole or cut off, so nothing of it and no parser's error about it is kept. */
async function readSecretly(response) {
    try {
        return JSON.parse(Buffer.from(await readBytes(response, mint_token_maxReplyBytes)).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
const isReuse = (reply) => isJsonObject(reply) &&
    Array.isArray(reply.errors) &&
    reply.errors.some((one) => isJsonObject(one) && one.code === 'invalid-reuse-token');
const noToken = ({ name }, why) => new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', `${name} gave no upload token: ${why}`);

;// CONCATENATED MODULE: ./build/adapters/pypi/multipart-body.js

/**
 * A `multipart/form-data` body (RFC 7578) whose file part stays on disk until it is sent, and whose length is known.
 * Node's `FormData` would change every line break of a description; here the bytes stay.
 *
 * @param fields names are ours: no quote and no line break in them.
 * @param filename no quote and no line break in it either.
 * @returns its type carries the boundary.
 */
function multipartBody(fields, filename, content) {
    // Lower case, as a Blob's type always is. Nobody can put into a value what is drawn only now.
    const boundary = `wheelgate-${(0,external_node_crypto_.randomUUID)()}`;
    const head = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
    const parts = fields.map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`);
    const file = `${head(`name="content"; filename="${filename}"`)}Content-Type: application/octet-stream\r\n\r\n`;
    return new Blob([...parts, file, content, `\r\n--${boundary}--\r\n`], {
        type: `multipart/form-data; boundary=${boundary}`,
    });
}

;// CONCATENATED MODULE: ./build/adapters/pypi/read-refusal.js


const read_refusal_maxReplyBytes = 64 * 1024;
/**
 * Why an upload was refused, in the index's words: member `code` of its JSON, which is `400 <message>`; else plain
 * text; else the reason phrase, where the index repeats it (HTTP/1.1). A page of an error, HTML, says nothing.
 */
async function readRefusal(response, secrets) {
    const text = await readBytes(response, read_refusal_maxReplyBytes)
        .then((bytes) => Buffer.from(bytes).toString('utf8'))
        .catch(() => '');
    const said = messageIn(text) || response.statusText;
    return words_wordsOf(said.replace(new RegExp(`^${response.status}\\s+`), ''), secrets);
}
function messageIn(text) {
    const value = jsonIn(text);
    if (isJsonObject(value)) {
        if (typeof value.code === 'string')
            return value.code;
        return typeof value.message === 'string' ? value.message : '';
    }
    return text.trimStart().startsWith('<') ? '' : text;
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-fields.js

/** Core metadata field, lower case, to form field. PyPI ignores any other name, also a nearly right one. */
const formNames = {
    'metadata-version': 'metadata_version',
    name: 'name',
    version: 'version',
    summary: 'summary',
    'description-content-type': 'description_content_type',
    keywords: 'keywords',
    'home-page': 'home_page',
    'download-url': 'download_url',
    author: 'author',
    'author-email': 'author_email',
    maintainer: 'maintainer',
    'maintainer-email': 'maintainer_email',
    license: 'license',
    'license-expression': 'license_expression',
    'requires-python': 'requires_python',
    // From here on a field may come several times, and then goes several times.
    classifier: 'classifiers',
    platform: 'platform',
    'supported-platform': 'supported_platform',
    requires: 'requires',
    provides: 'provides',
    obsoletes: 'obsoletes',
    'requires-dist': 'requires_dist',
    'provides-dist': 'provides_dist',
    'obsoletes-dist': 'obsoletes_dist',
    'requires-external': 'requires_external',
    'project-url': 'project_urls',
    'provides-extra': 'provides_extra',
    'license-file': 'license_file',
    dynamic: 'dynamic',
    'import-name': 'import_name',
    'import-namespace': 'import_namespace',
};
/** Metadata-Version since which License-File is a field; older setuptools wrote it before, and PyPI refuses that. */
const licenseFileSince = 2.4;
/**
 * The text fields of an upload: the file's own metadata in file order, its SHA-256, its attestations. A single-valued
 * field that stands twice in the file goes twice: the index refuses that, and its words say which.
 *
 * @throws ReleaseError BUG for a file without name or metadata: the checks let none through.
 */
function uploadFields({ inspection, attestations }) {
    const { file, name, sha256, description } = inspection;
    const metadata = metadataFields(inspection);
    const missing = ['metadata_version', 'name', 'version'].filter((field) => !metadata.some(([one]) => one === field));
    if (name === undefined || missing.length > 0) {
        throw new errors/* ReleaseError */.K2('BUG', `${file} is to be uploaded, but its name or metadata (${missing.join(', ')}) is not known`);
    }
    const kind = name.kind === 'sdist'
        ? [
            ['filetype', 'sdist'],
            ['pyversion', 'source'],
        ]
        : [
            ['filetype', 'bdist_wheel'],
            ['pyversion', name.pythons.join('.')],
        ];
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ...kind,
        ...metadata,
        ...(description === '' ? [] : [['description', description]]),
        ['sha256_digest', sha256],
        // An empty list is refused; a file without attestations goes without the field.
        ...(attestations.length === 0 ? [] : [['attestations', JSON.stringify(attestations)]]),
    ];
}
function metadataFields({ metadata }) {
    const version = Number(metadata.find(({ name }) => name.toLowerCase() === 'metadata-version')?.value);
    return metadata.flatMap(({ name, value }) => {
        const field = Object.hasOwn(formNames, name.toLowerCase()) ? formNames[name.toLowerCase()] : undefined;
        // The index takes both for absent; old tools wrote the word where they knew nothing.
        if (field === undefined || value === '' || value === 'UNKNOWN')
            return [];
        if (field === 'license_file' && version < licenseFileSince)
            return [];
        return [[field, value]];
    });
}

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-refused.js

/** The next step for refusals that a release manager meets. The index's own words come before it. */
const upload_refused_hints = [
    [
        /^File already exists/,
        'It holds other bytes under this name, or these bytes under another, and replaces nothing: publish a new version.',
    ],
    [/previously used by a file/, 'The name of a deleted file is gone for ever: publish a new version.'],
    [/releases older than/, 'The version is closed for new files: publish a new one.'],
    [
        /isn't allowed to upload to project/,
        'Look at the project’s status on the index: an archived or quarantined project takes no files.',
    ],
    [
        /is not valid for project/,
        'The trusted publisher that let this job in belongs to another project: add one in the settings of this project.',
    ],
    [
        /Non-user identities cannot create/,
        'The pending publisher was made for another project name: make both names the same.',
    ],
    [/too large/, 'Ask the index for a higher limit, then run this job again.'],
];
/** Makes UPLOAD_REFUSED of a final answer. */
function uploadRefused(name, file, status, words) {
    const hint = upload_refused_hints.find(([pattern]) => pattern.test(words))?.[1];
    const said = words === '' ? 'no reason given' : words;
    return new errors/* ReleaseError */.K2('UPLOAD_REFUSED', `${name} refused ${file} (${status}): ${said}${hint ? ` ${hint}` : ''}`);
}

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-file.js









/** The largest files that PyPI takes have 1 GiB; it judges them only when it has all of them. */
const upload_file_timeoutMs = 20 * 60_000;
/**
 * Uploads one file. Same bytes again are a success to the index, so whatever may pass is tried again, also when a try
 * may have landed.
 *
 * @throws ReleaseError UPLOAD_REFUSED with the index's words; INDEX_UNREACHABLE after retries; what `tokens` throws.
 */
async function uploadFile(context, tokens, open, upload) {
    const { wire } = context;
    const { file } = upload.inspection;
    const body = await formOf(open, upload);
    await retrying(wire.clock, usualPatience, () => upload_file_attempt(context, tokens, file, body), (why) => notTaken(context, file, `${reasonOf(why)} (${usualPatience.tries} tries)`, why));
}
async function formOf(open, upload) {
    const { path, inspection } = upload;
    const fields = uploadFields(upload);
    if (!/^[\w.+!-]+$/.test(inspection.file)) {
        throw new errors/* ReleaseError */.K2('BUG', `${JSON.stringify(inspection.file)} is no name for an upload`);
    }
    const content = await open(path);
    if (content.size !== inspection.size) {
        const what = `${path} has ${content.size} bytes, and ${inspection.size} when it was inspected`;
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', what);
    }
    return multipartBody(fields, inspection.file, content);
}
async function upload_file_attempt(context, tokens, file, body) {
    const token = await tokens.current();
    const first = await send(context, token, body);
    const answer = isExpired(first) ? await send(context, await tokens.after(token), body) : first;
    if (answer.kind === 'again')
        return answer;
    const { status, words, afterMs } = answer.value;
    if (status === 200)
        return { kind: 'answer', value: undefined };
    if (status < 400)
        throw notTaken(context, file, `it answered ${status}, which leads elsewhere`);
    // A limit on new projects grows with every further try.
    if (!mayPass(status) || /new projects/i.test(words))
        throw uploadRefused(context.name, file, status, words);
    return { kind: 'again', why: `it answered ${status}${words && `: ${words}`}`, afterMs };
}
async function send({ wire, endpoint }, token, body) {
    const basic = Buffer.from(`__token__:${token.narrow.reveal()}`).toString('base64');
    try {
        const response = await wire.fetch(endpoint.upload, {
            method: 'POST',
            headers: { authorization: `Basic ${basic}`, accept: 'application/json', 'user-agent': userAgent },
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(upload_file_timeoutMs),
        });
        const { status, headers } = response;
        if (status === 200)
            drop(response);
        const words = status === 200 ? '' : await readRefusal(response, [token.narrow, token.whole]);
        return { kind: 'answer', value: { status, words, afterMs: retryAfterMs(headers) } };
    }
    catch (why) {
        return { kind: 'again', why };
    }
}
const isExpired = (answer) => answer.kind === 'answer' && answer.value.status === 403 && /token is expired/i.test(answer.value.words);
const notTaken = ({ name }, file, why, cause) => new errors/* ReleaseError */.K2('INDEX_UNREACHABLE', `${name} did not say that it has ${file}: ${why}. It may have it all the same; a repeat does no harm`, { cause });

;// CONCATENATED MODULE: ./build/adapters/pypi/upload-tokens.js
/** An upload must end while its token is good, and large files take minutes. */
const marginMs = 5 * 60_000;
/**
 * Mints the first token.
 *
 * @throws what `mint` throws, here and whenever a new token is due.
 */
async function uploadTokens(clock, mint, burn) {
    const minted = [];
    const mintOne = async () => {
        const token = await mint();
        minted.push(token);
        return token;
    };
    let latest = mintOne();
    const renewed = (old) => {
        // Whoever comes second finds the promise changed, and waits for the same token.
        if (latest === old)
            latest = mintOne();
        return latest;
    };
    await latest;
    return {
        current: async () => {
            const known = latest;
            return (await known).endsAt - marginMs > clock.now() ? known : renewed(known);
        },
        after: async (expired) => {
            const known = latest;
            return (await known) === expired ? renewed(known) : known;
        },
        revoke: async () => {
            // One that has ended is nobody's any more.
            const alive = minted.filter(({ endsAt }) => endsAt > clock.now());
            const failures = await Promise.all(alive.map(({ whole }) => burn(whole)));
            return failures.find((failure) => failure !== undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/pypi/open-session.js







/** Keeps the promises of `PackageIndex.open`. */
async function openSession(context, open, project) {
    await checkAudience(context);
    const normal = normalName(project);
    const { clock } = context.wire;
    const mint = () => mintToken(context, normal);
    const tokens = await uploadTokens(clock, mint, (token) => burnToken(context, token));
    let closed = false;
    return {
        upload: async (upload) => {
            if (closed)
                throw new errors/* ReleaseError */.K2('BUG', `${upload.inspection.file} came after the end of the uploads`);
            await uploadFile(context, tokens, open, upload);
        },
        close: async () => {
            closed = true;
            return tokens.revoke();
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/pypi/read-indexed-files.js




/** More files than this in one version is not a release; PyPI's largest have a few hundred. */
const maxFiles = 5_000;
const maxNameLength = 255;
/**
 * Reads the files of one version from a project's page. Of the other versions nothing is judged: a page goes back
 * twenty years. Of this one everything must be right, or none of it is used.
 *
 * @param wanted whether a file name is of the version.
 */
function readIndexedFiles({ page, url }, wanted) {
    if (!Array.isArray(page.files))
        return (0,parsed/* bad */.M)('the page has no list of files');
    const all = page.files;
    const chosen = all.filter((one) => isJsonObject(one) && typeof one.filename === 'string' && wanted(one.filename));
    if (chosen.length > maxFiles)
        return (0,parsed/* bad */.M)(`the page has ${chosen.length} files of this version`);
    const read = chosen.map((one) => (isJsonObject(one) ? readFile(one, url) : (0,parsed/* bad */.M)('a file is not an object')));
    const reasons = read.flatMap((one) => (one.ok ? [] : one.reasons));
    const files = read.flatMap((one) => (one.ok ? [one.value] : []));
    const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index);
    if (twice)
        return (0,parsed/* bad */.M)(`the page lists ${twice.file} twice`);
    return reasons.length === 0 ? (0,parsed/* good */.u)(files) : (0,parsed/* bad */.M)(...reasons.slice(0, 5));
}
/** A file without a SHA-256 cannot be compared with anything, so it makes the page useless. */
function readFile(one, page) {
    const file = String(one.filename);
    // PyPI takes only such names. Never a path: whoever writes to disk by this name stays in the folder.
    if (file.length > maxNameLength || !/^[\w.+!-]+$/.test(file) || file.startsWith('.')) {
        return (0,parsed/* bad */.M)(`the page lists a file of the impossible name ${words_wordsOf(JSON.stringify(file))}`);
    }
    const hashes = isJsonObject(one.hashes) ? one.hashes : {};
    const sha256 = (0,model_digest/* parseSha256 */.tz)(hashes.sha256);
    if (!sha256.ok)
        return (0,parsed/* bad */.M)(...sha256.reasons.map((reason) => `${file}: the page gives no SHA-256: ${words_wordsOf(reason)}`));
    const metadata = metadataDigest(one['core-metadata'] ?? one['data-dist-info-metadata']);
    if (!metadata.ok)
        return (0,parsed/* bad */.M)(...metadata.reasons.map((reason) => `${file}: core-metadata: ${words_wordsOf(reason)}`));
    const url = addressOf(one.url, page);
    if (url === undefined)
        return (0,parsed/* bad */.M)(`${file}: the page gives no address`);
    return (0,parsed/* good */.u)({
        file,
        url,
        sha256: sha256.value,
        size: Number.isSafeInteger(one.size) && Number(one.size) >= 0 ? Number(one.size) : undefined,
        // True, or the reason as text.
        yanked: one.yanked === true || typeof one.yanked === 'string',
        metadataSha256: metadata.value,
        uploadedAt: typeof one['upload-time'] === 'string' ? words_wordsOf(one['upload-time']) : undefined,
        hasProvenance: typeof one.provenance === 'string' && one.provenance !== '',
    });
}
/** Absent, `false`, and `true` (there is such a file, but nobody hashed it) give no digest. */
const metadataDigest = (value) => (isJsonObject(value) ? (0,model_digest/* parseSha256 */.tz)(value.sha256) : (0,parsed/* good */.u)(undefined));
/** An address may be relative to the page. */
function addressOf(value, page) {
    if (typeof value !== 'string' || !URL.canParse(value, page))
        return undefined;
    const { protocol, href } = new URL(value, page);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/pypi/package-index.js







/** PEP 792: what a page that says nothing means. */
const usualStatus = 'active';
/** Keeps the promises of `PackageIndex` with the protocol of PyPI. One for each index. */
function packageIndex(options) {
    const { wire, name, endpoint, open, versionOf } = options;
    return {
        page: (project, version) => `${endpoint.base}/project/${encodeURIComponent(project)}/${encodeURIComponent(version)}/`,
        status: async (project) => {
            const found = await fetchProject(wire, name, endpoint, project);
            return found && statusIn(found.page['project-status'], options, project);
        },
        files: async (project, version) => {
            const found = await fetchProject(wire, name, endpoint, project);
            if (found === undefined)
                return [];
            const read = readIndexedFiles(found, (file) => ofVersion(file, versionOf(file), version));
            if (read.ok)
                return read.value;
            throw untold(name, `the files of ${project} ${version}`, read.reasons.join('; '));
        },
        provenance: (project, version, file) => fetchProvenance(wire, name, endpoint, { project, version, file }),
        open: (project) => openSession(options, open, project),
    };
}
function statusIn(told, { name }, project) {
    if (told === undefined)
        return usualStatus;
    const status = isJsonObject(told) ? (told.status ?? usualStatus) : undefined;
    if (typeof status === 'string' && /^[a-z-]{1,40}$/.test(status))
        return status;
    throw untold(name, `the status of ${project}`, 'the page says it in a form that wheelgate does not know');
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/public-trusted-root.js

const public_trusted_root_timeoutMs = 15_000;
const usualRetries = 6;
/**
 * The trusted root of the public Sigstore, by TUF. The library carries the public instance's first root as a seed; what
 * is fetched is verified from there. Nothing stands in for a mirror that does not answer: metadata of unknown age could
 * name a key that was withdrawn.
 *
 * @returns it as JSON text.
 * @throws ReleaseError SIGSTORE_UNREACHABLE when it can be neither fetched nor verified.
 */
async function publicTrustedRoot({ cachePath, mirror, retries = usualRetries, }) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(830), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    try {
        const tuf = await initTUF({ cachePath, timeout: public_trusted_root_timeoutMs, retry: { retries }, ...mirror });
        return await tuf.getTarget('trusted_root.json');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.slice(0, 300) : 'no reason given';
        const what = `the trusted root of the public Sigstore could not be fetched: ${why}`;
        throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', what, { cause });
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/ask-sigstore.js




/** A certificate chain has 5 kB, a log entry with its proof 10 kB. */
const ask_sigstore_maxReplyBytes = 1024 * 1024;
/** The log answers when it has integrated the entry, which takes seconds on a bad day. */
const ask_sigstore_timeoutMs = 30_000;
/** Ten tries over about two minutes: half a minute has proved too short for an outage of the log. */
const ask_sigstore_patience = { tries: 10, firstPauseMs: 1_000, maxPauseMs: 30_000 };
/** Characters of the service's own words. */
const ask_sigstore_maxWords = 300;
/** Shorter parts of a token are its header's, and ordinary words could hold them. */
const leastSecretPart = 16;
/**
 * Asks one of Sigstore's services until it answers; a fault that may pass is asked again.
 *
 * @throws ReleaseError SIGSTORE_UNREACHABLE after the last try; SIGNING_REFUSED for any other status, with the service's
 *   words and never with a secret; and what `body` throws.
 */
function askSigstore(wire, question) {
    const giveUp = (why) => {
        const last = why instanceof Error ? why.message : String(why);
        const what = `${question.what}: no usable answer in ${ask_sigstore_patience.tries} tries, at last: ${last}`;
        return new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', what, { cause: why });
    };
    return retrying(wire.clock, ask_sigstore_patience, () => ask_sigstore_attempt(wire, question), giveUp);
}
async function ask_sigstore_attempt(wire, question) {
    const sent = await question.body?.();
    try {
        const response = await wire.fetch(question.url, {
            method: question.method,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            redirect: 'error',
            signal: AbortSignal.timeout(ask_sigstore_timeoutMs),
            ...(sent === undefined ? {} : { body: JSON.stringify(sent.json) }),
        });
        return await readAnswer(response, question, sent?.secret);
    }
    catch (why) {
        if (why instanceof errors/* ReleaseError */.K2)
            throw why;
        return { kind: 'again', why };
    }
}
async function readAnswer(response, { answers = [], passing = [], what }, secret) {
    const { status, headers } = response;
    const text = Buffer.from(await readBytes(response, ask_sigstore_maxReplyBytes)).toString('utf8');
    const reply = parseObject(text);
    if (mayPass(status) || passing.includes(status)) {
        const why = new WireFailure(`status ${status}: ${wordsIn(reply, text, secret)}`);
        return { kind: 'again', why, afterMs: retryAfterMs(headers) };
    }
    if (answers.includes(status))
        return { kind: 'answer', value: { status, headers, reply: reply ?? {} } };
    if (!response.ok) {
        throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', `${what}: status ${status}: ${wordsIn(reply, text, secret)}`);
    }
    if (reply === undefined)
        throw new WireFailure(`status ${status}: the reply is not a JSON object`);
    return { kind: 'answer', value: { status, headers, reply } };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The service's words, in quotes. A proxy may answer in its place with a page, or repeat what it was sent. */
function wordsIn(reply, text, secret) {
    const words = typeof reply?.message === 'string' ? reply.message : text;
    const token = secret?.reveal() ?? '';
    const parts = [token, ...token.split('.')].filter((part) => part.length >= leastSecretPart);
    const clean = parts.reduce((left, part) => left.replaceAll(part, '[secret]'), words);
    return clean.trim() === '' ? 'no reason given' : JSON.stringify(clean.slice(0, ask_sigstore_maxWords));
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/rekor-witness.js



/**
 * Logs a DSSE envelope as a `dsse` entry of Rekor v1, the one kind that PyPI verifies. A 409 after a lost answer means
 * that the entry is there: it is fetched.
 */
const rekorWitness = (rekor, wire) => ({
    async testify(content, certificatePem) {
        if (content.$case !== 'dsseEnvelope')
            throw new errors/* ReleaseError */.K2('BUG', `a ${content.$case} is never logged`);
        const { payload, payloadType, signatures } = content.dsseEnvelope;
        const envelope = {
            payload: payload.toString('base64'),
            payloadType,
            signatures: signatures.map(({ sig }) => ({ sig: sig.toString('base64') })),
        };
        const proposedContent = {
            envelope: JSON.stringify(envelope),
            verifiers: [Buffer.from(certificatePem).toString('base64')],
        };
        const { status, headers, reply } = await askSigstore(wire, {
            method: 'POST',
            url: `${rekor}/api/v1/log/entries`,
            body: async () => ({ json: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } } }),
            answers: [409],
            what: 'Rekor, asked to log a signature',
        });
        const logged = status === 409 ? await fetchEntry(rekor, headers, wire) : reply;
        return { tlogEntries: [entryIn(logged)] };
    },
});
/** An entry that was taken a moment ago may not be in the tree yet. */
async function fetchEntry(rekor, headers, wire) {
    const uuid = /\/([0-9a-f]{64,80})$/.exec(headers.get('location') ?? '')?.[1];
    if (uuid === undefined) {
        throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', 'Rekor says that the entry exists, and not where');
    }
    const url = `${rekor}/api/v1/log/entries/${uuid}`;
    const what = 'Rekor, asked for an entry that exists';
    return (await askSigstore(wire, { method: 'GET', url, passing: [404], what })).reply;
}
/** Numbers are JSON numbers and hashes hex here; a bundle has text and base64. */
function entryIn(reply) {
    const entries = Object.values(reply);
    const entry = members(entries[0]);
    const { signedEntryTimestamp, inclusionProof } = members(entry.verification);
    const proof = members(inclusionProof);
    const body = Buffer.from(rekor_witness_text(entry.body), 'base64');
    const { kind, apiVersion } = members(rekor_witness_parsed(body));
    if (entries.length !== 1)
        throw unusable();
    return {
        logIndex: count(entry.logIndex),
        logId: { keyId: Buffer.from(rekor_witness_text(entry.logID), 'hex') },
        integratedTime: count(entry.integratedTime),
        kindVersion: { kind: rekor_witness_text(kind), version: rekor_witness_text(apiVersion) },
        inclusionPromise: { signedEntryTimestamp: Buffer.from(rekor_witness_text(signedEntryTimestamp), 'base64') },
        inclusionProof: {
            logIndex: count(proof.logIndex),
            treeSize: count(proof.treeSize),
            rootHash: Buffer.from(rekor_witness_text(proof.rootHash), 'hex'),
            hashes: Array.isArray(proof.hashes) ? proof.hashes.map((hash) => Buffer.from(rekor_witness_text(hash), 'hex')) : [],
            checkpoint: { envelope: rekor_witness_text(proof.checkpoint) },
        },
        canonicalizedBody: body,
    };
}
const unusable = () => new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', 'Rekor answered with an entry that cannot be read');
const members = (value) => {
    if (isJsonObject(value))
        return value;
    throw unusable();
};
const rekor_witness_text = (value) => {
    if (typeof value === 'string' && value !== '')
        return value;
    throw unusable();
};
const count = (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return String(value);
    throw unusable();
};
function rekor_witness_parsed(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw unusable();
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/sign-statement.js




const payloadType = 'application/vnd.in-toto+json';
/** A log that was down can take the entry after the certificate has ended; once more is enough unless it stays down. */
const maxRounds = 3;
/**
 * Signs and logs one statement, with the library's own bundler around our key and our log client: the stock ones ask
 * for a certificate per signature, have no bound on a reply, and put a token that they cannot read into an error.
 *
 * @throws ReleaseError as `Signer.sign`.
 */
async function signStatement(statement, keys, rekor, wire) {
    const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(830), __webpack_require__.e(463), __webpack_require__.e(275), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const artifact = { data: Buffer.from(JSON.stringify(statement)), type: payloadType };
    const witnesses = [rekorWitness(rekor, wire)];
    for (let round = 1; round <= maxRounds; round++) {
        const key = await keys.current();
        const bundle = await new DSSEBundleBuilder({ signer: signerWith(key), witnesses }).create(artifact);
        const loggedAt = Number(bundle.verificationMaterial.tlogEntries[0]?.integratedTime) * 1_000;
        const json = bundleToJSON(bundle);
        if (loggedAt <= key.certificate.endsAt && isJsonObject(json))
            return json;
        keys.retire(key);
    }
    const what = `Rekor logged a signature only after its certificate had ended, ${maxRounds} times`;
    throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', what);
}
const signerWith = ({ privateKey, certificate }) => ({
    sign: async (data) => ({
        signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
        key: { $case: 'x509Certificate', certificate: certificate.pem },
    }),
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/sigstore/request-certificate.js




/** Audience that Fulcio takes. */
const request_certificate_audience = 'sigstore';
/**
 * Trades a fresh identity token for a certificate over our own key.
 *
 * @throws ReleaseError IDENTITY_MISSING, SIGNING_REFUSED, SIGSTORE_UNREACHABLE; never with the token in it.
 */
async function requestCertificate(request) {
    const { fulcio, wire, publicKey } = request;
    let askedAt = wire.clock.now();
    const { reply } = await askSigstore(wire, {
        method: 'POST',
        url: `${fulcio}/api/v2/signingCert`,
        body: async () => {
            const body = await requestBody(request);
            askedAt = wire.clock.now();
            return body;
        },
        what: 'Fulcio, asked for a signing certificate',
    });
    const signed = reply.signedCertificateEmbeddedSct;
    const chain = isJsonObject(signed) ? signed.chain : undefined;
    const certificates = isJsonObject(chain) ? chain.certificates : undefined;
    const pem = Array.isArray(certificates) ? certificates[0] : undefined;
    const { validFrom, validTo } = readCertificate(pem, publicKey);
    const endsAt = Date.parse(validTo);
    return { pem: String(pem), endsAt, endsHereAt: askedAt + endsAt - Date.parse(validFrom) };
}
async function requestBody({ identity, privateKey, publicKey }) {
    const secret = await identity.token(request_certificate_audience);
    const subject = subjectOf(secret.reveal());
    const json = {
        credentials: { oidcIdentityToken: secret.reveal() },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
            proofOfPossession: (0,external_node_crypto_.sign)('sha256', Buffer.from(subject), privateKey).toString('base64'),
        },
    };
    return { json, secret };
}
/** Fulcio wants the token's subject signed. The token came from the issuer itself, so it is decoded and not verified. */
function subjectOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (isJsonObject(payload) && typeof payload.sub === 'string' && payload.sub !== '')
            return payload.sub;
    }
    catch {
        // The reason would quote the token.
    }
    throw new errors/* ReleaseError */.K2('IDENTITY_MISSING', 'the identity token that GitHub gave has no readable subject');
}
function readCertificate(pem, publicKey) {
    let certificate;
    try {
        certificate = new external_node_crypto_.X509Certificate(String(pem));
    }
    catch (cause) {
        throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', 'Fulcio answered without a certificate that can be read', { cause });
    }
    if (certificate.publicKey.equals(publicKey))
        return certificate;
    throw new errors/* ReleaseError */.K2('SIGNING_REFUSED', 'Fulcio answered with a certificate for another key');
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/signing-keys.js



/** A certificate that ends sooner than this is renewed first: an entry must be logged while it is good. */
const leastLeftMs = 120_000;
/** Ephemeral keys, each with a certificate for this job's identity. They live in this process's memory only. */
function signingKeys(options) {
    const { now } = options.wire.clock;
    const retired = new Set();
    let latest;
    return {
        current: async () => {
            latest ??= makeKey(options);
            const asked = latest;
            const key = await asked;
            if (key.certificate.endsHereAt - now() > leastLeftMs && !retired.has(key))
                return key;
            // Whoever waited beside us may have renewed it already.
            if (latest === asked)
                latest = makeKey(options);
            return latest;
        },
        retire: (key) => void retired.add(key),
    };
}
async function makeKey(options) {
    const { privateKey, publicKey } = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('ec', { namedCurve: 'P-256' });
    return { privateKey, certificate: await requestCertificate({ ...options, privateKey, publicKey }) };
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/sigstore-signer.js



/** Entries under way at one time: what the public log bears. */
const sigstore_signer_parallel = 8;
/** As many as one statement may have subjects. */
const maxStatements = 1_024;
/**
 * Signs many statements with one key and one certificate. The stock signer asks for a token and a certificate each time,
 * which is what breaks a release of sixty wheels.
 */
function sigstoreSigner(options) {
    return {
        async sign(statements, progress) {
            const count = statements.length;
            if (count > maxStatements)
                throw new errors/* ReleaseError */.K2('BUG', `${count} statements are more than ${maxStatements}`);
            const keys = signingKeys(options);
            const bundles = new Map();
            const waiting = [...statements.entries()];
            const failures = [];
            // Each lane ends what it has begun, so that nothing goes on behind the error's back.
            const lane = async () => {
                for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift()) {
                    bundles.set(next[0], await signStatement(next[1], keys, options.rekor, options.wire));
                    progress(bundles.size);
                }
            };
            const keep = (thrown) => void failures.push(thrown);
            await Promise.all(Array.from({ length: sigstore_signer_parallel }, () => lane().catch(keep)));
            if (failures.length > 0)
                throw failures[0];
            return [...bundles].sort(([a], [b]) => a - b).map(([, bundle]) => bundle);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-der.js
/**
 * Reads bytes that are one DER value with nothing after it.
 *
 * @returns `undefined` for anything else, lengths above 65,535 and lengths not in their shortest form included.
 * @see ITU-T X.690, 8.1 and 10.1
 */
function readDer(bytes) {
    const der = Buffer.from(bytes);
    const [tag, first] = der;
    if (tag === undefined || first === undefined)
        return undefined;
    const wide = first === 0x81 ? 1 : first === 0x82 ? 2 : 0;
    if ((first >= 0x80 && wide === 0) || der.length < 2 + wide)
        return undefined;
    const length = wide === 0 ? first : der.readUIntBE(2, wide);
    if ((wide === 1 && length < 0x80) || (wide === 2 && length < 0x100))
        return undefined;
    return der.length === 2 + wide + length ? { tag, body: der.subarray(2 + wide) } : undefined;
}
/** @returns `undefined` when the bytes are not UTF-8. */
function readUtf8(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/certificate-claims.js


const subjectNames = '2.5.29.17';
const fulcioArc = '1.3.6.1.4.1.57264.1.';
/** Fulcio's numbers by the member that each one fills. */
const numbers = {
    issuer: 8,
    runnerEnvironment: 11,
    repository: 12,
    commit: 13,
    ref: 14,
    buildConfigUri: 18,
    runInvocationUri: 21,
};
/** Fulcio's number of the deployment environment, since v1.8; whether the public instance sets it is not settled. */
const environmentNumber = 23;
const [uriTag, sequenceTag, utf8StringTag] = [0x86, 0x30, 0x0c];
/**
 * Reads who signed out of a verified certificate. Every field must be there, once: an identity of which a part is
 * unknown is none. The subject is read here, too: the library reads its bytes as ASCII without their top bits, so that
 * two names could look the same.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function certificateClaims(extensions) {
    const reasons = [];
    const valuesOf = (id) => extensions.filter(({ oid }) => oid?.id.join('.') === id).map(({ value }) => value);
    const only = (what, id, read) => {
        const [value, ...more] = valuesOf(id);
        const text = value === undefined || more.length > 0 ? undefined : read(value);
        if (text === undefined)
            reasons.push(`the certificate does not say its ${what} (extension ${id}) once and readably`);
        return text ?? '';
    };
    const claim = (member) => only(member, `${fulcioArc}${numbers[member]}`, readUtf8String);
    const environmentId = `${fulcioArc}${environmentNumber}`;
    const claims = {
        san: only('subject', subjectNames, readUri),
        issuer: claim('issuer'),
        repository: claim('repository'),
        commit: claim('commit'),
        ref: claim('ref'),
        buildConfigUri: claim('buildConfigUri'),
        runInvocationUri: claim('runInvocationUri'),
        runnerEnvironment: claim('runnerEnvironment'),
        ...(valuesOf(environmentId).length === 0
            ? {}
            : { environment: only('environment', environmentId, readUtf8String) }),
    };
    return reasons.length === 0 ? (0,parsed/* good */.u)(claims) : (0,parsed/* bad */.M)(...reasons);
}
function readUtf8String(value) {
    const der = readDer(value);
    return der?.tag === utf8StringTag ? readUtf8(der.body) : undefined;
}
/** The subject's names must be exactly one URI. */
function readUri(value) {
    const names = readDer(value);
    const uri = names?.tag === sequenceTag ? readDer(names.body) : undefined;
    return uri?.tag === uriTag && uri.body.length > 0 ? readUtf8(uri.body) : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/judge-log-agreement.js


/**
 * What `@sigstore/verify` leaves open about a log entry, and other verifiers do not: that the proof's own size and root
 * are the signed checkpoint's, and that the log saw this very certificate.
 *
 * @param certificate DER.
 * @returns the reasons against it.
 */
function judgeLogAgreement(entry, certificate) {
    const { treeSize, rootHash, checkpoint } = entry.inclusionProof ?? {};
    const [head = '', signatures = '', ...more] = (checkpoint?.envelope ?? '').split('\n\n');
    const [, size, root] = head.split('\n');
    const agrees = size === treeSize && root === Buffer.from(rootHash ?? []).toString('base64');
    const reasons = [];
    if (!agrees)
        reasons.push('the inclusion proof and its checkpoint differ in size or root');
    if (more.length > 0 || !signatures.split('\n').every(isSignatureLine)) {
        reasons.push('the checkpoint has lines that are no signatures');
    }
    if (verifierIn(entry.canonicalizedBody) !== pem64(certificate)) {
        reasons.push('the log entry was made with another certificate');
    }
    return reasons;
}
/** `— NAME BASE64`, or nothing after the last line break. */
function isSignatureLine(line) {
    if (line === '')
        return true;
    const encoded = /^\u2014 \S+ (\S+)$/.exec(line)?.[1];
    return encoded !== undefined && Buffer.from(encoded, 'base64').toString('base64') === encoded;
}
/** Rekor stores the certificate as PEM of its own making, in base64. */
const pem64 = (certificate) => Buffer.from(`${new external_node_crypto_.X509Certificate(certificate).toString().trimEnd()}\n`).toString('base64');
function verifierIn(body) {
    const entry = JSON.parse(Buffer.from(body).toString('utf8'));
    const spec = isJsonObject(entry) ? entry.spec : undefined;
    const signatures = isJsonObject(spec) ? spec.signatures : undefined;
    const one = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
    return isJsonObject(one) ? one.verifier : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-bundle.js


/** A bundle of one distribution is below 32 kB, one of a whole release below 1 MB. */
const maxBundleCharacters = 4 * 1024 * 1024;
const read_bundle_bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const read_bundle_payloadType = 'application/vnd.in-toto+json';
/**
 * Reads a bundle whose every member means one thing to every reader: version 0.3, an in-toto statement with one
 * signature, one certificate, one entry of Rekor v1 with promise and proof, and nothing that the library ignores or
 * decodes leniently.
 *
 * @throws whatever the library throws at a bundle that it cannot read.
 */
function read_bundle_readBundle(json, library) {
    if (JSON.stringify(json).length > maxBundleCharacters)
        return (0,parsed/* bad */.M)('the bundle is too long');
    const bundle = library.bundleFromJSON(json);
    const { content, tlogEntries } = bundle.verificationMaterial;
    const envelope = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope : undefined;
    const [entry, ...more] = tlogEntries;
    const { kind, version } = entry?.kindVersion ?? {};
    const reasons = [];
    if (bundle.mediaType !== read_bundle_bundleType)
        reasons.push('the bundle is not of version 0.3');
    if (envelope?.payloadType !== read_bundle_payloadType)
        reasons.push('the bundle holds no in-toto statement');
    if (envelope?.signatures[0]?.keyid)
        reasons.push('the signature names a key beside its certificate');
    if (content.$case !== 'certificate')
        reasons.push('the bundle has no single certificate');
    if (entry === undefined || more.length > 0)
        reasons.push(`the bundle has ${tlogEntries.length} log entries, not one`);
    else if (kind !== 'dsse' || version !== '0.0.1')
        reasons.push('the log entry is not of kind dsse 0.0.1');
    else if (!entry.inclusionPromise || !entry.inclusionProof)
        reasons.push('the log entry lacks its promise or its proof');
    if (!counts(entry).every((count) => /^(?:0|[1-9]\d{0,18})$/.test(count))) {
        reasons.push('the log entry has a number that is not digits alone');
    }
    if (canonical(json) !== canonical(library.bundleToJSON(bundle))) {
        reasons.push('the bundle has members or encodings that readers may take differently');
    }
    if (reasons.length > 0 || !envelope || !entry || content.$case !== 'certificate')
        return (0,parsed/* bad */.M)(...reasons);
    const read = { ...bundle, content: { $case: 'dsseEnvelope', dsseEnvelope: envelope } };
    return (0,parsed/* good */.u)({ bundle: read, payload: envelope.payload, certificate: content.certificate.rawBytes, entry });
}
/** The library keeps 64-bit integers as text, and reads them later with leave for blanks around. */
const counts = (entry) => entry === undefined
    ? []
    : [
        entry.logIndex,
        entry.integratedTime,
        entry.inclusionProof?.logIndex ?? '0',
        entry.inclusionProof?.treeSize ?? '0',
    ];
/** JSON with sorted members and without those that writers may leave out: empty ones, and 64-bit zeros. */
const canonical = (value) => JSON.stringify(sorted(value));
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isJsonObject(value))
        return value;
    const members = Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]);
    return Object.fromEntries(members.filter(([, one]) => !emptyForms.includes(JSON.stringify(one) ?? '')));
}
const emptyForms = ['', 'null', '""', '"0"', '[]', '{}'];

;// CONCATENATED MODULE: ./build/adapters/sigstore/read-statement.js




/** Subjects of the largest statement: the approval record of a release. */
const maxSubjects = 1_024;
const statementType = 'https://in-toto.io/Statement/v1';
/** Reads a verified payload as an in-toto statement v1. Members that it does not know are refused: they could say more. */
function readStatement(payload) {
    const value = parsedJson(payload);
    if (!isJsonObject(value))
        return (0,parsed/* bad */.M)('the payload is not a JSON object');
    const { _type, subject, predicateType, predicate, ...strange } = value;
    const reasons = Object.keys(strange).map((member) => `the statement has a strange member ${JSON.stringify(member.slice(0, 60))}`);
    if (_type !== statementType)
        reasons.push('the payload is no in-toto statement v1');
    if (typeof predicateType !== 'string')
        reasons.push('the statement has no predicate type');
    const subjects = readSubjects(subject);
    if (!subjects.ok)
        reasons.push(...subjects.reasons);
    if (reasons.length > 0 || !subjects.ok)
        return (0,parsed/* bad */.M)(...reasons);
    return (0,parsed/* good */.u)({
        _type: statementType,
        subject: subjects.value,
        predicateType: String(predicateType),
        predicate: predicate ?? null,
    });
}
function readSubjects(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > maxSubjects)
        return (0,parsed/* bad */.M)('the statement has no list of subjects');
    const subjects = [];
    for (const one of value) {
        const { name, digest } = isJsonObject(one) ? one : {};
        const sha256 = (0,model_digest/* parseSha256 */.tz)(isJsonObject(digest) ? digest.sha256 : undefined);
        if (typeof name !== 'string' || !sha256.ok)
            return (0,parsed/* bad */.M)('a subject of the statement has no name or no SHA-256');
        subjects.push({ name, digest: { sha256: sha256.value } });
    }
    return (0,parsed/* good */.u)(subjects);
}
function parsedJson(payload) {
    try {
        return JSON.parse(readUtf8(payload) ?? '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/sigstore/sigstore-verifier.js






/** Characters of a library's reason. */
const maxReason = 300;
/**
 * Verifies with `@sigstore/verify`: certificate chain, one SCT, one log entry with promise and proof, its time inside
 * the certificate, the signature. That library neither binds a file nor compares an identity exactly; callers do. What
 * passes here has a form in which PyPI takes it.
 */
function sigstoreVerifier({ trustedRoot }) {
    const root = once(trustedRoot);
    const verifier = once(async () => makeVerifier(await root()));
    return { trustedRoot: root, verify: async (bundle) => verify(bundle, await verifier()) };
}
/** Makes a value at first use. A failure is not kept: whoever asks again may have more luck. */
function once(make) {
    let made;
    return async () => {
        made ??= make();
        const asked = made;
        try {
            return await asked;
        }
        catch (thrown) {
            if (made === asked)
                made = undefined;
            throw thrown;
        }
    };
}
async function makeVerifier(root) {
    const [{ Verifier: Sigstore, toTrustMaterial }, { TrustedRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
    ]);
    try {
        const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root)));
        return new Sigstore(material, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 });
    }
    catch (cause) {
        throw new errors/* ReleaseError */.K2('SIGSTORE_UNREACHABLE', 'the trusted root cannot be read', { cause });
    }
}
async function verify(json, verifier) {
    const [library, { toSignedEntity }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)), Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19))]);
    // Hostile bundles make these libraries throw errors of many classes: each one is a refusal.
    try {
        const read = read_bundle_readBundle(json, library);
        if (!read.ok)
            return read;
        const { bundle, payload, certificate, entry } = read.value;
        const { identity } = verifier.verify(toSignedEntity(bundle));
        const disagreements = judgeLogAgreement(entry, certificate);
        const statement = readStatement(payload);
        const signer = certificateClaims(identity?.oids ?? []);
        if (statement.ok && signer.ok && disagreements.length === 0) {
            return (0,parsed/* good */.u)({ statement: statement.value, signer: signer.value });
        }
        const unread = [statement, signer].flatMap((parsed) => (parsed.ok ? [] : parsed.reasons));
        return (0,parsed/* bad */.M)(...disagreements, ...unread);
    }
    catch (thrown) {
        return (0,parsed/* bad */.M)(`Sigstore’s verifier refuses it: ${sigstore_verifier_reasonOf(thrown)}`);
    }
}
/** The library wraps the reason proper one deep. */
function sigstore_verifier_reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown).slice(0, maxReason);
    const cause = thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
    return `${thrown.message}${cause}`.slice(0, maxReason);
}

// EXTERNAL MODULE: ./build/endpoints.js
var build_endpoints = __webpack_require__(93590);
// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/runner-ports.js













const maxRootBytes = 4 * 1024 * 1024;
/** Joins every port to what a job on a runner can reach. Nothing is asked before a stage asks. */
async function runnerPorts({ runner, bundle, env }, endpoints, wire) {
    const folder = `${runner.tempDir}/wheelgate`;
    const withEnvironment = (variables, work) => (0,environment/* withVariables */.sO)(env, variables, work);
    const github = connectGithub({ context: runner, wire, openWrite: openForWriting, withEnvironment });
    const { identity, ...rest } = github;
    const inspector = (0,local_ports/* localInspector */.$D)(bundle);
    const log = runnerLog({ write: (line) => void process.stdout.write(`${line}\n`) }, wire.clock);
    const index = (name) => packageIndex({ name, endpoint: endpoints.indexes[name], identity, wire, open: openAsBlob, versionOf });
    const ports = {
        ...rest,
        world: endpoints.world,
        publishType: build_endpoints/* publishPredicateType */.f,
        signer: sigstoreSigner({ fulcio: endpoints.fulcio, rekor: endpoints.rekor, identity, wire }),
        verifier: sigstoreVerifier({ trustedRoot: () => trustedRoot(endpoints, `${folder}/tuf`) }),
        index,
        inspector,
        files: (0,local_ports/* localFiles */.Jd)(`${folder}/work`),
        clock: wire.clock,
        log,
    };
    return { ports, folder, close: inspector.close };
}
async function trustedRoot({ trustedRoot: path }, cachePath) {
    if (path === undefined)
        return publicTrustedRoot({ cachePath });
    return Buffer.from(await (0,node_files.readBounded)(path, maxRootBytes)).toString('utf8');
}
function versionOf(file) {
    const name = (0,file_name/* parseDistributionName */.d)(file);
    return name.ok ? name.value.version : undefined;
}

;// CONCATENATED MODULE: ./build/wiring/perform-phase.js









const phases = { plan: plan_plan, seal: seal_seal, publish: publish_publish, confirm: confirm_confirm };
/** Runs one phase in a job and shows its report. @returns the exit code: 0, or 1 when a finding stopped it. */
async function performPhase(phase, call, endpoints) {
    requireGithubAddress(call.runner, endpoints.world);
    const host = await (0,runner_host/* runnerHost */.B)();
    const wire = { fetch: globalThis.fetch, clock: system_clock/* systemClock */.m, mask: await (0,runner_host/* runnerMask */.t)() };
    const { ports, folder, close } = await runnerPorts(call, endpoints, wire);
    try {
        const report = await phases[phase](call.inputs, { ...ports, folder }, host);
        await (0,show_report/* showReport */.U)(report, { host, files: ports.files, folder, json: false });
        return report.stopped === undefined ? 0 : 1;
    }
    finally {
        await close();
    }
}


/***/ })

};
