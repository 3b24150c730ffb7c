import type { ArchiveEntry } from './archive-entry.ts';

const blockBytes = 512;
/** Where the header's own checksum stands, and how long it is. */
const checksumAt = 148;
const checksumBytes = 8;

/**
 * Writes a ustar archive of regular files, owned by nobody, one time for all.
 *
 * @param date ISO. @throws Error when a path is longer than the 100 bytes of the name field.
 */
export function writeTar(entries: readonly ArchiveEntry[], date: string): Buffer {
  const seconds = Math.floor(Date.parse(date) / 1_000);
  const parts = entries.flatMap((entry) => [header(entry, seconds), padded(entry.bytes)]);
  return Buffer.concat([...parts, Buffer.alloc(2 * blockBytes)]);
}

/** Data filled up to a whole block. */
const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes)]);

/** Fields of a ustar header, each a text of octal digits and a NUL. */
function header({ path, bytes, executable }: ArchiveEntry, seconds: number): Buffer {
  if (Buffer.byteLength(path) > 100) throw new Error(`too long for this archive: ${path}`);
  const block = Buffer.alloc(blockBytes);
  const octal = (value: number, at: number, digits: number) => block.write(value.toString(8).padStart(digits, '0'), at);
  block.write(path, 0);
  octal(executable ? 0o755 : 0o644, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(bytes.length, 124, 11);
  octal(seconds, 136, 11);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  octal(0, 329, 7);
  octal(0, 337, 7);
  // The sum is taken as if its own field held blanks.
  block.fill(' ', checksumAt, checksumAt + checksumBytes);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, checksumAt);
  return block;
}
