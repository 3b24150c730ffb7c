import { crc32, deflateRawSync } from 'node:zlib';

/** Fields of one header that a test sets to something else than what is true. */
export interface HeaderFields {
  /** Version needed to extract. */
  needed?: number;
  name?: string | Uint8Array;
  flags?: number;
  method?: number;
  time?: number;
  crc?: number;
  packedSize?: number;
  size?: number;
  extra?: Uint8Array;
}

export interface CentralFields extends HeaderFields {
  comment?: string;
  disk?: number;
  system?: number;
  /** External attributes, all 32 bits. */
  attributes?: number;
  headerAt?: number;
}

/** One entry of a zip to be written. Left alone it is what a build backend writes. */
export interface ZipPart {
  path: string;
  content?: string | Uint8Array;
  method?: number;
  /** With its type bits. */
  mode?: number;
  /** Stands in place of the compressed data. */
  packed?: Uint8Array;
  /** In both headers. */
  both?: HeaderFields;
  local?: HeaderFields;
  central?: CentralFields;
  /** Bytes before the local header, and behind the data. */
  before?: Uint8Array;
  after?: Uint8Array;
  /** Is left out of the directory, or of the data. */
  unlisted?: boolean;
  absent?: boolean;
}

export interface ZipEnd {
  disk?: number;
  here?: number;
  count?: number;
  size?: number;
  offset?: number;
  comment?: string | Uint8Array;
  /** Between the directory and the end record. */
  before?: Uint8Array;
  /** Behind the end record. */
  after?: Uint8Array;
  /** Writes a zip64 end record and locator with these fields changed; the classic fields stay as they are. */
  zip64?: { count?: number; size?: number; offset?: number; recordSize?: number; at?: number; disks?: number };
  /** The order of the directory, by position of the parts. */
  order?: number[];
}

const u16 = (...values: number[]): Buffer => Buffer.from(new Uint16Array(values).buffer);
const u32 = (...values: number[]): Buffer => Buffer.from(new Uint32Array(values).buffer);
export const u64 = (...values: number[]): Buffer => Buffer.from(new BigUint64Array(values.map(BigInt)).buffer);

/** One field of an extra field. */
export const extraField = (id: number, data: Uint8Array): Buffer => Buffer.concat([u16(id, data.length), data]);

/** 1 January 2025, 12:00:00. */
const time = ((((2025 - 1980) << 9) | (1 << 5) | 1) << 16) | (12 << 11);

interface Written {
  part: ZipPart;
  headerAt: number;
  true: Required<Omit<HeaderFields, 'name'>> & { name: Uint8Array };
}

/** Writes a zip as build backends do, and wrong wherever a part or the end says so. */
export function zipBytes(parts: readonly ZipPart[], end: ZipEnd = {}): Buffer {
  const chunks: Buffer[] = [];
  const written: Written[] = [];
  let at = 0;
  const put = (bytes: Uint8Array): void => {
    chunks.push(Buffer.from(bytes));
    at += bytes.length;
  };
  for (const part of parts) {
    put(part.before ?? Buffer.alloc(0));
    const { fields, packed } = fieldsOf(part);
    written.push({ part, headerAt: at, true: fields });
    if (part.absent) continue;
    put(localHeader({ ...fields, ...part.both, ...part.local }));
    put(packed);
    put(part.after ?? Buffer.alloc(0));
  }
  const offset = at;
  const order = end.order ?? [...written.keys()];
  const listed = order.flatMap((index) => written[index] ?? []).filter(({ part }) => !part.unlisted);
  for (const entry of listed) put(centralHeader(entry));
  const size = at - offset;
  put(end.before ?? Buffer.alloc(0));
  put(endRecords({ count: listed.length, size, offset, at }, end));
  put(end.after ?? Buffer.alloc(0));
  return Buffer.concat(chunks);
}

function fieldsOf(part: ZipPart) {
  const content = Buffer.from(part.content ?? '');
  const method = part.method ?? (part.path.endsWith('/') ? 0 : 8);
  const packed = Buffer.from(part.packed ?? (method === 8 ? deflateRawSync(content) : content));
  const name = Buffer.from(part.path);
  const flags = name.some((byte) => byte > 0x7f) ? 0x800 : 0;
  const crc = crc32(content);
  const extra = Buffer.alloc(0);
  return {
    packed,
    fields: { name, needed: 20, flags, method, time, crc, packedSize: packed.length, size: content.length, extra },
  };
}

type Fields = Required<HeaderFields>;

const shared = ({ needed, flags, method, time: at, crc, packedSize, size }: Fields): Buffer =>
  Buffer.concat([u16(needed, flags, method), u32(at, crc, packedSize, size)]);

function localHeader(fields: Fields): Buffer {
  const name = Buffer.from(fields.name);
  const extra = Buffer.from(fields.extra);
  return Buffer.concat([Buffer.from('PK\x03\x04'), shared(fields), u16(name.length, extra.length), name, extra]);
}

function centralHeader({ part, headerAt, true: fields }: Written): Buffer {
  const all = { ...fields, ...part.both, ...part.central };
  const name = Buffer.from(all.name);
  const extra = Buffer.from(all.extra);
  const { comment = '', disk = 0, system = 3 } = part.central ?? {};
  const mode = part.mode ?? (part.path.endsWith('/') ? 0o40755 : 0o100644);
  return Buffer.concat([
    Buffer.from(['P'.charCodeAt(0), 'K'.charCodeAt(0), 1, 2, 20, system]),
    shared(all),
    u16(name.length, extra.length, Buffer.byteLength(comment), disk, 0),
    u32(part.central?.attributes ?? (mode << 16) >>> 0, part.central?.headerAt ?? headerAt),
    name,
    extra,
    Buffer.from(comment),
  ]);
}

function endRecords(is: { count: number; size: number; offset: number; at: number }, end: ZipEnd): Buffer {
  const { zip64 } = end;
  const wide = { ...is, ...zip64 };
  const record = Buffer.concat([
    Buffer.concat([Buffer.from('PK\x06\x06'), u64(zip64?.recordSize ?? 44), u16(45, 45), u32(0, 0)]),
    u64(wide.count, wide.count, wide.size, wide.offset),
  ]);
  const locator = Buffer.concat([Buffer.from('PK\x06\x07'), u32(0), u64(wide.at), u32(zip64?.disks ?? 1)]);
  const comment = Buffer.from(end.comment ?? '');
  return Buffer.concat([
    ...(zip64 ? [record, locator] : []),
    Buffer.from('PK\x05\x06'),
    u16(end.disk ?? 0, end.disk ?? 0, end.here ?? end.count ?? is.count, end.count ?? is.count),
    u32(end.size ?? is.size, end.offset ?? is.offset),
    u16(comment.length),
    comment,
  ]);
}
