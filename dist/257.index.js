export const id = 257;
export const ids = [257];
export const modules = {

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


/***/ })

};
