export const id = 895;
export const ids = [895];
export const modules = {

/***/ 15895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  distributionReader: () => (/* binding */ distributionReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/node/large-file.js



/** Bytes read at a time. Smaller ones cost calls, larger ones cost copies of what is not asked for. */
const blockBytes = 64 * 1024;
const digestBytes = 32;
/**
 * A file that is read block by block, as often as it is asked for. A block that was read before must be what it was
 * then: so everything that is said of the file, its digest included, is said of the same bytes.
 *
 * @param file open descriptor, which stays the caller's. @param length bytes of the file.
 * @throws ReleaseError FILE_UNREADABLE from every read, when the disk fails or the file was changed meanwhile.
 */
function largeFile(file, length) {
    const blockAt = blockReader(file, length);
    const subarray = (from, to) => {
        const [start, end] = [clamp(from, length), clamp(to, length)];
        if (end <= start)
            return Buffer.alloc(0);
        const first = Math.floor(start / blockBytes);
        if (end <= (first + 1) * blockBytes)
            return blockAt(first).subarray(start - first * blockBytes, end - first * blockBytes);
        const bytes = Buffer.allocUnsafe(end - start);
        for (let index = first; index * blockBytes < end; index++) {
            const at = index * blockBytes;
            blockAt(index).copy(bytes, Math.max(0, at - start), Math.max(0, start - at), Math.min(blockBytes, end - at));
        }
        return bytes;
    };
    // What lies beyond the end makes the piece too short, and `Buffer` throws for it.
    const piece = (at, size) => subarray(at, at + size);
    return {
        length,
        readUInt8: (at) => piece(at, 1).readUInt8(0),
        readUInt16LE: (at) => piece(at, 2).readUInt16LE(0),
        readUInt32LE: (at) => piece(at, 4).readUInt32LE(0),
        readBigUInt64LE: (at) => piece(at, 8).readBigUInt64LE(0),
        subarray,
    };
}
/** Reads one block at a time, and compares it with what was read there before. */
function blockReader(file, length) {
    const digests = Buffer.alloc(Math.ceil(length / blockBytes) * digestBytes);
    let held;
    return (index) => {
        if (held?.index === index)
            return held.block;
        const block = Buffer.allocUnsafe(Math.min(blockBytes, length - index * blockBytes));
        readExactly(file, block, index * blockBytes);
        const before = digests.subarray(index * digestBytes, (index + 1) * digestBytes);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(block).digest();
        // No content has a digest of zeros, which stand for a block that was not read yet.
        if (before.some((byte) => byte !== 0) && !before.equals(digest)) {
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', 'the file was changed while it was read');
        }
        before.set(digest);
        held = { index, block };
        return block;
    };
}
const clamp = (at, length) => Math.min(Math.max(0, at), length);
/** Fills `into` from `at` on. @throws ReleaseError FILE_UNREADABLE when the file ends before, or cannot be read. */
function readExactly(file, into, at) {
    for (let done = 0; done < into.length;) {
        const count = (0,external_node_fs_.readSync)(file, into, done, into.length - done, at + done);
        if (count === 0)
            throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', 'the file ended early: it was changed while it was read');
        done += count;
    }
}

;// CONCATENATED MODULE: ./build/adapters/node/distribution-reader.js



/** Bytes. A file up to this size is held in memory whole, as nearly every wheel is. */
const maxHeldBytes = 128 * 1024 * 1024;
/**
 * Opens distributions, one after the other, for a thread that has nothing else to do meanwhile. Those that are held lie
 * in the same memory: fresh memory for each would cost as much time as hashing them.
 *
 * @param held bytes of the largest file that is held.
 * @returns a function that throws a ReleaseError FILE_UNREADABLE, or what the disk threw.
 */
function distributionReader(held = maxHeldBytes) {
    let room = Buffer.alloc(0);
    return (path, maxBytes) => {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        const close = () => (0,external_node_fs_.closeSync)(file);
        try {
            const { size } = (0,external_node_fs_.fstatSync)(file);
            if (size > maxBytes) {
                throw new errors/* ReleaseError */.K2('FILE_UNREADABLE', `${path} has ${size} bytes; ${maxBytes} are allowed`);
            }
            if (size > held)
                return { bytes: largeFile(file, size), close };
            if (room.length < size)
                room = Buffer.allocUnsafeSlow(size);
            const bytes = room.subarray(0, size);
            readExactly(file, bytes, 0);
            return { bytes, close };
        }
        catch (thrown) {
            close();
            throw thrown;
        }
    };
}


/***/ })

};
