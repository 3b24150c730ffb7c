import { refuse } from './refusal.ts';
import type { At, ZipFile } from './zip-directory.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** Bytes of a zip64 end record behind its own size field, when it holds nothing more. */
const ZIP64_END_REST = 44;

/** Refuses as the index does for anything that two readers could understand in two ways. */
function reject(why: string): never {
  const address = "See the index's documentation on archives for more information";
  return refuse(`Invalid distribution file. ZIP archive not accepted: ${why}. ${address}`);
}

const malformed: () => never = () => reject('Malformed zip file');

/** How far the walk has come, and what it knows. */
interface Walk {
  position: number;
  readonly locals: Set<string>;
  readonly centrals: Set<string>;
  directoryAt: number;
  directorySize: number;
  zip64At: number;
  locatedAt: number;
  /** Count, size and place of the central directory, as the zip64 end record states them. */
  wide: readonly number[] | null;
}

/**
 * Reads an archive record by record from its first byte, and refuses what a reader of the central directory would see
 * otherwise. Source: reference §5.2.
 */
export function checkFraming(zip: ZipFile): void {
  const walk: Walk = {
    position: 0,
    locals: new Set(),
    centrals: new Set(),
    directoryAt: -1,
    directorySize: 0,
    zip64At: -1,
    locatedAt: -1,
    wide: null,
  };
  while (step(zip, walk));
  if (walk.position !== zip.length) reject('Trailing data');
}

/** One record; false behind the last. */
function step(zip: ZipFile, walk: Walk): boolean {
  const take = taker(zip.at, walk);
  const start = walk.position;
  const signature = take(4).readUInt32LE();
  if (signature === CENTRAL) {
    if (walk.directoryAt < 0) walk.directoryAt = start;
    readCentral(take, walk);
  } else if (signature === LOCAL) readLocal(take, zip, walk);
  else if (signature === END) {
    if (walk.zip64At >= 0 && walk.locatedAt < 0) malformed();
    if (walk.directoryAt < 0) walk.directoryAt = start;
    readEnd(take, walk);
    return false;
  } else if (signature === ZIP64_END) {
    walk.zip64At = start;
    walk.wide = readZip64End(take);
  } else if (signature === ZIP64_LOCATOR) walk.locatedAt = Number(take(16).readBigUInt64LE(4));
  else reject('Unknown record signature');
  return true;
}

type Take = (count: number) => Buffer;

const taker =
  (at: At, walk: Walk): Take =>
  (count) => {
    const bytes = at(walk.position, count);
    if (bytes.length !== count) malformed();
    walk.position += count;
    return bytes;
  };

/** The name as UTF-8, or null where it is none; with a control character it is refused. */
function nameIn(bytes: Buffer): string | null {
  if (bytes.some((byte) => byte < 0x20 || byte === 0x7f)) reject('Invalid character in filename');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readLocal(take: Take, zip: ZipFile, walk: Walk): void {
  const head = take(26);
  const bytes = take(head.readUInt16LE(22));
  const extra = take(head.readUInt16LE(24));
  const name = nameIn(bytes);
  const { compressed, size } = sizesOf(head, extra);
  if (head.readUInt16LE(2) & 8) reject('ZIP contains a data descriptor');
  if (name === null) reject('Filename not unicode');
  const entry = zip.entries.get(name);
  if (!entry) reject('Filename not in central directory');
  if (entry.compressed !== compressed) reject('Mis-matched data size');
  if (entry.size !== size) reject('Mis-matched file size');
  walk.position += compressed;
  if (walk.locals.has(name)) reject('Duplicate filename in local headers');
  walk.locals.add(name);
}

/** Sizes of a local header; from its zip64 field as the index takes them. */
function sizesOf(head: Buffer, extra: Buffer): { compressed: number; size: number } {
  let [compressed, size] = [head.readUInt32LE(14), head.readUInt32LE(18)];
  const seen = new Set<number>();
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) malformed();
    const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    const data = extra.subarray(at + 4, at + 4 + length);
    if (data.length !== length) malformed();
    if (seen.has(id) && (id === 1 || id === 0x7075)) reject('Invalid duplicate extra in local file');
    seen.add(id);
    if (id === 1) [compressed, size] = widen(data, compressed, size, head.readUInt16LE(4));
    if (id === 0x7075 && nameIn(data.subarray(5)) === null) reject('Filename not valid UTF-8');
    at += 4 + length;
  }
  return { compressed, size };
}

function widen(data: Buffer, compressed: number, size: number, method: number): [number, number] {
  const open = (value: number) => value === 0xffffffff;
  if (![0, 8, 16, 24, 28].includes(data.length)) malformed();
  if (data.length === 0) return open(compressed) || open(size) ? malformed() : [compressed, size];
  const first = Number(data.readBigUInt64LE());
  const realSize = open(size) ? first : size;
  if (data.length > 8) return [Number(data.readBigUInt64LE(8)), realSize];
  // One size alone says both only of what is stored as it is.
  return method === 0 ? [first, realSize] : malformed();
}

function readCentral(take: Take, walk: Walk): void {
  const head = take(42);
  if (head.readUInt16LE(28) !== 0) reject('Comment in central directory');
  const bytes = take(head.readUInt16LE(24));
  const extra = take(head.readUInt16LE(26));
  const name = nameIn(bytes) ?? bytes.toString('latin1');
  walk.directorySize += 46 + bytes.length + extra.length;
  if (walk.centrals.has(name)) reject('Duplicate filename in central directory');
  if (!walk.locals.has(name)) reject('Missing filename in local headers');
  walk.centrals.add(name);
}

function readZip64End(take: Take): readonly number[] {
  const record = take(52);
  const [size = 0, onDisk = 0, ...stated] = [0, 20, 28, 36, 44].map((at) => Number(record.readBigUInt64LE(at)));
  if (onDisk !== stated[0]) malformed();
  if (size !== ZIP64_END_REST) reject('ZIP64 extensible data not allowed');
  return stated;
}

function readEnd(take: Take, walk: Walk): void {
  const end = take(18);
  const [onDisk = 0, count = 0] = [end.readUInt16LE(4), end.readUInt16LE(6)];
  if (onDisk !== count) malformed();
  walk.position += end.readUInt16LE(16);
  const narrow = [count, end.readUInt32LE(8), end.readUInt32LE(12)];
  const [records, size, offset] = walk.locatedAt >= 0 && walk.wide ? walk.wide : narrow;
  if (records !== walk.centrals.size) reject('Mismatched central directory records');
  if (offset !== walk.directoryAt) reject('Mismatched central directory offset');
  if (size !== walk.directorySize) reject('Mismatched central directory size');
  if (walk.locals.size !== walk.centrals.size) reject('Mis-matched local headers and central directory');
}
