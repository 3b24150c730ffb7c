export const id = 529;
export const ids = [529];
export const modules = {

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
/** Whether a verdict stops the release. */
const blocks = ({ status, check }) => status === 'fail' && check.severity === 'block';


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


/***/ }),

/***/ 19147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wheelGrid)
/* harmony export */ });
/* harmony import */ var _model_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95820);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);


/** Lays a report's files out by Python and platform. The same files give the same grid in any order. */
function wheelGrid({ files, verdicts }) {
    const warned = new Set(verdicts.filter(({ status }) => status === 'fail').map(({ subject }) => subject));
    const refused = new Set(verdicts.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .B).map(({ subject }) => subject));
    const cellOf = (file) => (refused.has(file) ? 'refused' : warned.has(file) ? 'warned' : 'good');
    const parsed = files.map(({ file }) => ({ file, name: (0,_model_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDistributionName */ .d)(file) }));
    const wheels = parsed.flatMap(({ name }) => (name.ok && name.value.kind === 'wheel' ? [name.value] : []));
    const pythons = [...new Set(wheels.map(pythonOf))].sort(naturally);
    const platforms = [...new Set(wheels.map(platformOf))].sort(naturally);
    const rows = platforms.map((platform) => ({
        platform,
        cells: pythons.map((python) => {
            const here = wheels.filter((wheel) => platformOf(wheel) === platform && pythonOf(wheel) === python);
            return worst(here.map(({ file }) => cellOf(file)));
        }),
    }));
    const sdists = parsed.filter(({ name }) => name.ok && name.value.kind === 'sdist');
    return {
        pythons,
        rows,
        sdists: sdists.map(({ file }) => ({ file, cell: cellOf(file) })),
        strangers: parsed.filter(({ name }) => !name.ok).map(({ file }) => file),
    };
}
/** The ABI says more than the Python tag where a wheel is free-threaded or for the stable ABI. */
function pythonOf({ pythons, abis }) {
    const [abi = ''] = abis;
    return abi === 'abi3' || /^cp\d+t$/.test(abi) ? (abi === 'abi3' ? `${pythons[0]} abi3` : abi) : pythons.join('.');
}
/** `manylinux_2_27_x86_64.manylinux_2_28_x86_64` is shown as `manylinux x86_64`, `macosx_11_0_arm64` as `macosx 11 arm64`. */
function platformOf({ platforms: [platform = ''] }) {
    const linux = /^(manylinux|musllinux)(?:_\d+_\d+|\d+)_(.+)$/.exec(platform);
    if (linux)
        return `${linux[1]} ${linux[2]}`;
    const mac = /^macosx_(\d+)_\d+_(.+)$/.exec(platform);
    return mac ? `macosx ${mac[1]} ${mac[2]}` : platform.replace('_', ' ');
}
const order = ['refused', 'warned', 'good'];
const worst = (cells) => order.find((cell) => cells.includes(cell)) ?? 'absent';
/** `cp39` before `cp310`. */
function naturally(a, b) {
    const key = (text) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
    return key(a) < key(b) ? -1 : 1;
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* unused harmony export renderGrid */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19147);



const marks = { good: '+', warned: '!', refused: 'X', absent: '.' };
/** More findings of one check than this are counted, not listed; the JSON has all of them. */
const shownFindings = 20;
/** The report for a terminal: what a rehearsal's world means first, the answer last. */
function renderText(report) {
    const blocking = report.verdicts.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .B);
    const warning = report.verdicts.filter((one) => one.status === 'fail' && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .B)(one));
    const parts = [
        report.world === 'rehearsal' ? 'REHEARSAL: an embedded GitHub, Sigstore and PyPI; nothing of this is real.\n' : '',
        renderGrid(report),
        ...findingLines('blocks', blocking),
        ...findingLines('warns', warning),
        report.notes.map((note) => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(note, 2_000)}\n`).join(''),
        renderFacts(report),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(report.headline, 1_000)}\n`,
        report.next.map((line) => `  next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line, 1_000)}\n`).join(''),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
/** The grid in plain characters: `+` good, `!` with a warning, `X` refused, `.` not there. */
function renderGrid(report) {
    const { pythons, rows, sdists, strangers } = (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelGrid */ .s)(report);
    if (rows.length === 0 && sdists.length === 0)
        return '';
    const width = Math.max(0, ...rows.map(({ platform }) => platform.length));
    const line = (head, cells) => `${head.padEnd(width)}  ${cells.map((cell, at) => cell.padEnd((pythons[at] ?? '').length)).join('  ')}`.trimEnd();
    return [
        ...(rows.length > 0 ? [line('', pythons)] : []),
        ...rows.map(({ platform, cells }) => line((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(platform), cells.map((cell) => marks[cell]))),
        ...sdists.map(({ file, cell }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)}  ${marks[cell]}`),
        ...strangers.map((file) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)}  ?`),
        '',
    ].join('\n');
}
function findingLines(word, verdicts) {
    const byCheck = new Map();
    for (const verdict of verdicts)
        byCheck.set(verdict.check.id, [...(byCheck.get(verdict.check.id) ?? []), verdict]);
    return [...byCheck].map(([id, all]) => {
        const findings = all.flatMap(({ subject, findings }) => findings.map((one) => ({ subject, ...one })));
        const lines = findings
            .slice(0, shownFindings)
            .map(({ subject, where, what }) => `  ${place(subject, where)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(what)}\n`);
        const more = findings.length > shownFindings ? `  … and ${findings.length - shownFindings} more\n` : '';
        return `${word}: ${all[0]?.check.title ?? id} (${id})\n${lines.join('')}${more}`;
    });
}
const place = (subject, where) => where === subject || where.startsWith(subject) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(where) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(subject)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(where)}`;
function renderFacts({ seal, approval, publication, release, plan }) {
    const source = release?.source ?? plan?.source;
    const lines = [
        ...(source ? [`source    ${source.ref || 'no tag'} of ${source.repository}, commit ${source.commit}`] : []),
        ...(seal ? [`seal      sha256:${seal}`] : []),
        ...(approval ? [`approved  ${approvers(approval)}`] : []),
        ...(publication ? [`index     ${publication.index}: ${publication.state}, ${publication.files.length} files`] : []),
    ];
    return lines.map((line) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(line)}\n`).join('');
}
function approvers({ by, basis }) {
    if (basis === 'policy')
        return 'by the policy: this index asks for no person';
    return by
        .map(({ login, namedDigest }) => `by ${login}, ${namedDigest ? 'who named the digest' : 'without the digest'}`)
        .join('; ');
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
    const start = (wanted) => {
        while (threads.size < wanted) {
            const thread = startThread(entry, () => threads.delete(thread));
            threads.add(thread);
        }
        return [...threads].slice(0, wanted);
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
                await Promise.all(start(Math.min(Math.max(1, size), queue.length)).map(work));
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

// EXTERNAL MODULE: ./build/commands/show-report.js + 5 modules
var show_report = __webpack_require__(63620);
// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/model/parse-stamp.js
var parse_stamp = __webpack_require__(75291);
// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
;// CONCATENATED MODULE: ./build/commands/stamp.js




/** Title by which `seal` finds the annotation among others. */
const title = 'wheelgate-stamp';
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
    host.annotate('notice', title, (0,parse_stamp/* renderStamp */.oz)({ version, commit, dirty, files: hashed.map(({ file, sha256 }) => [file, sha256]) }));
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
