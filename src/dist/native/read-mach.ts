import type { MachFile, MachSlice } from './native-facts.ts';
import { readMachCommands } from './read-mach-commands.ts';
import { fault, wordReader } from './word-reader.ts';

/** Slices of a fat file; a real one has two. */
const maxSlices = 16;

/** The first version of Java's class files, which begin like a fat file with this many slices. */
const firstJavaVersion = 45;

const fatMagics: readonly number[] = [0xcafebabe, 0xcafebabf];
const thinMagics: readonly number[] = [0xfeedface, 0xfeedfacf];

const types: Readonly<Record<number, MachSlice['type']>> = {
  1: 'object',
  2: 'executable',
  6: 'library',
  8: 'bundle',
};

const wideMachine = 0x01000000;
const machines: Readonly<Record<number, string>> = {
  7: 'x86',
  12: 'arm',
  18: 'ppc',
  [7 | wideMachine]: 'x86_64',
  [12 | wideMachine]: 'arm64',
  [18 | wideMachine]: 'ppc64',
  [12 | 0x02000000]: 'arm64_32',
};

/** Kinds of a machine that the plain one cannot run. */
const submachines: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  x86_64: { 8: 'x86_64h' },
  arm64: { 2: 'arm64e' },
};

/** The high byte of a submachine holds flags. */
const submachineBits = 0x00ffffff;

/** Whether the bytes begin like a Mach-O file, and not like a class of Java or a fat static library. */
export function isMach(content: Uint8Array): boolean {
  const { bytes } = wordReader(content, { big: true, wide: false });
  if (bytes.length < 8) return false;
  const magic = bytes.readUInt32BE(0);
  if (thinMagics.includes(magic) || thinMagics.includes(bytes.readUInt32LE(0))) return true;
  return fatMagics.includes(magic) && bytes.readUInt32BE(4) < firstJavaVersion && !isFatArchive(bytes, magic);
}

function isFatArchive(bytes: Buffer, magic: number): boolean {
  const end = magic === 0xcafebabf ? 24 : 20;
  if (bytes.length < end) return false;
  const at = magic === 0xcafebabf ? Number(bytes.readBigUInt64BE(16)) : bytes.readUInt32BE(16);
  return bytes.toString('latin1', at, at + 8) === '!<arch>\n';
}

/**
 * Reads what the loader of macOS acts on.
 *
 * @param content {@link isMach} holds. Throws a `RangeError` when it cannot be read, see {@link wordReader}.
 * @see https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h
 */
export function readMach(content: Uint8Array): MachFile {
  const { bytes, u32, u64 } = wordReader(content, { big: true, wide: true });
  const magic = u32(0);
  if (!fatMagics.includes(magic)) return { kind: 'mach-o', slices: [readSlice(content).slice] };
  const count = u32(4);
  if (count === 0 || count > maxSlices) fault(`it has ${count} slices; 1 to ${maxSlices} are read`);
  const wide = magic === 0xcafebabf;
  const slices = Array.from({ length: count }, (_, index) => {
    const at = 8 + index * (wide ? 32 : 20);
    const [offset, size] = wide ? [u64(at + 8), u64(at + 16)] : [u32(at + 8), u32(at + 12)];
    if (offset + size > bytes.length) fault('a slice reaches beyond the end of the file');
    const { slice, cpu } = readSlice(bytes.subarray(offset, offset + size));
    // The system chooses a slice by the first and then loads it by the second.
    if (cpu !== u32(at)) fault('a slice is for another machine than the table of slices says');
    return slice;
  });
  return { kind: 'mach-o', slices };
}

function readSlice(content: Uint8Array): { readonly slice: MachSlice; readonly cpu: number } {
  const first = wordReader(content, { big: true, wide: false }).u32(0);
  const big = thinMagics.includes(first);
  const magic = wordReader(content, { big, wide: false }).u32(0);
  if (!thinMagics.includes(magic)) fault('a slice is no Mach-O file');
  const wide = magic === 0xfeedfacf;
  const reader = wordReader(content, { big, wide });
  const cpu = reader.u32(4);
  const plain = machines[cpu] ?? `machine 0x${cpu.toString(16)}`;
  const machine = submachines[plain]?.[reader.u32(8) & submachineBits] ?? plain;
  const type = types[reader.u32(12)] ?? 'other';
  return { cpu, slice: { machine, type, ...readMachCommands(reader, wide ? 32 : 28) } };
}
