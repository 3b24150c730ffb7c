import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';

/** Bytes taken and made at a time. */
const chunkBytes = 1024 * 1024;

/** A part of an archive, as offsets in bytes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The bytes of a range, piece by piece. */
export function* piecesOf(bytes: ArchiveBytes, { from, to }: Range): Generator<Buffer> {
  for (let at = from; at < to; at += chunkBytes) yield bytes.subarray(at, Math.min(to, at + chunkBytes));
}

/**
 * Inflates the one deflate stream that a range begins with, of any length, in memory of a few chunks.
 *
 * @param take is given each chunk, which it must not keep; once it returns `false` nothing more is inflated.
 * @returns how many bytes of the range belong to the stream, or why it cannot be inflated to its end.
 * @throws what reading the archive throws.
 */
export async function inflateChunks(
  bytes: ArchiveBytes,
  range: Range,
  take: (chunk: Uint8Array) => boolean,
): Promise<Parsed<{ readonly used: number }>> {
  const inflater = createInflateRaw({ chunkSize: chunkBytes });
  let end: 'stopped' | 'whole' | undefined;
  try {
    await pipeline(Readable.from(piecesOf(bytes, range)), inflater, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        if (take(chunk)) continue;
        end = 'stopped';
        return;
      }
      end = 'whole';
    });
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    // What follows the stream is left unread, which a pipeline takes for a failure.
    if (end === undefined && !code.startsWith('Z_')) throw thrown;
    if (code === 'Z_BUF_ERROR') return bad('its deflate stream ends too early');
    if (end === undefined) return bad('its deflate stream is damaged');
  }
  return good({ used: inflater.bytesWritten });
}
