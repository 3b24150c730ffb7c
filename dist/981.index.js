export const id = 981;
export const ids = [981];
export const modules = {

/***/ 16922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _model_byte_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63991);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13836);






/** A zip artifact: GitHub's limit is 10 GB, a leg's wheels are below 1 GB. */
const maxArchiveBytes = 2 * 1024 * 1024 * 1024 - 1;
/** Read at once while hashing. */
const maxPieceBytes = 1024 * 1024;
/** The local disk. */
function nodeFiles({ root, readArchive }) {
    return {
        workspace: async (name) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { recursive: true });
            return guard(root, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${name}-`)));
        },
        read: (path, maxBytes) => guard(path, () => readBounded(path, maxBytes)),
        write: (path, content) => guard(path, () => writeWhole(path, content)),
        makeFolder: (path) => guard(path, async () => void (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true }))),
        list: (folder) => guard(folder, () => listFiles(folder)),
        entries: (folder) => guard(folder, () => listEntries(folder)),
        isEmpty: (folder) => guard(folder, () => isEmpty(folder)),
        copy: (from, to) => guard(to, () => linkOrCopy(from, to)),
        move: (from, to) => guard(to, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to)),
        remove: (path) => guard(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true, recursive: true })),
        freeBytes: (folder) => guard(folder, () => freeBytes(folder)),
        hash: (path) => guard(path, () => hashFile(path)),
        unpack: (zip, folder) => guard(zip, () => unpack(zip, folder, readArchive)),
        join: node_path__WEBPACK_IMPORTED_MODULE_2__.join,
    };
}
/** Gives whatever the disk threw the code of the table, with the path. */
async function guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2)
            throw cause;
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('FILE_UNREADABLE', `${path}: ${why}`, { cause });
    }
}
/** Reads a whole file of at most `maxBytes`. @throws ReleaseError FILE_UNREADABLE */
async function readBounded(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        if (size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('FILE_UNREADABLE', `${path} has ${size} bytes; ${maxBytes} are allowed`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
}
async function listFiles(folder) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined);
    if (!about?.isDirectory())
        return undefined;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return names.sort(_model_byte_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byteOrder */ .T);
}
async function listEntries(folder) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined);
    if (!about?.isDirectory())
        return undefined;
    const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })).sort((a, b) => (0,_model_byte_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byteOrder */ .T)(a.name, b.name));
}
/** A folder that is not there holds nothing. A file in its place is no empty folder. */
async function isEmpty(folder) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => undefined);
    return about === undefined || (about.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).length === 0);
}
/** A hard link costs nothing; where the file systems differ, the bytes are copied. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from), to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to));
}
/** What is free for this user, not for the machine's own. */
async function freeBytes(folder) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
    return bavail * bsize;
}
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const about = await file.stat();
        // One piece of memory for the whole file, no larger than it: a release has files of 10 kB and of 100 MB.
        const piece = Buffer.allocUnsafe(Math.min(Math.max(about.size, 1), maxPieceBytes));
        for (let read = await file.read(piece); read.bytesRead > 0; read = await file.read(piece)) {
            hash.update(piece.subarray(0, read.bytesRead));
            size += read.bytesRead;
        }
    }
    finally {
        await file.close();
    }
    const sha256 = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(hash.digest('hex'));
    if (!sha256.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('BUG', sha256.reasons.join('; '));
    return { sha256: sha256.value, size };
}
async function unpack(zip, folder, readArchive) {
    const members = readArchive(await readBounded(zip, maxArchiveBytes));
    if ('refused' in members) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('FILE_UNREADABLE', `the archive ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(zip)} is refused: ${members.refused.slice(0, 5).join('; ')}`);
    }
    const taken = new Set();
    const unpacked = [];
    for (const [at, { path, bytes }] of members.entries()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
        // A second file of the same name must not replace the first: both are reported.
        const home = taken.has(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `again-${at}`) : folder;
        taken.add(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(home, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, file), bytes(), { flag: 'wx' });
        unpacked.push({ file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, file) });
    }
    return unpacked;
}


/***/ }),

/***/ 93590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ production),
/* harmony export */   f: () => (/* binding */ publishPredicateType)
/* harmony export */ });
/** The real world. */
const production = {
    world: 'production',
    indexes: {
        pypi: {
            base: 'https://pypi.org',
            upload: 'https://upload.pypi.org/legacy/',
            oidc: 'https://pypi.org',
            audience: 'pypi',
        },
        testpypi: {
            base: 'https://test.pypi.org',
            upload: 'https://test.pypi.org/legacy/',
            oidc: 'https://test.pypi.org',
            audience: 'testpypi',
        },
    },
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    trustedRoot: undefined,
};
/** Type URI of a publish attestation, fixed by PEP 740. */
const publishPredicateType = 'https://docs.pypi.org/attestations/publish/v1';


/***/ }),

/***/ 63991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ byteOrder)
/* harmony export */ });
/**
 * Compares two texts by their UTF-8 bytes, as `LC_ALL=C sort` does. JavaScript's own `<` compares UTF-16 units, which
 * puts U+1F600 before U+FF5E.
 */
const byteOrder = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));


/***/ }),

/***/ 57981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performCommand: () => (/* binding */ performCommand)
});

// EXTERNAL MODULE: ./build/endpoints.js
var build_endpoints = __webpack_require__(93590);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/node/node-files.js
var node_files = __webpack_require__(16922);
// EXTERNAL MODULE: ./build/wiring/world-file.js
var world_file = __webpack_require__(69722);
;// CONCATENATED MODULE: ./build/wiring/read-world.js



const maxWorldBytes = 64 * 1024;
/** Reads the addresses of a rehearsal. @throws ReleaseError WORLD_REFUSED for anything but loopback addresses. */
async function readWorld(path) {
    const text = await (0,node_files/* readBounded */.C)(path, maxWorldBytes).catch((cause) => {
        throw new errors/* ReleaseError */.K2('WORLD_REFUSED', `WHEELGATE_WORLD: ${path} cannot be read`, { cause });
    });
    const parsed = (0,world_file/* parseWorldFile */.I)(Buffer.from(text).toString('utf8'));
    if (!parsed.ok)
        throw new errors/* ReleaseError */.K2('WORLD_REFUSED', `WHEELGATE_WORLD: ${path}: ${parsed.reasons.join('; ')}`);
    return parsed.value;
}

;// CONCATENATED MODULE: ./build/wiring/perform-command.js



/** Does what was asked for. Each way loads its own modules and no others. @returns the exit code. */
async function performCommand(call) {
    const { inputs, runner } = call;
    const endpoints = call.worldPath ? await readWorld(call.worldPath) : build_endpoints/* production */.I;
    switch (inputs.command) {
        case 'plan':
        case 'attest-wheel':
        case 'seal':
        case 'publish':
        case 'confirm': {
            const { performPhase } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(151), __webpack_require__.e(381), __webpack_require__.e(718), __webpack_require__.e(542), __webpack_require__.e(932), __webpack_require__.e(856), __webpack_require__.e(940), __webpack_require__.e(519), __webpack_require__.e(560), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 55613));
            return performPhase(inputs.command, { ...call, runner: onRunner(runner, inputs.command, endpoints) }, endpoints);
        }
        case 'stamp': {
            const { performStamp } = await Promise.all(/* import() */[__webpack_require__.e(151), __webpack_require__.e(718), __webpack_require__.e(932), __webpack_require__.e(560), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 82064));
            return performStamp({ ...call, runner: onRunner(runner, 'stamp', endpoints) }, endpoints);
        }
        case 'inspect': {
            const { performInspect } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(151), __webpack_require__.e(381), __webpack_require__.e(718), __webpack_require__.e(542), __webpack_require__.e(940), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 92722));
            return performInspect(call, endpoints);
        }
        case 'verify': {
            const { performVerify } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(151), __webpack_require__.e(381), __webpack_require__.e(718), __webpack_require__.e(542), __webpack_require__.e(519), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 82790));
            return performVerify(call);
        }
        case 'rehearse': {
            const { performRehearse } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(151), __webpack_require__.e(381), __webpack_require__.e(718), __webpack_require__.e(542), __webpack_require__.e(932), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 86756));
            return performRehearse(call);
        }
    }
}
/** Node of the real phases. A rehearsal runs on 20 as well, for it runs on a bare machine. */
const leastNode = 24;
function onRunner(runner, phase, { world }) {
    if (runner === undefined) {
        throw new errors/* ReleaseError */.K2('INPUT_INVALID', `${phase} runs in a job on a runner, where GITHUB_ACTIONS is "true"`);
    }
    const [major = ''] = process.versions.node.split('.');
    if (world === 'production' && Number(major) < leastNode) {
        throw new errors/* ReleaseError */.K2('NODE_TOO_OLD', `${phase} of a real release runs on Node ${leastNode} or newer, and this is ${major}`);
    }
    return runner;
}


/***/ }),

/***/ 69722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseWorldFile),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37317);

/**
 * Reads the addresses of a rehearsal's world, as `rehearse --serve` prints them. Every address must be loopback, so that
 * this switch can never send a token anywhere else.
 */
function parseWorldFile(text) {
    const reasons = [];
    const root = objectOf(text, reasons);
    const address = (value, name) => {
        if (typeof value === 'string' && isLoopback(value))
            return value.replace(/\/+$/, '');
        reasons.push(`${name} must be a loopback address, got ${JSON.stringify(value)?.slice(0, 100)}`);
        return '';
    };
    const index = (name) => {
        const one = member(member(root, 'indexes'), name);
        return {
            base: address(one.simple, `indexes.${name}.simple`),
            upload: `${address(one.upload, `indexes.${name}.upload`)}/`,
            oidc: address(one.oidc, `indexes.${name}.oidc`),
            audience: name,
        };
    };
    const sigstore = member(root, 'sigstore');
    if (root.world !== 'rehearsal')
        reasons.push('its member "world" is not "rehearsal"');
    if (typeof root.trustedRoot !== 'string')
        reasons.push('its member "trustedRoot" is not a path');
    const endpoints = {
        world: 'rehearsal',
        indexes: { pypi: index('pypi'), testpypi: index('testpypi') },
        fulcio: address(sigstore.fulcio, 'sigstore.fulcio'),
        rekor: address(sigstore.rekor, 'sigstore.rekor'),
        trustedRoot: String(root.trustedRoot),
        ...hasteIn(root, reasons),
    };
    return reasons.length > 0 ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(...reasons) : (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(endpoints);
}
/** What a file may ask for. Whoever could write more here has the whole world in hand already. */
const maxPauses = 10_000;
const maxTimeoutMs = 60_000;
function hasteIn(root, reasons) {
    if (root.haste === undefined)
        return {};
    const { pauses, requestTimeoutMs } = member(root, 'haste');
    const count = (value, most) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= most;
    if (count(pauses, maxPauses) && count(requestTimeoutMs, maxTimeoutMs))
        return { haste: { pauses, requestTimeoutMs } };
    reasons.push(`haste must have pauses, 1 to ${maxPauses}, and requestTimeoutMs, 1 to ${maxTimeoutMs}`);
    return {};
}
/** Whether an address leads to this machine and nowhere else. */
function isLoopback(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, username, password } = new URL(address);
    const local = hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
    return (protocol === 'http:' || protocol === 'https:') && local && username === '' && password === '';
}
function objectOf(text, reasons) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return { ...value };
    }
    catch {
        // Said below, in one way for every form of wrong text.
    }
    reasons.push('it is not a JSON object');
    return {};
}
function member(of, name) {
    const value = of[name];
    return typeof value === 'object' && value !== null ? { ...value } : {};
}


/***/ })

};
