import { textTable, wordBytes } from './word-bytes.ts';

export interface ElfChange {
  /** `e_machine`; x86_64 when it is not said. */
  machine?: number;
  wide?: boolean;
  big?: boolean;
  /** `e_type`; a shared object when it is not said. */
  type?: number;
  needed?: readonly string[];
  rpath?: string;
  runpath?: string;
  soname?: string;
  /** Versions needed, by library; a `?` in front makes one weak. */
  versions?: Readonly<Record<string, readonly string[]>>;
  stack?: 'plain' | 'executable' | undefined;
  /** Neither dynamic section nor segments. */
  bare?: boolean;
  /** Added to the offset of the dynamic segment, to the size of the table of names, to the count of segments. */
  shift?: number;
  textsGrow?: number;
  segments?: number;
}

/** Where the file is loaded, so that no address is an offset. */
const base = 0x1000;

/** Bytes of a small ELF file that a loader could read, wrong only where the test says so. */
export function elfBytes(change: ElfChange = {}): Buffer {
  const { machine = 62, wide = true, big = false, type = 3, shift = 0, bare = false } = change;
  const { u16, u32, word } = wordBytes({ big, wide });
  const [headSize, entrySize] = wide ? [64, 56] : [52, 32];
  const stack = 'stack' in change ? change.stack : 'plain';
  const count = bare ? 0 : stack === undefined ? 2 : 3;
  const dynamicAt = headSize + entrySize * count;
  const { dynamic, rest } = bare ? { dynamic: Buffer.alloc(0), rest: Buffer.alloc(0) } : tables(change, dynamicAt);
  const size = dynamicAt + dynamic.length + rest.length;

  const segment = (kind: number, flags: number, at: number, length: number) => {
    const places = [word(at), word(at + base), word(at + base), word(length), word(length)];
    return wide
      ? Buffer.concat([u32(kind), u32(flags), ...places, word(8)])
      : Buffer.concat([u32(kind), ...places, u32(flags), word(8)]);
  };
  const segments = [
    segment(1, 5, headSize, size - headSize),
    segment(2, 6, dynamicAt + shift, dynamic.length),
    segment(0x6474e551, stack === 'executable' ? 7 : 6, 0, 0),
  ].slice(0, count);
  // The address of a shifted dynamic segment stays where the section is.
  if (shift !== 0) word(dynamicAt + base).copy(segments[1] ?? Buffer.alloc(0), wide ? 16 : 8);
  const head = Buffer.concat([
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, big ? 2 : 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...[u16(type), u16(machine), u32(1), word(0), word(headSize), word(0), u32(0)],
    ...[headSize, entrySize, change.segments ?? count, 64, 0, 0].map(u16),
  ]);
  return Buffer.concat([head, ...segments, dynamic, rest]);
}

/** The dynamic section, and what it points at: versions, then names. */
function tables(change: ElfChange, dynamicAt: number): { dynamic: Buffer; rest: Buffer } {
  const { wide = true, big = false, needed = ['libc.so.6'], versions = { 'libc.so.6': ['GLIBC_2.17'] } } = change;
  const { word } = wordBytes({ big, wide });
  const texts = textTable();
  const named: [number, number][] = [
    ...needed.map((name): [number, number] => [1, texts.at(name)]),
    ...(change.soname === undefined ? [] : [[14, texts.at(change.soname)] as [number, number]]),
    ...(change.rpath === undefined ? [] : [[15, texts.at(change.rpath)] as [number, number]]),
    ...(change.runpath === undefined ? [] : [[29, texts.at(change.runpath)] as [number, number]]),
  ];
  const records = versionRecords(versions, big, texts.at);
  const hasVersions = records.length > 0;
  const length = (named.length + (hasVersions ? 5 : 3)) * (wide ? 16 : 8);
  const versionsAt = dynamicAt + length;
  const entries: [number, number][] = [
    ...named,
    [5, base + versionsAt + records.length],
    [10, texts.bytes().length + (change.textsGrow ?? 0)],
    ...(hasVersions
      ? ([
          [0x6ffffffe, base + versionsAt],
          [0x6fffffff, Object.keys(versions).length],
        ] as const)
      : []),
    [0, 0],
  ].map(([tag = 0, value = 0]): [number, number] => [tag, value]);
  return {
    dynamic: Buffer.concat(entries.flatMap(([tag, value]) => [word(tag), word(value)])),
    rest: Buffer.concat([records, texts.bytes()]),
  };
}

function versionRecords(
  versions: Readonly<Record<string, readonly string[]>>,
  big: boolean,
  textAt: (text: string) => number,
): Buffer {
  const { u16, u32 } = wordBytes({ big, wide: false });
  const all = Object.entries(versions);
  return Buffer.concat(
    all.flatMap(([library, names], index) => {
      const next = index === all.length - 1 ? 0 : 16 + 16 * names.length;
      const needs = names.map((name, at) => {
        const weak = name.startsWith('?');
        const last = at === names.length - 1;
        return Buffer.concat([
          u32(0),
          u16(weak ? 2 : 0),
          u16(2),
          u32(textAt(weak ? name.slice(1) : name)),
          u32(last ? 0 : 16),
        ]);
      });
      return [u16(1), u16(names.length), u32(textAt(library)), u32(16), u32(next), ...needs];
    }),
  );
}
