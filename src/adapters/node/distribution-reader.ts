import { closeSync, fstatSync, openSync } from 'node:fs';
import { ReleaseError } from '../../errors.ts';
import type { ArchiveBytes } from '../../model/archive-bytes.ts';
import { largeFile, readExactly } from './large-file.ts';

/** Bytes. A file up to this size is held in memory whole, as nearly every wheel is. */
const maxHeldBytes = 128 * 1024 * 1024;

/** A distribution that was opened: all that is read of it comes from one descriptor. */
export interface OpenedDistribution {
  /** A `Buffer` where the file is held in memory. Not to be used after `close`: the next file lies there then. */
  readonly bytes: Buffer | ArchiveBytes;
  readonly close: () => void;
}

/**
 * Opens distributions, one after the other, for a thread that has nothing else to do meanwhile. Those that are held lie
 * in the same memory: fresh memory for each would cost as much time as hashing them.
 *
 * @param held bytes of the largest file that is held.
 * @returns a function that throws a ReleaseError FILE_UNREADABLE, or what the disk threw.
 */
export function distributionReader(held = maxHeldBytes): (path: string, maxBytes: number) => OpenedDistribution {
  let room = Buffer.alloc(0);
  return (path, maxBytes) => {
    const file = openSync(path, 'r');
    const close = (): void => closeSync(file);
    try {
      const { size } = fstatSync(file);
      if (size > maxBytes) {
        throw new ReleaseError('FILE_UNREADABLE', `${path} has ${size} bytes; ${maxBytes} are allowed`);
      }
      if (size > held) return { bytes: largeFile(file, size), close };
      if (room.length < size) room = Buffer.allocUnsafeSlow(size);
      const bytes = room.subarray(0, size);
      readExactly(file, bytes, 0);
      return { bytes, close };
    } catch (thrown) {
      close();
      throw thrown;
    }
  };
}
