export const id = 26;
export const ids = [26];
export const modules = {

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ atLevels),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Puts `run`'s answer into a verdict. A check that examined nothing never passes. */
function judge(check, subject, name) {
    const { run: _, ...meta } = check;
    const { examined, findings } = check.run(subject);
    if (findings.length > 0)
        return { check: meta, subject: name, status: 'fail', findings };
    if (examined > 0)
        return { check: meta, subject: name, status: 'pass', findings };
    if (check.applies === 'sometimes')
        return { check: meta, subject: name, status: 'not-applicable', findings };
    const nothing = { where: name, what: 'there was nothing to examine' };
    return { check: meta, subject: name, status: 'fail', findings: [nothing] };
}
/** The checks with the policy's levels in force. */
function atLevels(checks, levels) {
    return checks.flatMap((check) => {
        const level = levels[check.id] ?? check.severity;
        return level === 'off' ? [] : [{ ...check, severity: level }];
    });
}


/***/ }),

/***/ 52039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sbomLevels)
/* harmony export */ });
/** Which checks each level of a policy adds to the one before. */
const added = [
    ['present', []],
    ['valid', ['foreign-sbom', 'invalid-sbom', 'malformed-purl', 'unknown-sbom-format']],
    ['covering', ['phantom-component', 'uncovered-library']],
    ['minimum', ['incomplete-sbom', 'unlicensed-component']],
];
/** What a policy's `sbom` makes of the checks about SBOMs: those of its level block where SBOMs are required. */
function sbomLevels(sbom, level = 'present') {
    if (sbom !== 'require')
        return {};
    const place = added.findIndex(([name]) => name === level);
    const ids = added.slice(0, place + 1).flatMap(([, checks]) => checks);
    return Object.fromEntries(ids.map((id) => [id, 'block']));
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


/***/ }),

/***/ 92645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectArchive: () => (/* binding */ inspectArchive),
  inspectDistribution: () => (/* binding */ inspectDistribution),
  serveWorker: () => (/* binding */ serveWorker)
});

// EXTERNAL MODULE: ./build/checks/check.js
var checks_check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/distribution-checks.js + 130 modules
var distribution_checks = __webpack_require__(63381);
// EXTERNAL MODULE: ./build/checks/sbom-levels.js
var sbom_levels = __webpack_require__(52039);
// EXTERNAL MODULE: ./build/dist/known-streams.js + 9 modules
var known_streams = __webpack_require__(52583);
// EXTERNAL MODULE: ./build/dist/buffer-over.js
var buffer_over = __webpack_require__(62562);
// EXTERNAL MODULE: ./build/dist/read-members.js + 1 modules
var read_members = __webpack_require__(75388);
// EXTERNAL MODULE: ./build/dist/read-zip.js + 7 modules
var read_zip = __webpack_require__(52547);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(13836);
// EXTERNAL MODULE: ./build/model/parsed.js
var parsed = __webpack_require__(37317);
// EXTERNAL MODULE: ./build/dist/crc32.js
var crc32 = __webpack_require__(64482);
// EXTERNAL MODULE: ./build/dist/inflate-chunks.js
var inflate_chunks = __webpack_require__(45173);
;// CONCATENATED MODULE: ./build/dist/stream-entry.js






/** Bytes of the content's start that tell what kind of file it is. */
const startBytes = 4_096;
/**
 * What is true of an entry that is too large to be held: size, CRC and the end of its stream are judged as
 * `inflateEntry` does. What a native file of this size says is not read.
 *
 * @param bytes the whole archive. @throws what reading it throws.
 */
async function streamEntry(bytes, entry) {
    const { dataAt, compressedSize, method, size } = entry;
    const range = { from: dataAt, to: dataAt + compressedSize };
    const content = contentSum();
    const take = (chunk) => content.add(chunk) <= size;
    if (method === 0) {
        for (const piece of (0,inflate_chunks/* piecesOf */.X)(bytes, range))
            take(piece);
        return judge(entry, content);
    }
    if (method !== 8)
        return (0,parsed/* bad */.M)(`it is compressed with method ${method}, which is not read`);
    const inflated = await (0,inflate_chunks/* inflateChunks */.O)(bytes, range, take);
    if (!inflated.ok)
        return inflated;
    if (content.length() > size)
        return (0,parsed/* bad */.M)('it inflates to more than its header says');
    const unused = compressedSize - inflated.value.used;
    return unused > 0 ? (0,parsed/* bad */.M)(`${unused} bytes follow the end of its deflate stream`) : judge(entry, content);
}
function contentSum() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let [length, crc] = [0, 0];
    let start = new Uint8Array();
    return {
        add(chunk) {
            if (start.length < startBytes)
                start = Buffer.concat([start, chunk.subarray(0, startBytes - start.length)]);
            hash.update(chunk);
            crc = (0,crc32/* crc32From */.Yd)(crc, chunk);
            length += chunk.length;
            return length;
        },
        length: () => length,
        crc32: () => crc,
        sha256: () => hash.digest('hex'),
        start: () => start,
    };
}
function judge({ size, crc32 }, content) {
    if (content.length() !== size)
        return (0,parsed/* bad */.M)(`it has ${content.length()} bytes, its header says ${size}`);
    if (content.crc32() !== crc32)
        return (0,parsed/* bad */.M)('its CRC is not what its header says');
    const sha256 = (0,digest/* parseSha256 */.tz)(content.sha256());
    if (!sha256.ok)
        return sha256;
    const { native, privateKey } = (0,known_streams/* factsOf */.x)(content.start());
    const tooLarge = (0,parsed/* bad */.M)(`it has ${size} bytes, too many to be read`);
    return (0,parsed/* good */.u)({ sha256: sha256.value, textSha256: undefined, native: native && tooLarge, privateKey });
}

;// CONCATENATED MODULE: ./build/dist/open-wheel.js




/**
 * Reads the headers of a wheel, and streams through each entry that is too large to be inflated at once.
 *
 * @param held bytes of the largest content that is inflated at once.
 * @throws what reading the archive throws; never for what it holds.
 */
async function openWheel(bytes, held = read_members/* maxHeldContentBytes */.M6) {
    const zip = (0,read_zip/* readZip */.u)(bytes);
    const streamed = new Map();
    const isLarge = ({ type, size, compressedSize }) => type !== 'directory' && Math.max(size, compressedSize) > held;
    const large = zip.entries.filter(isLarge);
    if (large.length > 0 && (0,read_members/* whyUnread */.Ms)(bytes, zip) === undefined) {
        const archive = bytes instanceof Uint8Array ? (0,buffer_over/* bufferOver */.Lb)(bytes) : bytes;
        for (const entry of large)
            streamed.set(entry, await streamEntry(archive, entry));
    }
    return { zip, streamed };
}

// EXTERNAL MODULE: ./build/model/file-name.js
var file_name = __webpack_require__(95820);
// EXTERNAL MODULE: ./build/dist/parse-metadata.js
var parse_metadata = __webpack_require__(96678);
// EXTERNAL MODULE: ./build/dist/judge-collisions.js
var judge_collisions = __webpack_require__(78282);
// EXTERNAL MODULE: ./build/dist/judge-path.js
var judge_path = __webpack_require__(97780);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/dist/judge-tar-links.js

const makeNode = () => ({ below: new Map(), isLink: false });
/**
 * Judges where the links of an sdist lead: not out of its folder, not through another link, and no member may be
 * written through one.
 *
 * @see https://peps.python.org/pep-0721/
 */
function judgeTarLinks(entries, report) {
    const links = entries.filter(({ type }) => type === 'symlink' || type === 'hardlink');
    if (links.length === 0)
        return;
    const tree = makeNode();
    for (const { path } of links)
        plant(tree, path);
    for (const { path } of entries) {
        const via = linkOnTheWay(tree, path);
        if (via !== undefined && via !== path) {
            report('tar-link-traversed', path, `it would be written through the link ${JSON.stringify(via)}`);
        }
    }
    const paths = new Set(entries.map(({ path }) => path));
    for (const link of links) {
        const leadsTo = destination(link);
        const shown = JSON.stringify(link.target.slice(0, 200));
        if (leadsTo === undefined)
            report('tar-link-escape', link.path, `it links to ${shown}, outside of the sdist's folder`);
        else if (linkOnTheWay(tree, leadsTo) !== undefined) {
            report('tar-link-traversed', link.path, `it links to ${shown}, which is or lies behind a link`);
        }
        else {
            const dangles = !paths.has(leadsTo) && !paths.has(`${leadsTo}/`);
            report('tar-link-member', link.path, `it is a link to ${shown}${dangles ? ', which is not there' : ''}`);
        }
    }
}
/**
 * The path that a link leads to; `undefined` when it leaves the link's own top folder on the way, even if it comes back:
 * pip unpacks without that folder.
 */
function destination({ path, type, target }) {
    if (target === '' || target.startsWith('/') || target.includes('\\'))
        return undefined;
    // A symbolic link is read from its own folder, a hard link names a member.
    const from = type === 'symlink' ? external_node_path_.posix.dirname(path) : '';
    if (climbsOut(`${from}/${target}`))
        return undefined;
    const leadsTo = external_node_path_.posix.join(from, target);
    const inside = leadsTo.split('/')[0] === path.split('/')[0];
    return inside ? leadsTo : undefined;
}
/** Whether a `..` of a path takes back its first component. */
function climbsOut(path) {
    let depth = 0;
    return path
        .split('/')
        .filter((component) => component !== '' && component !== '.')
        .some((component) => {
        depth += component === '..' ? -1 : 1;
        return component === '..' && depth < 1;
    });
}
function plant(tree, path) {
    const leaf = path.split('/').reduce((above, component) => {
        const found = above.below.get(component) ?? makeNode();
        above.below.set(component, found);
        return found;
    }, tree);
    leaf.isLink = true;
}
/** The first link among a path and the folders on the way to it. */
function linkOnTheWay(tree, path) {
    let node = tree;
    let length = 0;
    for (const component of path.split('/')) {
        node = node.below.get(component);
        if (node === undefined)
            return undefined;
        length += component.length;
        if (node.isLink)
            return path.slice(0, length);
        length += 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dist/judge-tar-names.js



const collisionKinds = {
    case: 'tar-case-collision',
    unicode: 'name-unicode-collision',
    compatible: 'name-compatible-collision',
    kind: 'file-directory-collision',
};
/** Judges the paths of a tar, each by itself and against the others, and where its links lead. */
function judgeTarNames(entries, tar, report) {
    const first = new Map();
    for (const entry of entries) {
        (0,judge_path/* judgePath */.D)(entry.path, report);
        const earlier = first.get(entry.path);
        if (earlier === undefined)
            first.set(entry.path, entry);
        else if (sameContent(entry, earlier, tar)) {
            report('tar-repeated-member', entry.path, 'the archive holds it twice, with the same content');
        }
        else
            report('duplicate-entry', entry.path, 'the archive holds it twice, and the two differ');
    }
    for (const { by, path, other } of (0,judge_collisions/* judgeCollisions */.Z)([...first.keys()])) {
        report(collisionKinds[by], path, `on some disks it is the same as ${JSON.stringify(other)}`);
    }
    judgeTarLinks(entries, report);
}
const sameContent = (a, b, tar) => a.type === b.type && a.target === b.target && contentOf(a, tar).equals(contentOf(b, tar));
const contentOf = ({ dataAt, size }, tar) => tar.subarray(dataAt, dataAt + size);

// EXTERNAL MODULE: ./build/dist/inflate-raw.js
var inflate_raw = __webpack_require__(63625);
// EXTERNAL MODULE: ./build/dist/is-bomb.js
var is_bomb = __webpack_require__(87246);
;// CONCATENATED MODULE: ./build/dist/open-gzip.js




const fixedBytes = 10;
/** CRC-32 and length of the content. */
const trailerBytes = 8;
/** Bits of the header's flags that no version of the format defines. */
const reservedFlags = 0b1110_0000;
/** Bytes that zlib makes at a time where the end of the file does not say how long the content is. */
const chunkBytes = 4 * 1024 * 1024;
/**
 * Opens a gzip file of exactly one member with nothing behind it. Readers differ on the rest: some stop after the first
 * member, some read on, some look at the trailer.
 *
 * @returns the content, also where a problem has been reported but the content could be had; else `undefined`.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
function openGzip(bytes, report) {
    const file = (0,buffer_over/* bufferOver */.Lb)(bytes);
    const start = endOfHeader(file);
    if (start === undefined) {
        report('gzip-unreadable', 'archive', 'it is not a gzip file, or its header is damaged');
        return undefined;
    }
    const limit = (0,is_bomb/* inflationLimit */.G)(file.length);
    const chunkSize = chunkFor(file, limit);
    const inflated = (0,inflate_raw/* inflateRaw */.wS)(file.subarray(start), { chunkSize, maxOutputLength: limit });
    if (!inflated.ok) {
        if (inflated.reasons.includes(inflate_raw/* tooLong */.Po)) {
            report('inflation-bomb', 'archive', `its ${file.length} bytes would inflate to more than ${limit}`);
        }
        else
            report('gzip-truncated', 'archive', inflated.reasons.join('; '));
        return undefined;
    }
    const content = (0,buffer_over/* bufferOver */.Lb)(inflated.value.content);
    judgeTrailer(file, start + inflated.value.used, content, report);
    return content;
}
/** One chunk for all, if the length at the file's end can be true; only time and memory depend on it. */
function chunkFor(file, limit) {
    const claimed = file.readUInt32LE(file.length - 4);
    return claimed < limit && claimed <= inflate_raw/* maxDeflateRatio */.tR * file.length ? claimed + 1 : chunkBytes;
}
function judgeTrailer(file, at, content, report) {
    const end = at + trailerBytes;
    if (end > file.length) {
        report('gzip-truncated', 'archive', 'the checksum at its end is cut off');
        return;
    }
    if (file.readUInt32LE(at) !== (0,crc32/* crc32 */.QR)(content) || file.readUInt32LE(at + 4) !== content.length % 2 ** 32) {
        report('gzip-crc-mismatch', 'archive', 'its content has another CRC or length than its end says');
    }
    if (end === file.length)
        return;
    const second = file[end] === 0x1f && file[end + 1] === 0x8b;
    if (second)
        report('gzip-second-member', 'archive', `a second gzip member begins at byte ${end}`);
    else
        report('gzip-trailing-bytes', 'archive', `${file.length - end} bytes follow the end of the gzip member`);
}
/** Offset of the deflate stream. */
function endOfHeader(file) {
    if (file.length < fixedBytes + trailerBytes || file.readUInt16BE(0) !== 0x1f8b || file[2] !== 8)
        return undefined;
    const flags = file.readUInt8(3);
    if ((flags & reservedFlags) !== 0)
        return undefined;
    let at = fixedBytes;
    if ((flags & 4) !== 0) {
        if (at + 2 > file.length)
            return undefined;
        at += 2 + file.readUInt16LE(at);
    }
    // The original file's name, and a comment: texts that end in a NUL.
    for (const text of [8, 16]) {
        if ((flags & text) === 0)
            continue;
        const end = file.indexOf(0, at);
        if (end < 0)
            return undefined;
        at = end + 1;
    }
    if ((flags & 2) !== 0)
        at += 2;
    return at < file.length ? at : undefined;
}

// EXTERNAL MODULE: ./build/dist/problem-list.js
var problem_list = __webpack_require__(92267);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/dist/parse-pax.js


/** Bytes; the longest path a disk takes is 4096. */
const maxPaxBytes = 1024 * 1024;
/** What has to be a number, or GNU's tar fails. */
const numbers = new Set(['atime', 'ctime', 'gid', 'mtime', 'size', 'uid']);
/**
 * Reads the records of a pax extended header: `LENGTH KEY=VALUE` and a line break, the length counting itself. They
 * must tile the data, and no key may stand twice: readers differ on which one counts.
 */
function parsePax(data) {
    if (data.length > maxPaxBytes)
        return (0,parsed/* bad */.M)(`a pax record of ${data.length} bytes is not read`);
    if (!(0,external_node_buffer_.isUtf8)(data))
        return (0,parsed/* bad */.M)('the pax records are not UTF-8');
    const records = new Map();
    let at = 0;
    while (at < data.length) {
        const digits = /^[1-9]\d{0,6} /.exec(data.toString('latin1', at, at + 8))?.[0];
        if (digits === undefined)
            return (0,parsed/* bad */.M)(`the pax record at byte ${at} has no length`);
        const end = at + Number(digits);
        if (end > data.length || end <= at + digits.length || data[end - 1] !== 0x0a) {
            return (0,parsed/* bad */.M)(`the pax record at byte ${at} does not end where its length says`);
        }
        const [, key, value] = /^([^=]+)=(.*)$/s.exec(data.toString('utf8', at + digits.length, end - 1)) ?? [];
        if (key === undefined || value === undefined)
            return (0,parsed/* bad */.M)(`the pax record at byte ${at} has no key`);
        if (numbers.has(key) && !/^-?\d+(?:\.\d*)?$/.test(value)) {
            return (0,parsed/* bad */.M)(`the pax record ${JSON.stringify(key)} is no number`);
        }
        if (records.has(key))
            return (0,parsed/* bad */.M)(`the pax record ${JSON.stringify(key)} stands twice`);
        records.set(key, value);
        at = end;
    }
    return (0,parsed/* good */.u)(records);
}

;// CONCATENATED MODULE: ./build/dist/parse-tar-header.js



const blockBytes = 512;
const checksumAt = 148;
const checksumBytes = 8;
const ustarMagic = 'ustar\u000000';
const gnuMagic = 'ustar  \u0000';
/**
 * Reads one header block.
 *
 * @returns the reasons when the checksum is wrong or the format is not ustar.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
function parseTarHeader(block) {
    if (octal(block, checksumAt, checksumBytes) !== checksum(block))
        return (0,parsed/* bad */.M)('its checksum is wrong');
    const magic = block.toString('latin1', 257, 265);
    if (magic !== ustarMagic && magic !== gnuMagic)
        return (0,parsed/* bad */.M)('its format is neither ustar nor pax');
    const gnu = magic === gnuMagic;
    const texts = { name: parse_tar_header_text(block, 0, 100), target: parse_tar_header_text(block, 157, 100), prefix: gnu ? '' : parse_tar_header_text(block, 345, 155) };
    const { name, target, prefix } = texts;
    if (name === undefined || target === undefined || prefix === undefined)
        return (0,parsed/* bad */.M)('its name is not UTF-8');
    const mode = octal(block, 100, 8);
    if (mode === undefined)
        return (0,parsed/* bad */.M)('its mode is no octal number');
    if (parse_tar_header_numbers.some(([at, length]) => !isNumber(block.subarray(at, at + length), gnu))) {
        return (0,parsed/* bad */.M)('an owner, a time or a device number in it is no number');
    }
    // Python puts these bytes before the name, GNU's own tar does not.
    if (gnu && block.subarray(345, 500).some((byte) => byte !== 0))
        return (0,parsed/* bad */.M)('it is GNU’s, and has a prefix');
    const type = block.toString('latin1', 156, 157).replace('\0', '0');
    const path = prefix === '' ? name : `${prefix}/${name}`;
    return (0,parsed/* good */.u)({ path, mode: mode & 0o7777, size: sizeOf(block), type, target, gnu });
}
/** Owner, group, time, device: places of numbers that mean nothing here, but with which Python may end the archive. */
const parse_tar_header_numbers = [
    [108, 8],
    [116, 8],
    [136, 12],
    [329, 8],
    [337, 8],
];
/**
 * Octal digits up to the first NUL; nothing stands for zero. In GNU's own format alone also base 256, of a size that every
 * reader takes.
 */
function isNumber(field, gnu) {
    const low = field.length > 8 ? 5 : 4;
    if (field[0] === 0x80)
        return gnu && field.subarray(1, -low).every((byte) => byte === 0);
    const end = field.indexOf(0);
    return /^ *[0-7]* *$/.test(field.toString('latin1', 0, end < 0 ? field.length : end));
}
/** The sum of the block's bytes, as if the checksum's own field held blanks. */
function checksum(block) {
    let sum = checksumBytes * 0x20;
    for (let at = 0; at < blockBytes; at++) {
        if (at < checksumAt || at >= checksumAt + checksumBytes)
            sum += block[at] ?? 0;
    }
    return sum;
}
/** Text up to the first NUL. */
function parse_tar_header_text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    const bytes = end < 0 ? field : field.subarray(0, end);
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
}
/** Octal digits, blanks before them, blanks and NULs behind. */
function octal(block, at, length) {
    const digits = /^ *([0-7]+)[ \0]*$/.exec(block.toString('latin1', at, at + length))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
/** The size field: octal, or for what octal cannot hold the high bit and 95 bits in base 256. */
function sizeOf(block) {
    const [at, length] = [124, 12];
    if ((block.readUInt8(at) & 0x80) === 0)
        return octal(block, at, length);
    const high = block.readUInt32BE(at) & 0x7fffffff;
    return high === 0 ? (0,buffer_over/* readUint64BE */.qb)(block, at + 4) : undefined;
}

;// CONCATENATED MODULE: ./build/dist/walk-tar.js



/** The largest real sdist surveyed has below 10,000. */
const maxEntries = 200_000;
const types = {
    '0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'special',
    '4': 'special',
    '5': 'directory',
    '6': 'special',
};
/** Walks a tar from its first header to its end. Stops where it cannot know where the next header is. */
function walkTar(tar, report) {
    const entries = [];
    const pending = { pax: undefined, longName: undefined };
    let gnu;
    let at = 0;
    while (at + blockBytes <= tar.length) {
        if (isZero(tar.subarray(at, at + blockBytes)))
            break;
        if (entries.length === maxEntries) {
            report('tar-too-many-entries', 'archive', `it has more than ${maxEntries} members`);
            return entries;
        }
        const member = readMember(tar, at, report);
        if (!member)
            return entries;
        if (gnu !== undefined && gnu !== member.header.gnu)
            report('tar-mixed-format', member.where, 'the format changes between GNU’s and pax; uv reads one in an archive');
        gnu = member.header.gnu;
        const extension = ['x', 'g', 'L'].includes(member.header.type);
        const end = member.dataAt + Math.ceil(member.size / blockBytes) * blockBytes;
        judgePadding(tar.subarray(member.dataAt + member.size, end), member, extension, report);
        if (extension)
            applyExtension(member, pending, report);
        else {
            const entry = makeEntry(member, pending, report);
            if (entry)
                entries.push(entry);
            pending.pax = undefined;
            pending.longName = undefined;
        }
        at = end;
    }
    if (pending.pax || pending.longName !== undefined) {
        report('tar-pax-malformed', 'archive', 'its last extended record belongs to no member');
    }
    judgeEnd(tar, at, report);
    return entries;
}
/** What fills the last block of a member. Python reads on in it behind the end of an extended record. */
function judgePadding(padding, { header, where }, extension, report) {
    if (padding.length === 0 || isZero(padding))
        return;
    if (extension)
        report('tar-pax-malformed', where, 'bytes follow its records that some readers take for more of them');
    else
        report('tar-padding', header.path, 'its last block is filled with other bytes than zeros');
}
/** All bytes equal the first when each equals the one before it: one comparison of memory, however long. */
const isZero = (bytes) => bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1));
/** Two blocks of zeros, then zeros only. */
function judgeEnd(tar, at, report) {
    if (at > tar.length)
        report('tar-truncated', 'archive', 'the last member is cut short');
    else if (at === tar.length)
        report('tar-end-missing', 'archive', 'it ends without the two blocks of zeros');
    else if (isZero(tar.subarray(at))) {
        if (tar.length - at < 2 * blockBytes)
            report('tar-end-missing', 'archive', 'it ends with less than two blocks of zeros');
    }
    else if (tar.length - at < blockBytes)
        report('tar-truncated', 'archive', 'the last header is cut short');
    else
        report('tar-trailing-member', 'archive', `data follow its end at byte ${at}`);
}
function readMember(tar, at, report) {
    const where = `member at byte ${at}`;
    const header = parseTarHeader(tar.subarray(at, at + blockBytes));
    if (!header.ok) {
        const kind = at === 0 || !header.reasons.some((reason) => reason.includes('checksum'));
        report(kind ? 'tar-header-malformed' : 'tar-checksum-mismatch', where, header.reasons.join('; '));
        return undefined;
    }
    const { size, path } = header.value;
    if (size === undefined || size > Number.MAX_SAFE_INTEGER) {
        report('tar-size-invalid', path, 'its size is negative, no number, or larger than any file');
        return undefined;
    }
    const dataAt = at + blockBytes;
    if (dataAt + size > tar.length) {
        report('tar-truncated', path, `its ${size} bytes are not all there`);
        return undefined;
    }
    return { header: header.value, size, data: tar.subarray(dataAt, dataAt + size), dataAt, where };
}
/** GNU's, star's and Solaris' ways to say that the data are not the content. */
const sparseKey = /^(?:GNU\.sparse\.|SCHILY\.realsize$|SUN\.holesdata$)/;
/** What `hdrcharset` says by default. */
const utf8Charset = 'ISO-IR 10646 2000 UTF-8';
function applyExtension({ header, data, where }, pending, report) {
    if (header.type === 'L') {
        report('tar-gnu-record', where, 'a GNU record gives a long name; sdists should use pax');
        if (pending.pax || pending.longName !== undefined) {
            report('tar-mixed-extension', where, 'two records name one member, and readers differ on which one counts');
        }
        if (!(0,external_node_buffer_.isUtf8)(data))
            report('name-encoding', where, 'a GNU record gives a name that is not UTF-8');
        // Without it readers go on behind the end of the record, to the next NUL.
        if (data.at(-1) !== 0)
            report('tar-pax-path', where, 'the name that a GNU record gives does not end in a NUL');
        pending.longName = data.toString('utf8').replace(/\0$/, '');
        return;
    }
    const pax = parsePax(data);
    if (!pax.ok) {
        report('tar-pax-malformed', where, pax.reasons.join('; '));
        return;
    }
    const keys = [...pax.value.keys()];
    if (keys.some((key) => sparseKey.test(key)))
        report('tar-sparse-member', where, 'it holds a sparse file');
    const charset = pax.value.get('hdrcharset') ?? utf8Charset;
    if (charset !== utf8Charset)
        report('name-encoding', where, 'a pax record says that names are not UTF-8');
    if (header.type === 'x') {
        if (pending.pax || pending.longName !== undefined) {
            report('tar-mixed-extension', where, 'two records describe one member, and readers differ on which one counts');
        }
        pending.pax = pax.value;
        return;
    }
    if (pending.pax || pending.longName !== undefined) {
        report('tar-mixed-extension', where, 'it stands between a member and what describes it');
    }
    const global = keys.filter((key) => ['path', 'size', 'linkpath'].includes(key));
    if (global.length > 0)
        report('tar-pax-global', where, `it sets ${global.join(', ')} for every member after it`);
}
function makeEntry({ header, size, dataAt }, { pax, longName }, report) {
    const stored = pax?.get('path') ?? longName ?? header.path;
    const { type: flag, mode } = header;
    const type = types[flag];
    if (type === undefined) {
        const kind = flag === 'S' ? 'tar-sparse-member' : 'tar-unknown-type';
        report(kind, stored, `its type is ${JSON.stringify(flag)}, which not every reader knows`);
        return undefined;
    }
    if (stored.includes('\0'))
        report('tar-pax-path', stored, 'its path holds a NUL, where some readers end it');
    const claimed = pax?.get('size');
    if (claimed !== undefined && claimed !== String(size)) {
        report('tar-pax-size', stored, `its pax record says ${claimed.slice(0, 30)} bytes, its header ${size}`);
    }
    if (type !== 'file' && size !== 0)
        report('tar-directory-data', stored, `it is no file and has ${size} bytes of data`);
    if (type !== 'directory' && stored.endsWith('/')) {
        report('tar-header-malformed', stored, `its type says ${type}, its name says directory`);
    }
    if (type === 'special')
        report('tar-special-member', stored, 'it is a device or a pipe');
    if ((mode & 0o7000) !== 0)
        report('tar-odd-mode', stored, `its mode is ${mode.toString(8)}`);
    const path = type === 'directory' && !stored.endsWith('/') ? `${stored}/` : stored;
    return { path, type, mode, size, dataAt, target: pax?.get('linkpath') ?? header.target };
}

;// CONCATENATED MODULE: ./build/dist/read-tar-gz.js




/**
 * Reads the gzipped tar of an sdist: one gzip member, ustar or pax headers, and nothing on which two readers could
 * disagree.
 *
 * @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
function readTarGz(bytes) {
    const { report, all } = (0,problem_list/* problemList */.g)();
    const tar = openGzip(bytes, report);
    if (tar === undefined)
        return { entries: [], problems: all(), tar: new Uint8Array() };
    const entries = walkTar(tar, report);
    judgeTarNames(entries, tar, report);
    return { entries, problems: all(), tar };
}

// EXTERNAL MODULE: ./build/dist/revision-hints.js
var revision_hints = __webpack_require__(88819);
// EXTERNAL MODULE: ./build/dist/text-digest.js
var text_digest = __webpack_require__(72227);
;// CONCATENATED MODULE: ./build/dist/sdist.js






/** @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw. */
function readSdist(file, bytes) {
    const archive = readTarGz(bytes);
    const { entries, problems } = archive;
    const tops = [...new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''))];
    const expected = file.replace(/\.tar\.gz$/, '');
    const top = tops.includes(expected) ? expected : tops.length === 1 ? tops[0] : undefined;
    const pkgInfo = entries.find(({ path, type }) => type === 'file' && path === `${top}/PKG-INFO`);
    return {
        kind: 'sdist',
        file,
        name: (0,file_name/* parseDistributionName */.d)(file),
        sha256: (0,digest/* sha256Of */.Bj)(bytes),
        size: bytes.length,
        problems,
        entryCount: entries.length,
        members: entries
            .filter(({ type }) => type !== 'directory')
            .map((entry) => memberOf(entry, sdist_contentOf(archive, entry))),
        tops,
        top,
        metadata: pkgInfo && { path: pkgInfo.path, content: (0,parse_metadata/* parseMetadata */.jR)(sdist_contentOf(archive, pkgInfo)) },
        revisions: entries.flatMap((entry) => {
            const below = entry.path.startsWith(`${top}/`) ? entry.path.slice(`${top}/`.length) : '';
            const asked = entry.type === 'file' && (0,revision_hints/* mayNameRevision */.A)(below);
            return asked ? (0,revision_hints/* revisionHints */.g)(below, sdist_contentOf(archive, entry)) : [];
        }),
    };
}
function memberOf({ path, size }, content) {
    const textSha256 = (0,text_digest/* textDigest */.o)(content);
    return { path, size, sha256: (0,digest/* sha256Of */.Bj)(content), ...(textSha256 && { textSha256 }) };
}
const sdist_contentOf = ({ tar }, { dataAt, size }) => tar.subarray(dataAt, dataAt + size);

// EXTERNAL MODULE: ./build/dist/shared-streams.js
var shared_streams = __webpack_require__(71028);
// EXTERNAL MODULE: ./build/model/byte-order.js
var byte_order = __webpack_require__(63991);
// EXTERNAL MODULE: ./build/dist/installed-path.js
var installed_path = __webpack_require__(92695);
// EXTERNAL MODULE: ./build/dist/sbom/grafted-libraries.js
var grafted_libraries = __webpack_require__(3658);
;// CONCATENATED MODULE: ./build/dist/summarise.js





/** Files of one distribution; the largest real one surveyed has 4,267. */
const maxFiles = 20_000;
/** Licence files, generators, names at the top and hints of one distribution: far above any real one. */
const maxItems = 1_000;
/** What the checks of the whole release will ask about one distribution. Total, as the readers are. */
function summarise(facts) {
    const { kind, file, sha256, size, name, members } = facts;
    const listed = facts.kind === 'sdist' ? belowTop(facts) : members;
    const filesKnown = listed.length <= maxFiles;
    return {
        kind,
        file,
        sha256,
        size,
        name: name.ok ? name.value : undefined,
        metadata: metadataOf(facts),
        licenses: inOrder(facts.kind === 'wheel' ? wheelLicenses(facts) : sdistLicenses(facts)).slice(0, maxItems),
        files: filesKnown ? inOrder(listed, isCompared) : [],
        filesKnown,
        revisions: facts.revisions.slice(0, maxItems),
        ...(facts.kind === 'wheel'
            ? ofWheel(facts)
            : { generators: [], purelib: false, topLevels: [], sboms: 0, grafted: 0 }),
    };
}
function ofWheel({ members, wheelFile, sboms }) {
    const wheel = wheelFile?.content.ok ? wheelFile.content.value : undefined;
    return {
        generators: (wheel?.generators ?? []).slice(0, maxItems),
        purelib: wheel?.rootIsPurelib === 'true',
        topLevels: topLevelsOf(members).slice(0, maxItems),
        sboms: sboms.length,
        grafted: (0,grafted_libraries/* graftedLibraries */.jM)(members).length,
    };
}
function metadataOf({ metadata, members }) {
    if (!metadata?.content.ok)
        return undefined;
    const { fields, description } = metadata.content.value;
    return {
        sha256: members.find(({ path }) => path === metadata.path)?.sha256,
        fields,
        descriptionSha256: (0,digest/* sha256Of */.Bj)(description.replaceAll('\r\n', '\n').trim()),
    };
}
/** A release has tens of thousands of files, whose digests would only be carried along. */
const isCompared = ({ path }) => /\.pyi?$/.test(path);
const inOrder = (files, compared = () => true) => files
    .map((file) => ({
    path: file.path,
    size: file.size,
    sha256: compared(file) ? (file.textSha256 ?? file.sha256) : undefined,
}))
    .sort((a, b) => (0,byte_order/* byteOrder */.T)(a.path, b.path));
/** Without the folder that every path of an sdist begins with, and the hints and licences do not. */
function belowTop({ top, members }) {
    const start = `${top}/`;
    return members.flatMap((one) => (one.path.startsWith(start) ? [{ ...one, path: one.path.slice(start.length) }] : []));
}
/** Before PEP 639 they lay right in the metadata directory, under names that only custom knows. */
const customary = /^(?:licen[cs]e|copying|notice|authors)[^/]*$/i;
function wheelLicenses({ distInfo, members }) {
    const [folder, parent] = [`${distInfo}/licenses/`, `${distInfo}/`];
    return members.flatMap((one) => {
        if (one.path.startsWith(folder))
            return [{ ...one, path: one.path.slice(folder.length) }];
        const below = one.path.startsWith(parent) ? one.path.slice(parent.length) : '';
        return customary.test(below) ? [{ ...one, path: below }] : [];
    });
}
function sdistLicenses(facts) {
    const { metadata } = facts;
    const named = new Set(metadata?.content.ok ? (0,parse_metadata/* fieldsOf */.Pf)(metadata.content.value, 'License-File') : []);
    return belowTop(facts).filter(({ path }) => named.has(path));
}
function topLevelsOf(members) {
    const names = members.flatMap(({ path }) => {
        const installed = (0,installed_path/* installedPath */.Ag)(path);
        if (installed === undefined || installed === '')
            return [];
        const file = !installed.includes('/');
        return [file && !(0,installed_path/* isModuleFile */.LQ)(installed) ? installed : (0,installed_path/* importedName */._L)(installed)];
    });
    return [...new Set(names)].sort(byte_order/* byteOrder */.T);
}

// EXTERNAL MODULE: ./build/dist/wheel.js + 20 modules
var wheel = __webpack_require__(37915);
;// CONCATENATED MODULE: ./build/worker.js
// What a worker thread runs: bytes and an expectation in, facts and verdicts out. It holds no token, opens no file by
// itself and sees no environment; hostile archives are opened here and nowhere else.










/** Findings kept of one verdict, and characters kept of each: a hostile file could make millions. */
const maxFindings = 200;
const maxWhereLength = 500;
const maxWhatLength = 1_000;
/** Bytes. PyPI takes at most 1 GiB, and that only on request. */
const maxFileBytes = 1024 * 1024 * 1024;
/**
 * Judges one distribution.
 *
 * @param file base name; it decides what the bytes should be.
 * @param bytes the whole file. Total: a file that is no archive gives findings, never a throw.
 * @param known shared by the files of one release; it only saves time.
 */
function inspectDistribution(file, bytes, expectation, known = known_streams/* noKnownStreams */.I) {
    const facts = isWheel(file, bytes) ? (0,wheel/* readWheel */.a)(file, bytes, known) : readSdist(file, bytes);
    return judgeFacts(facts, expectation);
}
/**
 * The same of a distribution of any size, in memory that does not grow with it.
 *
 * @param bytes `Buffer` or not, the answer is the same. @param held bytes of the largest content that is inflated whole.
 * @throws what reading the archive throws.
 */
async function inspectArchive(file, bytes, expectation, { known = known_streams/* noKnownStreams */.I, held } = {}) {
    if (!isWheel(file, bytes.subarray(0, 2)))
        return judgeFacts(readSdist(file, bytes.subarray(0, bytes.length)), expectation);
    const opened = await openWheel(bytes, held);
    return judgeFacts((0,wheel/* readWheel */.a)(file, bytes, known, opened), expectation);
}
function judgeFacts(facts, expectation) {
    const levels = levelsOf(expectation);
    if (facts.kind === 'wheel') {
        const checks = isUnread(facts) ? distribution_checks/* premiseChecks */.FW : distribution_checks/* wheelChecks */.P5;
        return { ...inspectionOf(facts), verdicts: ask(checks, { facts, expectation }, levels), sboms: sbomsOf(facts) };
    }
    const checks = isUnread(facts) ? distribution_checks/* premiseChecks */.FW : distribution_checks/* sdistChecks */.Di;
    return { ...inspectionOf(facts), verdicts: ask(checks, { facts, expectation }, levels), sboms: [] };
}
/** By name; a name that says neither is judged by how the bytes begin, so that its content is judged all the same. */
function isWheel(file, bytes) {
    if (/\.whl$/i.test(file))
        return true;
    const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return zip && !/\.tar\.gz$/i.test(file);
}
/** Whether the content could not be had at all, so that no question about it has an answer. */
const isUnread = ({ entryCount, problems }) => entryCount === 0 || problems.some(({ kind }) => kind === 'inflation-bomb');
/** The policy's levels, with its own key for SBOMs, and without what no policy may lower. */
function levelsOf({ levels, sbom, sbomLevel }) {
    const firm = distribution_checks/* firmChecks */.ER.map(({ id, severity }) => [id, severity]);
    const missingSbom = { require: 'block', warn: 'warn', off: 'off' }[sbom];
    // A level that the policy sets for one of these checks, with its reason, says more than the level for all of them.
    return { ...(0,sbom_levels/* sbomLevels */.r)(sbom, sbomLevel), ...levels, 'missing-sbom': missingSbom, ...Object.fromEntries(firm) };
}
const ask = (checks, subject, levels) => {
    const { file, headersAt } = subject.facts;
    return (0,checks_check/* atLevels */.$)(checks, levels).map((check) => bounded((0,checks_check/* judge */.S)(check, subject, file), headersAt));
};
function bounded(verdict, headersAt) {
    const { findings } = verdict;
    const kept = findings.slice(0, maxFindings).map(({ where, what, line }) => {
        const offset = headersAt?.get(where);
        return {
            where: where.slice(0, maxWhereLength),
            what: what.slice(0, maxWhatLength),
            ...(line === undefined ? {} : { line }),
            ...(offset === undefined ? {} : { offset }),
        };
    });
    const more = findings.length - kept.length;
    const rest = more > 0 ? [{ where: verdict.subject, what: `and ${more} more findings` }] : [];
    return { ...verdict, findings: [...kept, ...rest] };
}
function inspectionOf(facts) {
    const { file, sha256, size, name, metadata } = facts;
    const read = metadata?.content.ok ? metadata.content.value : { fields: [], description: '' };
    const { fields, description } = read;
    const summary = summarise(facts);
    return { file, sha256, size, name: name.ok ? name.value : undefined, metadata: fields, description, summary };
}
/** Those that could be read, by path. */
const sbomsOf = ({ sboms }) => sboms
    .flatMap(({ path, sha256, content }) => {
    if (!content.ok || sha256 === undefined)
        return [];
    const { format, components } = content.value;
    return [{ path, sha256, format, components }];
})
    .sort((a, b) => (0,byte_order/* byteOrder */.T)(a.path, b.path));
/**
 * Answers the questions that come in through the port, one after the other, until the port closes.
 *
 * @param memory what the threads of a pool share of streams that they know; without it nothing is shared.
 */
function serveWorker(port, open, memory) {
    const known = memory instanceof SharedArrayBuffer ? (0,shared_streams/* sharedStreams */.p)(memory) : known_streams/* noKnownStreams */.I;
    let last = Promise.resolve();
    port.on('message', (request) => {
        last = last.then(() => answer(request, open, known)).then((reply) => port.postMessage(reply));
    });
}
async function answer({ id, path, file, expectation }, open, known) {
    let opened;
    try {
        opened = open(path, maxFileBytes);
    }
    catch (thrown) {
        return { id, failure: 'unreadable', what: messageOf(thrown) };
    }
    try {
        return { id, inspection: await inspectArchive(file, opened.bytes, expectation, { known }) };
    }
    catch (thrown) {
        return { id, failure: isUnreadable(thrown) ? 'unreadable' : 'failed', what: messageOf(thrown) };
    }
    finally {
        opened.close();
    }
}
/** A large file is read as it is inspected, and may fail to be read then. */
const isUnreadable = (thrown) => thrown instanceof Error && 'code' in thrown && thrown.code === 'FILE_UNREADABLE';
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 1_000);


/***/ })

};
