import { createHash } from 'node:crypto';
import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { parseSha256 } from '../model/digest.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { crc32From } from './crc32.ts';
import { inflateChunks, piecesOf } from './inflate-chunks.ts';
import { factsOf, type StreamFacts } from './known-streams.ts';
import type { ZipEntry } from './zip-facts.ts';

/** Bytes of the content's start that tell what kind of file it is. */
const startBytes = 4_096;

/**
 * What is true of an entry that is too large to be held: size, CRC and the end of its stream are judged as
 * `inflateEntry` does. What a native file of this size says is not read.
 *
 * @param bytes the whole archive. @throws what reading it throws.
 */
export async function streamEntry(bytes: ArchiveBytes, entry: ZipEntry): Promise<Parsed<StreamFacts>> {
  const { dataAt, compressedSize, method, size } = entry;
  const range = { from: dataAt, to: dataAt + compressedSize };
  const content = contentSum();
  const take = (chunk: Uint8Array): boolean => content.add(chunk) <= size;
  if (method === 0) {
    for (const piece of piecesOf(bytes, range)) take(piece);
    return judge(entry, content);
  }
  if (method !== 8) return bad(`it is compressed with method ${method}, which is not read`);
  const inflated = await inflateChunks(bytes, range, take);
  if (!inflated.ok) return inflated;
  if (content.length() > size) return bad('it inflates to more than its header says');
  const unused = compressedSize - inflated.value.used;
  return unused > 0 ? bad(`${unused} bytes follow the end of its deflate stream`) : judge(entry, content);
}

/** Sums over a content that comes in chunks. */
interface ContentSum {
  /** @returns how many bytes there were up to now. */
  readonly add: (chunk: Uint8Array) => number;
  readonly length: () => number;
  readonly crc32: () => number;
  readonly sha256: () => string;
  readonly start: () => Uint8Array;
}

function contentSum(): ContentSum {
  const hash = createHash('sha256');
  let [length, crc] = [0, 0];
  let start: Uint8Array = new Uint8Array();
  return {
    add(chunk) {
      if (start.length < startBytes) start = Buffer.concat([start, chunk.subarray(0, startBytes - start.length)]);
      hash.update(chunk);
      crc = crc32From(crc, chunk);
      length += chunk.length;
      return length;
    },
    length: () => length,
    crc32: () => crc,
    sha256: () => hash.digest('hex'),
    start: () => start,
  };
}

function judge({ size, crc32 }: ZipEntry, content: ContentSum): Parsed<StreamFacts> {
  if (content.length() !== size) return bad(`it has ${content.length()} bytes, its header says ${size}`);
  if (content.crc32() !== crc32) return bad('its CRC is not what its header says');
  const sha256 = parseSha256(content.sha256());
  if (!sha256.ok) return sha256;
  const { native, privateKey } = factsOf(content.start());
  const tooLarge = bad(`it has ${size} bytes, too many to be read`);
  return good({ sha256: sha256.value, textSha256: undefined, native: native && tooLarge, privateKey });
}
