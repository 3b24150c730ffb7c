import { crc32 } from 'node:zlib';
import { extraField, u64, type ZipEnd, type ZipPart, zipBytes } from '../support/zip-bytes.ts';

// Zips that are wrong in one way each, and the archive that each was before.

export const honest: readonly ZipPart[] = [
  { path: 'demo/', content: '' },
  { path: 'demo/__init__.py', content: 'x = 1\n' },
  { path: 'demo/data.bin', content: Buffer.alloc(3_000, 7), method: 0 },
  { path: 'demo-1.0.dist-info/RECORD', content: 'demo/__init__.py,,\n' },
];
export const sentinel = 0xffffffff;

/** The honest archive, one part of it changed. */
export const changed = (index: number, change: Partial<ZipPart>): readonly ZipPart[] =>
  honest.map((part, at) => (at === index ? { ...part, ...change } : part));
export const named = (...paths: string[]): readonly ZipPart[] => paths.map((path) => ({ path, content: path }));
export const zip = (parts: readonly ZipPart[], end?: ZipEnd): Buffer => zipBytes(parts, end);

export const whole = zip(honest);
/** As data of 3,000 bytes, sizes in the 64-bit fields of the directory. */
export const wideCentral = { size: sentinel, packedSize: sentinel, extra: extraField(1, u64(3_000, 3_000)) };
export const wideLocal = { size: sentinel, packedSize: sentinel, extra: extraField(1, u64(3_000, 3_000)) };
const descriptor = (crc: number): Buffer => Buffer.from(new Uint32Array([0x08074b50, crc, 3_000, 3_000]).buffer);
const dataCrc = crc32(Buffer.alloc(3_000, 7));

/** Each with the kinds of problem that it has, and no others. */
export const hostileZips: readonly { is: string; bytes: Uint8Array; kinds: readonly string[] }[] = [
  { is: 'no bytes', bytes: new Uint8Array(), kinds: ['zip-end-record-missing'] },
  { is: 'another format', bytes: Buffer.from('\x1f\x8b\x08 not a zip'), kinds: ['zip-end-record-missing'] },
  { is: 'an archive cut in its data', bytes: whole.subarray(0, 100), kinds: ['zip-truncated'] },
  { is: 'an archive cut in its end record', bytes: whole.subarray(0, -5), kinds: ['zip-truncated'] },
  { is: 'a stub before the archive', bytes: Buffer.concat([Buffer.from('#!/bin/sh\n'), whole]), kinds: ['zip-prefix'] },
  {
    is: 'a stub that the offsets count in',
    bytes: zip(changed(0, { before: Buffer.alloc(9) })),
    kinds: ['zip-prefix'],
  },
  {
    is: 'bytes between two entries',
    bytes: zip(changed(2, { before: Buffer.alloc(9) })),
    kinds: ['zip-unowned-bytes'],
  },
  {
    is: 'bytes before the directory',
    bytes: zip(changed(3, { after: Buffer.alloc(9) })),
    kinds: ['zip-unowned-bytes'],
  },
  { is: 'bytes behind the directory', bytes: zip(honest, { before: Buffer.alloc(60) }), kinds: ['zip-unowned-bytes'] },
  { is: 'NULs behind the end', bytes: zip(honest, { after: Buffer.alloc(1) }), kinds: ['zip-trailing-bytes'] },
  { is: 'text behind the end', bytes: zip(honest, { after: Buffer.alloc(99_999, 65) }), kinds: ['zip-trailing-bytes'] },
  { is: 'a comment', bytes: zip(honest, { comment: 'made by hand' }), kinds: ['zip-archive-comment'] },
  {
    is: 'a comment cut short',
    bytes: zip(honest, { comment: 'made by hand' }).subarray(0, -2),
    kinds: ['zip-truncated', 'zip-archive-comment'],
  },
  { is: 'a header in the comment', bytes: zip(honest, { comment: 'PK\x03\x04 more' }), kinds: ['zip-second-archive'] },
  {
    is: 'an archive in the comment',
    bytes: zip(honest, { comment: whole }),
    kinds: ['zip-second-archive', 'zip-prefix'],
  },
  { is: 'two archives, one behind the other', bytes: Buffer.concat([whole, whole]), kinds: ['zip-prefix'] },
  { is: 'more entries claimed than there are', bytes: zip(honest, { count: 5 }), kinds: ['zip-end-record-mismatch'] },
  { is: 'fewer entries claimed than there are', bytes: zip(honest, { count: 3 }), kinds: ['zip-end-record-mismatch'] },
  { is: 'two counts of the entries', bytes: zip(honest, { here: 3 }), kinds: ['zip-end-record-mismatch'] },
  { is: 'a directory said to be shorter', bytes: zip(honest, { size: 40 }), kinds: ['zip-unowned-bytes'] },
  { is: 'a directory said to be elsewhere', bytes: zip(honest, { offset: 9_999 }), kinds: ['zip-end-record-mismatch'] },
  { is: 'a second disk', bytes: zip(honest, { disk: 1 }), kinds: ['zip-multi-disk'] },
  { is: 'an entry on a second disk', bytes: zip(changed(1, { central: { disk: 1 } })), kinds: ['zip-multi-disk'] },
  { is: 'sentinels without a zip64 record', bytes: zip(honest, { count: 0xffff }), kinds: ['zip64-mismatch'] },
  {
    is: 'two counts, one of them in zip64',
    bytes: zip(honest, { zip64: { count: 3 } }),
    kinds: ['zip64-mismatch', 'zip-end-record-mismatch'],
  },
  { is: 'a zip64 locator that points elsewhere', bytes: zip(honest, { zip64: { at: 0 } }), kinds: ['zip64-mismatch'] },
  {
    is: 'extensible data in the zip64 record',
    bytes: zip(honest, { zip64: { recordSize: 60 } }),
    kinds: ['zip64-mismatch'],
  },
  { is: 'two disks in the zip64 locator', bytes: zip(honest, { zip64: { disks: 2 } }), kinds: ['zip-multi-disk'] },
  {
    is: 'a sentinel without its value',
    bytes: zip(changed(2, { central: { size: sentinel } })),
    kinds: ['zip64-mismatch', 'zip-header-mismatch', 'zip-corrupt-entry', 'inflation-bomb'],
  },
  {
    is: 'a zip64 value without its sentinel',
    bytes: zip(changed(2, { central: { extra: extraField(1, u64(3_000)) } })),
    kinds: ['zip64-mismatch'],
  },
  {
    is: 'a zip64 value that is not the header’s',
    bytes: zip(changed(2, { local: { extra: extraField(1, u64(3_001, 3_000)) } })),
    kinds: ['zip64-mismatch'],
  },
  {
    is: 'one sentinel in a local header',
    bytes: zip(changed(2, { local: { ...wideLocal, size: 3_000 } })),
    kinds: ['zip64-mismatch', 'zip-header-mismatch'],
  },
  {
    is: 'another name in the local header',
    bytes: zip(changed(1, { local: { name: 'demo/__evil__.py' } })),
    kinds: ['zip-header-mismatch'],
  },
  {
    is: 'another method in the local header',
    bytes: zip(changed(1, { local: { method: 0 } })),
    kinds: ['zip-header-mismatch'],
  },
  {
    is: 'another CRC in the local header',
    bytes: zip(changed(1, { local: { crc: 1 } })),
    kinds: ['zip-header-mismatch'],
  },
  {
    is: 'another size in the local header',
    bytes: zip(changed(1, { local: { size: 1 } })),
    kinds: ['zip-header-mismatch'],
  },
  {
    is: 'other flags in the local header',
    bytes: zip(changed(1, { local: { flags: 2 } })),
    kinds: ['zip-header-mismatch'],
  },
  {
    is: 'another time in the local header',
    bytes: zip(changed(1, { local: { time: 1 } })),
    kinds: ['zip-header-mismatch'],
  },
  {
    is: 'an entry that the directory lacks',
    bytes: zip(changed(2, { unlisted: true })),
    kinds: ['zip-unlisted-entry'],
  },
  {
    is: 'a last entry that the directory lacks',
    bytes: zip(changed(3, { unlisted: true })),
    kinds: ['zip-unlisted-entry'],
  },
  { is: 'an entry without a local header', bytes: zip(changed(3, { absent: true })), kinds: ['zip-absent-entry'] },
  {
    is: 'data that run into the directory',
    bytes: zip(changed(3, { both: { packedSize: 9_999 } })),
    kinds: ['zip-truncated', 'zip-unlisted-entry'],
  },
  {
    is: 'two entries on the same data',
    bytes: zip(changed(1, { absent: true, central: { headerAt: 35 } })),
    kinds: ['zip-header-mismatch', 'zip-overlapping-entry'],
  },
  {
    is: 'an entry inside the data of another',
    bytes: zip([
      { path: 'a', content: zip(named('b')), method: 0 },
      { path: 'b', content: 'b', absent: true, central: { headerAt: 31 } },
    ]),
    kinds: ['zip-overlapping-entry'],
  },
  { is: 'the directory in another order', bytes: zip(honest, { order: [1, 0, 2, 3] }), kinds: ['zip-entry-order'] },
  { is: 'a name twice', bytes: zip(named('a.py', 'a.py')), kinds: ['duplicate-entry'] },
  {
    is: 'a right data descriptor',
    bytes: zip(
      changed(2, { both: { flags: 8 }, local: { crc: 0, size: 0, packedSize: 0 }, after: descriptor(dataCrc) }),
    ),
    kinds: ['zip-data-descriptor'],
  },
  {
    is: 'a wrong data descriptor',
    bytes: zip(changed(2, { both: { flags: 8 }, local: { crc: 0, size: 0, packedSize: 0 }, after: descriptor(1) })),
    kinds: ['zip-data-descriptor', 'zip-header-mismatch'],
  },
  {
    is: 'a descriptor without its flag',
    bytes: zip(changed(2, { after: descriptor(dataCrc) })),
    kinds: ['zip-data-descriptor'],
  },
  {
    is: 'a comment of an entry',
    bytes: zip(changed(1, { central: { comment: 'hello' } })),
    kinds: ['zip-commented-entry'],
  },
  { is: 'an encrypted entry', bytes: zip(changed(1, { both: { flags: 1 } })), kinds: ['zip-encrypted-entry'] },
  { is: 'a flag that nobody knows', bytes: zip(changed(1, { both: { flags: 0x20 } })), kinds: ['zip-unknown-flag'] },
  { is: 'bzip2', bytes: zip(changed(2, { method: 12 })), kinds: ['zip-unsupported-method'] },
  { is: 'zstandard', bytes: zip(changed(2, { method: 93 })), kinds: ['zip-unsupported-method'] },
  {
    is: 'an extra field cut short',
    bytes: zip(changed(1, { both: { extra: extraField(9, Buffer.alloc(4)).subarray(0, 6) } })),
    kinds: ['zip-malformed-extra'],
  },
  {
    is: 'an extra field twice',
    bytes: zip(
      changed(1, {
        central: { extra: Buffer.concat([extraField(9, Buffer.alloc(1)), extraField(9, Buffer.alloc(1))]) },
      }),
    ),
    kinds: ['zip-malformed-extra'],
  },
  {
    is: 'a second name for Unicode',
    bytes: zip(changed(1, { both: { extra: extraField(0x7075, Buffer.from('\x01....evil.py')) } })),
    kinds: ['zip-unicode-extra'],
  },
  { is: 'stored data of two sizes', bytes: zip(changed(2, { both: { size: 4_000 } })), kinds: ['zip-corrupt-entry'] },
  {
    is: 'sizes that no memory holds',
    bytes: zip(changed(1, { both: { size: 0xfffffff0 }, local: {} })),
    kinds: ['inflation-bomb'],
  },
  {
    is: 'a ratio above 50',
    bytes: zip([{ path: 'a', content: Buffer.alloc(65 * 1024 * 1024) }]),
    kinds: ['inflation-bomb'],
  },
  { is: 'a symbolic link', bytes: zip(changed(1, { mode: 0o120777 })), kinds: ['zip-link-entry'] },
  { is: 'a device', bytes: zip(changed(1, { mode: 0o020666 })), kinds: ['zip-special-entry'] },
  { is: 'a pipe', bytes: zip(changed(1, { mode: 0o010666 })), kinds: ['zip-special-entry'] },
  { is: 'a setuid file', bytes: zip(changed(1, { mode: 0o104755 })), kinds: ['zip-setuid-entry'] },
  { is: 'a directory with data', bytes: zip(changed(0, { content: 'x' })), kinds: ['zip-directory-mismatch'] },
  {
    is: 'a file that its mode calls directory',
    bytes: zip(changed(1, { mode: 0o040755 })),
    kinds: ['zip-directory-mismatch'],
  },
  {
    is: 'a file that DOS calls directory',
    bytes: zip(changed(1, { central: { attributes: 0x10, system: 0 } })),
    kinds: ['zip-directory-mismatch'],
  },
  {
    is: 'a directory that its mode calls file',
    bytes: zip(changed(0, { mode: 0o100644 })),
    kinds: ['zip-directory-mismatch'],
  },
  {
    is: 'a name in Latin-1',
    bytes: zip(changed(1, { both: { name: Buffer.from('stra\xdfe', 'latin1') } })),
    kinds: ['name-encoding'],
  },
  { is: 'UTF-8 without its flag', bytes: zip([{ path: 'straße', both: { flags: 0 } }]), kinds: ['name-encoding'] },
  { is: 'an empty name', bytes: zip(named('')), kinds: ['path-empty'] },
  { is: 'one file in two cases', bytes: zip(named('a/File.py', 'a/file.py')), kinds: ['name-case-collision'] },
  { is: 'one folder in two cases', bytes: zip(named('Lib/x.py', 'lib/y.py')), kinds: ['name-case-collision'] },
  { is: 'a name not composed', bytes: zip(named('cafe\u0301.py')), kinds: ['name-unicode-collision'] },
  {
    is: 'one name composed and not',
    bytes: zip(named('caf\u00e9.py', 'cafe\u0301.py')),
    kinds: ['name-unicode-collision'],
  },
  {
    is: 'a ligature and its letters',
    bytes: zip(named('\ufb01le.py', 'file.py')),
    kinds: ['name-compatible-collision'],
  },
  {
    is: 'a file that is an empty folder too',
    bytes: zip([{ path: 'x', content: 'x' }, { path: 'x/' }]),
    kinds: ['file-directory-collision'],
  },
  { is: 'a newer version needed', bytes: zip(changed(1, { central: { needed: 46 } })), kinds: ['zip-version-needed'] },
  {
    is: 'a newer version needed here',
    bytes: zip(changed(1, { local: { needed: 63 } })),
    kinds: ['zip-version-needed'],
  },
  {
    is: 'a deflated directory without a stream',
    bytes: zip(changed(0, { method: 8, packed: Buffer.alloc(0) })),
    kinds: ['zip-directory-mismatch'],
  },
  {
    is: 'a directory with two bytes that are no empty stream',
    bytes: zip(changed(0, { method: 8, packed: Buffer.from('xy') })),
    kinds: ['zip-directory-mismatch'],
  },
  { is: 'a path that is file and folder', bytes: zip(named('a', 'a/b')), kinds: ['file-directory-collision'] },
];
