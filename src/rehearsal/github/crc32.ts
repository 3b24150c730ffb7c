import * as zlib from 'node:zlib';

/** Of zip, gzip and PNG, bits reversed. */
const polynomial = 0xedb88320;
/** Bytes that one step takes. */
const slices = 8;

/** `tables[k][b]`: CRC of byte `b` followed by `k` zero bytes. Eight of them let one step take eight bytes. */
function makeTables(): readonly Int32Array[] {
  const tables = Array.from({ length: slices }, () => new Int32Array(256));
  const at = (slice: number, byte: number) => tables[slice]?.[byte] ?? 0;
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    tables[0]?.fill(value, byte, byte + 1);
  }
  for (let slice = 1; slice < slices; slice++)
    for (let byte = 0; byte < 256; byte++) {
      const before = at(slice - 1, byte);
      tables[slice]?.fill((before >>> 8) ^ at(0, before & 255), byte, byte + 1);
    }
  return tables;
}

/** CRC-32 of `chunk`, continued from `value`, without Node's own: Node 20 has none. */
export function slicedCrc32(chunk: Uint8Array, value = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables();
  const get = (table: Int32Array | undefined, byte: number) => table?.[byte] ?? 0;
  let crc = ~value;
  let at = 0;
  const byte = (offset: number) => chunk[offset] ?? 0;
  for (const end = chunk.length - (chunk.length % slices); at < end; at += slices) {
    const low = crc ^ (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24));
    crc =
      get(t7, low & 255) ^
      get(t6, (low >>> 8) & 255) ^
      get(t5, (low >>> 16) & 255) ^
      get(t4, low >>> 24) ^
      get(t3, byte(at + 4)) ^
      get(t2, byte(at + 5)) ^
      get(t1, byte(at + 6)) ^
      get(t0, byte(at + 7));
  }
  // The last one to seven bytes.
  for (; at < chunk.length; at++) crc = get(t0, (crc ^ byte(at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Made at first use: with Node's own function nobody needs the tables. */
let made: readonly Int32Array[] | undefined;
const tables = (): readonly Int32Array[] => {
  made ??= makeTables();
  return made;
};

/** Looked up by name: the types are those of Node 20, where early versions lack it. */
const native: unknown = Reflect.get(zlib, 'crc32');

/** CRC-32 as zip writes it, continued from `value`: Node's own where there is one. */
export const crc32: (chunk: Uint8Array, value?: number) => number =
  typeof native === 'function' ? (chunk, value = 0) => Number(native(chunk, value)) : slicedCrc32;
