import { inflateRawSync } from 'node:zlib';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';

/** Deflate cannot do better than 1032 to 1; a header that claims more lies, and must not cost us memory. */
export const maxDeflateRatio = 1032;

/** zlib wants at least this. */
const minChunkBytes = 64;

/** What a deflate stream holds, and how many of the bytes given belong to it. */
export interface Inflated {
  readonly content: Uint8Array;
  readonly used: number;
}

/** Inflates the one stream that `packed` begins with. @param bounds bytes; one chunk that holds all is fastest. */
export function inflateRaw(
  packed: Uint8Array,
  { chunkSize, maxOutputLength }: { readonly chunkSize: number; readonly maxOutputLength: number },
): Parsed<Inflated> {
  try {
    const options = { chunkSize: Math.max(minChunkBytes, chunkSize), maxOutputLength, info: true };
    // With `info` zlib gives an object, which its type does not say.
    const answer: unknown = inflateRawSync(packed, options);
    if (!isInfo(answer)) return bad('zlib gave no answer that can be read');
    return good({ content: bufferOver(answer.buffer), used: answer.engine.bytesWritten });
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return bad(tooLong);
    if (code === 'Z_BUF_ERROR') return bad('its deflate stream ends too early');
    return bad('its deflate stream is damaged');
  }
}

/** The reason when the content is longer than `maxOutputLength`. */
export const tooLong = 'it inflates to more than its header says';

function isInfo(value: unknown): value is { readonly buffer: Uint8Array; readonly engine: { bytesWritten: number } } {
  if (typeof value !== 'object' || value === null || !('buffer' in value) || !('engine' in value)) return false;
  const { buffer, engine } = value;
  if (!(buffer instanceof Uint8Array) || typeof engine !== 'object' || engine === null) return false;
  return 'bytesWritten' in engine && typeof engine.bytesWritten === 'number';
}
