export const id = 141;
export const ids = [141];
export const modules = {

/***/ 65253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
/** A report that says nothing yet; a command fills in what it reached. */
const emptyReport = (command, world) => ({
    command,
    world,
    headline: '',
    stopped: undefined,
    next: [],
    plan: undefined,
    release: undefined,
    seal: undefined,
    files: [],
    verdicts: [],
    approval: undefined,
    publication: undefined,
    notes: [],
});


/***/ }),

/***/ 30087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printableJson)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);

/** A value as one JSON document with a line break at its end, every character of it printable. */
const printableJson = (value) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(JSON.stringify(value, undefined, 2))}\n`;


/***/ }),

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * JSON that can be printed: every character that is invisible or moves a cursor is spelled as `\uXXXX`. Such characters
 * stand in strings alone, for JSON's own are plain, but for the line breaks between them; so the values stay the same.
 *
 * @param json as `JSON.stringify` makes it.
 */
const printable = (json) => json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
/** Half a pair at a time, for `\u` takes four digits. */
const escaped = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');


/***/ }),

/***/ 57668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ summaryGrid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _first_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51103);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19147);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);




const marks = { good: '✅', warned: '⚠️', refused: '❌', missing: '⭕', absent: '' };
const legend = [
    ['good', '✅ good'],
    ['warned', '⚠️ warning'],
    ['refused', '❌ refused'],
    ['missing', '⭕ missing: expected and not there'],
];
/** Names below the grid that are listed; more are counted. */
const shownNames = 20;
/** The grid in Markdown, with what has no place in it and the meaning of its marks below; nothing without files. */
function summaryGrid(report) {
    const { pythons, rows, sdists, unplaced, strangers, left } = (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .wheelGrid */ .s)(report);
    const cells = new Set([...rows.flatMap((row) => row.cells), ...sdists.map(({ cell }) => cell)]);
    const used = legend.filter(([cell]) => cells.has(cell)).map(([, words]) => words);
    const others = [
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(sdists, shownNames, ({ file, cell }) => `${marks[cell]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}`),
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(unplaced, shownNames, (row) => `${marks.missing} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(row)}`),
        ...(0,_first_of_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .K)(strangers, shownNames, (file) => `❓ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}, a name that cannot be read`),
        ...(left > 0 ? [`… and ${left} wheels for which there is no room here`] : []),
    ];
    const wheels = (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t)(['', ...pythons.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)], rows.map(({ platform, cells: row }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(platform), ...row.map((cell) => marks[cell])]));
    return [
        rows.length > 0 ? wheels : '',
        others.map((line) => `- ${line}`).join('\n'),
        used.length > 0 ? `<sub>${used.join(' · ')}</sub>` : '',
    ];
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table),
/* harmony export */   v: () => (/* binding */ foldedTable)
/* harmony export */ });
/** Rows of a table that are shown at once; longer ones are folded. */
const openRows = 10;
/** A table in Markdown. Cells are Markdown already: whatever strangers wrote in them is escaped. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
/** As {@link table}, behind a title of ours when it has more rows than `open`. */
function foldedTable(title, head, rows, open = openRows) {
    const whole = table(head, rows);
    return rows.length <= open ? whole : `<details><summary>${title}</summary>\n\n${whole}\n\n</details>`;
}


/***/ }),

/***/ 82064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performStamp: () => (/* binding */ performStamp)
});

// EXTERNAL MODULE: ./build/adapters/github/runner-host.js + 1 modules
var runner_host = __webpack_require__(59880);
// EXTERNAL MODULE: ./build/adapters/github/upload-artifact.js + 1 modules
var upload_artifact = __webpack_require__(44135);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
;// CONCATENATED MODULE: ./build/adapters/node/build-host.js



/** What builds and repairs wheels, and the usual build backends; normalised names. */
const toolNames = new Set([
    ...['auditwheel', 'build', 'cibuildwheel', 'delocate', 'delvewheel', 'repairwheel', 'uv'],
    ...['cmake', 'cython', 'meson', 'ninja', 'pybind11'],
    ...['flit-core', 'hatchling', 'maturin', 'meson-python', 'pdm-backend', 'poetry-core', 'scikit-build-core'],
    ...['setuptools', 'setuptools-rust'],
]);
/** Folders that are looked into; a machine with more of them has not been set up by one job. */
const maxFolders = 400;
/** Code points. */
const maxWordLength = 100;
/**
 * Reads names of `dist-info` folders and runs nothing: a tool that the build has replaced would be asked in vain, and
 * the step that asks has a token to upload with.
 *
 * @param env the step's environment.
 */
const buildHost = (env) => ({
    runner: () => runnerOf(env),
    tools: async () => {
        const found = new Map();
        for (const folder of await sitePackages(env)) {
            for (const entry of await names(folder)) {
                const tool = toolIn(entry);
                if (tool !== undefined)
                    found.set(`${tool.name} ${tool.version}`, tool);
            }
        }
        return [...found.values()].sort((a, b) => (0,byte_order/* byteOrder */.T)(a.name, b.name) || (0,byte_order/* byteOrder */.T)(a.version, b.version));
    },
});
function runnerOf(env) {
    const word = (name) => [...(env[name] ?? '').replace(/\p{C}/gu, '')].slice(0, maxWordLength).join('');
    return {
        os: word('RUNNER_OS'),
        arch: word('RUNNER_ARCH'),
        image: word('ImageOS'),
        imageVersion: word('ImageVersion'),
    };
}
/** `meson_python-0.18.0.dist-info`. */
function toolIn(entry) {
    const [, project = '', version = ''] = /^([A-Za-z0-9._]+)-([A-Za-z0-9.!+_]{1,100})\.dist-info$/.exec(entry) ?? [];
    const name = project.toLowerCase().replace(/[-_.]+/g, '-');
    return toolNames.has(name) ? { name, version } : undefined;
}
/** Where Python keeps what is installed, beside each folder of PATH and in the environments that a job makes. */
async function sitePackages(env) {
    const path = (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter((one) => one !== '');
    const temp = env.RUNNER_TEMP ? await below(env.RUNNER_TEMP) : [];
    const pipx = env.PIPX_HOME ? await below((0,external_node_path_.join)(env.PIPX_HOME, 'venvs')) : [];
    const homes = [...path.flatMap((folder) => [(0,external_node_path_.join)(folder, '..'), folder]), ...temp, ...pipx].slice(0, maxFolders);
    const libraries = await Promise.all(homes.map(async (home) => {
        const versions = (await names((0,external_node_path_.join)(home, 'lib'))).filter((name) => /^python3(?:\.\d+)?t?$/.test(name));
        // Windows has no version in between.
        return [...versions.map((name) => (0,external_node_path_.join)(home, 'lib', name, 'site-packages')), (0,external_node_path_.join)(home, 'Lib', 'site-packages')];
    }));
    return [...new Set(libraries.flat())].slice(0, maxFolders);
}
/** Folders one and two levels below: `$RUNNER_TEMP/cibw/venv`. */
async function below(folder) {
    const first = (await names(folder)).slice(0, maxFolders).map((name) => (0,external_node_path_.join)(folder, name));
    const second = await Promise.all(first.map(async (one) => (await names(one)).map((name) => (0,external_node_path_.join)(one, name))));
    return [...first, ...second.flat()].slice(0, maxFolders);
}
/** What a folder holds; nothing where it cannot be read, for the record says what was found and no more. */
const names = (folder) => (0,promises_.readdir)(folder).catch(() => []);

// EXTERNAL MODULE: ./build/adapters/node/environment.js
var environment = __webpack_require__(71839);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
;// CONCATENATED MODULE: ./build/adapters/node/submodules-of.js



/** Submodules of submodules; nobody goes deeper. */
const maxDepth = 5;
const maxSubmodules = 500;
/** Code points. */
const maxUrlLength = 1_000;
/**
 * What is checked out in each submodule, and in theirs. One that is not checked out had no part in the build and is left
 * out. Output ends in zeros, not lines, and git writes slashes on every system, so there is one form to read.
 *
 * @returns sorted by path.
 */
async function submodulesOf(git, checkout) {
    const found = [];
    let waiting = [''];
    for (let depth = 0; depth < maxDepth && waiting.length > 0; depth++) {
        const next = [];
        for (const above of waiting) {
            const own = await directSubmodules(git, checkout, above);
            found.push(...own);
            next.push(...own.map(({ path }) => `${path}/`));
        }
        waiting = next;
    }
    return found.sort((a, b) => (0,byte_order/* byteOrder */.T)(a.path, b.path)).slice(0, maxSubmodules);
}
/** @param above path of the module that holds them, a slash at its end; empty for the checkout itself. */
async function directSubmodules(git, checkout, above) {
    const folder = (0,external_node_path_.join)(checkout, above);
    const found = [];
    for (const [path, url] of [...(await declared(git, folder))].slice(0, maxSubmodules)) {
        const commit = isBelow(path) ? await headOf(git, (0,external_node_path_.join)(folder, path)) : undefined;
        if (commit !== undefined)
            found.push({ path: above + path, url: url.slice(0, maxUrlLength), commit });
    }
    return found;
}
/** What leads out of the checkout is no part of it, whatever the file says. */
const isBelow = (path) => /^[^/\\:\p{C}][^\\:\p{C}]*$/u.test(path) && !path.split('/').some((part) => ['', '.', '..'].includes(part));
/** Path to URL, as `.gitmodules` spells them. The file is data: git reads it and does nothing that it names. */
async function declared(git, folder) {
    const list = ['config', '--file', '.gitmodules', '--null', '--get-regexp', '^submodule\\..*\\.(path|url)$'];
    const text = await git(folder, ...list).catch(() => '');
    const modules = new Map();
    for (const entry of text.split('\0')) {
        const [, name, key, value] = /^submodule\.(.*)\.(path|url)\n(.*)$/s.exec(entry) ?? [];
        if (name !== undefined && key !== undefined)
            modules.set(name, { ...modules.get(name), [key]: value });
    }
    return new Map([...modules.values()].flatMap(({ path, url = '' }) => (path === undefined ? [] : [[path, url]])));
}
/** An empty folder is part of the module around it, whose commit git would tell: then there is a prefix. */
async function headOf(git, folder) {
    const told = await git(folder, 'rev-parse', '--show-prefix', 'HEAD').catch(() => undefined);
    const [prefix, sha] = told?.split(/\r?\n/) ?? [];
    if (prefix !== '')
        return undefined;
    const commit = (0,digest/* parseGitSha */.ut)(sha);
    return commit.ok ? commit.value : undefined;
}

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
    submodules: (path) => submodulesOf((at, ...args) => run(at, args), path),
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

// EXTERNAL MODULE: ./build/commands/show-report.js + 8 modules
var show_report = __webpack_require__(2833);
// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/model/parse-build-record.js
var parse_build_record = __webpack_require__(85084);
// EXTERNAL MODULE: ./build/model/parse-stamp.js
var parse_stamp = __webpack_require__(75291);
// EXTERNAL MODULE: ./build/model/sums.js
var sums = __webpack_require__(63120);
// EXTERNAL MODULE: ./build/commands/empty-report.js
var empty_report = __webpack_require__(65253);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/model/shape.js
var shape = __webpack_require__(77079);
;// CONCATENATED MODULE: ./build/model/parse-build-info.js



/** Any order will do: a person or a script writes it. */
const anyOrder = (0,shape/* optional */.lq)((0,shape/* list */.p_)(parse_build_record/* reportedInput */.I8, { max: 500 }));
const parse_build_info_shape = (0,shape/* object */.Ik)({
    image: (0,shape/* optional */.lq)(parse_build_record/* reportedInput */.I8),
    requirements: anyOrder,
    libraries: anyOrder,
});
/**
 * Reads a leg's own JSON, in any spelling and with any line ends.
 *
 * @returns with lists in the record's order; a member that is left out is empty.
 */
function parseBuildInfo(text) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        return (0,parsed/* bad */.M)(`it is not JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable'}`);
    }
    const read = parse_build_info_shape.read(value, '');
    if (!read.ok)
        return read;
    const { image, requirements = [], libraries = [] } = read.value;
    // Sorting is ours; that nothing stands twice is the leg's.
    const sorted = {
        requirements: parse_build_record/* reportedInputs */.Bp.read(parse_build_record/* reportedInputs */.Bp.write(requirements), 'requirements'),
        libraries: parse_build_record/* reportedInputs */.Bp.read(parse_build_record/* reportedInputs */.Bp.write(libraries), 'libraries'),
    };
    if (!sorted.requirements.ok)
        return sorted.requirements;
    if (!sorted.libraries.ok)
        return sorted.libraries;
    return (0,parsed/* good */.u)({ image, requirements: sorted.requirements.value, libraries: sorted.libraries.value });
}

;// CONCATENATED MODULE: ./build/commands/make-build-record.js



const nothing = { image: undefined, requirements: [], libraries: [] };
/**
 * What a leg can say of how it built.
 *
 * @param of digest of the list of the leg's files.
 * @throws ReleaseError INPUT_INVALID when the file of `build-info` cannot be used.
 */
async function makeBuildRecord(of, { sourcePath, buildInfo }, { files, checkout, machine }) {
    return {
        v: 1,
        of,
        runner: machine.runner(),
        submodules: await checkout.submodules(sourcePath),
        ...(buildInfo === undefined ? nothing : await readBuildInfo(buildInfo, files)),
        tools: await machine.tools(),
    };
}
async function readBuildInfo(path, files) {
    const parsed = parseBuildInfo(Buffer.from(await files.read(path, parse_build_record/* maxBuildRecordBytes */.hK)).toString('utf8'));
    if (parsed.ok)
        return parsed.value;
    throw new errors/* ReleaseError */.K2('INPUT_INVALID', `build-info: ${path}: ${parsed.reasons.join('; ')}`);
}

;// CONCATENATED MODULE: ./build/commands/stamp.js








/**
 * Last step of a leg: says on the job's own check run what the job built, and from which checkout; and leaves a record
 * of how, in an artifact that the stamp names by its digest.
 */
async function stamp(inputs, ports, host) {
    const { world, files, checkout } = ports;
    const names = (await files.list(inputs.path))?.filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
    if (names === undefined)
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `path: there is no folder ${inputs.path}`);
    if (names.length === 0)
        throw new errors/* ReleaseError */.K2('NOTHING_TO_JUDGE', `${inputs.path} holds no wheel and no sdist`);
    const version = oneVersion(names);
    const { commit, dirty } = await checkout.head(inputs.sourcePath);
    const hashed = await Promise.all(names.map(async (file) => ({ file, ...(await files.hash(files.join(inputs.path, file))) })));
    const of = (0,digest/* sha256Of */.Bj)((0,sums/* renderSums */.PJ)(hashed.map(({ file, sha256 }) => ({ name: file, sha256 }))));
    const recorded = await leaveRecord(of, inputs, ports);
    const { record } = recorded;
    const claimed = hashed.map(({ file, sha256 }) => [file, sha256]);
    host.annotate('notice', parse_stamp/* stampTitle */.cg, (0,parse_stamp/* renderStamp */.oz)({ version, commit, dirty, files: claimed, record }));
    return {
        ...(0,empty_report/* emptyReport */._)('stamp', world),
        headline: `Stamped ${names.length} ${names.length === 1 ? 'file' : 'files'} of version ${version}, built from ${commit}`,
        files: hashed.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
        notes: [
            ...(dirty ? ['The checkout has changed tracked files; the stamp says so.'] : []),
            ...(recorded.why === undefined ? [] : [`The stamp names no build record: ${recorded.why}`]),
        ],
    };
}
/**
 * Uploads the record first: a stamp that names one which is not there would stop the release. That it could not be
 * uploaded stops nothing, for all of it is hearsay.
 */
async function leaveRecord(of, inputs, { files, checkout, machine, artifacts }) {
    const text = (0,parse_build_record/* renderBuildRecord */.Me)(await makeBuildRecord(of, inputs, { files, checkout, machine }));
    const record = (0,digest/* sha256Of */.Bj)(text);
    const folder = await files.workspace('record');
    await files.write(files.join(folder, parse_build_record/* buildRecordFile */.SW), text);
    try {
        await artifacts.upload((0,parse_build_record/* buildRecordArtifact */.i)(record), folder, [parse_build_record/* buildRecordFile */.SW]);
        return { record, why: undefined };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ReleaseError */.K2) || thrown.code === 'BUG')
            throw thrown;
        return { record: undefined, why: thrown.message };
    }
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








/** Runs in a leg, beside project code: it asks nothing but to keep one artifact, and is given no token for more. */
async function performStamp({ inputs, runner, env }, { world }) {
    const host = await (0,runner_host/* runnerHost */.B)();
    const folder = `${runner.tempDir}/wheelgate`;
    const files = (0,local_ports/* localFiles */.Jd)(`${folder}/work`);
    const artifacts = {
        upload: (name, directory, names) => (0,upload_artifact/* uploadArtifact */.m)(runner, (variables, work) => (0,environment/* withVariables */.sO)(env, variables, work), {
            name,
            directory,
            files: names,
        }),
    };
    const ports = { world, files, checkout: gitCheckout, machine: buildHost(env), artifacts };
    const report = await stamp(inputs, ports, host);
    await (0,show_report/* showReport */.U)(report, { host, files, folder, json: false });
    return 0;
}


/***/ })

};
