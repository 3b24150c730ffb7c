import { expect, test } from 'vitest';
import { nativeFile } from '../../../src/rehearsal/sample/native-file.ts';

/** Magic and machine, as hex, where each format has them. */
const marks = {
  elf: (bytes: Buffer) => bytes.toString('hex', 0, 6) + bytes.toString('hex', 18, 20),
  mach: (bytes: Buffer) => bytes.toString('hex', 0, 8),
  pe: (bytes: Buffer) => bytes.toString('latin1', 0, 2) + bytes.toString('hex', 0x80, 0x86),
};

test.for([
  { platform: 'manylinux_2_28_x86_64', of: marks.elf, is: '7f454c4602013e00' },
  { platform: 'manylinux_2_28_aarch64', of: marks.elf, is: '7f454c460201b700' },
  { platform: 'musllinux_1_2_i686', of: marks.elf, is: '7f454c4601010300' },
  { platform: 'manylinux_2_28_s390x', of: marks.elf, is: '7f454c4602020016' },
  { platform: 'macosx_11_0_arm64', of: marks.mach, is: 'cffaedfe0c000001' },
  { platform: 'macosx_10_13_x86_64', of: marks.mach, is: 'cffaedfe07000001' },
  { platform: 'win_amd64', of: marks.pe, is: 'MZ504500006486' },
  { platform: 'win_arm64', of: marks.pe, is: 'MZ5045000064aa' },
])('a library for $platform names its machine', ({ platform, of, is }) => {
  expect(of(nativeFile(platform, 'seed', 64))).toBe(is);
});

test('says for which macOS it was built', () => {
  const bytes = nativeFile('macosx_10_13_x86_64', 'seed', 0);
  expect([bytes.readUInt32LE(32), bytes.readUInt32LE(44), bytes.length]).toEqual([0x32, (10 << 16) | (13 << 8), 56]);
});

test('the same seed gives the same bytes, another one others', () => {
  const bytes = (seed: string) => nativeFile('win_amd64', seed, 1_000);
  expect(bytes('a').equals(bytes('a'))).toBe(true);
  expect(bytes('a').equals(bytes('b'))).toBe(false);
});
