/** The same bytes with `Buffer`'s readers; nothing is copied. */
export const bufferOver = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A 64-bit number, little-endian. Above 2^53 - 1 it is `Infinity`, which equals no offset and fits in no file. */
export function readUint64(bytes: Pick<Buffer, 'readBigUInt64LE'>, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
}

/** As {@link readUint64}, big-endian. */
export function readUint64BE(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64BE(at);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
}
