export const id = 158;
export const ids = [158];
export const modules = {

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
/** Whether a verdict stops the release. */
const blocks = ({ status, check }) => status === 'fail' && check.severity === 'block';


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

/***/ 64429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(87872);
// EXTERNAL MODULE: ./build/report/finding-groups.js
var finding_groups = __webpack_require__(64379);
// EXTERNAL MODULE: ./build/report/first-of.js
var first_of = __webpack_require__(51103);
// EXTERNAL MODULE: ./build/report/grid.js
var report_grid = __webpack_require__(19147);
;// CONCATENATED MODULE: ./build/report/wrap.js
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

;// CONCATENATED MODULE: ./build/report/terminal-grid.js




const marks = { good: '+', warned: '!', refused: 'X', missing: 'M', absent: '.' };
const legend = [
    ['good', '+ good'],
    ['warned', '! warning'],
    ['refused', 'X refused'],
    ['missing', 'M missing: expected and not there'],
];
/** Names below the grid that are listed; more are counted. */
const shownNames = 20;
/** The grid in plain characters, in parts that fit the width of a terminal. Empty when there is nothing to lay out. */
function renderGrid(report) {
    const grid = (0,report_grid/* wheelGrid */.s)(report);
    const { rows, sdists, unplaced, strangers, left } = grid;
    if (rows.length + sdists.length + unplaced.length + strangers.length === 0)
        return '';
    const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
    const used = legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
    const below = [
        ...(0,first_of/* firstOf */.K)(sdists, shownNames, ({ file, cell }) => `${marks[cell]} ${(0,report_escape/* plain */.pj)(file)}`),
        ...(0,first_of/* firstOf */.K)(unplaced, shownNames, (row) => `M ${(0,report_escape/* plain */.pj)(row)}`),
        ...(0,first_of/* firstOf */.K)(strangers, shownNames, (file) => `? ${(0,report_escape/* plain */.pj)(file)}, a name that cannot be read`),
        ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
    ];
    return [
        ...parts(grid).map((part) => `${part.join('\n')}\n`),
        ...(below.length > 0 ? [`${below.flatMap((line) => wrap(line, '  ')).join('\n')}\n`] : []),
        ...(used.length > 0 ? [`${used.join('   ')}\n`] : []),
    ].join('\n');
}
/** The grid's columns in as many parts as the width asks for. */
function parts({ pythons, rows }) {
    const width = Math.max(0, ...rows.map(({ platform }) => platform.length));
    const all = [];
    for (let from = 0; from < pythons.length;) {
        let to = from;
        for (let used = width; to < pythons.length; to += 1) {
            used += 2 + (pythons[to] ?? '').length;
            if (used > lineWidth && to > from)
                break;
        }
        const [first, last] = [from, to];
        const line = (head, cells) => [
            head.padEnd(width),
            ...cells.slice(first, last).map((cell, at) => cell.padEnd((pythons[first + at] ?? '').length)),
        ]
            .join('  ')
            .trimEnd();
        all.push([
            line('', pythons),
            ...rows.map(({ platform, cells }) => line(platform, cells.map((cell) => marks[cell]))),
        ]);
        from = to;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/report/terminal.js






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
        renderGrid(report),
        ...(0,finding_groups/* findingGroups */.O)(report).map(findings),
        report.notes.map((note) => paragraph('note: ', note)).join(''),
        (0,facts/* factsOf */.x)(report)
            .map(({ name, value }) => paragraph(name.toLowerCase().padEnd(factWidth), value))
            .join(''),
        `${paragraph('', report.headline)}${report.next.map((line) => paragraph('  next: ', line)).join('')}`,
    ];
    return parts.filter((part) => part !== '').join('\n');
}
/** The longest name and a space: with it, `sha256:` and a digest are 80 characters. */
const factWidth = 9;
function findings({ check, blocks, within, same, findings: all }) {
    const lines = (0,first_of/* firstOf */.K)(all, shownFindings, ({ place, what }) => [...place, ...(same === undefined ? [what] : [])].map((part) => (0,report_escape/* plain */.pj)(part)).join(': '));
    return [
        paragraph(blocks ? 'BLOCKS: ' : 'warns: ', `${check.title} (${check.id})`),
        ...(within === undefined ? [] : [paragraph('  in ', within)]),
        ...(same === undefined ? [] : [paragraph('  ', `${(0,report_escape/* plain */.pj)(same)}:`)]),
        ...lines.map((line) => paragraph('  - ', line)),
        // What blocks has its remedy among the next steps; a warning has it here or nowhere.
        blocks ? paragraph('  why: ', check.why) : paragraph('  remedy: ', check.remedy),
    ].join('');
}
/** A text behind a word of ours; what is continued stands below the text. No line begins with a stranger's `::`. */
function paragraph(word, text) {
    const whole = `${word}${(0,report_escape/* plain */.pj)(text, maxText)}`.replace(/^(\s*):(?=:)/, '$1: ');
    return `${wrap(whole, ' '.repeat(word.length)).join('\n')}\n`;
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
function workerInspector({ entry, size, }) {
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
                await Promise.all(atLeast(threads, Math.min(Math.max(1, size), queue.length), entry).map(work));
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
function atLeast(threads, wanted, entry) {
    while (threads.size < wanted) {
        const thread = startThread(entry, () => threads.delete(thread));
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
function startThread(entry, gone) {
    const worker = new external_node_worker_threads_.Worker(entry, { env: {}, execArgv: [], argv: [], resourceLimits });
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

// EXTERNAL MODULE: ./build/dist/archive-problem.js
var archive_problem = __webpack_require__(60737);
// EXTERNAL MODULE: ./build/dist/inflate-entry.js
var inflate_entry = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/dist/read-zip.js + 6 modules
var read_zip = __webpack_require__(37046);
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




/** Threads: more would only wait for the disk. */
const maxWorkers = 8;
/** The local disk, with our own strict reader for the archives of artifacts. */
const localFiles = (root) => (0,node_files.nodeFiles)({ root, readArchive: readArtifact });
/** Folder of workspaces off a runner. */
const localRoot = () => (0,external_node_os_.tmpdir)();
/** Threads of the bundle itself, which hold no token and see no environment. */
const localInspector = (entry) => workerInspector({ entry, size: Math.min((0,external_node_os_.availableParallelism)(), maxWorkers) });


/***/ })

};
