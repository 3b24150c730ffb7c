import { wordBytes } from './word-bytes.ts';

export interface SliceChange {
  /** `cputype`; arm64 when it is not said. */
  cpu?: number;
  sub?: number;
  wide?: boolean;
  big?: boolean;
  /** `filetype`; a bundle when it is not said. */
  type?: number;
  /** As LC_BUILD_VERSION, or as the older LC_VERSION_MIN_MACOSX. */
  macos?: readonly [number, number] | undefined;
  oldMacos?: readonly [number, number];
  /** Platform of LC_BUILD_VERSION; macOS when it is not said. */
  platform?: number;
  rpaths?: readonly string[];
  libraries?: readonly string[];
  weak?: readonly string[];
  id?: string;
  signed?: boolean;
  /** Raw commands behind the others. */
  more?: readonly Uint8Array[];
  /** Instead of the true ones. */
  count?: number;
  length?: number;
}

export const arm64 = 0x0100000c;
export const x86 = 7;
export const x8664 = 0x01000007;

/** Bytes of a thin Mach-O file with nothing but its load commands. */
export function machBytes(change: SliceChange = {}): Buffer {
  const { cpu = arm64, sub = 0, wide = true, big = false, type = 8, platform = 1, signed = true } = change;
  const { u32 } = wordBytes({ big, wide });
  const macos = 'macos' in change ? change.macos : ([11, 0] as const);
  const command = (kind: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const padded = Buffer.concat([body, Buffer.alloc((8 - (body.length % 8)) % 8)]);
    return Buffer.concat([u32(kind), u32(8 + padded.length), padded]);
  };
  const version = ([major, minor]: readonly [number, number]) => u32((major << 16) | (minor << 8));
  const text = (value: string) => Buffer.from(`${value}\0`);
  const library = (kind: number) => (name: string) =>
    command(kind, u32(24), u32(2), u32(0x10000), u32(0x10000), text(name));
  const { id, libraries = ['/usr/lib/libSystem.B.dylib'], weak = [], rpaths = [], oldMacos, more = [] } = change;
  const commands = [
    ...(id === undefined ? [] : [library(0x0d)(id)]),
    ...(macos === undefined ? [] : [command(0x32, u32(platform), version(macos), version(macos), u32(0))]),
    ...(oldMacos === undefined ? [] : [command(0x24, version(oldMacos), version(oldMacos))]),
    ...libraries.map(library(0x0c)),
    ...weak.map(library(0x80000018)),
    ...rpaths.map((path) => command(0x8000001c, u32(12), text(path))),
    ...(signed ? [command(0x1d, u32(0), u32(0))] : []),
    ...more,
  ];
  const body = Buffer.concat(commands);
  const { count = commands.length, length = body.length } = change;
  const head = [wide ? 0xfeedfacf : 0xfeedface, cpu, sub, type, count, length, 0, ...(wide ? [0] : [])];
  return Buffer.concat([...head.map((value) => u32(value)), body]);
}

/** Bytes of a fat file. @param named machines that its table gives, where they differ from the slices'. */
export function fatBytes(
  slices: readonly Uint8Array[],
  { wide = false, named = [] }: { wide?: boolean; named?: readonly number[] } = {},
): Buffer {
  const { u32, word } = wordBytes({ big: true, wide });
  const cpuOf = (slice: Uint8Array) => Buffer.from(slice).readUInt32LE(4);
  let at = 4096;
  const table: Buffer[] = [];
  const placed: Buffer[] = [];
  for (const [index, slice] of slices.entries()) {
    table.push(u32(named[index] ?? cpuOf(slice)), u32(0), word(at), word(slice.length), u32(12));
    if (wide) table.push(u32(0));
    placed.push(Buffer.from(slice));
    at += slice.length;
  }
  const head = Buffer.concat([u32(wide ? 0xcafebabf : 0xcafebabe), u32(slices.length), ...table]);
  return Buffer.concat([head, Buffer.alloc(4096 - head.length), ...placed]);
}
