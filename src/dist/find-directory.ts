import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { readUint64 } from './buffer-over.ts';
import { lastIndexIn } from './last-index-in.ts';
import type { Report } from './problem-list.ts';

/** Where the central directory is, by the archive's last record. */
export interface ZipDirectory {
  /** Offset of its first byte. */
  readonly at: number;
  /** Offset behind its last byte, which is where the end record begins. */
  readonly endsAt: number;
  /** How many entries the end record claims. */
  readonly count: number;
}

interface EndFields {
  readonly disks: readonly number[];
  readonly here: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = Buffer.from('PK\u0005\u0006', 'latin1');
const endBytes = 22;
/** Beginnings of a local header, a directory entry and the three end records. */
const recordSignatures = ['\u0003\u0004', '\u0001\u0002', '\u0005\u0006', '\u0006\u0006', '\u0006\u0007'].map((type) =>
  Buffer.from(`PK${type}`, 'latin1'),
);
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
export function findDirectory(zip: ArchiveBytes, report: Report): ZipDirectory | undefined {
  const at = lastIndexIn(zip, endSignature);
  if (at < 0 || at + endBytes > zip.length) {
    const begun = zip.length >= 4 && zip.readUInt32LE(0) === 0x04034b50;
    if (begun) report('zip-truncated', 'archive', 'it begins like a zip and ends before the end record');
    else report('zip-end-record-missing', 'archive', 'it is not a zip: there is no end record');
    return undefined;
  }
  judgeTail(zip, at, report);
  const end = readEnd(zip, at);
  const locatorAt = at - locatorBytes;
  const wide = locatorAt >= 0 && zip.readUInt32LE(locatorAt) === locatorSignature;
  if (wide) return findDirectory64(zip, locatorAt, end, report);
  if ([end.here, end.count].includes(0xffff) || [end.size, end.offset].includes(0xffffffff)) {
    report('zip64-mismatch', 'archive', 'the end record refers to a zip64 record that is not there');
    return undefined;
  }
  return checked(zip, end, at, report);
}

/** What comes after the end record: nothing, in an honest wheel. */
function judgeTail(zip: ArchiveBytes, at: number, report: Report): void {
  const comment = zip.subarray(at + endBytes, at + endBytes + zip.readUInt16LE(at + 20));
  const extra = zip.length - (at + endBytes + zip.readUInt16LE(at + 20));
  if (extra > 0) report('zip-trailing-bytes', 'archive', `${extra} bytes follow the end record`);
  if (extra < 0) report('zip-truncated', 'archive', 'the comment of the end record is cut short');
  if (recordSignatures.some((signature) => comment.includes(signature))) {
    report('zip-second-archive', 'archive', 'the comment of the end record holds records of another zip');
  } else if (comment.length > 0) {
    report('zip-archive-comment', 'archive', `it has a comment of ${comment.length} bytes`);
  }
  // Readers take the end record whose comment reaches the end of the file. Two of them are two archives in one file.
  const from = Math.max(0, zip.length - maxCommentBytes - endBytes);
  const earlier = from + zip.subarray(from, at).lastIndexOf(endSignature);
  if (earlier >= from && earlier + endBytes + zip.readUInt16LE(earlier + 20) === zip.length) {
    report('zip-second-archive', 'archive', `there are end records at bytes ${earlier} and ${at}`);
  }
}

const readEnd = (zip: ArchiveBytes, at: number): EndFields => ({
  disks: [zip.readUInt16LE(at + 4), zip.readUInt16LE(at + 6)],
  here: zip.readUInt16LE(at + 8),
  count: zip.readUInt16LE(at + 10),
  size: zip.readUInt32LE(at + 12),
  offset: zip.readUInt32LE(at + 16),
});

const readEnd64 = (zip: ArchiveBytes, at: number): EndFields => ({
  disks: [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)],
  here: readUint64(zip, at + 24),
  count: readUint64(zip, at + 32),
  size: readUint64(zip, at + 40),
  offset: readUint64(zip, at + 48),
});

/** The record must stand right before its locator, and say what the end record says wherever that says anything. */
function findDirectory64(
  zip: ArchiveBytes,
  locatorAt: number,
  end: EndFields,
  report: Report,
): ZipDirectory | undefined {
  const at = locatorAt - end64Bytes;
  const located = readUint64(zip, locatorAt + 8) === at && at >= 0 && zip.readUInt32LE(at) === end64Signature;
  if (!located || readUint64(zip, at + 4) !== end64Bytes - 12) {
    report('zip64-mismatch', 'archive', 'the zip64 end record is not where its locator says, or has extra data');
    return undefined;
  }
  if (zip.readUInt32LE(locatorAt + 4) !== 0 || zip.readUInt32LE(locatorAt + 16) !== 1) {
    report('zip-multi-disk', 'archive', 'the zip64 locator speaks of more than one disk');
  }
  const wide = readEnd64(zip, at);
  const differs = (['here', 'count', 'size', 'offset'] as const).filter((field) => {
    const sentinel = field === 'here' || field === 'count' ? 0xffff : 0xffffffff;
    return end[field] !== sentinel && end[field] !== wide[field];
  });
  if (differs.length > 0) {
    report('zip64-mismatch', 'archive', `end record and zip64 end record differ in ${differs.join(', ')}`);
  }
  if (end.disks.some((disk) => disk !== 0 && disk !== 0xffff)) report('zip-multi-disk', 'archive', multiDisk);
  return checked(zip, wide, at, report);
}

const multiDisk = 'the end record speaks of more than one disk';

function checked(zip: ArchiveBytes, end: EndFields, endsAt: number, report: Report): ZipDirectory | undefined {
  if (end.disks.some((disk) => disk !== 0)) report('zip-multi-disk', 'archive', multiDisk);
  if (end.here !== end.count) {
    report('zip-end-record-mismatch', 'archive', `it counts ${end.here} entries on this disk and ${end.count} in all`);
  }
  const gap = endsAt - end.offset - end.size;
  if (gap === 0) return { at: end.offset, endsAt, count: end.count };
  // Readers that look for the directory backwards from the end record find it; those that use the offset do not.
  const isEntry = (at: number) => zip.readUInt32LE(at) === 0x02014b50;
  if (gap > 0 && (end.count === 0 || isEntry(endsAt - end.size))) {
    report('zip-prefix', 'archive', `${gap} bytes stand before the archive that its offsets describe`);
  } else if (gap > 0 && isEntry(end.offset)) {
    report(
      'zip-unowned-bytes',
      'archive',
      `${gap} bytes stand between the directory, as the end record has it, and that record`,
    );
  } else {
    report('zip-end-record-mismatch', 'archive', 'the directory is not where, or not as long as, the end record says');
  }
  return undefined;
}
