import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../github/crc32.ts';
import type { ArchiveEntry } from './archive-entry.ts';

/** 2.0: deflate. */
const versionNeeded = 20;
/** Deflated. */
const method = 8;

/** What local and central header share: from the version to the length of the extra field. */
function sharedHeader({ path, bytes }: ArchiveEntry, packed: Buffer, time: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(versionNeeded, 0);
  header.writeUInt16LE(method, 4);
  time.copy(header, 6);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(path), 22);
  return header;
}

/** Time and date as DOS wrote them: two seconds a step, years since 1980. */
function dosTime(iso: string): Buffer {
  const at = new Date(iso);
  const time = Buffer.alloc(4);
  time.writeUInt16LE((at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1), 0);
  time.writeUInt16LE(((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(), 2);
  return time;
}

/** The entry of the central directory: made by Unix, a regular file. */
function centralHeader(entry: ArchiveEntry, shared: Buffer, offset: number): Buffer {
  const head = Buffer.from([0x50, 0x4b, 1, 2, versionNeeded, 3]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((entry.executable ? 0o100755 : 0o100644) * 0x10000, 6);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, shared, tail, Buffer.from(entry.path)]);
}

/** The end of the archive, without a comment. */
function endRecord(count: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * Writes a wheel's archive as build backends do: sizes in the headers, no descriptor, no extra field, entries back to
 * back, one time for all. Below 4 GiB and 65,535 entries.
 *
 * @param date ISO; even seconds.
 */
export function writeWheelZip(entries: readonly ArchiveEntry[], date: string): Buffer {
  const time = dosTime(date);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes);
    const shared = sharedHeader(entry, packed, time);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, Buffer.from(entry.path), packed]);
    directory.push(centralHeader(entry, shared, offset));
    parts.push(local);
    offset += local.length;
  }
  const all = Buffer.concat(directory);
  return Buffer.concat([...parts, all, endRecord(entries.length, all.length, offset)]);
}
