export const id = 151;
export const ids = [151];
export const modules = {

/***/ 60737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ problemTable)
/* harmony export */ });
/** Every way in which an archive can be wrong. The names are permanent; those of both formats have no prefix. */
const problemTable = {
    'zip-end-record-missing': 'unreadable',
    'zip-truncated': 'unreadable',
    'zip-too-many-entries': 'unreadable',
    'zip-prefix': 'hidden',
    'zip-unowned-bytes': 'hidden',
    'zip-trailing-bytes': 'hidden',
    'zip-second-archive': 'hidden',
    'zip-unlisted-entry': 'hidden',
    'zip-archive-comment': 'unusual',
    'zip-entry-order': 'unusual',
    'zip-end-record-mismatch': 'ambiguous',
    'zip-multi-disk': 'ambiguous',
    'zip64-mismatch': 'ambiguous',
    'zip-header-mismatch': 'ambiguous',
    'zip-absent-entry': 'ambiguous',
    'zip-overlapping-entry': 'ambiguous',
    'zip-data-descriptor': 'ambiguous',
    'zip-commented-entry': 'ambiguous',
    'zip-unknown-flag': 'ambiguous',
    'zip-malformed-extra': 'ambiguous',
    'zip-unicode-extra': 'ambiguous',
    'zip-directory-mismatch': 'ambiguous',
    'zip-version-needed': 'ambiguous',
    'zip-encrypted-entry': 'corrupt',
    'zip-unsupported-method': 'corrupt',
    'zip-corrupt-entry': 'corrupt',
    'zip-link-entry': 'member',
    'zip-special-entry': 'member',
    'zip-setuid-entry': 'member',
    'gzip-unreadable': 'unreadable',
    'gzip-truncated': 'unreadable',
    'gzip-crc-mismatch': 'corrupt',
    'gzip-trailing-bytes': 'hidden',
    'gzip-second-member': 'hidden',
    'tar-truncated': 'unreadable',
    'tar-too-many-entries': 'unreadable',
    'tar-checksum-mismatch': 'unreadable',
    'tar-header-malformed': 'unreadable',
    'tar-size-invalid': 'ambiguous',
    'tar-unknown-type': 'ambiguous',
    'tar-sparse-member': 'ambiguous',
    'tar-mixed-format': 'ambiguous',
    'tar-end-missing': 'ambiguous',
    'tar-pax-malformed': 'ambiguous',
    'tar-pax-size': 'ambiguous',
    'tar-pax-path': 'ambiguous',
    'tar-pax-global': 'ambiguous',
    'tar-mixed-extension': 'ambiguous',
    'tar-directory-data': 'hidden',
    'tar-trailing-member': 'hidden',
    'tar-padding': 'hidden',
    'tar-gnu-record': 'unusual',
    'tar-odd-mode': 'unusual',
    'tar-repeated-member': 'unusual',
    'tar-case-collision': 'unusual',
    'tar-link-member': 'unusual',
    'tar-link-escape': 'member',
    'tar-link-traversed': 'member',
    'tar-special-member': 'member',
    'inflation-bomb': 'bomb',
    'duplicate-entry': 'ambiguous',
    'path-empty': 'path',
    'path-traversal': 'path',
    'path-absolute': 'path',
    'path-not-canonical': 'path',
    'path-backslash': 'path',
    'path-not-portable': 'path',
    'path-too-long': 'path',
    'name-control': 'path',
    'name-bidi': 'path',
    'name-encoding': 'ambiguous',
    'name-invisible': 'path',
    'name-confusable': 'unusual',
    'name-case-collision': 'collision',
    'name-unicode-collision': 'collision',
    'name-compatible-collision': 'unusual',
    'file-directory-collision': 'collision',
};


/***/ }),

/***/ 62562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ bufferOver),
/* harmony export */   VF: () => (/* binding */ readUint64),
/* harmony export */   qb: () => (/* binding */ readUint64BE)
/* harmony export */ });
/** The same bytes with `Buffer`'s readers; nothing is copied. */
const bufferOver = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** A 64-bit number, little-endian. Above 2^53 - 1 it is `Infinity`, which equals no offset and fits in no file. */
function readUint64(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
}
/** As {@link readUint64}, big-endian. */
function readUint64BE(bytes, at) {
    const value = bytes.readBigUInt64BE(at);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 64482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ crc32),
/* harmony export */   Yd: () => (/* binding */ crc32From)
/* harmony export */ });
/* unused harmony export slowCrc32 */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** CRC-32 of zip and gzip, as a number from 0 to 2^32 - 1. Node has its own from 20.15 and 22.2 on. */
const crc32 = node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32 ?? slowCrc32;
/** The same of bytes that follow others. @param before the CRC of those; 0 of none. */
const crc32From = (before, bytes) => (node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32 ?? slowCrc32)(bytes, before);
/** One byte at a time; for the Nodes that have none, and to check theirs against. */
function slowCrc32(bytes, before = 0) {
    let crc = before ^ 0xffffffff;
    for (const byte of bytes)
        crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
const table = Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
});


/***/ }),

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ inflateEntry),
/* harmony export */   u: () => (/* binding */ packedBytes)
/* harmony export */ });
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37317);
/* harmony import */ var _crc32_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64482);
/* harmony import */ var _inflate_raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63625);



/** The bytes of an entry as they lie in the file; nothing is copied where the archive is held in memory. */
const packedBytes = (bytes, { dataAt, compressedSize }) => bytes.subarray(dataAt, dataAt + compressedSize);
/**
 * The content of one entry: size and CRC are what its header says, and its stream ends where its data ends.
 *
 * @param bytes the whole archive that the entry came from. A stored entry is a view of it, not a copy.
 */
function inflateEntry(bytes, entry) {
    const packed = packedBytes(bytes, entry);
    if (packed.length !== entry.compressedSize)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('its data is not all there');
    const content = entry.method === 0 ? (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)(packed) : inflate(packed, entry);
    if (!content.ok)
        return content;
    if (content.value.length !== entry.size) {
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`it has ${content.value.length} bytes, its header says ${entry.size}`);
    }
    if ((0,_crc32_js__WEBPACK_IMPORTED_MODULE_0__/* .crc32 */ .QR)(content.value) !== entry.crc32)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)('its CRC is not what its header says');
    return content;
}
function inflate(packed, { method, size }) {
    if (method !== 8)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`it is compressed with method ${method}, which is not read`);
    if (size > _inflate_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDeflateRatio */ .tR * packed.length)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`${packed.length} bytes cannot inflate to ${size}`);
    const inflated = (0,_inflate_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .inflateRaw */ .wS)(packed, { chunkSize: size + 1, maxOutputLength: Math.max(1, size) });
    if (!inflated.ok)
        return inflated;
    const unused = packed.length - inflated.value.used;
    if (unused > 0)
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`${unused} bytes follow the end of its deflate stream`);
    return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)(inflated.value.content);
}


/***/ }),

/***/ 63625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   tR: () => (/* binding */ maxDeflateRatio),
/* harmony export */   wS: () => (/* binding */ inflateRaw)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _model_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37317);
/* harmony import */ var _buffer_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62562);



/** Deflate cannot do better than 1032 to 1; a header that claims more lies, and must not cost us memory. */
const maxDeflateRatio = 1032;
/** zlib wants at least this. */
const minChunkBytes = 64;
/** Inflates the one stream that `packed` begins with. @param bounds bytes; one chunk that holds all is fastest. */
function inflateRaw(packed, { chunkSize, maxOutputLength }) {
    try {
        const options = { chunkSize: Math.max(minChunkBytes, chunkSize), maxOutputLength, info: true };
        // With `info` zlib gives an object, which its type does not say.
        const answer = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, options);
        if (!isInfo(answer))
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)('zlib gave no answer that can be read');
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .u)({ content: (0,_buffer_over_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOver */ .Lb)(answer.buffer), used: answer.engine.bytesWritten });
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)(tooLong);
        if (code === 'Z_BUF_ERROR')
            return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)('its deflate stream ends too early');
        return (0,_model_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .M)('its deflate stream is damaged');
    }
}
/** The reason when the content is longer than `maxOutputLength`. */
const tooLong = 'it inflates to more than its header says';
function isInfo(value) {
    if (typeof value !== 'object' || value === null || !('buffer' in value) || !('engine' in value))
        return false;
    const { buffer, engine } = value;
    if (!(buffer instanceof Uint8Array) || typeof engine !== 'object' || engine === null)
        return false;
    return 'bytesWritten' in engine && typeof engine.bytesWritten === 'number';
}


/***/ }),

/***/ 87246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inflationLimit),
/* harmony export */   X: () => (/* binding */ isBomb)
/* harmony export */ });
/** Bytes; below this an archive may shrink as well as it likes. */
const freeBytes = 64 * 1024 * 1024;
/** PyPI's own bound; the highest ratio of a real wheel is 5.4, of a real sdist 16.1. */
const maxRatio = 50;
/** Bytes: more than any reader here would hold. */
const maxBytes = 4 * 1024 * 1024 * 1024;
/** Whether an archive inflates beyond reason. Both sizes in bytes. */
const isBomb = (inflated, archive) => inflated > maxBytes || (inflated > freeBytes && inflated > maxRatio * archive);
/** Bytes that an archive of this size may inflate to. */
const inflationLimit = (archive) => Math.min(maxBytes, Math.max(freeBytes, maxRatio * archive));


/***/ }),

/***/ 78282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeCollisions),
/* harmony export */   t: () => (/* binding */ foldPath)
/* harmony export */ });
const makeNode = (spelled) => ({ spelled, others: new Set(), below: new Map(), isFolder: false });
/**
 * Finds paths, and folders on the way to them, that a disk could take for each other. Folders count: `A/x` and `a/y`
 * make one folder on Windows and macOS, and two elsewhere.
 *
 * @param paths each once; a directory ends in `/`.
 */
function judgeCollisions(paths) {
    const root = makeNode('');
    const collisions = [];
    const files = [];
    const folders = new Map();
    /** @param before the way to `above`, as this path spells it. */
    const step = (above, component, before) => {
        const found = below(above, component);
        const { spelled, others } = found;
        if (spelled !== component && !others.has(component)) {
            others.add(component);
            const full = (last) => (before === '' ? last : `${before}/${last}`);
            collisions.push({ by: difference(component, spelled), path: full(component), other: full(spelled) });
        }
        return found;
    };
    // Most files stand in a folder that was met in the same spelling, so that only their own name is new.
    const folderAt = (folder) => {
        const met = folders.get(folder);
        if (met !== undefined)
            return met;
        let [node, before] = [root, ''];
        for (const component of folder.split('/')) {
            node = step(node, component, before);
            before = before === '' ? component : `${before}/${component}`;
        }
        folders.set(folder, node);
        return node;
    };
    for (const path of paths) {
        const bare = path.endsWith('/') ? path.slice(0, -1) : path;
        const slash = bare.lastIndexOf('/');
        const folder = bare.slice(0, Math.max(0, slash));
        const node = step(slash < 0 ? root : folderAt(folder), bare.slice(slash + 1), folder);
        if (path.endsWith('/'))
            node.isFolder = true;
        else
            files.push({ path, node });
    }
    const both = files.filter(({ node }) => node.isFolder || node.below.size > 0);
    return [...collisions, ...both.map(({ path }) => ({ by: 'kind', path, other: `${path}/` }))];
}
function below(above, component) {
    const folded = foldPath(component);
    const found = above.below.get(folded) ?? makeNode(component);
    above.below.set(folded, found);
    return found;
}
/** One spelling for all that some disk takes for the same: of a component, or of a whole path. */
const foldPath = (path) => /^[ -~]*$/.test(path) ? path.toLowerCase() : path.normalize('NFKC').toLowerCase().normalize('NFKC');
function difference(a, b) {
    const [one, other] = [a.normalize('NFC'), b.normalize('NFC')];
    if (one === other)
        return 'unicode';
    return one.toLowerCase() === other.toLowerCase() ? 'case' : 'compatible';
}


/***/ }),

/***/ 97780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgePath)
/* harmony export */ });
/** Bytes, as common file systems have them. */
const maxComponentBytes = 255;
const maxPathBytes = 4096;
/**
 * What Windows takes for a device, with whatever ending.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
/** Nearly all paths: short, and every component begins and ends as on every system; one that is a device is told apart. */
const plainPath = /^(?:[\w.+-]*[\w+-]\/)*(?:[\w.+-]*[\w+-])?$/;
const holdsDevice = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;
/**
 * Judges one path of an archive: it must name one place below the folder that it is unpacked to, the same on every
 * system and to every reader.
 *
 * @param path as stored; a directory may end in one `/`.
 */
function judgePath(path, report) {
    if (path === '' || path === '/') {
        report('path-empty', path, 'it has no name');
        return;
    }
    if (path.length <= maxComponentBytes && plainPath.test(path) && !holdsDevice.test(path))
        return;
    const say = (kind, what) => report(kind, path, what);
    judgeCharacters(path, say);
    if (path.startsWith('/'))
        say('path-absolute', 'it begins with a slash');
    else if (/^[a-z]:/i.test(path))
        say('path-absolute', 'it begins with a drive letter');
    if (path.includes('\\'))
        say('path-backslash', 'Windows takes the backslash for a separator, other systems do not');
    const components = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
    // A backslash separates on Windows: "..\x" leaves the folder there.
    if (path.split(/[/\\]/).includes('..'))
        say('path-traversal', 'it climbs out of a folder with ".."');
    if (components.some((component, index) => component === '.' || (component === '' && index > 0))) {
        say('path-not-canonical', 'it has an empty component or "."');
    }
    const odd = components.find((component) => component !== '..' && component !== '.' && isNotPortable(component));
    if (odd !== undefined)
        say('path-not-portable', `Windows gives ${JSON.stringify(odd)} another meaning, or refuses it`);
    const long = components.some((component) => Buffer.byteLength(component) > maxComponentBytes);
    if (long || Buffer.byteLength(path) > maxPathBytes)
        say('path-too-long', 'it is longer than file systems allow');
}
const isNotPortable = (component) => /[:"*<>?|]/.test(component) || /[. ]$/.test(component) || deviceName.test(component);
/** Scripts with letters that nobody can tell from those of the others. */
const likeScripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
function judgeCharacters(path, say) {
    // Nearly all names are plain; what follows is slow by comparison.
    if (/^[ -~]*$/.test(path))
        return;
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        say('name-control', 'its name holds a control character or a line break');
    if (/\p{Bidi_Control}/u.test(path))
        say('name-bidi', 'its name holds a character that reorders the text around it');
    if (/(?!\p{Bidi_Control})[\p{Cf}\p{Cn}\p{Co}\p{Cs}]/u.test(path)) {
        say('name-invisible', 'its name holds a character that is not shown, or that Unicode does not define');
    }
    const words = path.match(/\p{L}+/gu) ?? [];
    if (words.some((word) => likeScripts.filter((script) => script.test(word)).length > 1)) {
        say('name-confusable', 'a word in its name has letters of two scripts that look alike');
    }
    if (path !== path.normalize('NFC'))
        say('name-unicode-collision', 'its name is not in Unicode’s composed form (NFC)');
}


/***/ }),

/***/ 92267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ problemList)
/* harmony export */ });
/** Problems kept of each kind. A hostile archive could have millions; more help nobody. */
const maxOfOneKind = 50;
/** Characters kept of a path, which may have 65,535. */
const maxWhereLength = 500;
/**
 * Collects problems, bounded for each kind by itself: a flood of harmless ones must not push out the one that blocks.
 *
 * @returns `report` to add one; `all` gives those kept, kinds in the order of their first report, with a last one for
 *   each kind that says how many more there were.
 */
function problemList() {
    const kept = new Map();
    return {
        report(kind, where, what) {
            const seen = kept.get(kind) ?? { first: [], count: 0 };
            kept.set(kind, seen);
            seen.count += 1;
            if (seen.count <= maxOfOneKind)
                seen.first.push({ kind, where: where.slice(0, maxWhereLength), what });
        },
        all: () => [...kept].flatMap(([kind, { first, count }]) => {
            if (count <= maxOfOneKind)
                return first;
            return [
                ...first,
                { kind, where: 'archive', what: `${count - maxOfOneKind} more entries have the same problem` },
            ];
        }),
    };
}


/***/ }),

/***/ 52547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: ./build/dist/buffer-over.js
var buffer_over = __webpack_require__(62562);
;// CONCATENATED MODULE: ./build/dist/last-index-in.js
/** Bytes searched at a time. */
const windowBytes = 1024 * 1024;
/** Offset of the last place where `wanted` stands; -1 when it stands nowhere. */
function lastIndexIn(bytes, wanted) {
    for (let end = bytes.length; end > 0; end -= windowBytes) {
        const from = Math.max(0, end - windowBytes);
        // What begins in this window may end behind it.
        const found = bytes.subarray(from, Math.min(bytes.length, end + wanted.length - 1)).lastIndexOf(wanted);
        if (found >= 0)
            return from + found;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/dist/find-directory.js


const endSignature = Buffer.from('PK\u0005\u0006', 'latin1');
const endBytes = 22;
/** Beginnings of a local header, a directory entry and the three end records. */
const recordSignatures = ['\u0003\u0004', '\u0001\u0002', '\u0005\u0006', '\u0006\u0006', '\u0006\u0007'].map((type) => Buffer.from(`PK${type}`, 'latin1'));
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const end64Signature = 0x06064b50;
/** Of the zip64 end record without extensible data; its own size field counts 12 less. */
const end64Bytes = 56;
const maxCommentBytes = 0xffff;
/**
 * Finds the central directory through the end record, which the canonical profile puts into the last 22 bytes.
 *
 * @returns `undefined` when no reader could be sure where it is; the reason has been reported.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.14 to 4.3.16
 */
function findDirectory(zip, report) {
    const at = lastIndexIn(zip, endSignature);
    if (at < 0 || at + endBytes > zip.length) {
        const begun = zip.length >= 4 && zip.readUInt32LE(0) === 0x04034b50;
        if (begun)
            report('zip-truncated', 'archive', 'it begins like a zip and ends before the end record');
        else
            report('zip-end-record-missing', 'archive', 'it is not a zip: there is no end record');
        return undefined;
    }
    judgeTail(zip, at, report);
    const end = readEnd(zip, at);
    const locatorAt = at - locatorBytes;
    const wide = locatorAt >= 0 && zip.readUInt32LE(locatorAt) === locatorSignature;
    if (wide)
        return findDirectory64(zip, locatorAt, end, report);
    if ([end.here, end.count].includes(0xffff) || [end.size, end.offset].includes(0xffffffff)) {
        report('zip64-mismatch', 'archive', 'the end record refers to a zip64 record that is not there');
        return undefined;
    }
    return checked(zip, end, at, report);
}
/** What comes after the end record: nothing, in an honest wheel. */
function judgeTail(zip, at, report) {
    const comment = zip.subarray(at + endBytes, at + endBytes + zip.readUInt16LE(at + 20));
    const extra = zip.length - (at + endBytes + zip.readUInt16LE(at + 20));
    if (extra > 0)
        report('zip-trailing-bytes', 'archive', `${extra} bytes follow the end record`);
    if (extra < 0)
        report('zip-truncated', 'archive', 'the comment of the end record is cut short');
    if (recordSignatures.some((signature) => comment.includes(signature))) {
        report('zip-second-archive', 'archive', 'the comment of the end record holds records of another zip');
    }
    else if (comment.length > 0) {
        report('zip-archive-comment', 'archive', `it has a comment of ${comment.length} bytes`);
    }
    // Readers take the end record whose comment reaches the end of the file. Two of them are two archives in one file.
    const from = Math.max(0, zip.length - maxCommentBytes - endBytes);
    const earlier = from + zip.subarray(from, at).lastIndexOf(endSignature);
    if (earlier >= from && earlier + endBytes + zip.readUInt16LE(earlier + 20) === zip.length) {
        report('zip-second-archive', 'archive', `there are end records at bytes ${earlier} and ${at}`);
    }
}
const readEnd = (zip, at) => ({
    disks: [zip.readUInt16LE(at + 4), zip.readUInt16LE(at + 6)],
    here: zip.readUInt16LE(at + 8),
    count: zip.readUInt16LE(at + 10),
    size: zip.readUInt32LE(at + 12),
    offset: zip.readUInt32LE(at + 16),
});
const readEnd64 = (zip, at) => ({
    disks: [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)],
    here: (0,buffer_over/* readUint64 */.VF)(zip, at + 24),
    count: (0,buffer_over/* readUint64 */.VF)(zip, at + 32),
    size: (0,buffer_over/* readUint64 */.VF)(zip, at + 40),
    offset: (0,buffer_over/* readUint64 */.VF)(zip, at + 48),
});
/** The record must stand right before its locator, and say what the end record says wherever that says anything. */
function findDirectory64(zip, locatorAt, end, report) {
    const at = locatorAt - end64Bytes;
    const located = (0,buffer_over/* readUint64 */.VF)(zip, locatorAt + 8) === at && at >= 0 && zip.readUInt32LE(at) === end64Signature;
    if (!located || (0,buffer_over/* readUint64 */.VF)(zip, at + 4) !== end64Bytes - 12) {
        report('zip64-mismatch', 'archive', 'the zip64 end record is not where its locator says, or has extra data');
        return undefined;
    }
    if (zip.readUInt32LE(locatorAt + 4) !== 0 || zip.readUInt32LE(locatorAt + 16) !== 1) {
        report('zip-multi-disk', 'archive', 'the zip64 locator speaks of more than one disk');
    }
    const wide = readEnd64(zip, at);
    const differs = ['here', 'count', 'size', 'offset'].filter((field) => {
        const sentinel = field === 'here' || field === 'count' ? 0xffff : 0xffffffff;
        return end[field] !== sentinel && end[field] !== wide[field];
    });
    if (differs.length > 0) {
        report('zip64-mismatch', 'archive', `end record and zip64 end record differ in ${differs.join(', ')}`);
    }
    if (end.disks.some((disk) => disk !== 0 && disk !== 0xffff))
        report('zip-multi-disk', 'archive', multiDisk);
    return checked(zip, wide, at, report);
}
const multiDisk = 'the end record speaks of more than one disk';
function checked(zip, end, endsAt, report) {
    if (end.disks.some((disk) => disk !== 0))
        report('zip-multi-disk', 'archive', multiDisk);
    if (end.here !== end.count) {
        report('zip-end-record-mismatch', 'archive', `it counts ${end.here} entries on this disk and ${end.count} in all`);
    }
    const gap = endsAt - end.offset - end.size;
    if (gap === 0)
        return { at: end.offset, endsAt, count: end.count };
    // Readers that look for the directory backwards from the end record find it; those that use the offset do not.
    const isEntry = (at) => zip.readUInt32LE(at) === 0x02014b50;
    if (gap > 0 && (end.count === 0 || isEntry(endsAt - end.size))) {
        report('zip-prefix', 'archive', `${gap} bytes stand before the archive that its offsets describe`);
    }
    else if (gap > 0 && isEntry(end.offset)) {
        report('zip-unowned-bytes', 'archive', `${gap} bytes stand between the directory, as the end record has it, and that record`);
    }
    else {
        report('zip-end-record-mismatch', 'archive', 'the directory is not where, or not as long as, the end record says');
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/dist/is-bomb.js
var is_bomb = __webpack_require__(87246);
// EXTERNAL MODULE: ./build/dist/judge-collisions.js
var judge_collisions = __webpack_require__(78282);
;// CONCATENATED MODULE: ./build/dist/extra-fields.js

const zip64Id = 1;
/** Info-ZIP's Unicode path and Unicode comment: a second name or comment, which some readers prefer. */
const unicodeIds = [0x7075, 0x6375];
const sentinel = 0xffffffff;
const none = new Map();
/** Takes the extra field of a header apart, to its last byte; each id may stand once. */
function readExtra(extra, path, report) {
    if (extra.length === 0)
        return none;
    const fields = new Map();
    let at = 0;
    while (at + 4 <= extra.length) {
        const id = extra.readUInt16LE(at);
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            break;
        if (fields.has(id))
            report('zip-malformed-extra', path, `its extra field 0x${id.toString(16)} stands twice`);
        fields.set(id, extra.subarray(at + 4, end));
        at = end;
    }
    if (at !== extra.length)
        report('zip-malformed-extra', path, 'its extra field is cut short');
    if (unicodeIds.some((id) => fields.has(id))) {
        report('zip-unicode-extra', path, 'an extra field gives it a second name or comment');
    }
    return fields;
}
/**
 * The fields of a directory entry with the 64-bit values in place of the sentinels: exactly those, in the order size,
 * compressed size, offset, and nothing more.
 */
function widenCentral(fields, zip64) {
    const sentinels = [fields.size, fields.compressedSize, fields.headerAt].filter((value) => value === sentinel).length;
    if (zip64 === undefined)
        return sentinels === 0 ? fields : undefined;
    if (sentinels === 0 || zip64.length !== 8 * sentinels)
        return undefined;
    let at = 0;
    const widen = (value) => {
        if (value !== sentinel)
            return value;
        at += 8;
        return (0,buffer_over/* readUint64 */.VF)(zip64, at - 8);
    };
    return { size: widen(fields.size), compressedSize: widen(fields.compressedSize), headerAt: widen(fields.headerAt) };
}
/**
 * The sizes of a local header. It has both 64-bit values or none. A redundant field without sentinels is let through
 * when it repeats the header's values: Bazel's wheel builder writes that, and no two readers can disagree on it.
 */
function widenLocal({ size, compressedSize }, extra) {
    const sentinels = [size, compressedSize].filter((value) => value === sentinel).length;
    if (extra === undefined)
        return sentinels === 0 ? { size, compressedSize } : undefined;
    if (extra.length !== 16 || sentinels === 1)
        return undefined;
    const wide = { size: (0,buffer_over/* readUint64 */.VF)(extra, 0), compressedSize: (0,buffer_over/* readUint64 */.VF)(extra, 8) };
    if (sentinels === 2)
        return wide;
    return wide.size === size && wide.compressedSize === compressedSize ? wide : undefined;
}
/** The id under which {@link readExtra} gives the zip64 field. */
const zip64Of = (fields) => fields.get(zip64Id);

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/dist/read-central-directory.js


const signature = 0x02014b50;
const fixedBytes = 46;
/** The largest real wheel has 4,267; a file of 4 GiB could hold a hundred million. */
const maxEntries = 200_000;
/** Deflate level (bits 1 and 2) and UTF-8 names. */
const knownFlags = 0b1000_0000_0110;
const encryptedFlags = 0b0010_0000_0100_0001;
/** Version 4.5 of the format brought zip64; newer ones brought what is not read here. */
const newestNeeded = 45;
const utf8Flag = 0b1000_0000_0000;
const descriptorFlag = 0b1000;
/** Reads the directory from its first byte to its last. Stops at the first byte that is no entry. */
function readCentralDirectory(zip, directory, report) {
    const { endsAt, count } = directory;
    const headers = [];
    let at = directory.at;
    while (at < endsAt) {
        if (headers.length === maxEntries) {
            report('zip-too-many-entries', 'archive', `it has more than ${maxEntries} entries`);
            return [];
        }
        const next = endOfHeader(zip, at, endsAt);
        if (next === undefined) {
            report('zip-unowned-bytes', 'archive', `the directory holds ${endsAt - at} bytes that are no entry`);
            break;
        }
        headers.push(readHeader(zip.subarray(at, next), report));
        at = next;
    }
    if (headers.length !== count) {
        report('zip-end-record-mismatch', 'archive', `it claims ${count} entries, the directory has ${headers.length}`);
    }
    return headers;
}
/** Offset behind the entry at `at`; `undefined` when none is there, or not the whole of one. */
function endOfHeader(zip, at, endsAt) {
    if (at + fixedBytes > endsAt || zip.readUInt32LE(at) !== signature)
        return undefined;
    const end = at + fixedBytes + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return end > endsAt ? undefined : end;
}
function readHeader(header, report) {
    const extraAt = fixedBytes + header.readUInt16LE(28);
    const commentAt = extraAt + header.readUInt16LE(30);
    const name = header.subarray(fixedBytes, extraAt);
    const flags = header.readUInt16LE(8);
    const path = readName(name, flags, report);
    const extra = readExtra(header.subarray(extraAt, commentAt), path, report);
    const narrow = {
        size: header.readUInt32LE(24),
        compressedSize: header.readUInt32LE(20),
        headerAt: header.readUInt32LE(42),
    };
    const wide = widenCentral(narrow, zip64Of(extra));
    if (wide === undefined)
        report('zip64-mismatch', path, 'its zip64 field does not fit its sizes and its offset');
    if (header.length > commentAt)
        report('zip-commented-entry', path, 'the entry has a comment');
    if (header.readUInt16LE(34) !== 0)
        report('zip-multi-disk', path, 'the entry begins on another disk');
    const method = header.readUInt16LE(10);
    judgeVersionNeeded(path, header.readUInt16LE(6), report);
    judgeCoding(path, flags, method, report);
    return {
        path,
        name,
        flags,
        method,
        time: header.readUInt32LE(12),
        crc32: header.readUInt32LE(16),
        ...(wide ?? narrow),
        system: header.readUInt8(5),
        attributes: header.readUInt32LE(38),
    };
}
/** Readers give up on a version that they do not know, whatever the entry is made of; which ones they know differs. */
function judgeVersionNeeded(path, needed, report) {
    if (needed > newestNeeded)
        report('zip-version-needed', path, `it wants a reader of version ${needed} of the format`);
}
function judgeCoding(path, flags, method, report) {
    if ((flags & encryptedFlags) !== 0)
        report('zip-encrypted-entry', path, 'the entry is encrypted');
    if ((flags & descriptorFlag) !== 0) {
        report('zip-data-descriptor', path, 'its sizes stand behind its data; readers find its end in different ways');
    }
    const unknown = flags & ~(knownFlags | encryptedFlags | descriptorFlag);
    if (unknown !== 0)
        report('zip-unknown-flag', path, `it sets the flags 0x${unknown.toString(16)}`);
    if (method !== 0 && method !== 8) {
        report('zip-unsupported-method', path, `it is compressed with method ${method}; only stored and deflated are read`);
    }
}
/** A name that is not UTF-8, or does not say that it is, is read as one thing by Python and as another by others. */
function readName(name, flags, report) {
    if ((0,external_node_buffer_.isAscii)(name))
        return name.toString('latin1');
    if (!(0,external_node_buffer_.isUtf8)(name)) {
        const path = name.toString('latin1');
        report('name-encoding', path, 'its name is not UTF-8');
        return path;
    }
    const path = name.toString('utf8');
    if ((flags & utf8Flag) === 0)
        report('name-encoding', path, 'its name is not ASCII and is not marked as UTF-8');
    return path;
}

;// CONCATENATED MODULE: ./build/dist/judge-local-header.js


const judge_local_header_signature = 0x04034b50;
const judge_local_header_fixedBytes = 30;
/**
 * Compares an entry's own header with the directory's: installers read the one, streaming readers the other.
 *
 * @param limit offset of the directory, where data must end.
 * @returns `undefined` when there is no header, or its data would leave the archive; that has been reported.
 */
function judgeLocalHeader(zip, central, limit, report) {
    const { path, headerAt: from } = central;
    if (from + judge_local_header_fixedBytes > limit || zip.readUInt32LE(from) !== judge_local_header_signature) {
        report('zip-absent-entry', path, 'the directory lists it, and it is not there');
        return undefined;
    }
    const nameEnd = from + judge_local_header_fixedBytes + zip.readUInt16LE(from + 26);
    const dataAt = nameEnd + zip.readUInt16LE(from + 28);
    const to = dataAt + central.compressedSize;
    if (to > limit) {
        report('zip-truncated', path, 'its data would end behind the directory’s first byte');
        return undefined;
    }
    judgeVersionNeeded(path, zip.readUInt16LE(from + 4), report);
    const extra = readExtra(zip.subarray(nameEnd, dataAt), path, report);
    const narrow = { size: zip.readUInt32LE(from + 22), compressedSize: zip.readUInt32LE(from + 18) };
    const sizes = widenLocal(narrow, zip64Of(extra));
    if (!sizes)
        report('zip64-mismatch', path, 'the zip64 field of its own header does not fit its sizes');
    const local = {
        flags: zip.readUInt16LE(from + 6),
        method: zip.readUInt16LE(from + 8),
        time: zip.readUInt32LE(from + 10),
        crc32: zip.readUInt32LE(from + 14),
        ...(sizes ?? narrow),
    };
    const differs = differences(central, local);
    if (!zip.subarray(from + judge_local_header_fixedBytes, nameEnd).equals(central.name))
        differs.unshift('the name');
    if (differs.length > 0) {
        report('zip-header-mismatch', path, `its own header and the directory differ in ${differs.join(', ')}`);
    }
    return { from, dataAt, to };
}
const labels = {
    flags: 'the flags',
    method: 'the method',
    time: 'the time',
    crc32: 'the CRC',
    compressedSize: 'the compressed size',
    size: 'the size',
};
/** Nearly all headers. */
const areEqual = (a, b) => a.flags === b.flags &&
    a.method === b.method &&
    a.time === b.time &&
    a.crc32 === b.crc32 &&
    a.compressedSize === b.compressedSize &&
    a.size === b.size;
/** With a data descriptor, zeros in the local header stand for "see behind the data". */
function differences(central, local) {
    if (areEqual(central, local))
        return [];
    const deferred = (central.flags & local.flags & descriptorFlag) !== 0;
    const fields = ['flags', 'method', 'time', 'crc32', 'compressedSize', 'size'];
    return fields
        .filter((field) => {
        const left = deferred && local[field] === 0 && !['flags', 'method', 'time'].includes(field);
        return local[field] !== central[field] && !left;
    })
        .map((field) => labels[field]);
}

// EXTERNAL MODULE: ./build/dist/judge-path.js
var judge_path = __webpack_require__(97780);
;// CONCATENATED MODULE: ./build/dist/judge-tiling.js


const localSignature = 0x04034b50;
const descriptorSignature = 0x08074b50;
/**
 * Looks whether the entries tile the file: the first begins at byte 0, each next one right behind the one before, the
 * last ends where the directory begins. What lies in between belongs to nobody, and only some readers see it.
 */
function judgeTiling(zip, placed, { at: limit }, report) {
    const inFileOrder = placed.toSorted((a, b) => a.extent.from - b.extent.from);
    if (inFileOrder.some((entry, index) => entry !== placed[index])) {
        report('zip-entry-order', 'archive', 'the directory lists the entries in another order than they lie in');
    }
    let end = 0;
    for (const { central, extent } of inFileOrder) {
        if (extent.from < end)
            report('zip-overlapping-entry', central.path, `it shares ${end - extent.from} bytes with others`);
        else
            judgeGap(zip, end, extent.from, report);
        const described = (central.flags & descriptorFlag) !== 0;
        const next = described ? behindDescriptor(zip, central, extent.to, limit) : extent.to;
        if (next === undefined)
            report('zip-header-mismatch', central.path, 'no descriptor with its values is behind its data');
        end = Math.max(end, next ?? extent.to);
    }
    judgeGap(zip, end, limit, report);
}
function judgeGap(zip, from, to, report) {
    if (to <= from)
        return;
    const bytes = `${to - from} bytes at ${from}`;
    const start = to - from >= 4 ? zip.readUInt32LE(from) : 0;
    if (start === localSignature)
        report('zip-unlisted-entry', 'archive', `${bytes} are an entry that the directory lacks`);
    else if (start === descriptorSignature)
        report('zip-data-descriptor', 'archive', `${bytes} are a data descriptor`);
    else if (from === 0)
        report('zip-prefix', 'archive', `${bytes} come before the first entry`);
    else
        report('zip-unowned-bytes', 'archive', `${bytes} belong to no entry`);
}
/** Offset behind the data descriptor, in any of its four forms: with or without signature, 32-bit or 64-bit sizes. */
function behindDescriptor(zip, { crc32, compressedSize, size }, at, limit) {
    for (const signed of [4, 0]) {
        for (const width of [4, 8]) {
            const end = at + signed + 4 + 2 * width;
            if (end > limit || (signed === 4 && zip.readUInt32LE(at) !== descriptorSignature))
                continue;
            const read = (offset) => (width === 4 ? zip.readUInt32LE(offset) : (0,buffer_over/* readUint64 */.VF)(zip, offset));
            const crcAt = at + signed;
            const fits = read(crcAt + 4) === compressedSize && read(crcAt + 4 + width) === size;
            if (fits && zip.readUInt32LE(crcAt) === crc32)
                return end;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dist/judge-zip-kind.js
const typeBits = 0o170000;
const directoryType = 0o040000;
const regularType = 0o100000;
const linkType = 0o120000;
/** setuid, setgid, sticky. */
const specialBits = 0o7000;
const dosDirectory = 0x10;
/** The shortest deflate stream, of nothing, which some writers give a directory. */
const emptyStream = Buffer.from([3, 0]);
/**
 * What an entry is, by name and by mode; where the two disagree, one reader makes a folder and another a file.
 *
 * @param packed its data as they lie in the file; none, where they are not to be had.
 */
function judgeZipKind(central, packed, report) {
    const { path, attributes } = central;
    const mode = attributes >>> 16;
    const bits = mode & typeBits;
    if ((mode & specialBits) !== 0)
        report('zip-setuid-entry', path, `its mode is ${mode.toString(8)}`);
    if (bits === linkType) {
        report('zip-link-entry', path, 'it is a symbolic link');
        return { mode, type: 'link' };
    }
    if (![0, directoryType, regularType].includes(bits)) {
        report('zip-special-entry', path, `it is a device, a pipe or a socket (mode ${mode.toString(8)})`);
        return { mode, type: 'special' };
    }
    if (path.endsWith('/')) {
        judgeDirectory(central, packed, bits, report);
        return { mode, type: 'directory' };
    }
    if (bits === directoryType || (attributes & dosDirectory) !== 0) {
        report('zip-directory-mismatch', path, 'its attributes say directory, its name says file');
    }
    if (central.method === 0 && central.compressedSize !== central.size) {
        report('zip-corrupt-entry', path, `it is stored, with ${central.compressedSize} bytes for ${central.size}`);
    }
    return { mode, type: 'file' };
}
function judgeDirectory({ path, size, compressedSize, crc32, method }, packed, bits, report) {
    if (bits === regularType)
        report('zip-directory-mismatch', path, 'its attributes say file, its name says directory');
    const empty = method === 8 ? packed.equals(emptyStream) : compressedSize === 0;
    if (size !== 0 || crc32 !== 0 || !empty)
        report('zip-directory-mismatch', path, 'it is a directory and has data');
}

// EXTERNAL MODULE: ./build/dist/problem-list.js
var problem_list = __webpack_require__(92267);
;// CONCATENATED MODULE: ./build/dist/read-zip.js










/**
 * Reads a zip as every reader would at once: by its directory, by the entries' own headers and by what lies between.
 * Wherever two readers could see two things, there is a problem; an honest wheel has none. Nothing is inflated.
 *
 * @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function readZip(bytes) {
    const zip = bytes instanceof Uint8Array ? (0,buffer_over/* bufferOver */.Lb)(bytes) : bytes;
    const { report, all } = (0,problem_list/* problemList */.g)();
    const directory = findDirectory(zip, report);
    if (!directory)
        return { entries: [], problems: all() };
    const placed = [];
    const entries = [];
    for (const central of readCentralDirectory(zip, directory, report)) {
        const extent = judgeLocalHeader(zip, central, directory.at, report);
        (0,judge_path/* judgePath */.D)(central.path, report);
        const packed = extent ? zip.subarray(extent.dataAt, extent.to) : Buffer.alloc(0);
        const kind = judgeZipKind(central, packed, report);
        if (!extent)
            continue;
        placed.push({ central, extent });
        const { path, method, flags, crc32, compressedSize, size, headerAt } = central;
        entries.push({ path, method, flags, crc32, compressedSize, size, headerAt, dataAt: extent.dataAt, ...kind });
    }
    judgeTiling(zip, placed, directory, report);
    judgeNames(entries, report);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if ((0,is_bomb/* isBomb */.X)(total, bytes.length)) {
        report('inflation-bomb', 'archive', `its ${bytes.length} bytes would inflate to ${total}`);
    }
    return { entries, problems: all() };
}
const collisionKinds = {
    case: 'name-case-collision',
    unicode: 'name-unicode-collision',
    compatible: 'name-compatible-collision',
    kind: 'file-directory-collision',
};
function judgeNames(entries, report) {
    const paths = new Set();
    for (const { path } of entries) {
        if (paths.has(path))
            report('duplicate-entry', path, 'the archive has two entries of this name');
        paths.add(path);
    }
    for (const { by, path, other } of (0,judge_collisions/* judgeCollisions */.Z)([...paths])) {
        report(collisionKinds[by], path, `on some disks it is the same as ${JSON.stringify(other)}`);
    }
}


/***/ }),

/***/ 71028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ makeStreamMemory),
/* harmony export */   p: () => (/* binding */ sharedStreams)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13836);
/* harmony import */ var _buffer_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62562);



/** Places for streams, a power of two. The largest release surveyed has 4,473 distinct streams. */
const slotCount = 65_536;
/** Places tried for one stream; then the table is full enough. */
const maxProbes = 64;
/** Words of a place: its state, its key, then offset and length of its compressed bytes, and of its facts. */
const slotWords = 18;
/** Words of a key: CRC, both sizes and method as the entry claims them, then a digest. */
const keyWords = 12;
const [packedWord, factsWord] = [1 + keyWords, 3 + keyWords];
const tableBytes = 4 * slotWords * slotCount;
/** Bytes for facts and compressed bytes of all streams. NumPy's take 10 MB. */
const roomBytes = 64 * 1024 * 1024;
/** Bytes before the table; the first word counts the bytes of the room that are taken. */
const headBytes = 64;
const roomAt = headBytes + tableBytes;
/** Compressed bytes up to which a stream is kept and compared, which is faster than to hash it: nine of ten are. */
const maxComparedBytes = 16 * 1024;
/** Of a place: `begun` while its key is written, `taken` while its stream is read, `untold` when nothing was kept. */
const states = { free: 0, begun: 1, taken: 2, told: 3, untold: 4 };
/** How long a thread waits for another one that reads a stream, before it reads it as well. */
const patienceMs = 10_000;
/** Largest number of a word, and so the largest size of a stream that is shared. */
const maxWord = 0xffff_ffff;
/** Memory for {@link sharedStreams}, to hand to every thread. Parts of it that are not used cost nothing. */
const makeStreamMemory = () => new SharedArrayBuffer(roomAt + roomBytes);
/**
 * Streams known to every thread that has the same memory. Equal compressed bytes, or where they are many their SHA-256,
 * prove that two streams are one; CRC and sizes only find it. A place of the table is taken once and never given back.
 * When the table or the room is full, further streams are read by each who asks.
 */
function sharedStreams(memory) {
    const table = {
        words: new Int32Array(memory, 0, roomAt / 4),
        room: (0,_buffer_over_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferOver */ .Lb)(new Uint8Array(memory, roomAt)),
        had: new Map(),
    };
    const key = new Int32Array(keyWords);
    return {
        ask(claims, packed) {
            if (claims.size > maxWord || claims.compressedSize > maxWord)
                return { is: 'alone' };
            writeKey(key, claims, packed);
            const place = findPlace(table, key, packed);
            if (place === undefined)
                return { is: 'alone' };
            const { at, isNew } = place;
            if (isNew)
                return { is: 'mine', tell: (facts) => tell(table, at, facts) };
            if (Atomics.load(table.words, at) === states.taken)
                return { is: 'taken', facts: () => waitFor(table, at) };
            const facts = factsAt(table, at);
            return facts === undefined ? { is: 'alone' } : { is: 'known', facts };
        },
    };
}
/** The digest of a stream that is compared stays zero. */
function writeKey(key, { crc32, compressedSize, size, method }, packed) {
    key.fill(0);
    key[0] = crc32;
    key[1] = compressedSize;
    key[2] = size;
    key[3] = method;
    if (packed.length > maxComparedBytes)
        new Uint8Array(key.buffer).set((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Bytes */ .LP)(packed), 4 * 4);
}
/** The place of a stream; `undefined` when there is none for it. */
function findPlace({ words, room }, key, packed) {
    const first = Math.imul((key[0] ?? 0) ^ (key[1] ?? 0), 0x9e37_79b1) >>> 16;
    for (let probe = 0; probe < maxProbes; probe++) {
        const at = headBytes / 4 + slotWords * ((first + probe) & (slotCount - 1));
        if (Atomics.compareExchange(words, at, states.free, states.begun) === states.free) {
            const isKept = packed.length > maxComparedBytes || keep(words, room, at + packedWord, packed);
            // Without its bytes nothing could prove that another stream is this one.
            if (isKept)
                words.set(key, at + 1);
            setState(words, at, isKept ? states.taken : states.untold);
            return isKept ? { at, isNew: true } : undefined;
        }
        while (Atomics.load(words, at) === states.begun)
            Atomics.wait(words, at, states.begun, 1);
        if (holdsKey(words, at, key) && holdsBytes(words, room, at, packed))
            return { at, isNew: false };
    }
    return undefined;
}
/** A loop, since it runs for every file of a release. */
function holdsKey(words, at, key) {
    for (let index = 0; index < keyWords; index++)
        if (words[at + 1 + index] !== key[index])
            return false;
    return true;
}
function holdsBytes(words, room, at, packed) {
    if (packed.length > maxComparedBytes)
        return true;
    const [from, length] = [words[at + packedWord] ?? 0, words[at + packedWord + 1] ?? 0];
    return room.compare(packed, 0, packed.length, from, from + length) === 0;
}
function setState(words, at, state) {
    Atomics.store(words, at, state);
    Atomics.notify(words, at);
}
/** Copies bytes into the room, and writes where they are. @returns whether there was room. */
function keep(words, room, word, bytes) {
    const from = Atomics.add(words, 0, bytes.length);
    if (from < 0 || from + bytes.length > room.length) {
        // Given back, so that the count does not grow until it turns over.
        Atomics.sub(words, 0, bytes.length);
        return false;
    }
    room.set(bytes, from);
    words[word] = from;
    words[word + 1] = bytes.length;
    return true;
}
function tell({ words, room, had }, at, facts) {
    const isKept = facts !== undefined && keep(words, room, at + factsWord, (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(facts));
    if (isKept)
        had.set(at, facts);
    setState(words, at, isKept ? states.told : states.untold);
}
function factsAt({ words, room, had }, at) {
    if (Atomics.load(words, at) !== states.told)
        return undefined;
    const before = had.get(at);
    if (before !== undefined)
        return before;
    const [from, length] = [words[at + factsWord] ?? 0, words[at + factsWord + 1] ?? 0];
    // A copy: memory that other threads see is no input for a decoder.
    const facts = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(Uint8Array.prototype.slice.call(room, from, from + length));
    had.set(at, facts);
    return facts;
}
function waitFor(table, at) {
    Atomics.wait(table.words, at, states.taken, patienceMs);
    return factsAt(table, at);
}


/***/ }),

/***/ 95820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseDistributionName)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37317);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77079);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90178);




/** Longest name that common file systems keep, bytes. */
const maxLength = 255;
const wheelEnd = '.whl';
const sdistEnd = '.tar.gz';
/**
 * Reads the file name of a wheel or an sdist, as strictly as PyPI does and more: every part in its normal spelling, so
 * that one distribution has one name.
 *
 * @param file the name alone, no path: `numpy-2.5.5-cp312-cp312-win32.whl`, `numpy-2.5.5.tar.gz`.
 * @returns the name taken apart; or every reason why it is none.
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 */
function parseDistributionName(file) {
    if (file.length > maxLength)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`the name has ${file.length} characters; at most ${maxLength} are allowed`);
    const strange = /[^A-Za-z0-9._+!-]/u.exec(file)?.[0];
    if (strange !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`the name has the character ${spelled(strange)}; allowed are A-Z a-z 0-9 . _ + ! -`);
    if (file.endsWith(wheelEnd))
        return parseWheelName(file);
    if (file.endsWith(sdistEnd))
        return parseSdistName(file);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`the name ends neither in ${wheelEnd} nor in ${sdistEnd}`);
}
/** Quoted when it can be seen, else by number. */
const spelled = (character) => /[\p{C}\p{Z}]/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : JSON.stringify(character);
function parseWheelName(file) {
    const parts = file.slice(0, -wheelEnd.length).split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        const wanted = 'a wheel has 4 or 5, between name, version, an optional build tag, Python, ABI and platform';
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`the name has ${dashes(parts)}; ${wanted}`);
    }
    const [name = '', version = ''] = parts;
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : undefined;
    const reasons = [
        ...judgeName(name),
        ...judgeVersion(version),
        ...judgeBuild(build),
        ...judgeTags('Python', python),
        ...judgeTags('ABI', abi),
        ...judgeTags('platform', platform),
    ];
    if (reasons.length > 0)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reasons);
    const [pythons, abis, platforms] = [python.split('.'), abi.split('.'), platform.split('.')];
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)({ kind: 'wheel', file, project: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseProject */ .W)(name), version, build, pythons, abis, platforms });
}
function parseSdistName(file) {
    const parts = file.slice(0, -sdistEnd.length).split('-');
    if (parts.length !== 2) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .M)(`the name has ${dashes(parts)}; an sdist has 1, between name and version`);
    }
    const [name = '', version = ''] = parts;
    const reasons = [...judgeName(name), ...judgeVersion(version)];
    return reasons.length > 0 ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reasons) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .u)({ kind: 'sdist', file, project: (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseProject */ .W)(name), version });
}
function judgeName(name) {
    if (/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(name))
        return [];
    return [`${quoted(name)} is not a normalised project name: lower-case letters and digits, one _ between them`];
}
/** An epoch's `!` and a local version's `+` may stand in a file name; a dash may not, and the normal spelling has none. */
function judgeVersion(version) {
    const normal = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseVersion */ .r)(version);
    if (!normal.ok)
        return normal.reasons;
    return normal.value === version ? [] : [`version ${quoted(version)} has to be spelled ${quoted(normal.value)}`];
}
function judgeBuild(build) {
    if (build === undefined || /^\d[A-Za-z0-9_.]*$/.test(build))
        return [];
    return [`build tag ${quoted(build)} is none: it starts with a digit, and has letters, digits, _ and . after it`];
}
function judgeTags(what, set) {
    const tags = set.split('.');
    const broken = tags.filter((tag) => !/^[a-z0-9_]+$/.test(tag));
    if (broken.length > 0) {
        return [`${what} tag ${quoted(broken[0] ?? '')} is none: it has lower-case letters, digits and _ only`];
    }
    const twice = tags.find((tag, index) => tags.indexOf(tag) !== index);
    return twice === undefined ? [] : [`${what} tag ${quoted(twice)} stands twice`];
}
const dashes = ({ length }) => (length === 2 ? '1 dash' : `${length - 1} dashes`);
const quoted = (text) => JSON.stringify(text);


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normaliseProject),
/* harmony export */   X: () => (/* binding */ parseProject)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37317);

/** Characters; real names stay below 100, and a file name has to hold the version and the tags too. */
const maxLength = 200;
/**
 * The one spelling of a project's name: lower case, and a dash for each run of `-`, `_` and `.`. Total, for names out
 * of a stranger's METADATA are compared by it; only ASCII letters change, so that no other letter can pass for one.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
const normaliseProject = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/[-_.]+/g, '-');
/**
 * Reads a project's name in any of its spellings.
 *
 * @param text 1 to 200 ASCII letters, digits, dashes, underscores and dots; a letter or digit at both ends.
 * @returns the normalised name.
 */
function parseProject(text) {
    if (text.length > maxLength)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`a project name of ${text.length} characters; at most ${maxLength} are read`);
    if (/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(normaliseProject(text));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`${JSON.stringify(text)} is not a project name: ASCII letters and digits, with -, _ and . between them`);
}


/***/ }),

/***/ 77079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   Vy: () => (/* binding */ ruled),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yY: () => (/* binding */ lift),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export maxReasons */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37317);

/** Mistakes told at once. More help nobody, and a hostile document could hold a million. */
const maxReasons = 50;
/** The error side of {@link Parsed}, with the tail cut. */
function refuse(reasons) {
    if (reasons.length <= maxReasons)
        return { ok: false, reasons };
    return { ok: false, reasons: [...reasons.slice(0, maxReasons), `and ${reasons.length - maxReasons} more`] };
}
/** What stands there, cut short; a document's own text never goes into a message unquoted. */
const shown = (value) => {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return JSON.stringify(typeof value === 'string' ? value.slice(0, 100) : value) ?? 'nothing';
};
const at = (path, what) => (path === '' ? what : `${path}: ${what}`);
const mismatch = (path, wanted, value) => refuse([
    at(path, value === undefined ? `is missing; expected ${wanted}` : `expected ${wanted}, got ${shown(value)}`),
]);
const same = (value) => value;
/** A shape whose values are spelled as they are. */
function plain(schema, wanted, holds) {
    return {
        read: (value, path) => (holds(value) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(value) : mismatch(path, wanted, value)),
        write: same,
        schema,
        optional: false,
    };
}
/** Two values; no text stands for either. */
const boolean = plain({ type: 'boolean' }, 'true or false', (value) => typeof value === 'boolean');
/** A whole number; the bounds belong to the range. Nothing beyond what JSON keeps exactly. */
function integer({ min, max = Number.MAX_SAFE_INTEGER }) {
    const holds = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
    // JSON.parse reads `-0`, which JSON.stringify writes as `0`: the canonical spelling refuses it, not the range.
    return plain({ type: 'integer', minimum: min, maximum: max }, `a whole number from ${min} to ${max}`, holds);
}
/** One of a few fixed values. */
function choice(...values) {
    const schema = values.length === 1 ? { const: values[0] } : { enum: values };
    const wanted = values.map((value) => JSON.stringify(value)).join(' or ');
    return plain(schema, wanted, (value) => values.some((one) => one === value));
}
/** A text within its bounds. It is a stranger's still: whoever shows it escapes it. */
function text({ min = 0, max, pattern }) {
    const whole = pattern && `^(?:${pattern.source})$`;
    const matches = whole === undefined ? () => true : (value) => new RegExp(whole, 'u').test(value);
    const holds = (value) => {
        // A code point is one or two UTF-16 units: what is longer than that is not counted, and not matched either.
        if (typeof value !== 'string' || value.length > 2 * max)
            return false;
        const length = [...value].length;
        return length >= min && length <= max && matches(value);
    };
    const schema = { type: 'string', minLength: min, maxLength: max, ...(whole && { pattern: whole }) };
    return plain(schema, `${pattern?.says ?? 'a text'} of ${min} to ${max} characters`, holds);
}
/** A parser of the model as a shape. The schema must say no more than the parser does. */
const lift = (parse, schema) => ({
    read: (value, path) => {
        const parsed = parse(value);
        return parsed.ok ? parsed : refuse(parsed.reasons.map((reason) => at(path, reason)));
    },
    write: same,
    schema,
    optional: false,
});
/** A member that may be absent. */
const optional = (shape) => ({
    read: (value, path) => (value === undefined ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(undefined) : shape.read(value, path)),
    write: (value) => (value === undefined ? undefined : shape.write(value)),
    schema: shape.schema,
    optional: true,
});
/** A member that must be there and may be `null`. */
const nullable = (shape) => ({
    read: (value, path) => (value === null ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(null) : shape.read(value, path)),
    write: (value) => (value === null ? null : shape.write(value)),
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    optional: false,
});
/** A list. One that is too long is refused before any item is read. */
function list(item, { min = 0, max, sorted }) {
    const order = sorted && { uniqueItems: true, description: `Sorted ${sorted.says}, each once.` };
    return {
        read: (value, path) => {
            if (!Array.isArray(value))
                return mismatch(path, 'a list', value);
            if (value.length < min || value.length > max)
                return mismatch(path, `a list of ${min} to ${max}`, value);
            const items = value.map((one, index) => item.read(one, `${path}[${index}]`));
            const reasons = items.flatMap((one) => (one.ok ? [] : one.reasons));
            if (reasons.length > 0)
                return refuse(reasons);
            const values = items.flatMap((one) => (one.ok ? [one.value] : []));
            return sorted ? inOrder(values, sorted, path) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(values);
        },
        write: (values) => (sorted ? values.toSorted(sorted.compare) : values).map(item.write),
        schema: { type: 'array', minItems: min, maxItems: max, items: item.schema, ...order },
        optional: false,
    };
}
function inOrder(values, sorted, path) {
    const reasons = values.flatMap((value, index) => {
        const before = index === 0 ? undefined : values[index - 1];
        if (before === undefined || sorted.compare(before, value) < 0)
            return [];
        return [at(`${path}[${index}]`, `is out of order; the list is sorted ${sorted.says}, each once`)];
    });
    return reasons.length > 0 ? refuse(reasons) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(values);
}
/** A list of exactly two. */
const pair = (first, second) => ({
    read: (value, path) => {
        if (!Array.isArray(value) || value.length !== 2)
            return mismatch(path, 'a list of 2', value);
        const [a, b] = [first.read(value[0], `${path}[0]`), second.read(value[1], `${path}[1]`)];
        if (a.ok && b.ok)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)([a.value, b.value]);
        return refuse([a, b].flatMap((one) => (one.ok ? [] : one.reasons)));
    },
    write: ([a, b]) => [first.write(a), second.write(b)],
    schema: { type: 'array', minItems: 2, maxItems: 2, prefixItems: [first.schema, second.schema], items: false },
    optional: false,
});
/** An object with these members and no others, spelled in this order. */
function object(members) {
    const properties = Object.entries(members);
    return {
        read: (value, path) => {
            if (!isObject(value))
                return mismatch(path, 'an object', value);
            const inside = (name) => (path === '' ? name : `${path}.${name}`);
            const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
            const reasons = unknown.map((name) => at(path, `has a member ${shown(name)}, which is not known here`));
            const read = {};
            for (const name in members) {
                const member = members[name].read(Object.hasOwn(value, name) ? value[name] : undefined, inside(name));
                if (member.ok)
                    read[name] = member.value;
                else
                    reasons.push(...member.reasons);
            }
            // Every member of T was read just above: this is the parser that earns the type.
            return reasons.length > 0 ? refuse(reasons) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(read);
        },
        write: (value) => {
            const written = {};
            for (const name in members) {
                const member = members[name].write(value[name]);
                if (member !== undefined)
                    written[name] = member;
            }
            return written;
        },
        schema: {
            type: 'object',
            properties: Object.fromEntries(properties.map(([name, { schema }]) => [name, schema])),
            required: properties.filter(([, shape]) => !shape.optional).map(([name]) => name),
            additionalProperties: false,
        },
        optional: false,
    };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A shape and what must hold between its members. @param broken gives the reasons, none when all is well. */
const ruled = (shape, broken) => ({
    ...shape,
    read: (value, path) => {
        const parsed = shape.read(value, path);
        const reasons = parsed.ok ? broken(parsed.value) : [];
        return reasons.length > 0 ? refuse(reasons.map((reason) => at(path, reason))) : parsed;
    },
});
/** The shape with a sentence for its schema. */
const described = (shape, description) => ({
    ...shape,
    schema: { ...shape.schema, description },
});


/***/ }),

/***/ 90178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPreRelease),
/* harmony export */   r: () => (/* binding */ normaliseVersion)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37317);

/** Characters; a longer one is no person's version, and its numbers would be no machine's either. */
const maxLength = 100;
/** Every spelling that PEP 440 takes, in lower case. Each repeated part starts with a mark of its own. */
const pattern = new RegExp([
    String.raw `^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?`,
    String.raw `(?:-(?<dashPost>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d+)?)?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d+)?)?`,
    String.raw `(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$`,
].join(''));
const preLetters = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/**
 * Reads a version in any spelling of PEP 440.
 *
 * @param text 1 to 100 characters, nothing around them: `v1.0-RC.1`, `1!2.0.post1`.
 * @returns its normal spelling, `1.0rc1`. Zeros at the end of the release stay: `1.0` and `1.0.0` are equal as
 *   versions, and are two spellings all the same.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
function normaliseVersion(text) {
    if (text.length > maxLength)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`a version of ${text.length} characters; at most ${maxLength} are read`);
    const found = pattern.exec(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))?.groups;
    if (!found)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .M)(`${JSON.stringify(text)} is not a version that PEP 440 knows`);
    const { epoch, release = '', pre, preNumber, dashPost, post, postNumber, dev, devNumber, local } = found;
    const parts = [
        plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
        release.split('.').map(plain).join('.'),
        pre === undefined ? '' : `${preLetters[pre] ?? pre}${plain(preNumber)}`,
        dashPost === undefined && post === undefined ? '' : `.post${plain(dashPost ?? postNumber)}`,
        dev === undefined ? '' : `.dev${plain(devNumber)}`,
        local === undefined ? '' : `+${local.split(/[-_.]/).map(plainSegment).join('.')}`,
    ];
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .u)(parts.join(''));
}
/** Decimal digits without leading zeros. As text, for a number would round what is longer than 15 digits. */
const plain = (digits) => (digits ?? '').replace(/^0+(?=\d)/, '') || '0';
const plainSegment = (segment) => (/^\d+$/.test(segment) ? plain(segment) : segment);
/** Whether installers leave a version out unless asked. @param version in its normal spelling. */
const isPreRelease = (version) => /\d(?:a|b|rc)\d|\.dev\d/.test(version.split('+')[0] ?? '');


/***/ })

};
