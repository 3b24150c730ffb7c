export const id = 718;
export const ids = [718];
export const modules = {

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

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob),
/* harmony export */   p: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/**
 * Whether a glob fits a whole text, case and all: a file's name, or a branch.
 *
 * `*` stands for any number of characters and `?` for one; neither for a `/`, as GitHub has it. Every other character
 * stands for itself. The time is at most the product of the lengths, whatever a stranger writes.
 */
const matchesGlob = (glob, text) => fits(glob, text, '/');
/**
 * Whether the platform of a policy's row fits a platform tag, or a compressed set of them as it stands in a file name.
 * As {@link matchesGlob}, but neither `*` nor `?` stands for a `-` or a `.`: a glob stays within one tag.
 */
const matchesPlatform = (glob, platform) => fits(glob, platform, '-.');
/** @param barriers characters that no wildcard stands for. */
function fits(glob, text, barriers) {
    const [wanted, given] = [Array.from(glob), Array.from(text)];
    let [at, place] = [0, 0];
    // Going back to the last star is enough: an earlier one could only give it less.
    let star;
    while (place < given.length) {
        const character = given[place] ?? '';
        const wild = !barriers.includes(character);
        if (wanted[at] === '*') {
            star = { at, place };
            at += 1;
        }
        else if (wanted[at] === character || (wanted[at] === '?' && wild)) {
            at += 1;
            place += 1;
        }
        else {
            if (star === undefined || barriers.includes(given[star.place] ?? ''))
                return false;
            star.place += 1;
            place = star.place;
            at = star.at + 1;
        }
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
}


/***/ }),

/***/ 47376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ny: () => (/* binding */ expandRow),
  D: () => (/* binding */ meets),
  W0: () => (/* binding */ parseRow),
  pe: () => (/* binding */ pythonsOf)
});

// EXTERNAL MODULE: ./build/model/parsed.js
var model_parsed = __webpack_require__(37317);
;// CONCATENATED MODULE: ./build/model/braces.js

/** Texts that one row may stand for. A release of 1,000 distributions is larger than any known. */
const maxExpansions = 10_000;
/** Characters of a row. With this bound the texts of one row take 20 MB at most. */
const maxLength = 2_000;
/** Braces within braces. */
const maxDepth = 8;
/**
 * Writes out the braces of a row: `{cp312,cp313}-win{32,_amd64}` gives four texts, the last brace turning first, as in
 * a shell. Unlike a shell's, a brace with one branch is written out too, and none is ever taken as a plain character.
 *
 * @param row at most 2,000 characters; braces nest up to 8 deep; a branch may be empty: `cp314{,t}`.
 * @returns up to 10,000 texts, a text twice if the row says it twice; or the reason with the place of the mistake.
 */
function expandBraces(row) {
    if (row.length > maxLength)
        return (0,model_parsed/* bad */.M)(`the row has ${row.length} characters; at most ${maxLength} are read`);
    const parsed = parseBraces(row);
    if (!parsed.ok)
        return parsed;
    const size = count(parsed.value);
    if (size > maxExpansions)
        return (0,model_parsed/* bad */.M)(`the row stands for more than ${maxExpansions} distributions`);
    return (0,model_parsed/* good */.u)(expand(parsed.value));
}
function parseBraces(row) {
    // The open braces, outermost first: the sequence around each, its finished branches, and where it stands.
    const open = [];
    let sequence = [];
    for (const [index, piece] of pieces(row)) {
        const innermost = open.at(-1);
        if (piece === '{') {
            if (open.length === maxDepth)
                return (0,model_parsed/* bad */.M)(`the braces nest more than ${maxDepth} deep`);
            open.push({ around: sequence, branches: [], column: index + 1 });
            sequence = [];
        }
        else if (piece === '}' && innermost === undefined) {
            return (0,model_parsed/* bad */.M)(`the } at character ${index + 1} closes nothing`);
        }
        else if (piece === '}' && innermost !== undefined) {
            open.pop();
            if (innermost.branches.length === 0 && sequence.length === 0) {
                return (0,model_parsed/* bad */.M)(`there is nothing in the braces at character ${innermost.column}`);
            }
            sequence = [...innermost.around, [...innermost.branches, sequence]];
        }
        else if (piece === ',' && innermost !== undefined) {
            innermost.branches.push(sequence);
            sequence = [];
        }
        else {
            sequence = [...sequence, piece];
        }
    }
    const unclosed = open.at(-1);
    return unclosed === undefined ? (0,model_parsed/* good */.u)(sequence) : (0,model_parsed/* bad */.M)(`the { at character ${unclosed.column} is not closed`);
}
/** Marks, and the texts between them, with their places. */
const pieces = (row) => Array.from(row.matchAll(/[{},]|[^{},]+/g), ({ index, 0: piece }) => [index, piece]);
const count = (sequence) => sequence.reduce((product, part) => product * (typeof part === 'string' ? 1 : sum(part.map(count))), 1);
const sum = (counts) => counts.reduce((total, one) => total + one, 0);
const expand = (sequence) => sequence.reduce((heads, part) => {
    const tails = typeof part === 'string' ? [part] : part.flatMap(expand);
    return heads.flatMap((head) => tails.map((tail) => head + tail));
}, ['']);

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/row.js




/** Characters; what the plan keeps of a row. */
const row_maxLength = 300;
/** Wheels that one row of the policy stands for: more than a whole plan holds are a slip. */
const maxRows = 1_000;
const tagSet = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/;
const platformGlob = /^[a-z0-9_*?]+(?:\.[a-z0-9_*?]+)*$/;
/**
 * Reads one row, braces written out: `PY-PLATFORM`, or `PYTHON-ABI-PLATFORM` for the tags in full.
 *
 * `PY` is `cp312` (a wheel of `cp312-cp312`), `cp314t` (`cp314-cp314t`), `abi3` (any Python with that ABI), `pp311`
 * (`pp311-pypy311_pp73`) or `py3` (`py3-none`). All other tags have no short form. A row that no wheel can meet, or
 * that has a shorter spelling, is refused: it is a slip.
 */
function parseRow(text) {
    if (text.length > row_maxLength)
        return (0,model_parsed/* bad */.M)(`a row has at most ${row_maxLength} characters, this one ${text.length}`);
    const parts = text.split('-');
    const platform = parts.at(-1) ?? '';
    if (parts.length !== 2 && parts.length !== 3) {
        return (0,model_parsed/* bad */.M)(`${quoted(text)} is not PY-PLATFORM, nor PYTHON-ABI-PLATFORM: it has ${parts.length - 1} dashes`);
    }
    const tags = parts.slice(0, -1);
    const wild = tags.some((set) => !tagSet.test(set));
    const reasons = [
        ...(wild ? [`${quoted(text)}: before the platform stand tags of a-z 0-9 _ and dots, without globs`] : []),
        ...(platformGlob.test(platform)
            ? []
            : [`${quoted(text)}: the platform ${quoted(platform)} is none; it has a-z 0-9 _ . and the globs * and ?`]),
    ];
    if (reasons.length > 0)
        return (0,shape/* refuse */.TR)(reasons);
    const [first = '', second] = tags.map(sorted);
    if (second === undefined)
        return shortRow(text, first, platform);
    return fullRow(text, first, second, platform);
}
function shortRow(text, python, platform) {
    if (shortForm.test(python))
        return (0,model_parsed/* good */.u)({ text, python, short: python, platform });
    return (0,model_parsed/* bad */.M)(`${quoted(text)}: ${quoted(python)} is no short form as cp312, cp314t, abi3, pp311 and py3 are; write the tags in full, as cp312-none-${platform}`);
}
function fullRow(text, python, abi, platform) {
    const short = shorten(python, abi);
    const full = `${python}-${abi}`;
    // `abi3` and `pp311` each stand for several tags, so that one of them may have to be told apart.
    if (short === undefined || (!short.startsWith('cp') && !short.startsWith('py'))) {
        return (0,model_parsed/* good */.u)({ text, python: full, short: short ?? full, platform });
    }
    return (0,model_parsed/* bad */.M)(`${quoted(text)} has the shorter spelling ${short}-${platform}`);
}
const shortForm = /^(?:cp\d+t?|abi3(?:\.abi3t)?|abi3t|pp\d+|py\d+(?:\.py\d+)*)$/;
/** CPython's stable ABI; `abi3t` is the free-threaded one of PEP 803. */
const stable = /^(?:abi3(?:\.abi3t)?|abi3t)$/;
/** The short form of a Python and an ABI tag, both sets sorted; `undefined` when they have none. */
function shorten(python, abi) {
    if (/^cp\d+$/.test(python) && (abi === python || abi === `${python}t`))
        return abi;
    if (/^cp\d+(?:\.cp\d+)*$/.test(python) && stable.test(abi))
        return abi;
    if (/^py\d+(?:\.py\d+)*$/.test(python) && abi === 'none')
        return python;
    if (/^pp\d+$/.test(python) && new RegExp(`^pypy${python.slice(2)}_pp\\d+$`).test(abi))
        return python;
    return undefined;
}
/** The `PY` that rows may call a wheel by: the short form first if it has one, then the tags in full. */
function pythonsOf({ pythons, abis }) {
    const [python, abi] = [sorted(pythons.join('.')), sorted(abis.join('.'))];
    const short = shorten(python, abi);
    return short === undefined ? [`${python}-${abi}`] : [short, `${python}-${abi}`];
}
/** Whether a wheel meets a row. Each tag of its compressed set must meet the same expansion, or all at once. */
function meets({ pythons, abis, platforms }, { python, platform }) {
    if (!pythonsOf({ pythons, abis }).includes(python))
        return false;
    if (platform.includes('.'))
        return (0,glob/* matchesPlatform */.p)(platform, platforms.join('.'));
    return platforms.every((tag) => (0,glob/* matchesPlatform */.p)(platform, tag));
}
/** Writes out and reads a row of the policy. @returns all that it stands for; or every reason, each once. */
function expandRow(row) {
    const texts = expandBraces(row);
    if (!texts.ok)
        return (0,model_parsed/* bad */.M)(...texts.reasons.map((reason) => `${quoted(row.slice(0, 100))}: ${reason}`));
    const count = texts.value.length;
    if (count > maxRows)
        return (0,model_parsed/* bad */.M)(`${quoted(row.slice(0, 100))} stands for ${count} wheels; at most ${maxRows} are read`);
    const rows = texts.value.map(parseRow);
    const reasons = new Set(rows.flatMap((one) => (one.ok ? [] : one.reasons)));
    return reasons.size > 0 ? (0,shape/* refuse */.TR)([...reasons]) : (0,model_parsed/* good */.u)(rows.flatMap((one) => (one.ok ? [one.value] : [])));
}
const sorted = (set) => set.split('.').toSorted().join('.');
const quoted = (text) => JSON.stringify(text);


/***/ }),

/***/ 63120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ sealArtifactName),
/* harmony export */   PJ: () => (/* binding */ renderSums),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   mi: () => (/* binding */ parseSums),
/* harmony export */   yO: () => (/* binding */ sealDigest)
/* harmony export */ });
/* harmony import */ var _byte_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63991);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13836);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37317);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77079);




/** Bytes. A release of 1,000 distributions has about 4,000 lines of some 150 bytes. */
const maxSumsBytes = 4 * 1024 * 1024;
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
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`the list is longer than ${maxSumsBytes} bytes`);
    if (sums === '')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('the list is empty');
    if (!sums.endsWith('\n'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('the last line has no line break: the list may be cut off');
    const lines = sums.slice(0, -1).split('\n').map(parseLine);
    const files = lines.flatMap((line) => (line.ok ? [line.value] : []));
    const broken = lines.flatMap((line, index) => line.ok ? [] : line.reasons.map((reason) => `line ${index + 1}: ${reason}`));
    if (broken.length > 0)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(broken);
    const misplaced = files.flatMap(({ name }, index) => {
        const before = index === 0 ? undefined : files[index - 1]?.name;
        const order = before === undefined ? -1 : (0,_byte_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOrder */ .T)(before, name);
        if (order < 0)
            return [];
        const what = order === 0 ? 'is listed twice' : 'is out of order: lines are sorted by name in byte order';
        return [`line ${index + 1}: ${JSON.stringify(name)} ${what}`];
    });
    return misplaced.length > 0 ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(misplaced) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)(files);
}
function parseLine(line) {
    const parts = /^([^ ]+) {2}(.*)$/s.exec(line);
    if (!parts)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`expected a digest, two spaces and a name, got ${JSON.stringify(line.slice(0, 300))}`);
    const [sha256, name] = [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(parts[1]), parseFileName(parts[2])];
    if (sha256.ok && name.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)({ name: name.value, sha256: sha256.value });
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)([sha256, name].flatMap((one) => (one.ok ? [] : one.reasons)));
}
/** The seal's digest: what a person approves. @param sums the whole text of `SHA256SUMS`. */
const sealDigest = (sums) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(sums);
/** Name of the artifact that holds a seal; 128 bits of the digest, for artifact names are read by people. */
const sealArtifactName = (digest) => `wheelgate-seal-${digest.slice(0, 32)}`;


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** Characters of one text that are shown; the rest gives way to a mark. */
const maxShown = 500;
/**
 * Strangers' text as one line: no line break, which could start a `::workflow command::`; no escape codes; nothing
 * invisible or reordering; no half of a character.
 */
function plain(stranger, maxLength = maxShown) {
    const cut = stranger.length > maxLength ? `${stranger.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…` : stranger;
    return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
/** As {@link plain}, and every ASCII punctuation mark escaped, so that no Markdown, HTML or link is left in it. */
const markdown = (stranger, maxLength) => escapePunctuation(plain(stranger, maxLength));
/** As {@link plain}, as text or attribute of HTML. */
const html = (stranger, maxLength) => escapeMarkup(plain(stranger, maxLength));
/** Strangers' text as code inside Markdown, of which neither a cell, a tag nor a link begins or ends. */
const code = (stranger) => codeSpan(plain(stranger));
/** As {@link markdown}, with digests, addresses and what stands in back-ticks as code. */
const markdownProse = (stranger, maxLength) => spansOf(plain(stranger, maxLength))
    .map(({ isCode, text }) => (isCode ? codeSpan(text) : escapePunctuation(text)))
    .join('')
    .trim();
/** As {@link html}, with digests, addresses and what stands in back-ticks as code. */
const htmlProse = (stranger, maxLength) => spansOf(plain(stranger, maxLength))
    .map(({ isCode, text }) => (isCode ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)))
    .join('');
/** Whether an address can stand as it is in a link of Markdown and of HTML: `https`, and no mark that ends one. */
const isLink = (address) => /^https:\/\/[\w.~/?#=%:@+-]{1,500}$/.test(address);
/** Bytes as a person reads them. */
function size(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    if (bytes < 999_950)
        return `${(bytes / 1_000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
const entity = (mark) => `&#${mark.codePointAt(0)};`;
/** Without the comment, a mail address or a name would be made a link. Not before it: it would begin a block of HTML. */
const at = `${entity('@')}<!-- -->`;
const escapeMarkup = (text) => text.replace(/[&<>"']/g, entity);
/** A back-tick becomes an entity: readers of Markdown do not agree on an escaped one right before a code span. */
const escapePunctuation = (text) => text
    .replace(/[!-/:-?[-_{-~]/g, '\\$&')
    .replaceAll('`', entity('`'))
    .replaceAll('@', at);
/** Back-ticks around what is harmless in them; else a tag, in which Markdown is still read and all of it is an entity. */
const codeSpan = (text) => /^[^\s`|\\<>&](?:[^`|\\<>&]*[^\s`|\\<>&])?$/.test(text)
    ? `\`${text}\``
    : `<code>${text.replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === '@' ? at : entity(mark)))}</code>`;
/** What stands in back-ticks, a digest or a commit, and a word with `@`: no mail address or person is to be linked. */
const codeLike = /`([^`]+)`|\b(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{40})\b|(?<![^\s`])[^\s`@]*@[^\s`]*/g;
function spansOf(text) {
    const spans = [];
    let end = 0;
    for (const found of text.matchAll(codeLike)) {
        if (found.index > end)
            spans.push({ isCode: false, text: text.slice(end, found.index) });
        spans.push({ isCode: true, text: found[1] ?? found[0] });
        end = found.index + found[0].length;
    }
    if (end < text.length)
        spans.push({ isCode: false, text: text.slice(end) });
    return spans;
}


/***/ }),

/***/ 47015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineWidth),
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Columns of a terminal that nobody has widened. */
const lineWidth = 80;
/**
 * Breaks one line of text at its spaces, so that it fits a terminal.
 *
 * What a reader copies stays whole, even when it is too long: a word, what stands in back-ticks, and a line with a
 * chain of commands. No line begins with `::`, which a runner would take for a command.
 *
 * @param indent what continued lines begin with; spaces.
 * @returns at least one line, without line breaks.
 */
function wrap(text, indent = '', width = lineWidth) {
    if (text.length <= width || / (?:&&|\|) /.test(text))
        return [text];
    const lines = [];
    let line = '';
    for (const word of text.match(/^ *(?:`[^`]+`|\S)+|(?:`[^`]+`|\S)+/g) ?? []) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (longer.length <= width || line.trim() === '' || word.startsWith('::'))
            line = longer;
        else {
            lines.push(line);
            line = `${indent}${word}`;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jd: () => (/* binding */ localFiles),
  $D: () => (/* binding */ localInspector),
  Wq: () => (/* binding */ localRoot)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/node/node-files.js
var node_files = __webpack_require__(16922);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/node/worker-pool.js




/** Heap of one thread, MiB. The bytes of a distribution are not in it; the readers bound those. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
/**
 * Judges distributions in threads that are started at first use, with an empty environment and bounded resources.
 *
 * @returns the inspector; `close` ends the threads. Threads without work do not keep the process alive.
 * @throws ReleaseError FILE_UNREADABLE or BUG from `inspect`, with the name of the file; the threads are ended then.
 */
function workerInspector({ entry, size, memory, }) {
    const threads = new Set();
    const close = async () => {
        const ending = [...threads].map((thread) => thread.end());
        threads.clear();
        await Promise.all(ending);
    };
    return {
        async inspect(paths, expectation, done) {
            const queue = await largestFirst(paths);
            const answers = [];
            let count = 0;
            const work = async (thread) => {
                for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
                    answers[next.at] = await thread.ask(next.path, expectation);
                    count += 1;
                    done((0,external_node_path_.basename)(next.path), count);
                }
            };
            try {
                await Promise.all(atLeast(threads, Math.min(Math.max(1, size), queue.length), { entry, memory }).map(work));
            }
            catch (thrown) {
                queue.length = 0;
                await close();
                throw thrown;
            }
            return answers;
        },
        close,
    };
}
/** Starts as many threads as are missing. A thread that dies takes itself out of the set. */
function atLeast(threads, wanted, start) {
    while (threads.size < wanted) {
        const thread = startThread(start, () => threads.delete(thread));
        threads.add(thread);
    }
    return [...threads].slice(0, wanted);
}
/** The largest first, so that no thread is left alone with a large one at the end. */
async function largestFirst(paths) {
    const sized = await Promise.all(paths.map(async (path, at) => {
        const { size } = await (0,promises_.stat)(path).catch((cause) => {
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} cannot be opened`, { cause });
        });
        return { path, at, size };
    }));
    return sized.sort((a, b) => b.size - a.size);
}
/** @param gone is called once, when the thread has died by itself. */
function startThread({ entry, memory }, gone) {
    const worker = new external_node_worker_threads_.Worker(entry, { env: {}, execArgv: [], argv: [], resourceLimits, workerData: memory });
    const waiting = new Map();
    let asked = 0;
    const died = (why, cause) => {
        gone();
        for (const { file, reject } of waiting.values()) {
            reject(new errors/* ReleaseError */.K2('BUG', `${file}: the thread that inspected it ended: ${why}`, { cause }));
        }
        waiting.clear();
    };
    worker.on('error', (thrown) => died(thrown instanceof Error ? thrown.message : String(thrown), thrown));
    worker.on('exit', (code) => died(`exit code ${code}`));
    worker.on('message', (reply) => {
        const job = waiting.get(reply.id);
        waiting.delete(reply.id);
        if (waiting.size === 0)
            worker.unref();
        if (job === undefined)
            return;
        if ('inspection' in reply)
            job.resolve(reply.inspection);
        else
            job.reject(failureOf(job.file, reply));
    });
    worker.unref();
    return {
        ask: (path, expectation) => new Promise((resolve, reject) => {
            const request = { id: asked++, path, file: (0,external_node_path_.basename)(path), expectation };
            waiting.set(request.id, { file: request.file, resolve, reject });
            worker.ref();
            worker.postMessage(request);
        }),
        end: async () => void (await worker.terminate()),
    };
}
function failureOf(file, { failure, what }) {
    const code = failure === 'unreadable' ? 'FILE_UNREADABLE' : 'BUG';
    return new errors/* ReleaseError */.K2(code, `${file}: ${what}`);
}

// EXTERNAL MODULE: ./build/dist/shared-streams.js
var shared_streams = __webpack_require__(71028);
// EXTERNAL MODULE: ./build/dist/archive-problem.js
var archive_problem = __webpack_require__(60737);
// EXTERNAL MODULE: ./build/dist/inflate-entry.js
var inflate_entry = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/dist/read-zip.js + 7 modules
var read_zip = __webpack_require__(52547);
;// CONCATENATED MODULE: ./build/wiring/read-artifact.js




/**
 * Reads the zip of an artifact: the archive around distributions, made by GitHub's client. It streams, so its entries
 * have data descriptors; beside that it is held to what every zip reader reads alike.
 */
function readArtifact(bytes) {
    const { entries, problems } = (0,read_zip/* readZip */.u)(bytes);
    const serious = problems.filter(({ kind }) => kind !== 'zip-data-descriptor' && archive_problem/* problemTable */.i[kind] !== 'unusual');
    if (serious.length > 0)
        return { refused: serious.map(({ where, what }) => `${where}: ${what}`) };
    return entries
        .filter(({ type }) => type === 'file')
        .map((entry) => ({
        path: entry.path,
        bytes: () => {
            const content = (0,inflate_entry/* inflateEntry */.Y)(bytes, entry);
            if (content.ok)
                return content.value;
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${entry.path} in an artifact: ${content.reasons.join('; ')}`);
        },
    }));
}

;// CONCATENATED MODULE: ./build/wiring/local-ports.js





/** Threads: more would only wait for the disk, and each holds a file and a content in memory. */
const maxWorkers = 4;
/** The local disk, with our own strict reader for the archives of artifacts. */
const localFiles = (root) => (0,node_files/* nodeFiles */.k)({ root, readArchive: readArtifact });
/** Folder of workspaces off a runner. */
const localRoot = () => (0,external_node_os_.tmpdir)();
/** Threads of the bundle itself, which hold no token and see no environment; each stream of a release is read once. */
const localInspector = (entry) => workerInspector({ entry, size: Math.min((0,external_node_os_.availableParallelism)(), maxWorkers), memory: (0,shared_streams/* makeStreamMemory */._)() });


/***/ })

};
