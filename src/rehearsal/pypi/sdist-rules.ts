import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Refusal, refuse } from './refusal.ts';

/** Bytes of an sdist when unpacked; more is not read. */
const LIMIT = 4 * 1024 * 1024 * 1024;
const BLOCK = 512;

const invalid: (why: string) => never = (why) => refuse(`Invalid distribution file. ${why}`);

/**
 * Reads the names in an sdist, a gzipped tar, and applies the rules on it. Streamed. Refuses with 400.
 * Source: reference §5.2.
 */
export async function readSdist(path: string): Promise<readonly string[]> {
  const tar = new TarNames();
  try {
    for await (const piece of createReadStream(path).pipe(createGunzip())) tar.push(Buffer.from(piece));
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    // Cut off, or not compressed at all. Nothing behind the tar's own end is missed.
    if (!tar.ended) invalid(tar.isTar || (await isPlainTar(path)) ? 'None' : 'File is not a tarfile');
  }
  const { names, sparse } = tar;
  if (!tar.isTar) invalid('File is not a tarfile');
  if (sparse) {
    const address = "See the index's documentation on archives for more information";
    invalid(`tar archive not accepted: Sparse members are not allowed. ${address}`);
  }
  const top = commonPath(names);
  if (top === '') invalid('Incorrect number of top-level directories in sdist');
  if (!names.includes(`${top}/PKG-INFO`)) invalid(`PKG-INFO not found at ${top}/PKG-INFO`);
  return names;
}

async function isPlainTar(path: string): Promise<boolean> {
  for await (const head of createReadStream(path, { end: BLOCK - 1 })) {
    return Buffer.from(head).subarray(257, 262).toString('latin1') === 'ustar';
  }
  return false;
}

/** The longest path that all names begin with; empty where they share none. */
export function commonPath(names: readonly string[]): string {
  const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'));
  const [first = []] = paths;
  const length = first.findIndex((part, index) => paths.some((path) => path[index] !== part));
  return first.slice(0, length < 0 ? first.length : length).join('/');
}

/** Takes the bytes of a tar piece by piece and keeps the names of its members. */
class TarNames {
  readonly names: string[] = [];
  sparse = false;
  isTar = false;
  /** Whether the block of zeros was seen that ends a tar. */
  ended = false;
  #pending = Buffer.alloc(0);
  #skip = 0;
  #total = 0;

  push(chunk: Buffer): void {
    this.#total += chunk.length;
    if (this.#total > LIMIT) invalid('File is too large');
    this.#pending = Buffer.concat([this.#pending, chunk]);
    for (;;) {
      const step = Math.min(this.#skip, this.#pending.length);
      this.#pending = this.#pending.subarray(step);
      this.#skip -= step;
      if (this.#skip > 0 || this.#pending.length < BLOCK || this.ended) return;
      this.#header(this.#pending.subarray(0, BLOCK));
      this.#pending = this.#pending.subarray(BLOCK);
    }
  }

  #header(block: Buffer): void {
    const field = (from: number, length: number) => cString(block.subarray(from, from + length));
    // Whatever follows the first block of zeros is not read.
    if (block.every((byte) => byte === 0)) {
      this.ended = true;
      this.isTar = true;
      return;
    }
    const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (Number.parseInt(field(148, 8).trim(), 8) !== sum) invalid(this.isTar ? 'None' : 'File is not a tarfile');
    this.isTar = true;
    const type = field(156, 1);
    if (type === 'S') this.sparse = true;
    const prefix = field(257, 5) === 'ustar' && type !== 'S' ? field(345, 155) : '';
    const name = (prefix ? `${prefix}/${field(0, 100)}` : field(0, 100)).replace(/\/+$/, '');
    // Extended headers carry longer spellings of a name that stands here cut off; its folder is the same.
    if (!['x', 'g', 'L', 'K'].includes(type)) this.names.push(name);
    this.#skip = Math.ceil(Number.parseInt(field(124, 12).trim() || '0', 8) / BLOCK) * BLOCK;
  }
}

const cString = (bytes: Buffer): string => bytes.toString('utf8').split('\0')[0] ?? '';
