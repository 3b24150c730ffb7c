import type { ElfFile } from './native-facts.ts';
import { type ElfSegment, readElfDynamic } from './read-elf-dynamic.ts';
import { fault, type WordReader, wordReader } from './word-reader.ts';

/** A real library has about ten. */
const maxSegments = 1_024;

const types: Readonly<Record<number, ElfFile['type']>> = { 1: 'relocatable', 2: 'executable', 3: 'shared' };

/** `e_machine`, where one number means one machine. */
const machines: Readonly<Record<number, string>> = {
  3: 'x86',
  20: 'ppc',
  22: 's390x',
  40: 'arm',
  62: 'x86_64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loongarch64',
};

/** Numbers that mean the machine above only for one width and one byte order. */
const usual: Readonly<Record<string, { readonly big: boolean; readonly wide: boolean }>> = {
  x86: { big: false, wide: false },
  ppc: { big: true, wide: false },
  s390x: { big: true, wide: true },
  arm: { big: false, wide: false },
  x86_64: { big: false, wide: true },
  arm64: { big: false, wide: true },
  riscv64: { big: false, wide: true },
  loongarch64: { big: false, wide: true },
};

const segmentKinds = { load: 1, dynamic: 2, stack: 0x6474e551 } as const;

/** Bit of `p_flags`. */
const mayExecute = 1;

/**
 * Reads what the loader acts on.
 *
 * @param content begins with the ELF magic. Throws a `RangeError` when it cannot be read, see {@link wordReader}.
 * @see https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
export function readElf(content: Uint8Array): ElfFile {
  const [width, order] = [content[4], content[5]];
  if (width !== 1 && width !== 2) fault('it is of neither the 32-bit nor the 64-bit class');
  if (order !== 1 && order !== 2) fault('it says no byte order');
  const form = { wide: width === 2, big: order === 2 };
  const reader = wordReader(content, form);
  const segments = readSegments(reader, form.wide);
  const stack = segments.findLast(({ kind }) => kind === segmentKinds.stack);
  const dynamic = segments.find(({ kind, fileSize }) => kind === segmentKinds.dynamic && fileSize > 0);
  const loaded = segments.filter(({ kind }) => kind === segmentKinds.load);
  return {
    kind: 'elf',
    machine: machineName(reader.u16(18), form),
    type: types[reader.u16(16)] ?? 'other',
    dynamic: dynamic !== undefined,
    stack: stack === undefined ? 'unsaid' : (stack.flags & mayExecute) !== 0 ? 'executable' : 'plain',
    ...readElfDynamic(reader, form.wide, dynamic, loaded),
  };
}

function machineName(number: number, form: { readonly big: boolean; readonly wide: boolean }): string {
  if (number === 21) return form.big ? 'ppc64' : 'ppc64le';
  const name = machines[number] ?? `machine 0x${number.toString(16)}`;
  const { big, wide } = usual[name] ?? form;
  // For example x32, or arm64 with the high byte first: the number alone would claim the usual one.
  if (big === form.big && wide === form.wide) return name;
  return `${name} (${form.wide ? 64 : 32}-bit, ${form.big ? 'big' : 'little'}-endian)`;
}

function readSegments({ u16, u32, word }: WordReader, wide: boolean): readonly ElfSegment[] {
  const [tableAt, entrySize, count] = wide ? [word(32), u16(54), u16(56)] : [word(28), u16(42), u16(44)];
  if (count > maxSegments) fault(`it has ${count} segments; at most ${maxSegments} are read`);
  if (count > 0 && entrySize < (wide ? 56 : 32)) fault(`its segment headers have ${entrySize} bytes`);
  return Array.from({ length: count }, (_, index) => {
    const at = tableAt + index * entrySize;
    const places = wide
      ? { flags: 4, offset: 8, address: 16, size: 32 }
      : { flags: 24, offset: 4, address: 8, size: 16 };
    return {
      kind: u32(at),
      flags: u32(at + places.flags),
      offset: word(at + places.offset),
      address: word(at + places.address),
      fileSize: word(at + places.size),
    };
  });
}
