export const id = 821;
export const ids = [821,257];
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

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderErrorSummary),
/* harmony export */   renderError: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _first_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51103);



/** How deep the causes of an error are followed; a chain may lead back to itself. */
const maxCauses = 4;
/** Mistakes that are told; more are counted. Characters of each. */
const maxMistakes = 100;
const maxMistake = 1_000;
/** Characters of what an error says. */
const maxMessage = 2_000;
/** What happened, why, and what to do next. Causes are cut short and hold no secret: `Secret` prints as `[secret]`. */
function renderError(error) {
    // The dash keeps a stranger's `::command::` from the beginning of a line, which a runner would obey.
    const mistakes = (0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(error.mistakes, maxMistakes, (one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(one, maxMistake)).map((one) => `  - ${one}`);
    const causes = [];
    let cause = error.cause;
    for (let depth = 0; cause instanceof Error && depth < maxCauses; depth += 1) {
        // An error that quotes its cause has told it.
        if (!error.message.includes(cause.message))
            causes.push(`  because: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(cause.message)}`);
        cause = cause.cause;
    }
    const { remedy } = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN[error.code];
    return [`${error.code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(error.message, maxMessage)}`, ...mistakes, ...causes, `  next: ${remedy}`].join('\n');
}
/** The same for the job summary, without causes: those are in the log. */
function renderErrorSummary({ code, message, mistakes }) {
    const paragraphs = [
        `## ❌ wheelgate: ${code}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, maxMessage),
        (0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(mistakes, maxMistakes, (one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(one, maxMistake))
            .map((one) => `- ${one}`)
            .join('\n'),
        `**Next:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN[code].remedy)}`,
    ];
    return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}


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

/***/ 56821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showFailure: () => (/* binding */ showFailure)
/* harmony export */ });
/* harmony import */ var _adapters_github_runner_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59880);
/* harmony import */ var _report_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54257);


/**
 * Shows a failure to know where people look: as the job's annotation and at the top of its summary. Never throws: the
 * exit code must stay that of the failure, and standard error has told it already.
 */
async function showFailure(error, text) {
    const host = await (0,_adapters_github_runner_host_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerHost */ .B)();
    host.annotate('error', `wheelgate: ${error.code}`, text);
    await host.summary((0,_report_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderErrorSummary */ .L)(error)).catch(() => host.print('The job summary cannot be written.\n'));
}


/***/ })

};
