export const id = 922;
export const ids = [922];
export const modules = {

/***/ 16922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles),
/* harmony export */   readBounded: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _model_byte_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63991);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13836);







/** A zip artifact: GitHub's limit is 10 GB, a leg's wheels are below 1 GB. */
const maxArchiveBytes = 2 * 1024 * 1024 * 1024 - 1;
/** The local disk. */
function nodeFiles({ root, readArchive }) {
    return {
        workspace: async (name) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(root, { recursive: true });
            return guard(root, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `${name}-`)));
        },
        read: (path, maxBytes) => guard(path, () => readBounded(path, maxBytes)),
        write: (path, content) => guard(path, () => writeWhole(path, content)),
        makeFolder: (path) => guard(path, async () => void (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { recursive: true }))),
        list: (folder) => guard(folder, () => listFiles(folder)),
        entries: (folder) => guard(folder, () => listEntries(folder)),
        isEmpty: (folder) => guard(folder, () => isEmpty(folder)),
        copy: (from, to) => guard(to, () => linkOrCopy(from, to)),
        move: (from, to) => guard(to, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to)),
        remove: (path) => guard(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true, recursive: true })),
        hash: (path) => guard(path, () => hashFile(path)),
        unpack: (zip, folder) => guard(zip, () => unpack(zip, folder, readArchive)),
        join: node_path__WEBPACK_IMPORTED_MODULE_3__.join,
    };
}
/** Gives whatever the disk threw the code of the table, with the path. */
async function guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2)
            throw cause;
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('FILE_UNREADABLE', `${path}: ${why}`, { cause });
    }
}
/** Reads a whole file of at most `maxBytes`. @throws ReleaseError FILE_UNREADABLE */
async function readBounded(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        if (size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('FILE_UNREADABLE', `${path} has ${size} bytes; ${maxBytes} are allowed`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}
async function listFiles(folder) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => undefined);
    if (!about?.isDirectory())
        return undefined;
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return names.sort(_model_byte_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byteOrder */ .T);
}
async function listEntries(folder) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => undefined);
    if (!about?.isDirectory())
        return undefined;
    const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })).sort((a, b) => (0,_model_byte_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byteOrder */ .T)(a.name, b.name));
}
/** A folder that is not there holds nothing. A file in its place is no empty folder. */
async function isEmpty(folder) {
    const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => undefined);
    return about === undefined || (about.isDirectory() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).length === 0);
}
/** A hard link costs nothing; where the file systems differ, the bytes are copied. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(from), to).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to));
}
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        hash.update(chunk);
        size += chunk.length;
    }
    const sha256 = (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(hash.digest('hex'));
    if (!sha256.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('BUG', sha256.reasons.join('; '));
    return { sha256: sha256.value, size };
}
async function unpack(zip, folder, readArchive) {
    const members = readArchive(await readBounded(zip, maxArchiveBytes));
    if ('refused' in members) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('FILE_UNREADABLE', `the archive ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(zip)} is refused: ${members.refused.slice(0, 5).join('; ')}`);
    }
    const taken = new Set();
    const unpacked = [];
    for (const [at, { path, bytes }] of members.entries()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path);
        // A second file of the same name must not replace the first: both are reported.
        const home = taken.has(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `again-${at}`) : folder;
        taken.add(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(home, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, file), bytes(), { flag: 'wx' });
        unpacked.push({ file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, file) });
    }
    return unpacked;
}


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


/***/ })

};
