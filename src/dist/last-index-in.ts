import type { ArchiveBytes } from '../model/archive-bytes.ts';

/** Bytes searched at a time. */
const windowBytes = 1024 * 1024;

/** Offset of the last place where `wanted` stands; -1 when it stands nowhere. */
export function lastIndexIn(bytes: ArchiveBytes, wanted: Uint8Array): number {
  for (let end = bytes.length; end > 0; end -= windowBytes) {
    const from = Math.max(0, end - windowBytes);
    // What begins in this window may end behind it.
    const found = bytes.subarray(from, Math.min(bytes.length, end + wanted.length - 1)).lastIndexOf(wanted);
    if (found >= 0) return from + found;
  }
  return -1;
}
