import { gzipSync } from 'node:zlib';
import { aWheel } from '../support/a-wheel.ts';
import { anSdist } from '../support/an-sdist.ts';
import { u64, type ZipEnd } from '../support/zip-bytes.ts';
import { entry, type HostileCase, joined, patched, plain, plainPath, wheelCase } from './hostile-case.ts';

const unreadable = 'unreadable-archive';
const hidden = 'hidden-archive-data';
const ambiguous = 'ambiguous-archive';

/** A file that is not the zip its name promises. */
const other = (name: string, about: string, bytes: () => Uint8Array): HostileCase =>
  wheelCase(`zip-${name}`, about, { bytes, blocks: unreadable });

/** A wheel whose finished bytes are changed. */
const tampered = (name: string, about: string, blocks: string, bytes: (wheel: Buffer) => Uint8Array): HostileCase =>
  wheelCase(`zip-${name}`, about, { bytes, blocks });

/** A wheel whose end record lies. */
const ended = (name: string, about: string, blocks: string, end: ZipEnd, advisory?: string): HostileCase =>
  wheelCase(`zip-${name}`, about, { end, blocks, ...(advisory === undefined ? {} : { advisory }) });

/** A wheel before whose first entry something stands, with offsets that count it. */
const prefixed = (name: string, about: string, before: () => Uint8Array): HostileCase =>
  wheelCase(`zip-prefix-${name}`, about, { parts: (parts) => plain({ before: before() })(parts), blocks: hidden });

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

const otherFormats = [
  other('nothing', 'The file is empty.', () => Buffer.alloc(0)),
  other('one-byte', 'The file has one byte.', () => Buffer.from('P')),
  other('zeros', 'The file holds zeros only.', () => Buffer.alloc(4096)),
  other('text', 'The file is a text, an error page of a proxy.', () => Buffer.from('<html>502 Bad Gateway</html>')),
  other('gzip', 'The file is gzip under the name of a wheel.', () => gzipSync('wheel')),
  other('sdist', 'The file is an sdist under the name of a wheel.', () => anSdist()),
  other('seven-zip', 'The file is 7z under the name of a wheel.', () => Buffer.from("7z\xbc\xaf'\x1c\0\x04", 'latin1')),
  other('gzipped-wheel', 'The wheel is gzipped once more.', () => gzipSync(aWheel())),
  other('no-entries', 'The archive has an end record and no entry.', () => aWheel({ parts: () => [] })),
  other('end-record-only', 'The archive is an end record that claims entries.', () =>
    aWheel({ parts: () => [], end: { count: 3, here: 3 } }),
  ),
];

const truncated = [
  tampered('cut-in-data', 'The file ends in the middle of its data.', unreadable, (zip) => zip.subarray(0, 900)),
  tampered('cut-in-directory', 'The file ends in its directory.', unreadable, (zip) =>
    zip.subarray(0, zip.length - 100),
  ),
  tampered('cut-in-end-record', 'The last byte of the end record is missing.', unreadable, (zip) =>
    zip.subarray(0, zip.length - 1),
  ),
  tampered('cut-at-start', 'The first byte of the file is missing.', unreadable, (zip) => zip.subarray(1)),
  tampered(
    'hole',
    'A hundred bytes of the data are missing, and every offset behind them is wrong.',
    unreadable,
    (zip) => joined(zip.subarray(0, 500), zip.subarray(600)),
  ),
  tampered('comment-cut-short', 'The end record announces a comment that is not there.', unreadable, (zip) =>
    patched(zip, -2, [9, 0]),
  ),
];

const prefixes = [
  tampered('prefix-uncounted', 'One byte stands before an archive whose offsets do not count it.', unreadable, (zip) =>
    joined('x', zip),
  ),
  tampered(
    'prefix-shell',
    'A shell script stands before an archive whose offsets do not count it.',
    unreadable,
    (zip) => joined('#!/bin/sh\nexec true\n', zip),
  ),
  prefixed('one-byte', 'One byte stands before the first entry.', () => Buffer.from('x')),
  prefixed('stub', 'A self-extracting stub stands before the first entry.', () =>
    Buffer.from('#!/usr/bin/env python3\n'),
  ),
  prefixed('program', 'The file is a Windows program too.', () => joined('MZ', Buffer.alloc(200))),
  prefixed('image', 'The file is a picture too.', () => png),
  prefixed('page', 'The file is a page with a script too.', () => Buffer.from('<script>alert(1)</script>')),
  prefixed('tar', 'The file is an sdist too.', () => anSdist()),
  prefixed('wheel', 'A whole second wheel stands before the first entry.', () => aWheel()),
  prefixed('marker', 'The marker of a spanned archive stands before the first entry.', () => Buffer.from('PK00')),
];

const gaps = [
  wheelCase('zip-gap-between-entries', 'Bytes between two entries belong to neither.', {
    parts: plain({ after: Buffer.from('hidden') }),
    blocks: hidden,
  }),
  wheelCase('zip-gap-of-zeros', 'Zeros between two entries, as an aligning tool writes them.', {
    parts: plain({ after: Buffer.alloc(16) }),
    blocks: hidden,
  }),
  wheelCase('zip-gap-before-directory', 'A block as of a signed package stands before the directory.', {
    parts: (parts) => [...parts.slice(0, -1), ...parts.slice(-1).map((p) => ({ ...p, after: Buffer.from('APK Sig') }))],
    blocks: hidden,
  }),
  ended('gap-before-end', 'Bytes stand between the directory and the end record.', unreadable, {
    before: Buffer.from('signature'),
  }),
  ended('digital-signature', 'A digital signature record stands behind the directory.', unreadable, {
    before: Buffer.from('PK\x05\x05\x04\0sign', 'latin1'),
  }),
  tampered('trailing-byte', 'One byte stands behind the end record.', hidden, (zip) => joined(zip, 'x')),
  tampered('trailing-zeros', 'Zeros stand behind the end record.', hidden, (zip) => joined(zip, Buffer.alloc(512))),
  tampered('trailing-line-break', 'A line break stands behind the end record.', hidden, (zip) => joined(zip, '\n')),
  tampered('trailing-far', 'More bytes stand behind the end record than a comment could have.', hidden, (zip) =>
    joined(zip, Buffer.alloc(70_000, 'x')),
  ),
];

/** A wheel whose offsets are true when it stands behind so many bytes. */
const wheelBehind = (bytes: Uint8Array): Buffer =>
  aWheel({ changed: { 'demo/evil.py': 'evil\n' }, parts: (parts) => plain({ before: bytes })(parts) });

const second = [
  tampered('second-archive-behind', 'A second wheel stands behind the first.', unreadable, (zip) => joined(zip, zip)),
  wheelCase('zip-second-archive-counted', 'A second wheel stands behind the first, with offsets that count it.', {
    bytes: (zip) => wheelBehind(zip),
    blocks: `${hidden} unlisted-file`,
    advisory: 'GHSA-8qf3-x8v5-2pj8',
  }),
  tampered(
    'two-end-records',
    'Two end records reach the end of the file, each with an archive of its own.',
    `${hidden} unlisted-file`,
    (zip) => {
      const both = wheelBehind(zip);
      const length = both.length - zip.length;
      return patched(both, zip.length - 2, Buffer.from(new Uint16Array([length]).buffer));
    },
  ),
  tampered('archive-in-comment', 'The comment of the end record is a second wheel.', unreadable, (zip) =>
    joined(patched(zip, -2, Buffer.from(new Uint16Array([zip.length]).buffer)), zip),
  ),
  wheelCase('zip-entry-in-comment', 'The comment of the end record begins as an entry.', {
    end: { comment: Buffer.from('PK\x03\x04payload', 'latin1') },
    blocks: hidden,
  }),
  wheelCase('zip-directory-in-comment', 'The comment of the end record holds an entry of a directory.', {
    end: { comment: Buffer.from('xxPK\x01\x02payload', 'latin1') },
    blocks: hidden,
  }),
  wheelCase('zip-comment', 'The archive has a comment.', {
    end: { comment: 'made with care' },
    warns: 'unusual-archive',
  }),
];

const counts = [
  ended('count-one-less', 'The end record counts one entry less than the directory has.', ambiguous, { count: 8 }),
  ended('count-one-more', 'The end record counts one entry more than the directory has.', ambiguous, { count: 10 }),
  ended('count-zero', 'The end record counts no entry.', ambiguous, { count: 0 }),
  ended('count-split', 'The two counts of the end record differ.', ambiguous, { here: 1, count: 9 }),
  ended('directory-size-less', 'The directory is said to be shorter than it is.', unreadable, { size: 50 }),
  ended('directory-size-more', 'The directory is said to be longer than the file.', unreadable, { size: 100_000 }),
  ended('directory-offset-zero', 'The directory is said to stand at the start of the file.', unreadable, { offset: 0 }),
  ended('directory-offset-far', 'The directory is said to stand behind the end of the file.', unreadable, {
    offset: 0x7fffffff,
  }),
  ended('end-disk', 'The end record is of the second disk.', ambiguous, { disk: 1 }),
  wheelCase('zip-entry-disk', 'An entry begins on the second disk.', {
    parts: plain({ central: { disk: 1 } }),
    blocks: ambiguous,
  }),
];

/** Puts something at a place of the zip64 end record, which stands 98 bytes before the end. */
const inEnd64 = (name: string, about: string, blocks: string, at: number, values: Uint8Array): HostileCase =>
  wheelCase(`zip64-${name}`, about, { end: { zip64: {} }, bytes: (zip) => patched(zip, at - 98, values), blocks });

const wide = [
  ended(
    '64-locator-elsewhere',
    'The zip64 locator points at another place than where the record stands.',
    unreadable,
    { zip64: { at: 4 } },
    'CVE-2025-8291',
  ),
  wheelCase('zip64-two-records', 'The locator points at one zip64 end record, and another stands before it.', {
    parts: (parts) => plain({ before: Buffer.from(aWheel({ end: { zip64: {} } }).subarray(-98, -42)) })(parts),
    end: { zip64: { at: 0 } },
    blocks: unreadable,
    advisory: 'CVE-2025-8291',
  }),
  ended('64-locator-beyond', 'The zip64 locator points behind the end of the file.', unreadable, {
    zip64: { at: 2 ** 40 },
  }),
  ended('64-locator-disks', 'The zip64 locator speaks of two disks.', ambiguous, { zip64: { disks: 2 } }),
  ended('64-extensible', 'The zip64 end record has extensible data.', unreadable, { zip64: { recordSize: 60 } }),
  ended('64-count-differs', 'Zip64 and classic end record differ in the count.', ambiguous, { zip64: { count: 3 } }),
  ended('64-size-differs', 'Zip64 and classic end record differ in the size of the directory.', `${unreadable}`, {
    zip64: { size: 3 },
  }),
  ended('64-offset-differs', 'Zip64 and classic end record differ in the offset of the directory.', `${unreadable}`, {
    zip64: { offset: 3 },
  }),
  ended('64-missing-for-count', 'The count refers to a zip64 record that is not there.', unreadable, { count: 0xffff }),
  ended('64-missing-for-offset', 'The offset refers to a zip64 record that is not there.', unreadable, {
    offset: 0xffffffff,
  }),
  inEnd64('disk', 'The zip64 end record is of the second disk.', ambiguous, 16, u64(1)),
  inEnd64(
    'no-signature',
    'The locator points at something that is no zip64 end record.',
    unreadable,
    0,
    Buffer.from('PK\x06\x05'),
  ),
  inEnd64('huge-offset', 'The zip64 end record has an offset that no file has.', unreadable, 48, u64(2 ** 60)),
  inEnd64(
    'huge-count',
    'The zip64 end record counts more entries than any file could have.',
    ambiguous,
    24,
    u64(2 ** 50, 2 ** 50),
  ),
  wheelCase('zip64-record-without-locator', 'A zip64 end record stands before the end record, without a locator.', {
    end: { before: aWheel({ end: { zip64: {} } }).subarray(-98, -42) },
    blocks: unreadable,
  }),
  wheelCase('zip64-central-missing', 'A size refers to a zip64 field that the directory entry lacks.', {
    parts: plain({ central: { size: 0xffffffff } }),
    blocks: 'archive-bomb',
  }),
];

const field = (id: number, ...data: number[]): Buffer => joined([id & 0xff, id >> 8, data.length, 0], data);
const wideSizes = (size: number, packed: number): Buffer => joined([1, 0, 16, 0], u64(size, packed));

const wideEntries = [
  wheelCase('zip64-local-one-sentinel', 'Only one of the sizes of an entry’s own header refers to its zip64 field.', {
    parts: plain({ local: { size: 0xffffffff, extra: wideSizes(22, 24) } }),
    blocks: ambiguous,
  }),
  wheelCase('zip64-local-contradicts', 'The zip64 field of an entry’s own header contradicts its sizes.', {
    parts: plain({ local: { extra: wideSizes(1, 1) } }),
    blocks: ambiguous,
  }),
  wheelCase('zip64-local-short', 'The zip64 field of an entry’s own header holds one size.', {
    parts: plain({ local: { extra: joined([1, 0, 8, 0], u64(22)) } }),
    blocks: ambiguous,
  }),
  wheelCase('zip64-central-redundant', 'A directory entry has a zip64 field that no size refers to.', {
    parts: plain({ central: { extra: wideSizes(22, 24) } }),
    blocks: ambiguous,
  }),
  wheelCase(
    'zip64-central-contradicts',
    'A directory entry has a zip64 field that contradicts sizes which need none.',
    {
      parts: plain({ central: { extra: wideSizes(5_000, 24) } }),
      blocks: ambiguous,
      advisory: 'GHSA-pqhf-p39g-3x64',
    },
  ),
  wheelCase('zip64-field-twice', 'An entry has two zip64 fields.', {
    parts: plain({ local: { extra: joined(wideSizes(22, 24), wideSizes(22, 24)) } }),
    blocks: ambiguous,
  }),
  wheelCase('zip64-huge-size', 'A zip64 field gives a size above 2 to the 53.', {
    parts: entry(plainPath, { central: { size: 0xffffffff, extra: joined([1, 0, 8, 0], u64(2 ** 60)) } }),
    blocks: 'archive-bomb',
  }),
  wheelCase('zip64-disk-in-field', 'A zip64 field holds a disk number that nothing refers to.', {
    parts: plain({ central: { extra: field(1, 0, 0, 0, 0) } }),
    blocks: ambiguous,
  }),
];

/** Everything that can be wrong around the entries: the end records, the gaps, a second archive. */
export const zipEndCases: readonly HostileCase[] = [
  ...otherFormats,
  ...truncated,
  ...prefixes,
  ...gaps,
  ...second,
  ...counts,
  ...wide,
  ...wideEntries,
];
