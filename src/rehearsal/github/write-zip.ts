import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createDeflateRaw } from 'node:zlib';
import { crc32 } from './crc32.ts';
import type { Stored } from './state.ts';

/** A file on disk and its name in the archive. */
export interface ZipSource {
  readonly path: string;
  readonly name: string;
}

/** What the directory at the end tells of a member. */
interface Written {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Large enough to be fast, small enough that hashing one piece blocks nobody. */
const chunkBytes = 256 * 1024;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808;
/** 2.0: deflate and folders. */
const versionNeeded = 20;
/** 1980-01-01 in DOS form. */
const dosDate = 0x21;

/** Writes to a file, counting and hashing. */
class Sink {
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  size = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk);
    this.size += chunk.length;
    await this.#file.writeFile(chunk);
  }

  finish(): Stored {
    return { size: this.size, sha256: this.#hash.digest('hex') };
  }
}

/** Copies `chunks` to `path`, hashing while it writes. */
export async function writeBlob(path: string, chunks: AsyncIterable<Uint8Array>): Promise<Stored> {
  const file = await open(path, 'w');
  try {
    const sink = new Sink(file);
    for await (const chunk of chunks) await sink.write(chunk);
    return sink.finish();
  } finally {
    await file.close();
  }
}

/** Bytes of one file in large chunks. */
export const fileChunks = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: chunkBytes });

/**
 * Writes a zip the way upload-artifact does: streamed, so that sizes stand in data descriptors. Members whose content
 * is compressed already are stored. Below 4 GiB only. @returns size and digest of the archive.
 */
export async function writeZip(path: string, sources: readonly ZipSource[]): Promise<Stored> {
  const file = await open(path, 'w');
  try {
    const sink = new Sink(file);
    const entries: Written[] = [];
    for (const source of sources) entries.push(await writeMember(sink, source));
    const start = sink.size;
    for (const entry of entries) await sink.write(centralHeader(entry));
    await sink.write(endRecord(entries.length, start, sink.size - start));
    return sink.finish();
  } finally {
    await file.close();
  }
}

/** One member: header, data, descriptor. Sizes and CRC are known only behind the data. */
async function writeMember(sink: Sink, { path, name: text }: ZipSource): Promise<Written> {
  const name = Buffer.from(text);
  const method = /\.(?:whl|gz|zip)$/.test(text) ? 0 : 8;
  const offset = sink.size;
  await sink.write(localHeader(name, method));
  const start = sink.size;
  let crc = 0;
  let size = 0;
  async function* counted() {
    for await (const chunk of fileChunks(path)) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  }
  const packed = method === 0 ? counted() : pipeline(counted, createDeflateRaw({ level: 6 }), ignored);
  for await (const chunk of packed) await sink.write(chunk);
  const entry = { name, method, crc, packed: sink.size - start, size, offset };
  await sink.write(descriptor(entry));
  return entry;
}

/** An error of the pipeline reaches the reader of its last stream. */
const ignored = () => undefined;

/** Fields of two (`[2, n]`) or four bytes, little endian. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const field = Buffer.alloc(width);
      field.writeUIntLE(value, 0, width);
      return field;
    }),
  );
}

/** Sizes and CRC are zero here: they follow in the descriptor. */
const localHeader = (name: Buffer, method: number): Buffer =>
  Buffer.concat([
    record([4, 0x04034b50], [2, versionNeeded], [2, flags], [2, method], [2, 0], [2, dosDate]),
    record([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
  ]);

/** With its optional signature, as archivers write it. */
const descriptor = ({ crc, packed, size }: Written): Buffer =>
  record([4, 0x08074b50], [4, crc], [4, packed], [4, size]);

/** The directory's entry, made as by Unix, which is where the mode comes from. */
const centralHeader = ({ name, method, crc, packed, size, offset }: Written): Buffer =>
  Buffer.concat([
    record([4, 0x02014b50], [2, 0x0314], [2, versionNeeded], [2, flags], [2, method], [2, 0], [2, dosDate]),
    record([4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0]),
    // A regular file, rw-r--r--.
    record([4, 0o100644 * 0x10000], [4, offset]),
    name,
  ]);

/** The end of the archive, without a comment. */
const endRecord = (count: number, start: number, size: number): Buffer =>
  record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);
