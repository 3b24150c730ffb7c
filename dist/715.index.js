export const id = 715;
export const ids = [715];
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

/***/ 39715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performStamp: () => (/* binding */ performStamp)
});

// EXTERNAL MODULE: ./build/adapters/github/runner-host.js + 1 modules
var runner_host = __webpack_require__(59880);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/adapters/node/git-checkout.js




const timeoutMs = 120_000;
/** A status of some thousand changed files; more is cut off, and then it is dirty all the same. */
const maxOutputBytes = 8 * 1024 * 1024;
/**
 * Asks the `git` program. A checkout is somebody's code: hooks, pagers and file-system monitors that its configuration
 * names are switched off.
 */
const gitCheckout = {
    async head(path) {
        const git = (...args) => run(path, args);
        const sha = (0,digest/* parseGitSha */.ut)((await git('rev-parse', '--verify', 'HEAD^{commit}')).trim());
        if (!sha.ok)
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `source-path ${path}: git gave no commit: ${sha.reasons.join('; ')}`);
        // Build products are untracked; only changes to what the commit holds count.
        const status = await git('status', '--porcelain', '--untracked-files=no', '--ignore-submodules=none');
        return { commit: sha.value, dirty: status.trim() !== '' };
    },
};
async function run(path, args) {
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-c', `safe.directory=*`, '-C', path];
    try {
        const options = { timeout: timeoutMs, maxBuffer: maxOutputBytes, windowsHide: true };
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...safe, ...args], options);
        return stdout;
    }
    catch (cause) {
        const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().slice(0, 300) : String(cause);
        throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `source-path ${path}: git ${args[0]} failed: ${said}`, { cause });
    }
}

// EXTERNAL MODULE: ./build/commands/show-report.js + 10 modules
var show_report = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/model/parse-stamp.js
var parse_stamp = __webpack_require__(75291);
// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/stamp.js




/** Last step of a leg: says on the job's own check run what the job built, and from which checkout. */
async function stamp(inputs, { world, files, checkout }, host) {
    const names = (await files.list(inputs.path))?.filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
    if (names === undefined)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `path: there is no folder ${inputs.path}`);
    if (names.length === 0)
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${inputs.path} holds no wheel and no sdist`);
    const { commit, dirty } = await checkout.head(inputs.sourcePath);
    const hashed = await Promise.all(names.map(async (file) => ({ file, ...(await files.hash(files.join(inputs.path, file))) })));
    const version = oneVersion(names);
    host.annotate('notice', parse_stamp/* stampTitle */.cg, (0,parse_stamp/* renderStamp */.oz)({ version, commit, dirty, files: hashed.map(({ file, sha256 }) => [file, sha256]) }));
    return {
        ...(0,empty_report/* emptyReport */._)('stamp', world),
        headline: `Stamped ${names.length} ${names.length === 1 ? 'file' : 'files'} of version ${version}, built from ${commit}`,
        files: hashed.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        notes: dirty ? ['The checkout has changed tracked files; the stamp says so.'] : [],
    };
}
/** All files of a leg are of one version, or the leg's folder holds more than it built. */
function oneVersion(names) {
    const versions = new Set();
    for (const name of names) {
        const parsed = (0,file_name/* parseDistributionName */.d)(name);
        if (!parsed.ok)
            throw new errors/* ReleaseError */.K2('INPUT_INVALID', `path: ${name}: ${parsed.reasons.join('; ')}`);
        versions.add(parsed.value.version);
    }
    const [version = '', ...others] = versions;
    if (others.length === 0)
        return version;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `path: the folder holds versions ${[...versions].join(', ')}; a leg builds one`);
}

// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/perform-stamp.js





/** Runs in a leg, beside project code: it asks no service and is given no token. */
async function performStamp({ inputs, runner }, { world }) {
    const host = await (0,runner_host/* runnerHost */.B)();
    const folder = `${runner.tempDir}/wheelgate`;
    const files = (0,local_ports/* localFiles */.Jd)(`${folder}/work`);
    const report = await stamp(inputs, { world, files, checkout: gitCheckout }, host);
    await (0,show_report/* showReport */.U)(report, { host, files, folder, json: false });
    return 0;
}


/***/ })

};
