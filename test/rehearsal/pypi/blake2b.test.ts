import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blake2b256 } from '../../../src/rehearsal/pypi/blake2b.ts';

const folder = mkdtempSync(join(tmpdir(), 'blake-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Made with Python's hashlib over the bytes 0, 1, …, 250, 0, …; around a block of 128, and longer than one reading.
test.each([
  [0, '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
  [1, '03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314'],
  [127, 'f2fe67ff342e21b8f45e8f2e0bcd1d9243245d50ee6c78042e9c491388791c72'],
  [128, 'c3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1'],
  [129, 'f7f3c46ba2564ff4c4c162da1f5b605f9f1c4aa6a20652a9f9a337c1a2f5b9c9'],
  [256, '582f782226018ec33076bd8d1c42413530ac7e1126260ffc0f306ba3befc3f24'],
  [1_000, 'b372d0608f720c8c3dd41e9c8eecb10143b41abe520b616607e754bf79c08331'],
  [1_048_577, 'e4382dabecab6b7155cbc97ae52cbe07887664679bf907d18fa29df0bb4b4fa6'],
])('BLAKE2b of %i bytes', async (length, digest) => {
  const path = join(folder, 'bytes');
  writeFileSync(
    path,
    Buffer.from({ length }).map((_, index) => index % 251),
  );
  expect(await blake2b256(path)).toBe(digest);
});
