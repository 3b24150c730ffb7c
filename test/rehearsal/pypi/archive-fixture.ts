import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** One entry of a zip, all innocent but for what a case names. */
export interface Entry {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  readonly deflated?: boolean;
  /** Bits of the general purpose field, in both headers. */
  readonly flags?: number;
  readonly method?: number;
  /** Members of the local header that differ from the central directory. */
  readonly local?: { readonly name?: string; readonly compressed?: number; readonly size?: number };
  /** Extra field of the local header. */
  readonly extra?: Buffer;
  readonly comment?: string;
  /** Leaves the entry out of the central directory, or out of the local headers (its place is the first entry's). */
  readonly only?: 'local' | 'central';
  /** Where the central directory says that it stands. */
  readonly at?: number;
}

export interface ZipBend {
  /** Bytes between the local headers and the central directory. */
  readonly gap?: Buffer;
  readonly comment?: string;
  /** Added to what the end record states. */
  readonly end?: {
    readonly onDisk?: number;
    readonly count?: number;
    readonly size?: number;
    readonly offset?: number;
  };
  /** Writes a zip64 end record and its locator; the record claims so many bytes more than it has. */
  readonly zip64?: { readonly more: number };
}

const numbers = (bits: 16 | 32 | 64, values: readonly number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt(value));
      return bytes.subarray(0, bits / 8);
    }),
  );

const u16 = (...values: readonly number[]): Buffer => numbers(16, values);
const u32 = (...values: readonly number[]): Buffer => numbers(32, values);
export const u64 = (...values: readonly number[]): Buffer => numbers(64, values);

/** One field of an extra field. */
export const extraField = (id: number, data: Buffer): Buffer => Buffer.concat([u16(id, data.length), data]);

/** A zip, written by hand so that every byte of it can be wrong. */
export function makeZip(entries: readonly Entry[], bend: ZipBend = {}): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const [local, central] = headersOf(entry, offset);
    if (entry.only !== 'local') centrals.push(central);
    if (entry.only === 'central') continue;
    locals.push(local);
    offset += local.length;
  }
  const gap = bend.gap ?? Buffer.alloc(0);
  const directory = Buffer.concat(centrals);
  return Buffer.concat([
    ...locals,
    gap,
    directory,
    ...endOf(centrals.length, directory.length, offset + gap.length, bend),
  ]);
}

function headersOf(entry: Entry, offset: number): readonly [local: Buffer, central: Buffer] {
  const data = Buffer.from(entry.data ?? '');
  const body = entry.deflated ? deflateRawSync(data) : data;
  const name = Buffer.from(entry.name);
  const { flags = 0, method = entry.deflated ? 8 : 0, local = {}, extra = Buffer.alloc(0), comment = '' } = entry;
  const head = (sizes: Buffer) => Buffer.concat([u16(20, flags, method, 0, 0), u32(crc32(data)), sizes]);
  const localName = local.name === undefined ? name : Buffer.from(local.name);
  const localSizes = u32(local.compressed ?? body.length, local.size ?? data.length);
  const lengths = u16(localName.length, extra.length);
  return [
    Buffer.concat([Buffer.from('PK\x03\x04'), head(localSizes), lengths, localName, extra, body]),
    Buffer.concat([
      Buffer.from('PK\x01\x02'),
      u16(20),
      head(u32(body.length, data.length)),
      u16(name.length, 0, comment.length, 0, 0),
      u32(0, entry.at ?? (entry.only === 'central' ? 0 : offset)),
      name,
      Buffer.from(comment),
    ]),
  ];
}

function endOf(count: number, size: number, offset: number, { comment = '', end = {}, zip64 }: ZipBend): Buffer[] {
  const stated = { onDisk: count, count, size, offset };
  const record = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    u16(0, 0, stated.onDisk + (end.onDisk ?? 0), stated.count + (end.count ?? 0)),
    u32(stated.size + (end.size ?? 0), stated.offset + (end.offset ?? 0)),
    u16(comment.length),
    Buffer.from(comment),
  ]);
  if (zip64 === undefined) return [record];
  const wide = Buffer.concat([u64(44 + zip64.more), u16(45, 45), u32(0, 0), u64(count, count, size, offset)]);
  const locator = Buffer.concat([Buffer.from('PK\x06\x07'), u32(0), u64(offset + size), u32(1)]);
  return [Buffer.from('PK\x06\x06'), wide, locator, record];
}

/** A member of a tar: text is a file, `null` a folder. */
export type Member = readonly [name: string, content: string | null, type?: string];

/** A tar in the form of POSIX, gzipped. */
export const makeSdist = (members: readonly Member[]): Buffer => gzipSync(makeTar(members));

export function makeTar(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(([name, content, type]) => {
    const head = Buffer.alloc(512);
    const data = Buffer.from(content ?? '');
    head.write(name, 0);
    head.write('0000644\0', 100);
    head.write('0000000\0', 108);
    head.write('0000000\0', 116);
    head.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write(type ?? (content === null ? '5' : '0'), 156);
    head.write('ustar\x0000', 257);
    head.write('        ', 148);
    head.write(
      `${head
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return [head, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
