import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crc32, slicedCrc32 } from '../../../src/rehearsal/github/crc32.ts';
import { writeZip } from '../../../src/rehearsal/github/write-zip.ts';

test('the sliced CRC-32 is the known one, in one piece and continued', () => {
  const bytes = randomBytes(100_003);
  expect(slicedCrc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(slicedCrc32(bytes.subarray(1_001), slicedCrc32(bytes.subarray(0, 1_001)))).toBe(crc32(bytes));
  expect(slicedCrc32(new Uint8Array())).toBe(0);
});

test('writes a zip that a foreign reader opens, and tells its true digest', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'zip-'));
  const wheel = randomBytes(3 * 1024 * 1024 + 7);
  const contents: Record<string, Buffer> = {
    'a.whl': wheel,
    'deep/ä.txt': Buffer.from('text '.repeat(50_000)),
    'empty.txt': Buffer.alloc(0),
  };
  const sources = [];
  for (const [name, bytes] of Object.entries(contents)) {
    const path = join(dir, String(sources.length));
    await writeFile(path, bytes);
    sources.push({ path, name });
  }
  const zip = join(dir, 'out.zip');
  const stored = await writeZip(zip, sources);
  const bytes = await readFile(zip);
  expect(stored).toEqual({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  const script = `import sys,zipfile,hashlib,json
z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
print(json.dumps([[i.filename,i.flag_bits,i.compress_type,hashlib.sha256(z.read(i)).hexdigest()] for i in z.infolist()]))`;
  const seen: unknown = JSON.parse(execFileSync('python3', ['-c', script, zip], { encoding: 'utf8' }));
  const digest = (name: string) =>
    createHash('sha256')
      .update(contents[name] ?? '')
      .digest('hex');
  expect(seen).toEqual([
    ['a.whl', 0x808, 0, digest('a.whl')],
    ['deep/ä.txt', 0x808, 8, digest('deep/ä.txt')],
    ['empty.txt', 0x808, 8, digest('empty.txt')],
  ]);
});
