import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { refuse } from './refusal.ts';

/** One entry of the archive. Sizes in bytes, `dataAt` is where its data begin. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly dataAt: number;
}

/** An open archive; `close` when done. */
export interface ZipFile {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes of one entry, at most 64 MiB. */
  read: (entry: ZipEntry) => Buffer;
  close: () => void;
}

const LIMIT = 64 * 1024 * 1024;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;

type At = (offset: number, length: number) => Buffer;

/** Refuses as the index does for anything two readers could understand in two ways. */
function reject(why: string): never {
  return refuse(
    `Invalid distribution file. ZIP archive not accepted: ${why}. See the index's documentation on archives`,
  );
}

/** Reads an archive in the strict sequence that the index wants. Source: reference §5.2. Refuses with 400. */
export function openZip(path: string): ZipFile {
  const handle = openSync(path, 'r');
  const length = fstatSync(handle).size;
  const at: At = (offset, count) => {
    const bytes = Buffer.alloc(count);
    if (offset + count > length || readSync(handle, bytes, 0, count, offset) !== count) reject('Malformed zip file');
    return bytes;
  };
  try {
    if (length < 4 || at(0, 4).readUInt32LE() !== LOCAL) refuse('Invalid distribution file. File is not a zipfile');
    const entries = walk(at, length);
    return { entries, read: (entry) => readEntry(at, entry), close: () => closeSync(handle) };
  } catch (thrown) {
    closeSync(handle);
    throw thrown;
  }
}

function walk(at: At, length: number): ReadonlyMap<string, ZipEntry> {
  const locals = new Map<string, ZipEntry>();
  const centrals = new Map<string, ZipEntry>();
  let [offset, centralAt, zip64At] = [0, -1, -1];
  for (;;) {
    const signature = at(offset, 4).readUInt32LE();
    if (signature === LOCAL && centralAt < 0) {
      offset = readLocal(at, offset, locals);
    } else if (signature === CENTRAL && zip64At < 0) {
      if (centralAt < 0) centralAt = offset;
      offset = readCentral(at, offset, locals, centrals);
    } else if (signature === ZIP64_END && zip64At < 0) {
      zip64At = offset;
      offset += 12 + Number(at(offset + 4, 8).readBigUInt64LE());
    } else if (signature === ZIP64_LOCATOR && zip64At >= 0) {
      if (Number(at(offset + 8, 8).readBigUInt64LE()) !== zip64At) reject('Mis-matched zip64 locator');
      offset += 20;
    } else if (signature === END) {
      checkEnd(at, offset, { length, centralAt, zip64At, count: centrals.size });
      if (centrals.size !== locals.size) reject('Mis-matched local headers and central directory');
      return locals;
    } else if (signature === DESCRIPTOR) reject('ZIP contains a data descriptor');
    else reject('Unknown record signature');
  }
}

function readLocal(at: At, offset: number, locals: Map<string, ZipEntry>): number {
  const head = at(offset, 30);
  if (head.readUInt16LE(6) & 8) reject('ZIP contains a data descriptor');
  const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
  const rest = at(offset + 30, nameLength + extraLength);
  const name = readName(rest.subarray(0, nameLength));
  const sizes = widen(head.readUInt32LE(18), head.readUInt32LE(22), rest.subarray(nameLength));
  const dataAt = offset + 30 + nameLength + extraLength;
  if (locals.has(name)) reject('Duplicate filename in local headers');
  locals.set(name, { name, method: head.readUInt16LE(8), ...sizes, dataAt });
  return dataAt + sizes.compressed;
}

function readCentral(at: At, offset: number, locals: Map<string, ZipEntry>, seen: Map<string, ZipEntry>): number {
  const head = at(offset, 46);
  const [nameLength, extraLength] = [head.readUInt16LE(28), head.readUInt16LE(30)];
  if (head.readUInt16LE(32) !== 0) reject('Comment in central directory');
  const rest = at(offset + 46, nameLength + extraLength);
  const name = readName(rest.subarray(0, nameLength));
  const sizes = widen(head.readUInt32LE(20), head.readUInt32LE(24), rest.subarray(nameLength));
  const local = locals.get(name);
  if (seen.has(name)) reject('Duplicate filename in central directory');
  if (!local) return reject('Mis-matched local headers and central directory');
  if (local.compressed !== sizes.compressed || local.size !== sizes.size) reject('Mis-matched data size');
  seen.set(name, local);
  return offset + 46 + nameLength + extraLength;
}

function readName(bytes: Buffer): string {
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    for (const byte of bytes) if (byte < 0x20 || byte === 0x7f) reject('Invalid character in filename');
    return name;
  } catch (thrown) {
    if (thrown instanceof TypeError) reject('Filename not unicode');
    throw thrown;
  }
}

/** Checks the extra fields and takes the 64-bit sizes where the 32-bit ones say so. */
function widen(compressed: number, size: number, extra: Buffer): { compressed: number; size: number } {
  const wide = [size, compressed].filter((value) => value === 0xffffffff).length;
  let found: Buffer | null = null;
  let unicodePath = false;
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) reject('Malformed extra field');
    const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    const data = extra.subarray(at + 4, at + 4 + length);
    if (data.length !== length) reject('Malformed extra field');
    if (id === 1 && found) reject('Duplicate zip64 extra field');
    if (id === 1) found = data;
    if (id === 0x7075 && unicodePath) reject('Duplicate unicode path extra field');
    if (id === 0x7075) unicodePath = true;
    at += 4 + length;
  }
  if (wide === 0) return { compressed, size };
  if (!found || found.length < 8 * wide) return reject('Malformed zip64 extra field');
  const values = [...Array(wide).keys()].map((index) => Number(found.readBigUInt64LE(8 * index)));
  const next = (value: number) => (value === 0xffffffff ? (values.shift() ?? 0) : value);
  const realSize = next(size);
  return { size: realSize, compressed: next(compressed) };
}

interface Walked {
  readonly length: number;
  readonly centralAt: number;
  readonly zip64At: number;
  readonly count: number;
}

function checkEnd(at: At, offset: number, { length, centralAt, zip64At, count }: Walked): void {
  const end = at(offset, 22);
  if (offset + 22 + end.readUInt16LE(20) !== length) reject('Trailing data');
  if (centralAt < 0) reject('No central directory');
  const stated = [end.readUInt16LE(8), end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const directoryEnd = zip64At < 0 ? offset : zip64At;
  const real = [count, count, directoryEnd - centralAt, centralAt];
  const open = [0xffff, 0xffff, 0xffffffff, 0xffffffff];
  stated.forEach((value, index) => {
    const deferred = zip64At >= 0 && value === open[index];
    if (!deferred && value !== real[index]) reject('Mis-matched end of central directory');
  });
  if (zip64At < 0) return;
  const wide = at(zip64At, 56);
  const stated64 = [24, 32, 40, 48].map((position) => Number(wide.readBigUInt64LE(position)));
  if (stated64.some((value, index) => value !== real[index])) reject('Mis-matched zip64 end record');
}

function readEntry(at: At, entry: ZipEntry): Buffer {
  if (entry.size > LIMIT || entry.compressed > LIMIT) refuse(`Invalid distribution file. '${entry.name}' is too large`);
  const raw = at(entry.dataAt, entry.compressed);
  try {
    const bytes = entry.method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: entry.size + 1 });
    if (bytes.length === entry.size) return bytes;
  } catch {
    // Said below: bad data and wrong length are one refusal.
  }
  return refuse(`Invalid distribution file. '${entry.name}' cannot be read`);
}
