import { isAscii, isUtf8 } from 'node:buffer';
import { readExtra, widenCentral, zip64Of } from './extra-fields.ts';
import type { ZipDirectory } from './find-directory.ts';
import type { Report } from './problem-list.ts';

/** One entry as the central directory has it. */
export interface CentralHeader {
  readonly path: string;
  /** The bytes of the path, to compare with the local header's. */
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date as one number, to compare with the local header's. */
  readonly time: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerAt: number;
  /** The system that made it: 0 DOS, 3 Unix. */
  readonly system: number;
  /** Unix mode in the high 16 bits, DOS attributes in the low 8. */
  readonly attributes: number;
}

const signature = 0x02014b50;
const fixedBytes = 46;
/** The largest real wheel has 4,267; a file of 4 GiB could hold a hundred million. */
const maxEntries = 200_000;
/** Deflate level (bits 1 and 2) and UTF-8 names. */
const knownFlags = 0b1000_0000_0110;
const encryptedFlags = 0b0010_0000_0100_0001;
/** Version 4.5 of the format brought zip64; newer ones brought what is not read here. */
const newestNeeded = 45;
export const utf8Flag = 0b1000_0000_0000;
export const descriptorFlag = 0b1000;

/** Reads the directory from its first byte to its last. Stops at the first byte that is no entry. */
export function readCentralDirectory(zip: Buffer, directory: ZipDirectory, report: Report): readonly CentralHeader[] {
  const { endsAt, count } = directory;
  const headers: CentralHeader[] = [];
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
function endOfHeader(zip: Buffer, at: number, endsAt: number): number | undefined {
  if (at + fixedBytes > endsAt || zip.readUInt32LE(at) !== signature) return undefined;
  const end = at + fixedBytes + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  return end > endsAt ? undefined : end;
}

function readHeader(header: Buffer, report: Report): CentralHeader {
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
  if (wide === undefined) report('zip64-mismatch', path, 'its zip64 field does not fit its sizes and its offset');
  if (header.length > commentAt) report('zip-commented-entry', path, 'the entry has a comment');
  if (header.readUInt16LE(34) !== 0) report('zip-multi-disk', path, 'the entry begins on another disk');
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
export function judgeVersionNeeded(path: string, needed: number, report: Report): void {
  if (needed > newestNeeded) report('zip-version-needed', path, `it wants a reader of version ${needed} of the format`);
}

function judgeCoding(path: string, flags: number, method: number, report: Report): void {
  if ((flags & encryptedFlags) !== 0) report('zip-encrypted-entry', path, 'the entry is encrypted');
  if ((flags & descriptorFlag) !== 0) {
    report('zip-data-descriptor', path, 'its sizes stand behind its data; readers find its end in different ways');
  }
  const unknown = flags & ~(knownFlags | encryptedFlags | descriptorFlag);
  if (unknown !== 0) report('zip-unknown-flag', path, `it sets the flags 0x${unknown.toString(16)}`);
  if (method !== 0 && method !== 8) {
    report('zip-unsupported-method', path, `it is compressed with method ${method}; only stored and deflated are read`);
  }
}

/** A name that is not UTF-8, or does not say that it is, is read as one thing by Python and as another by others. */
function readName(name: Buffer, flags: number, report: Report): string {
  if (isAscii(name)) return name.toString('latin1');
  if (!isUtf8(name)) {
    const path = name.toString('latin1');
    report('name-encoding', path, 'its name is not UTF-8');
    return path;
  }
  const path = name.toString('utf8');
  if ((flags & utf8Flag) === 0) report('name-encoding', path, 'its name is not ASCII and is not marked as UTF-8');
  return path;
}
