import { crc32, deflateRawSync } from 'node:zlib';
import { distInfo } from '../support/a-wheel.ts';
import { extraField, u64, type ZipPart } from '../support/zip-bytes.ts';
import { entry, type HostileCase, joined, more, plain, plainPath, wheelCase } from './hostile-case.ts';

const ambiguous = 'ambiguous-archive';
const hidden = 'hidden-archive-data';
const corrupt = 'corrupt-entry record-mismatch';
const member = 'unsafe-member';

/** A wheel in which the plain module is written wrong. */
const written = (name: string, about: string, blocks: string, change: Partial<ZipPart>): HostileCase =>
  wheelCase(`zip-${name}`, about, { parts: plain(change), blocks });

const text = 'from ._core import x\n';
const packed = deflateRawSync(text);
const evil = 'import os; os.system("id")\n';

const headers = [
  written('local-name', 'The entry’s own header gives another name of the same length.', ambiguous, {
    local: { name: 'demo/__main__.py' },
  }),
  written('local-name-case', 'The entry’s own header spells the name in another case.', ambiguous, {
    local: { name: 'demo/__INIT__.py' },
  }),
  written('local-name-escapes', 'The entry’s own header has a name that leads out.', ambiguous, {
    local: { name: '../../evil123.py' },
  }),
  written('local-name-shorter', 'The entry’s own header gives a shorter name.', ambiguous, { local: { name: 'x.py' } }),
  written('local-name-ends-in-nul', 'The entry’s own header ends the name with a NUL.', ambiguous, {
    local: { name: `${plainPath}\0` },
  }),
  written('local-name-empty', 'The entry’s own header has no name.', ambiguous, { local: { name: '' } }),
  written('local-flags', 'The entry’s own header sets the flag of UTF-8, the directory does not.', ambiguous, {
    local: { flags: 0x800 },
  }),
  written('local-encrypted', 'Only the entry’s own header says that it is encrypted.', ambiguous, {
    local: { flags: 1 },
  }),
  written('local-method', 'The entry’s own header says stored, the directory deflated.', ambiguous, {
    local: { method: 0 },
  }),
  written('local-crc', 'The entry’s own header has another CRC.', ambiguous, { local: { crc: 1 } }),
  written('local-crc-zero', 'The entry’s own header has no CRC, and nothing says that it follows.', ambiguous, {
    local: { crc: 0 },
  }),
  written('local-size', 'The entry’s own header gives another size.', ambiguous, { local: { size: 5 } }),
  written('local-packed-size', 'The entry’s own header ends the data earlier.', ambiguous, {
    local: { packedSize: 3 },
  }),
  written('local-packed-size-covers-next', 'The entry’s own header takes the next entry for data.', ambiguous, {
    local: { packedSize: 2_000 },
  }),
  written('local-time', 'The two headers of an entry give two times.', ambiguous, { local: { time: 0x21_0000 } }),
  wheelCase('zip-two-views', 'Streaming readers see other content than readers of the directory.', {
    parts: plain({
      packed: joined(deflateRawSync(evil), packed),
      local: { crc: crc32(evil), packedSize: deflateRawSync(evil).length, size: evil.length },
    }),
    blocks: `${ambiguous} ${corrupt}`,
    advisory: 'CVE-2025-54368',
  }),
];

const stored = (content: string, path = 'demo/evil.py'): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(path.length, 26);
  return joined(head, path, content);
};

const layout = [
  wheelCase('zip-unlisted-entry', 'An entry stands among the others that the directory lacks.', {
    parts: more({ path: 'demo/evil.py', content: evil, unlisted: true }),
    blocks: hidden,
    advisory: 'CVE-2025-54368',
  }),
  wheelCase('zip-unlisted-first-entry', 'The first entry of the file is not in the directory.', {
    parts: (parts) => [{ path: 'demo/evil.py', content: evil, unlisted: true }, ...parts],
    blocks: hidden,
  }),
  wheelCase('zip-unlisted-metadata', 'A second METADATA stands in the file, without being listed.', {
    parts: more({ path: `${distInfo}/METADATA`, content: 'Name: evil\n', unlisted: true }),
    blocks: hidden,
  }),
  wheelCase('zip-absent-entry', 'The directory lists an entry that is not in the file.', {
    parts: more({ path: 'demo/evil.py', absent: true }),
    blocks: ambiguous,
  }),
  wheelCase('zip-entry-offset-in-data', 'The directory places an entry where its data, and no header, is.', {
    parts: more({ path: 'demo/evil.py', absent: true, central: { headerAt: 70 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-entry-offset-beyond', 'The directory places an entry behind the end of the file.', {
    parts: more({ path: 'demo/evil.py', absent: true, central: { headerAt: 0x7fffffff } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-shared-entry', 'Two entries of the directory share one header and its data.', {
    parts: more({ path: 'demo/evil.py', content: text, absent: true, central: { headerAt: 0 } }),
    advisory: 'async_zip 0.0.20',
    blocks: `${ambiguous} unlisted-file`,
    warns: 'unusual-archive',
  }),
  wheelCase('zip-nested-entry', 'The data of a stored entry hold the header of another one.', {
    files: { 'demo/a.bin': stored(evil) },
    parts: (parts) => {
      const at = parts.slice(
        0,
        parts.findIndex(({ path }) => path === 'demo/a.bin'),
      );
      const before = at.reduce(
        (sum, { path, content = '' }) => sum + 30 + path.length + deflateRawSync(content).length,
        0,
      );
      const inner = before + 30 + 'demo/a.bin'.length;
      return [
        ...entry('demo/a.bin', { method: 0 })(parts),
        { path: 'demo/evil.py', content: evil, method: 0, absent: true, central: { headerAt: inner } },
      ];
    },
    blocks: `${ambiguous} unlisted-file`,
    warns: 'unusual-archive',
  }),
  wheelCase('zip-packed-size-covers-next', 'Both headers of an entry take the next entry for its data.', {
    parts: plain({ both: { packedSize: packed.length + 40 } }),
    blocks: `${ambiguous} ${corrupt}`,
  }),
  wheelCase('zip-packed-size-beyond', 'The data of an entry would end behind the directory’s first byte.', {
    parts: plain({ both: { packedSize: 10_000_000 } }),
    blocks: 'missing-file unreadable-archive hidden-archive-data',
  }),
  wheelCase('zip-duplicate-same', 'The archive has two entries of one name, with the same bytes.', {
    parts: more({ path: plainPath, content: text }),
    blocks: ambiguous,
  }),
  wheelCase('zip-duplicate-other', 'The archive has two entries of one name, with other bytes.', {
    parts: more({ path: plainPath, content: evil }),
    blocks: `${ambiguous} record-mismatch`,
    advisory: 'CVE-2025-54368',
  }),
  wheelCase('zip-duplicate-record', 'The archive has two files RECORD, one for each kind of reader.', {
    parts: (parts) => [{ path: `${distInfo}/RECORD`, content: 'x,,\n' }, ...parts],
    blocks: ambiguous,
  }),
  wheelCase('zip-duplicate-metadata', 'The archive has two files METADATA.', {
    parts: (parts) => [
      { path: `${distInfo}/METADATA`, content: 'Metadata-Version: 2.1\nName: x\nVersion: 1\n' },
      ...parts,
    ],
    blocks: `${ambiguous} record-mismatch`,
  }),
];

const descriptor = (crc: number, size: number, packedSize: number): Buffer =>
  joined('PK\x07\x08', new Uint8Array(new Uint32Array([crc, packedSize, size]).buffer));
const right = descriptor(crc32(text), text.length, packed.length);
const deferred = { both: { flags: 8 }, local: { crc: 0, size: 0, packedSize: 0 } };

const descriptors = [
  written('descriptor', 'The sizes of an entry stand behind its data.', ambiguous, { ...deferred, after: right }),
  written('descriptor-unsigned', 'The sizes of an entry stand behind its data, without a signature.', ambiguous, {
    ...deferred,
    after: right.subarray(4),
  }),
  written('descriptor-wide', 'The 64-bit sizes of an entry stand behind its data.', ambiguous, {
    ...deferred,
    after: joined(right.subarray(0, 8), u64(packed.length, text.length)),
  }),
  written('descriptor-wrong', 'The sizes behind the data are wrong.', `${ambiguous}`, {
    ...deferred,
    after: descriptor(crc32(text), text.length, 3),
  }),
  written('descriptor-missing', 'An entry announces sizes behind its data, and there are none.', ambiguous, deferred),
  written('descriptor-flag-only', 'An entry has its sizes in its header, and announces them again.', ambiguous, {
    both: { flags: 8 },
  }),
  written('descriptor-unannounced', 'Sizes stand behind the data that no flag announces.', ambiguous, { after: right }),
  written(
    'descriptor-stored',
    'A stored entry has its sizes behind data of which only they tell the length.',
    ambiguous,
    {
      ...deferred,
      method: 0,
      after: descriptor(crc32(text), text.length, text.length),
    },
  ),
];

const flags = [1, 6].map((bit) =>
  written(`encrypted-bit-${bit}`, `Flag ${bit === 1 ? 0 : bit} says that an entry is encrypted.`, 'corrupt-entry', {
    both: { flags: bit === 1 ? 1 : 1 << bit },
  }),
);
const unknownFlags = [4, 5, 7, 8, 9, 10, 12, 14, 15].map((bit) =>
  written(`flag-${bit}`, `An entry sets flag ${bit}, which readers understand differently or not at all.`, ambiguous, {
    both: { flags: 1 << bit },
  }),
);
const masked = written(
  'flag-13',
  'An entry says that its header is masked, as encrypted directories do.',
  'corrupt-entry',
  {
    both: { flags: 1 << 13 },
  },
);

const methods = [1, 6, 9, 10, 12, 14, 20, 93, 95, 97, 98, 99].map((method) =>
  written(`method-${method}`, `An entry is compressed with method ${method}, which only some readers know.`, corrupt, {
    both: { method },
  }),
);

const field = (id: number) => extraField(id, Buffer.from([1, 0, 0, 0, 0, 65]));
const extras = [
  written('extra-cut-short', 'The extra field of an entry is longer than itself.', ambiguous, {
    both: { extra: Buffer.from([0x0a, 0, 40, 0, 1]) },
  }),
  written('extra-odd-bytes', 'The extra field of an entry ends in bytes that are no field.', ambiguous, {
    both: { extra: Buffer.from([1, 2, 3]) },
  }),
  written('extra-twice', 'An entry has two extra fields of one id.', ambiguous, {
    both: { extra: joined(field(0x5455), field(0x5455)) },
  }),
  written('extra-unicode-path', 'An extra field gives an entry a second name.', ambiguous, {
    both: { extra: field(0x7075) },
  }),
  written('extra-unicode-comment', 'An extra field gives an entry a comment.', ambiguous, {
    both: { extra: field(0x6375) },
  }),
  wheelCase('zip-extra-unicode-path-local', 'Only the entry’s own header gives it a second name.', {
    parts: plain({ local: { extra: field(0x7075) } }),
    blocks: ambiguous,
    advisory: 'GHSA-pqhf-p39g-3x64',
  }),
  written('entry-comment', 'An entry has a comment.', ambiguous, { central: { comment: 'x' } }),
  wheelCase('zip-entry-comment-hides-entry', 'The comment of a directory entry is itself a directory entry.', {
    parts: plain({ central: { comment: `PK\x01\x02${'\0'.repeat(42)}` } }),
    blocks: ambiguous,
    advisory: 'GHSA-pqhf-p39g-3x64',
  }),
];

const damaged = Buffer.from(packed);
damaged[0] = 0b111;
const contents = [
  written('crc', 'The CRC of an entry is wrong in both headers.', corrupt, { both: { crc: 1 } }),
  written('crc-zero', 'The CRC of an entry is zero, which some readers do not compare.', corrupt, { both: { crc: 0 } }),
  written('central-crc', 'The CRC of an entry is wrong in the directory.', `${ambiguous} ${corrupt}`, {
    central: { crc: 1 },
  }),
  written('size-less', 'An entry inflates to more than its headers say.', corrupt, { both: { size: 5 } }),
  written('size-more', 'An entry inflates to less than its headers say.', corrupt, { both: { size: 50 } }),
  written('size-zero', 'An entry is said to be empty, and is not.', corrupt, { both: { size: 0 } }),
  written('size-impossible', 'An entry is said to have more bytes than its data could give.', corrupt, {
    both: { size: 30_000_000 },
  }),
  written('stored-two-sizes', 'A stored entry gives two sizes.', corrupt, { method: 0, both: { size: 5 } }),
  written('deflate-trailing', 'Bytes follow the end of a deflate stream.', corrupt, {
    packed: joined(packed, 'hidden'),
  }),
  written('deflate-second-stream', 'A second deflate stream follows the first.', corrupt, {
    packed: joined(packed, deflateRawSync(evil)),
  }),
  written('deflate-no-end', 'A deflate stream has no final block.', corrupt, {
    packed: packed.subarray(0, packed.length - 2),
  }),
  written('deflate-empty', 'An entry is deflated, and has no stream.', corrupt, { packed: Buffer.alloc(0) }),
  written('deflate-reserved-block', 'A deflate stream has a block of the reserved type.', corrupt, { packed: damaged }),
  written('deflate-far-distance', 'A deflate stream refers to bytes before its start.', corrupt, {
    packed: Buffer.from('4b4c0201000000', 'hex'),
  }),
  written('stored-as-deflated', 'The data of a deflated entry are stored.', corrupt, { packed: Buffer.from(text) }),
  written('zlib-header', 'The data of an entry have the header of zlib.', corrupt, {
    packed: joined([0x78, 0x9c], packed, [0, 0, 0, 0]),
  }),
];

const bombs = [
  wheelCase('zip-bomb', 'A small file inflates to 100 MiB of zeros.', {
    parts: more({ path: 'demo/zeros', packed: Buffer.alloc(120_000), both: { size: 100 * 2 ** 20 } }),
    blocks: 'archive-bomb',
  }),
  wheelCase('zip-bomb-many', 'Each entry is harmless, and all together they are not.', {
    parts: more(
      ...Array.from({ length: 40 }, (_, at) => ({
        path: `demo/${at}`,
        packed: Buffer.alloc(4_000),
        both: { size: 4_000_000 },
      })),
    ),
    blocks: 'archive-bomb',
  }),
  wheelCase('zip-bomb-wide', 'A zip64 field says that an entry has 5 GiB.', {
    parts: more({
      path: 'demo/zeros',
      both: { size: 0xffffffff, packedSize: 0xffffffff },
      local: { extra: joined([1, 0, 16, 0], u64(5 * 2 ** 30, 2)) },
      central: { extra: joined([1, 0, 16, 0], u64(5 * 2 ** 30, 2)) },
    }),
    blocks: 'archive-bomb',
  }),
  wheelCase('zip-bomb-lying', 'An entry of 1 MiB of zeros is said to have ten bytes.', {
    parts: plain({ packed: deflateRawSync(Buffer.alloc(2 ** 20)), both: { size: 10 } }),
    blocks: corrupt,
  }),
  wheelCase('zip-bomb-overlapping', 'Many entries share the data of one.', {
    parts: more(
      ...Array.from({ length: 30 }, (_, at) => ({
        path: `demo/${at}`,
        content: text,
        absent: true,
        central: { headerAt: 0 },
      })),
    ),
    blocks: `${ambiguous} unlisted-file`,
    warns: 'unusual-archive',
  }),
];

const typed = (name: string, about: string, mode: number, blocks = member): HostileCase =>
  wheelCase(`zip-${name}`, about, { parts: plain({ mode }), blocks });

const kinds = [
  typed('link', 'A module is a symbolic link.', 0o120777),
  wheelCase('zip-link-out', 'A symbolic link leads out of the wheel.', {
    files: { 'demo/data': '../../../../etc/passwd' },
    parts: entry('demo/data', { mode: 0o120777, method: 0 }),
    blocks: member,
  }),
  typed('fifo', 'An entry is a pipe.', 0o010644),
  typed('character-device', 'An entry is a character device.', 0o020644),
  typed('block-device', 'An entry is a block device.', 0o060644),
  typed('socket', 'An entry is a socket.', 0o140644),
  typed('unknown-type', 'The mode of an entry has a type that no system has.', 0o150644),
  typed('setuid', 'A file runs with the rights of its owner.', 0o104755),
  typed('setgid', 'A file runs with the rights of its group.', 0o102755),
  typed('sticky', 'A file has the sticky bit.', 0o101644),
  typed('file-as-directory', 'The mode of a file says directory.', 0o040755, ambiguous),
  wheelCase('zip-file-dos-directory', 'The DOS attributes of a file say directory.', {
    parts: plain({ central: { attributes: ((0o100644 << 16) >>> 0) + 0x10 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-file-dos-directory-system', 'An entry that DOS made says directory, and its name says file.', {
    parts: plain({ central: { attributes: 0x10, system: 0 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-directory-as-file', 'The mode of a directory says file.', {
    parts: more({ path: 'demo/sub/', mode: 0o100644 }),
    blocks: ambiguous,
  }),
  wheelCase('zip-directory-with-data', 'A directory has content.', {
    parts: more({ path: 'demo/sub/', content: evil }),
    blocks: ambiguous,
  }),
  wheelCase('zip-directory-with-crc', 'A directory has the CRC of some content.', {
    parts: more({ path: 'demo/sub/', both: { crc: 7 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-directory-with-packed-data', 'A directory hides bytes that inflate to nothing.', {
    parts: more({ path: 'demo/sub/', method: 8, packed: joined([1, 0, 0, 0xff, 0xff], 'hidden') }),
    blocks: ambiguous,
  }),
  wheelCase('zip-directory-other-stream', 'A directory has two bytes of data that are no empty stream.', {
    parts: more({ path: 'demo/sub/', method: 8, packed: Buffer.from('xy') }),
    blocks: ambiguous,
  }),
  wheelCase('zip-directory-no-stream', 'A directory is deflated, and has no stream.', {
    parts: more({ path: 'demo/sub/', method: 8, packed: Buffer.alloc(0) }),
    blocks: ambiguous,
  }),
  wheelCase('zip-version-needed', 'An entry wants a newer reader than it is written for, and some give up.', {
    parts: plain({ both: { needed: 63 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-version-needed-local', 'Only an entry’s own header wants a newer reader.', {
    parts: plain({ local: { needed: 52 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-version-needed-system', 'The version that an entry wants has a system in it.', {
    parts: plain({ central: { needed: 0x314 } }),
    blocks: ambiguous,
  }),
  wheelCase('zip-order', 'The directory lists the entries in another order than they stand in.', {
    end: { order: [1, 0, 2, 3, 4, 5, 6, 7, 8] },
    warns: 'unusual-archive',
  }),
];

/** Everything that can be wrong with one entry: its headers, its place, its data, its kind. */
export const zipEntryCases: readonly HostileCase[] = [
  ...headers,
  ...layout,
  ...descriptors,
  ...flags,
  ...unknownFlags,
  masked,
  ...methods,
  ...extras,
  ...contents,
  ...bombs,
  ...kinds,
];
