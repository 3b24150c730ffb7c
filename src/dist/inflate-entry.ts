import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { crc32 } from './crc32.ts';
import { inflateRaw, maxDeflateRatio } from './inflate-raw.ts';
import type { ZipEntry } from './zip-facts.ts';

/** The bytes of an entry as they lie in the file; nothing is copied where the archive is held in memory. */
export const packedBytes = (bytes: Uint8Array | ArchiveBytes, { dataAt, compressedSize }: ZipEntry): Uint8Array =>
  bytes.subarray(dataAt, dataAt + compressedSize);

/**
 * The content of one entry: size and CRC are what its header says, and its stream ends where its data ends.
 *
 * @param bytes the whole archive that the entry came from. A stored entry is a view of it, not a copy.
 */
export function inflateEntry(bytes: Uint8Array | ArchiveBytes, entry: ZipEntry): Parsed<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (packed.length !== entry.compressedSize) return bad('its data is not all there');
  const content = entry.method === 0 ? good(packed) : inflate(packed, entry);
  if (!content.ok) return content;
  if (content.value.length !== entry.size) {
    return bad(`it has ${content.value.length} bytes, its header says ${entry.size}`);
  }
  if (crc32(content.value) !== entry.crc32) return bad('its CRC is not what its header says');
  return content;
}

function inflate(packed: Uint8Array, { method, size }: ZipEntry): Parsed<Uint8Array> {
  if (method !== 8) return bad(`it is compressed with method ${method}, which is not read`);
  if (size > maxDeflateRatio * packed.length) return bad(`${packed.length} bytes cannot inflate to ${size}`);
  const inflated = inflateRaw(packed, { chunkSize: size + 1, maxOutputLength: Math.max(1, size) });
  if (!inflated.ok) return inflated;
  const unused = packed.length - inflated.value.used;
  if (unused > 0) return bad(`${unused} bytes follow the end of its deflate stream`);
  return good(inflated.value.content);
}
