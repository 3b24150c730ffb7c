/**
 * The bytes of an archive, read where they are asked for: a `Buffer` that holds all of them, or a large file that is
 * read piece by piece. Whatever lies outside throws a `RangeError`, as with a `Buffer`.
 */
export interface ArchiveBytes {
  readonly length: number;
  readonly readUInt8: (at: number) => number;
  readonly readUInt16LE: (at: number) => number;
  readonly readUInt32LE: (at: number) => number;
  readonly readBigUInt64LE: (at: number) => bigint;
  /** Bytes from `from` up to `to`, or up to the end. The caller bounds how many. */
  readonly subarray: (from: number, to: number) => Buffer;
}
