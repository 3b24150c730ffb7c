import { describe, expect, test } from 'vitest';
import { noKnownStreams } from '../../src/dist/known-streams.ts';
import { openWheel } from '../../src/dist/open-wheel.ts';
import { readWheel } from '../../src/dist/wheel.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { aWheel, wheelFile } from '../support/a-wheel.ts';
import { elfBytes } from '../support/elf-bytes.ts';

const big = Buffer.from('0123456789'.repeat(10_000));
const held = 50_000;

/** Facts of a wheel whose entries above `held` bytes are streamed. */
async function streamed(bytes: Buffer, limit = held) {
  return readWheel(wheelFile, bytes, noKnownStreams, await openWheel(bytes, limit));
}

describe(openWheel, () => {
  test('streams what is large, with the same digests as if it were held', async () => {
    const bytes = Buffer.from(aWheel({ files: { 'demo/data.bin': big } }));
    const [once, through] = [readWheel(wheelFile, bytes), await streamed(bytes)];
    expect(through).toEqual(once);
    expect(through.members.find(({ path }) => path === 'demo/data.bin')?.sha256).toBe(sha256Of(big));
  });

  test('streams everything where nothing may be held, and keeps no document', async () => {
    const bytes = Buffer.from(aWheel());
    const { members, metadata, problems } = await streamed(bytes, 0);
    expect(members).toEqual(readWheel(wheelFile, bytes).members);
    expect(metadata?.content.ok).toBe(false);
    expect(problems).toEqual([]);
  });

  test('tells of a large native file that it was not read', async () => {
    const native = Buffer.concat([Buffer.from(elfBytes()), Buffer.alloc(held)]);
    const { natives } = await streamed(Buffer.from(aWheel({ files: { 'demo/x.so': native } })));
    expect(natives.filter(({ path }) => path === 'demo/x.so')).toEqual([
      { path: 'demo/x.so', content: { ok: false, reasons: [`it has ${native.length} bytes, too many to be read`] } },
    ]);
  });

  test('finds a private key at the start of a large file', async () => {
    const key = Buffer.concat([Buffer.from('-----BEGIN PRIVATE KEY-----\nMIIB'), big]);
    const { contents } = await streamed(Buffer.from(aWheel({ files: { 'demo/a.pem': key } })));
    expect(contents.privateKeys).toEqual(['demo/a.pem']);
  });

  test.for([0, 1, 2])('finds any one byte that was changed in a large entry (%i)', async (third) => {
    const bytes = Buffer.from(aWheel({ files: { 'demo/data.bin': big } }));
    const { zip } = await openWheel(bytes);
    const entry = zip.entries.find(({ path }) => path === 'demo/data.bin');
    if (entry === undefined) throw new Error('no entry');
    const at = entry.dataAt + Math.floor((entry.compressedSize - 1) * (third / 3));
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    const { problems, members } = await streamed(bytes);
    expect(problems.map(({ kind, where }) => [kind, where])).toContainEqual(['zip-corrupt-entry', 'demo/data.bin']);
    expect(members.find(({ path }) => path === 'demo/data.bin')?.sha256).toBeUndefined();
  });
});
