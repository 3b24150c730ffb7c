import { createHash } from 'node:crypto';

/** Bytes that look compiled: they do not compress, and they are the same for the same seed. */
function payload(seed: string, bytes: number): Buffer {
  return createHash('shake256', { outputLength: bytes }).update(seed).digest();
}

/** `e_machine` of the ELF specification, by the end of a platform tag. */
const elfMachines: Readonly<Record<string, number>> = {
  x86_64: 62,
  i686: 3,
  aarch64: 183,
  armv7l: 40,
  ppc64le: 21,
  s390x: 22,
  riscv64: 243,
};

/** Machines with 32-bit addresses, and the one that stores the high byte first. */
const narrow = ['i686', 'armv7l'];
const bigEndian = 's390x';

/** Header of an ELF shared object without segments or sections. */
function elfHeader(machine: string): Buffer {
  const wide = !narrow.includes(machine);
  const header = Buffer.alloc(wide ? 64 : 52);
  header.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, machine === bigEndian ? 2 : 1, 1]);
  const put = (value: number, at: number) =>
    machine === bigEndian ? header.writeUInt16BE(value, at) : header.writeUInt16LE(value, at);
  put(3, 16);
  put(elfMachines[machine] ?? 0, 18);
  put(1, machine === bigEndian ? 22 : 20);
  put(header.length, wide ? 52 : 40);
  return header;
}

/** Header of a Mach-O bundle with one load command, which says for which macOS it was built. */
function machHeader(platform: string): Buffer {
  const [, major = '11', minor = '0', arch = 'arm64'] = /^macosx_(\d+)_(\d+)_(\w+)$/.exec(platform) ?? [];
  const header = Buffer.alloc(32 + 24);
  const minimum = (Number(major) << 16) | (Number(minor) << 8);
  const cpu = arch === 'x86_64' || arch === 'intel' ? [0x01000007, 3] : [0x0100000c, 0];
  const words = [0xfeedfacf, ...cpu, 8, 1, 24, 0x85, 0, 0x32, 24, 1, minimum, minimum, 0];
  for (const [at, word] of words.entries()) header.writeUInt32LE(word, 4 * at);
  return header;
}

/** `Machine` of a PE file header. */
const peMachines: Readonly<Record<string, number>> = { win_amd64: 0x8664, win32: 0x14c, win_arm64: 0xaa64 };

/** MS-DOS stub, PE signature and file header of a DLL. */
function peHeader(platform: string): Buffer {
  const header = Buffer.alloc(0x80 + 4 + 20);
  header.write('MZ', 0);
  header.writeUInt32LE(0x80, 0x3c);
  header.write('PE\0\0', 0x80);
  header.writeUInt16LE(peMachines[platform] ?? 0, 0x84);
  header.writeUInt16LE(0x2022, 0x84 + 18);
  return header;
}

/**
 * A file that looks like a compiled library for one platform: the right magic and machine, then noise. It cannot be
 * loaded.
 *
 * @param platform one platform tag, for example `manylinux_2_28_x86_64`.
 */
export function nativeFile(platform: string, seed: string, bytes: number): Buffer {
  return Buffer.concat([nativeHeader(platform), payload(`${platform} ${seed}`, bytes)]);
}

function nativeHeader(platform: string): Buffer {
  if (platform.startsWith('macosx_')) return machHeader(platform);
  if (platform.startsWith('win')) return peHeader(platform);
  return elfHeader(Object.keys(elfMachines).find((machine) => platform.endsWith(`_${machine}`)) ?? 'x86_64');
}
