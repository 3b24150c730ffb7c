export const id = 203;
export const ids = [203];
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

/***/ 32203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performInspect: () => (/* binding */ performInspect)
});

// EXTERNAL MODULE: ./build/adapters/node/system-clock.js
var system_clock = __webpack_require__(6266);
// EXTERNAL MODULE: ./build/adapters/node/terminal-host.js
var terminal_host = __webpack_require__(36907);
// EXTERNAL MODULE: ./build/adapters/node/terminal-log.js
var terminal_log = __webpack_require__(79487);
// EXTERNAL MODULE: ./build/checks/distribution-check-ids.js
var distribution_check_ids = __webpack_require__(51454);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/parse-policy.js + 9 modules
var parse_policy = __webpack_require__(22659);
// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/inspect.js





const maxPolicyBytes = 256 * 1024;
/** Stage 3 on local files: what a release would be told about them, before there is one. */
async function inspect(inputs, ports) {
    const paths = await distributionsIn(inputs.files, ports.files);
    const expectation = await expectationOf(inputs, ports.files);
    const inspections = await ports.inspector.inspect(paths, expectation, (file, count) => ports.log.progress(`inspected ${count} of ${paths.length}: ${file}`));
    const verdicts = inspections.flatMap((one) => one.verdicts);
    const blocking = verdicts.filter(finding/* blocks */.B);
    const refused = inspections.filter((one) => one.verdicts.some(finding/* blocks */.B)).length;
    const because = `${refused} of ${inspections.length} distributions would be refused`;
    const report = {
        ...(0,empty_report/* emptyReport */._)('inspect', ports.world),
        headline: blocking.length > 0 ? because : `${inspections.length} distributions inspected, nothing blocks`,
        stopped: blocking.length > 0 ? { stage: 'inspect', because } : undefined,
        next: [...new Set(blocking.map(({ check }) => `${check.remedy} (${check.id})`))],
        files: inspections.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        verdicts,
    };
    return report;
}
/** Files as given; of a folder, the wheels and sdists right in it. */
async function distributionsIn(given, files) {
    const found = [];
    for (const path of given) {
        const names = await files.list(path);
        if (names === undefined)
            found.push(path);
        else
            found.push(...names.filter((name) => /\.(?:whl|tar\.gz)$/.test(name)).map((name) => files.join(path, name)));
    }
    if (found.length === 0)
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${given.join(', ')}: no wheel and no sdist there`);
    return found;
}
/** Without a policy nobody said what to expect: an SBOM that is missing is then only told. */
async function expectationOf({ policy }, files) {
    if (policy === '')
        return { project: undefined, version: undefined, sbom: 'warn', levels: {} };
    const parsed = (0,parse_policy/* parsePolicy */.O)(await readText(policy, files), distribution_check_ids/* distributionCheckIds */.v);
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('POLICY_INVALID', `${policy} cannot be used`, { mistakes: parsed.reasons });
    const { project, sbom, checks } = parsed.value;
    const levels = Object.fromEntries(Object.entries(checks).map(([id, { level }]) => [id, level]));
    return { project, version: undefined, sbom: sbom.default, sbomLevel: sbom.level, levels };
}
const readText = async (path, files) => Buffer.from(await files.read(path, maxPolicyBytes)).toString('utf8');

// EXTERNAL MODULE: ./build/commands/show-report.js + 10 modules
var show_report = __webpack_require__(26519);
// EXTERNAL MODULE: ./build/wiring/local-ports.js + 2 modules
var local_ports = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/wiring/perform-inspect.js






/** Inspects local files in worker threads. */
async function performInspect({ inputs, bundle }) {
    const host = (0,terminal_host/* terminalHost */.P)(process.stdout);
    const files = (0,local_ports/* localFiles */.Jd)((0,local_ports/* localRoot */.Wq)());
    const inspector = (0,local_ports/* localInspector */.$D)(bundle);
    const log = (0,terminal_log/* terminalLog */.d)({ stream: process.stderr, clock: system_clock/* systemClock */.m });
    try {
        const report = await inspect(inputs, { world: 'production', files, inspector, log });
        await (0,show_report/* showReport */.U)(report, { host, files, folder: undefined, json: inputs.json });
        return report.stopped === undefined ? 0 : 1;
    }
    finally {
        await inspector.close();
    }
}


/***/ })

};
