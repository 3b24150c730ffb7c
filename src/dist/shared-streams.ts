import { deserialize, serialize } from 'node:v8';
import { sha256Bytes } from '../model/digest.ts';
import { bufferOver } from './buffer-over.ts';
import type { KnownStreams, StreamAnswer, StreamClaims, StreamFacts } from './known-streams.ts';

/** Places for streams, a power of two. The largest release surveyed has 4,473 distinct streams. */
const slotCount = 65_536;
/** Places tried for one stream; then the table is full enough. */
const maxProbes = 64;
/** Words of a place: its state, its key, then offset and length of its compressed bytes, and of its facts. */
const slotWords = 18;
/** Words of a key: CRC, both sizes and method as the entry claims them, then a digest. */
const keyWords = 12;
const [packedWord, factsWord] = [1 + keyWords, 3 + keyWords];
const tableBytes = 4 * slotWords * slotCount;
/** Bytes for facts and compressed bytes of all streams. NumPy's take 10 MB. */
const roomBytes = 64 * 1024 * 1024;
/** Bytes before the table; the first word counts the bytes of the room that are taken. */
const headBytes = 64;
const roomAt = headBytes + tableBytes;

/** Compressed bytes up to which a stream is kept and compared, which is faster than to hash it: nine of ten are. */
const maxComparedBytes = 16 * 1024;

/** Of a place: `begun` while its key is written, `taken` while its stream is read, `untold` when nothing was kept. */
const states = { free: 0, begun: 1, taken: 2, told: 3, untold: 4 } as const;

/** How long a thread waits for another one that reads a stream, before it reads it as well. */
const patienceMs = 10_000;
/** Largest number of a word, and so the largest size of a stream that is shared. */
const maxWord = 0xffff_ffff;

/** Memory for {@link sharedStreams}, to hand to every thread. Parts of it that are not used cost nothing. */
export const makeStreamMemory = (): SharedArrayBuffer => new SharedArrayBuffer(roomAt + roomBytes);

interface Table {
  /** State and key of each place. */
  readonly words: Int32Array;
  readonly room: Buffer;
  /** Facts that this thread had before, by place. */
  readonly had: Map<number, StreamFacts>;
}

interface Place {
  /** Index of its first word. */
  readonly at: number;
  /** Whether this call took it. */
  readonly isNew: boolean;
}

/**
 * Streams known to every thread that has the same memory. Equal compressed bytes, or where they are many their SHA-256,
 * prove that two streams are one; CRC and sizes only find it. A place of the table is taken once and never given back.
 * When the table or the room is full, further streams are read by each who asks.
 */
export function sharedStreams(memory: SharedArrayBuffer): KnownStreams {
  const table: Table = {
    words: new Int32Array(memory, 0, roomAt / 4),
    room: bufferOver(new Uint8Array(memory, roomAt)),
    had: new Map(),
  };
  const key = new Int32Array(keyWords);
  return {
    ask(claims, packed): StreamAnswer {
      if (claims.size > maxWord || claims.compressedSize > maxWord) return { is: 'alone' };
      writeKey(key, claims, packed);
      const place = findPlace(table, key, packed);
      if (place === undefined) return { is: 'alone' };
      const { at, isNew } = place;
      if (isNew) return { is: 'mine', tell: (facts) => tell(table, at, facts) };
      if (Atomics.load(table.words, at) === states.taken) return { is: 'taken', facts: () => waitFor(table, at) };
      const facts = factsAt(table, at);
      return facts === undefined ? { is: 'alone' } : { is: 'known', facts };
    },
  };
}

/** The digest of a stream that is compared stays zero. */
function writeKey(key: Int32Array, { crc32, compressedSize, size, method }: StreamClaims, packed: Uint8Array): void {
  key.fill(0);
  key[0] = crc32;
  key[1] = compressedSize;
  key[2] = size;
  key[3] = method;
  if (packed.length > maxComparedBytes) new Uint8Array(key.buffer).set(sha256Bytes(packed), 4 * 4);
}

/** The place of a stream; `undefined` when there is none for it. */
function findPlace({ words, room }: Table, key: Int32Array, packed: Uint8Array): Place | undefined {
  const first = Math.imul((key[0] ?? 0) ^ (key[1] ?? 0), 0x9e37_79b1) >>> 16;
  for (let probe = 0; probe < maxProbes; probe++) {
    const at = headBytes / 4 + slotWords * ((first + probe) & (slotCount - 1));
    if (Atomics.compareExchange(words, at, states.free, states.begun) === states.free) {
      const isKept = packed.length > maxComparedBytes || keep(words, room, at + packedWord, packed);
      // Without its bytes nothing could prove that another stream is this one.
      if (isKept) words.set(key, at + 1);
      setState(words, at, isKept ? states.taken : states.untold);
      return isKept ? { at, isNew: true } : undefined;
    }
    while (Atomics.load(words, at) === states.begun) Atomics.wait(words, at, states.begun, 1);
    if (holdsKey(words, at, key) && holdsBytes(words, room, at, packed)) return { at, isNew: false };
  }
  return undefined;
}

/** A loop, since it runs for every file of a release. */
function holdsKey(words: Int32Array, at: number, key: Int32Array): boolean {
  for (let index = 0; index < keyWords; index++) if (words[at + 1 + index] !== key[index]) return false;
  return true;
}

function holdsBytes(words: Int32Array, room: Buffer, at: number, packed: Uint8Array): boolean {
  if (packed.length > maxComparedBytes) return true;
  const [from, length] = [words[at + packedWord] ?? 0, words[at + packedWord + 1] ?? 0];
  return room.compare(packed, 0, packed.length, from, from + length) === 0;
}

function setState(words: Int32Array, at: number, state: number): void {
  Atomics.store(words, at, state);
  Atomics.notify(words, at);
}

/** Copies bytes into the room, and writes where they are. @returns whether there was room. */
function keep(words: Int32Array, room: Buffer, word: number, bytes: Uint8Array): boolean {
  const from = Atomics.add(words, 0, bytes.length);
  if (from < 0 || from + bytes.length > room.length) {
    // Given back, so that the count does not grow until it turns over.
    Atomics.sub(words, 0, bytes.length);
    return false;
  }
  room.set(bytes, from);
  words[word] = from;
  words[word + 1] = bytes.length;
  return true;
}

function tell({ words, room, had }: Table, at: number, facts: StreamFacts | undefined): void {
  const isKept = facts !== undefined && keep(words, room, at + factsWord, serialize(facts));
  if (isKept) had.set(at, facts);
  setState(words, at, isKept ? states.told : states.untold);
}

function factsAt({ words, room, had }: Table, at: number): StreamFacts | undefined {
  if (Atomics.load(words, at) !== states.told) return undefined;
  const before = had.get(at);
  if (before !== undefined) return before;
  const [from, length] = [words[at + factsWord] ?? 0, words[at + factsWord + 1] ?? 0];
  // A copy: memory that other threads see is no input for a decoder.
  const facts: StreamFacts = deserialize(Uint8Array.prototype.slice.call(room, from, from + length));
  had.set(at, facts);
  return facts;
}

function waitFor(table: Table, at: number): StreamFacts | undefined {
  Atomics.wait(table.words, at, states.taken, patienceMs);
  return factsAt(table, at);
}
