import { textTable, wordBytes } from './word-bytes.ts';

export interface PeChange {
  /** `Machine`; x86_64 when it is not said. */
  machine?: number;
  /** PE32+, which is what it is when nothing is said. */
  wide?: boolean;
  dll?: boolean;
  managed?: boolean;
  timestamp?: number;
  characteristics?: number;
  imports?: readonly string[];
  delayed?: readonly string[];
  /** Addresses in the delayed table are full ones, as old linkers wrote them. */
  full?: boolean;
  /** No optional header, no sections. */
  bare?: boolean;
  /** Instead of the true count of sections, and of the true magic of the optional header. */
  sections?: number;
  magic?: number;
  /** Added to the offset that the section gives for itself; the loader rounds it down. */
  unround?: number;
  /** Added to the address of the import table. */
  shift?: number;
}

const [peAt, sectionAt, sectionAddress, imageBase] = [0x80, 0x400, 0x2000, 0x10000000];
const { u16, u32, u64 } = wordBytes({ big: false, wide: true });

/** Bytes of a small PE file with one section, which holds its imports. */
export function peBytes(change: PeChange = {}): Buffer {
  const { machine = 0x8664, dll = true, timestamp = 1_700_000_000, bare = false } = change;
  const { content, delayedAt } = importTables(change);
  const optional = bare ? Buffer.alloc(0) : optionalHeader(change, delayedAt);
  const dos = Buffer.alloc(peAt);
  dos.write('MZ');
  dos.writeUInt32LE(peAt, 60);
  const head = Buffer.concat([
    ...[dos, Buffer.from('PE\0\0'), u16(machine), u16(change.sections ?? (bare ? 0 : 1)), u32(timestamp)],
    ...[u32(0), u32(0), u16(optional.length), u16(dll ? 0x2022 : 0x22), optional],
  ]);
  if (bare) return head;
  const places = [content.length, sectionAddress, content.length, sectionAt + (change.unround ?? 0)].map((value) =>
    u32(value),
  );
  const all = Buffer.concat([head, Buffer.from('.idata\0\0'), ...places, Buffer.alloc(16)]);
  return Buffer.concat([all, Buffer.alloc(sectionAt - all.length), content]);
}

function optionalHeader(change: PeChange, delayedAt: number): Buffer {
  const { wide = true, characteristics = 0x160, managed = false, shift = 0 } = change;
  const header = Buffer.alloc((wide ? 112 : 96) + 16 * 8);
  header.writeUInt16LE(change.magic ?? (wide ? 0x20b : 0x10b), 0);
  (wide ? u64(imageBase) : u32(imageBase)).copy(header, wide ? 24 : 28);
  header.writeUInt32LE(sectionAt, 60);
  header.writeUInt16LE(characteristics, 70);
  header.writeUInt32LE(16, wide ? 108 : 92);
  const put = (index: number, address: number) => {
    const at = (wide ? 112 : 96) + 8 * index;
    header.writeUInt32LE(address, at);
    // The loader does not read this size, some tools do.
    header.writeUInt32LE(72, at + 4);
  };
  put(1, sectionAddress + shift);
  if (change.delayed !== undefined) put(13, sectionAddress + delayedAt);
  if (managed) put(14, sectionAddress);
  return header;
}

/** The table of imports first, then the delayed one, then the names. */
function importTables(change: PeChange): { content: Buffer; delayedAt: number } {
  const { imports = ['KERNEL32.dll'], delayed = [], full = false } = change;
  const texts = textTable();
  const delayedAt = 20 * (imports.length + 1);
  const textsAt = sectionAddress + delayedAt + 32 * (delayed.length + 1);
  const plain = imports.flatMap((name) => [u32(1), u32(0), u32(0), u32(textsAt + texts.at(name)), u32(1)]);
  const late = delayed.flatMap((name) => {
    const address = textsAt + texts.at(name) + (full ? imageBase : 0);
    return [u32(full ? 0 : 1), u32(address), ...Array.from({ length: 6 }, () => u32(0))];
  });
  const content = Buffer.concat([...plain, Buffer.alloc(20), ...late, Buffer.alloc(32), texts.bytes()]);
  return { content, delayedAt };
}
