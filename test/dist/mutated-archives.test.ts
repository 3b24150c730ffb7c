import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/dist/read-zip.ts';
import { readSdist } from '../../src/dist/sdist.ts';
import { readWheel } from '../../src/dist/wheel.ts';
import { aWheel, corePath, libraryPath, wheelFile } from '../support/a-wheel.ts';
import { anSdist, sdistFile } from '../support/an-sdist.ts';
import { seededRandom } from '../support/seeded-random.ts';

const rounds = 2_000;
/** Milliseconds for one archive of a few kilobytes, on a machine that does much else. */
const patience = 2_000;

const wheel = aWheel();
const sdist = anSdist();
const tar = gunzipSync(sdist);

/** Flips a few bytes, or cuts, or repeats a part. */
function mutate(bytes: Uint8Array, random: (limit: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = random(copy.length);
  if (random(10) === 0) return copy.subarray(0, at);
  if (random(10) === 0) return Buffer.concat([copy.subarray(0, at), copy.subarray(random(copy.length))]);
  for (let flips = 1 + random(4); flips > 0; flips--) copy[random(copy.length)] = random(256);
  return copy;
}

describe('whatever the bytes are', () => {
  test.for([
    { is: 'wheel', read: (bytes: Uint8Array) => readWheel(wheelFile, bytes), bytes: wheel, wrap: (b: Buffer) => b },
    { is: 'sdist', read: (bytes: Uint8Array) => readSdist(sdistFile, bytes), bytes: sdist, wrap: (b: Buffer) => b },
    { is: 'tar in an sdist', read: (bytes: Uint8Array) => readSdist(sdistFile, bytes), bytes: tar, wrap: gzipSync },
  ])('a mutated $is gives facts, in bounded time', { timeout: 120_000 }, ({ read, bytes, wrap }) => {
    const random = seededRandom(20_250_704);
    let slowest = 0;
    for (let round = 0; round < rounds; round++) {
      const mutant = wrap(mutate(bytes, random));
      const start = performance.now();
      expect(read(mutant).size).toBe(mutant.length);
      slowest = Math.max(slowest, performance.now() - start);
    }
    expect(slowest).toBeLessThan(patience);
  });

  test('a changed byte of a wheel never goes unseen: it is a problem, or another digest of a member', {
    timeout: 60_000,
  }, () => {
    // Without native files: in their runs of zeros two deflate streams can mean the very same content.
    const wheel = aWheel({ files: { [corePath]: 'core', [libraryPath]: 'libz' } });
    const before = readWheel(wheelFile, wheel);
    const digests = JSON.stringify(before.members);
    // The bits behind a deflate stream's end, in its last byte, mean nothing to anybody.
    const lastBytes = readZip(wheel).entries.map(({ dataAt, compressedSize }) => dataAt + compressedSize - 1);
    const free = new Set([...freeBytes(wheel), ...lastBytes]);
    const unseen = [...wheel.keys()].filter((at) => {
      if (free.has(at)) return false;
      const mutant = Buffer.from(wheel);
      mutant.writeUInt8(mutant.readUInt8(at) ^ 0x10, at);
      const after = readWheel(wheelFile, mutant);
      return after.problems.length === 0 && JSON.stringify(after.members) === digests;
    });
    expect(unseen).toEqual([]);
  });
});

/** Fields that the canonical profile does not judge: versions made by and needed, internal attributes, mode bits. */
function freeBytes(zip: Buffer): number[] {
  const free: number[] = [];
  for (let at = 0; at < zip.length - 4; at++) {
    const type = zip.readUInt32LE(at);
    if (type === 0x04034b50) free.push(at + 4, at + 5);
    if (type === 0x02014b50)
      free.push(at + 4, at + 5, at + 6, at + 7, at + 36, at + 37, at + 38, at + 39, at + 40, at + 41);
  }
  return free;
}
