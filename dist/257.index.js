export const id = 257;
export const ids = [257];
export const modules = {

/***/ 54257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderError: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


/** Causes that are shown under an error. */
const maxCauses = 4;
/** What happened, why, and what to do next. Causes are cut short and hold no secret: `Secret` prints as `[secret]`. */
function renderError(error) {
    const causes = [];
    for (let cause = error.cause; cause instanceof Error && causes.length < maxCauses; cause = cause.cause) {
        if (!error.message.includes(cause.message))
            causes.push(`  because: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cause.message)}`);
    }
    const { remedy } = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN[error.code];
    return [`${error.code}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message, 2_000)}`, ...causes, `  next: ${remedy}`].join('\n');
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/** No line break, which could start a `::workflow command::`; no escape codes; nothing invisible or reordering. */
function plain(stranger, maxLength = 500) {
    const cut = stranger.length > maxLength ? `${stranger.slice(0, maxLength)}…` : stranger;
    return cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
/** As {@link plain}, and every ASCII punctuation mark escaped, so that no Markdown, HTML or link is left in it. */
const markdown = (stranger) => plain(stranger).replace(/[!-/:-@[-`{-~]/g, '\\$&');
/** As {@link plain}, as text or attribute of HTML. */
const html = (stranger) => plain(stranger).replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
/** Strangers' text as code inside Markdown: every punctuation mark an entity, so that neither cell, tag nor link ends. */
const code = (stranger) => `<code>${plain(stranger).replace(/[!-,:-@[-^`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;
/** Bytes as a person reads them. */
function size(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1_000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}


/***/ })

};
