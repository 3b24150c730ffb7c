import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { ReleaseError } from '../../errors.ts';
import type { ArchiveBytes } from '../../model/archive-bytes.ts';

/** Bytes read at a time. Smaller ones cost calls, larger ones cost copies of what is not asked for. */
const blockBytes = 64 * 1024;
const digestBytes = 32;

/**
 * A file that is read block by block, as often as it is asked for. A block that was read before must be what it was
 * then: so everything that is said of the file, its digest included, is said of the same bytes.
 *
 * @param file open descriptor, which stays the caller's. @param length bytes of the file.
 * @throws ReleaseError FILE_UNREADABLE from every read, when the disk fails or the file was changed meanwhile.
 */
export function largeFile(file: number, length: number): ArchiveBytes {
  const blockAt = blockReader(file, length);
  const subarray = (from: number, to: number): Buffer => {
    const [start, end] = [clamp(from, length), clamp(to, length)];
    if (end <= start) return Buffer.alloc(0);
    const first = Math.floor(start / blockBytes);
    if (end <= (first + 1) * blockBytes)
      return blockAt(first).subarray(start - first * blockBytes, end - first * blockBytes);
    const bytes = Buffer.allocUnsafe(end - start);
    for (let index = first; index * blockBytes < end; index++) {
      const at = index * blockBytes;
      blockAt(index).copy(bytes, Math.max(0, at - start), Math.max(0, start - at), Math.min(blockBytes, end - at));
    }
    return bytes;
  };
  // What lies beyond the end makes the piece too short, and `Buffer` throws for it.
  const piece = (at: number, size: number): Buffer => subarray(at, at + size);
  return {
    length,
    readUInt8: (at) => piece(at, 1).readUInt8(0),
    readUInt16LE: (at) => piece(at, 2).readUInt16LE(0),
    readUInt32LE: (at) => piece(at, 4).readUInt32LE(0),
    readBigUInt64LE: (at) => piece(at, 8).readBigUInt64LE(0),
    subarray,
  };
}

/** Reads one block at a time, and compares it with what was read there before. */
function blockReader(file: number, length: number): (index: number) => Buffer {
  const digests = Buffer.alloc(Math.ceil(length / blockBytes) * digestBytes);
  let held: { readonly index: number; readonly block: Buffer } | undefined;

  return (index) => {
    if (held?.index === index) return held.block;
    const block = Buffer.allocUnsafe(Math.min(blockBytes, length - index * blockBytes));
    readExactly(file, block, index * blockBytes);
    const before = digests.subarray(index * digestBytes, (index + 1) * digestBytes);
    const digest = createHash('sha256').update(block).digest();
    // No content has a digest of zeros, which stand for a block that was not read yet.
    if (before.some((byte) => byte !== 0) && !before.equals(digest)) {
      throw new ReleaseError('FILE_UNREADABLE', 'the file was changed while it was read');
    }
    before.set(digest);
    held = { index, block };
    return block;
  };
}

const clamp = (at: number, length: number): number => Math.min(Math.max(0, at), length);

/** Fills `into` from `at` on. @throws ReleaseError FILE_UNREADABLE when the file ends before, or cannot be read. */
export function readExactly(file: number, into: Buffer, at: number): void {
  for (let done = 0; done < into.length; ) {
    const count = readSync(file, into, done, into.length - done, at + done);
    if (count === 0)
      throw new ReleaseError('FILE_UNREADABLE', 'the file ended early: it was changed while it was read');
    done += count;
  }
}
