import * as zlib from 'node:zlib';

/** CRC-32 of zip and gzip, as a number from 0 to 2^32 - 1. Node has its own from 20.15 and 22.2 on. */
export const crc32: (bytes: Uint8Array) => number = zlib.crc32 ?? slowCrc32;

/** The same of bytes that follow others. @param before the CRC of those; 0 of none. */
export const crc32From = (before: number, bytes: Uint8Array): number => (zlib.crc32 ?? slowCrc32)(bytes, before);

/** One byte at a time; for the Nodes that have none, and to check theirs against. */
export function slowCrc32(bytes: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
