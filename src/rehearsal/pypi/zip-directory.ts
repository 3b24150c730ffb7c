import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { constants, inflateRawSync } from 'node:zlib';
import { crc32 } from '../github/crc32.ts';
import { refuse } from './refusal.ts';

/** One entry as the central directory has it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly crc: number;
  /** Encryption and patches are marks that Python's library does not do without help. */
  readonly flags: number;
  /** Where its local header stands. */
  readonly headerAt: number;
  /** Where the next thing begins. */
  readonly endAt: number;
}

/** Bytes of a file; fewer than asked for at its end. */
export type At = (offset: number, length: number) => Buffer;

/** An open archive; `close` when done. */
export interface ZipFile {
  /** By name; of two entries of one name the last. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes of the archive itself. */
  readonly length: number;
  readonly at: At;
  /** Bytes of one entry, at most 64 MiB. Refuses damaged ones with 400; what Python's library cannot do is 500. */
  readonly read: (entry: ZipEntry) => Buffer;
  readonly close: () => void;
}

const LIMIT = 64 * 1024 * 1024;
const END = 0x06054b50;
const END_BYTES = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_END_BYTES = 56;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const UTF8 = 0x800;
/** Encrypted, patched, strongly encrypted. */
const UNSUPPORTED = 0x01 | 0x20 | 0x40;
/** 6.3, the newest version of the format that the library reads. */
const NEWEST = 63;

/** What the index says of an archive that its library cannot read: Python's word for nothing. */
export const unreadable: () => never = () => refuse('Invalid distribution file. None');

/**
 * Opens an archive as Python's library does, which the index begins with: from the end record backwards, whatever
 * stands around. Refuses with 400.
 */
export function openDirectory(path: string): ZipFile {
  const handle = openSync(path, 'r');
  const { size: length } = fstatSync(handle);
  const at: At = (offset, count) => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(count, length - offset)));
    return offset < 0 ? Buffer.alloc(0) : bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, offset));
  };
  try {
    const end = findEnd(at, length);
    if (end < 0) refuse('Invalid distribution file. File is not a zipfile');
    const entries = readDirectory(at, end);
    return { entries, length, at, read: (entry) => readEntry(at, entry), close: () => closeSync(handle) };
  } catch (thrown) {
    closeSync(handle);
    throw thrown;
  }
}

/** Where the end record stands: at the very end, else the last of the 64 KiB that a comment can have; -1: nowhere. */
export function findEnd(at: At, length: number): number {
  const last = at(length - END_BYTES, END_BYTES);
  if (last.length === END_BYTES && last.readUInt32LE() === END && last.readUInt16LE(20) === 0)
    return length - END_BYTES;
  const from = Math.max(0, length - END_BYTES - 0xffff);
  const found = at(from, length - from).lastIndexOf(Buffer.from('PK\x05\x06'));
  return found >= 0 && from + found + END_BYTES <= length ? from + found : -1;
}

function readDirectory(at: At, end: number): ReadonlyMap<string, ZipEntry> {
  const { offset, size, zip64 } = directoryOf(at, end);
  // What stands before the archive moves everything in it.
  const shift = end - size - offset - (zip64 ? ZIP64_END_BYTES + ZIP64_LOCATOR_BYTES : 0);
  if (offset + shift < 0) unreadable();
  const directory = at(offset + shift, size);
  const entries: Omit<ZipEntry, 'endAt'>[] = [];
  for (let position = 0; position < directory.length; ) {
    const head = directory.subarray(position, position + CENTRAL_BYTES);
    if (head.length < CENTRAL_BYTES || head.readUInt32LE() !== CENTRAL) return unreadable();
    const [nameLength, extraLength] = [head.readUInt16LE(28), head.readUInt16LE(30)];
    const rest = directory.subarray(position + CENTRAL_BYTES);
    const flags = head.readUInt16LE(8);
    const name = decodeName(rest.subarray(0, nameLength), (flags & UTF8) !== 0);
    if ((head[6] ?? 0) > NEWEST) refuse(`'${name}' is of an unknown version`, 500);
    const extra = rest.subarray(nameLength, nameLength + extraLength);
    const [compressed, uncompressed, header] = widen(head, extra);
    const [method, crc] = [head.readUInt16LE(10), head.readUInt32LE(16)];
    entries.push({ name, method, compressed, size: uncompressed, crc, flags, headerAt: header + shift });
    position += CENTRAL_BYTES + nameLength + extraLength + head.readUInt16LE(32);
  }
  const starts = [...entries.map(({ headerAt }) => headerAt), offset + shift].sort((one, other) => one - other);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? start]));
  return new Map(entries.map((one) => [one.name, { ...one, endAt: next.get(one.headerAt) ?? one.headerAt }]));
}

function directoryOf(at: At, end: number): { offset: number; size: number; zip64: boolean } {
  const record = at(end, END_BYTES);
  const locator = at(end - ZIP64_LOCATOR_BYTES, ZIP64_LOCATOR_BYTES);
  const wide = at(end - ZIP64_LOCATOR_BYTES - ZIP64_END_BYTES, ZIP64_END_BYTES);
  const zip64 =
    locator.length === ZIP64_LOCATOR_BYTES &&
    locator.readUInt32LE() === ZIP64_LOCATOR &&
    wide.length === ZIP64_END_BYTES &&
    wide.readUInt32LE() === ZIP64_END;
  if (!zip64) return { size: record.readUInt32LE(12), offset: record.readUInt32LE(16), zip64 };
  return { size: Number(wide.readBigUInt64LE(40)), offset: Number(wide.readBigUInt64LE(48)), zip64 };
}

/** Without the mark of UTF-8 a name is in an old code page: no other reading of its bytes may ever equal it. */
function decodeName(bytes: Buffer, utf8: boolean): string {
  if (!utf8) return bytes.every((byte) => byte < 0x80) ? bytes.toString('latin1') : `\0${bytes.toString('latin1')}`;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable();
  }
}

/** Compressed size, size and place of the local header; from the zip64 field where the 32-bit ones say so. */
function widen(head: Buffer, extra: Buffer): readonly [compressed: number, size: number, header: number] {
  const [compressed, size, header] = [head.readUInt32LE(20), head.readUInt32LE(24), head.readUInt32LE(42)];
  let wide: Buffer = Buffer.alloc(0);
  for (let position = 0; position + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(position + 2);
    if (position + 4 + length > extra.length) unreadable();
    if (extra.readUInt16LE(position) === 1) wide = extra.subarray(position + 4, position + 4 + length);
    position += 4 + length;
  }
  const take = (value: number): number => {
    if (value !== 0xffffffff) return value;
    if (wide.length < 8) return unreadable();
    const taken = Number(wide.readBigUInt64LE());
    wide = wide.subarray(8);
    return taken;
  };
  const realSize = take(size);
  return [take(compressed), realSize, take(header)];
}

function readEntry(at: At, entry: ZipEntry): Buffer {
  const { headerAt, name, method, compressed, size, crc, flags, endAt } = entry;
  const head = at(headerAt, 30);
  if (head.length < 30 || head.readUInt32LE() !== LOCAL) unreadable();
  const nameLength = head.readUInt16LE(26);
  const dataAt = headerAt + 30 + nameLength + head.readUInt16LE(28);
  if (flags & UNSUPPORTED || size > LIMIT || compressed > LIMIT) refuse(`'${name}' cannot be read`, 500);
  if (at(headerAt + 30, nameLength).toString('utf8') !== name || dataAt + compressed > endAt) unreadable();
  const raw = at(dataAt, compressed);
  // Only the stated size is read, and only the checksum is compared: an end that is missing is not missed.
  const bytes = (method === 0 ? raw : inflate(raw, name)).subarray(0, size);
  return crc32(bytes) === crc ? bytes : unreadable();
}

function inflate(raw: Buffer, name: string): Buffer {
  try {
    return inflateRawSync(raw, { maxOutputLength: LIMIT, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return refuse(`'${name}' cannot be read`, 500);
  }
}
