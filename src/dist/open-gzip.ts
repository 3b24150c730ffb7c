import { bufferOver } from './buffer-over.ts';
import { crc32 } from './crc32.ts';
import { inflateRaw, maxDeflateRatio, tooLong } from './inflate-raw.ts';
import { inflationLimit } from './is-bomb.ts';
import type { Report } from './problem-list.ts';

const fixedBytes = 10;
/** CRC-32 and length of the content. */
const trailerBytes = 8;
/** Bits of the header's flags that no version of the format defines. */
const reservedFlags = 0b1110_0000;
/** Bytes that zlib makes at a time where the end of the file does not say how long the content is. */
const chunkBytes = 4 * 1024 * 1024;

/**
 * Opens a gzip file of exactly one member with nothing behind it. Readers differ on the rest: some stop after the first
 * member, some read on, some look at the trailer.
 *
 * @returns the content, also where a problem has been reported but the content could be had; else `undefined`.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export function openGzip(bytes: Uint8Array, report: Report): Buffer | undefined {
  const file = bufferOver(bytes);
  const start = endOfHeader(file);
  if (start === undefined) {
    report('gzip-unreadable', 'archive', 'it is not a gzip file, or its header is damaged');
    return undefined;
  }
  const limit = inflationLimit(file.length);
  const chunkSize = chunkFor(file, limit);
  const inflated = inflateRaw(file.subarray(start), { chunkSize, maxOutputLength: limit });
  if (!inflated.ok) {
    if (inflated.reasons.includes(tooLong)) {
      report('inflation-bomb', 'archive', `its ${file.length} bytes would inflate to more than ${limit}`);
    } else report('gzip-truncated', 'archive', inflated.reasons.join('; '));
    return undefined;
  }
  const content = bufferOver(inflated.value.content);
  judgeTrailer(file, start + inflated.value.used, content, report);
  return content;
}

/** One chunk for all, if the length at the file's end can be true; only time and memory depend on it. */
function chunkFor(file: Buffer, limit: number): number {
  const claimed = file.readUInt32LE(file.length - 4);
  return claimed < limit && claimed <= maxDeflateRatio * file.length ? claimed + 1 : chunkBytes;
}

function judgeTrailer(file: Buffer, at: number, content: Buffer, report: Report): void {
  const end = at + trailerBytes;
  if (end > file.length) {
    report('gzip-truncated', 'archive', 'the checksum at its end is cut off');
    return;
  }
  if (file.readUInt32LE(at) !== crc32(content) || file.readUInt32LE(at + 4) !== content.length % 2 ** 32) {
    report('gzip-crc-mismatch', 'archive', 'its content has another CRC or length than its end says');
  }
  if (end === file.length) return;
  const second = file[end] === 0x1f && file[end + 1] === 0x8b;
  if (second) report('gzip-second-member', 'archive', `a second gzip member begins at byte ${end}`);
  else report('gzip-trailing-bytes', 'archive', `${file.length - end} bytes follow the end of the gzip member`);
}

/** Offset of the deflate stream. */
function endOfHeader(file: Buffer): number | undefined {
  if (file.length < fixedBytes + trailerBytes || file.readUInt16BE(0) !== 0x1f8b || file[2] !== 8) return undefined;
  const flags = file.readUInt8(3);
  if ((flags & reservedFlags) !== 0) return undefined;
  let at = fixedBytes;
  if ((flags & 4) !== 0) {
    if (at + 2 > file.length) return undefined;
    at += 2 + file.readUInt16LE(at);
  }
  // The original file's name, and a comment: texts that end in a NUL.
  for (const text of [8, 16]) {
    if ((flags & text) === 0) continue;
    const end = file.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < file.length ? at : undefined;
}
