import type { MachSlice, MacVersion } from './native-facts.ts';
import { fault, type WordReader } from './word-reader.ts';

/** A real library has about twenty; one that links everything, some hundred. */
const maxCommands = 4_096;

const commands = {
  id: 0x0d,
  signature: 0x1d,
  minimum: 0x24,
  buildVersion: 0x32,
  rpath: 0x8000001c,
} as const;

/** Commands that load a library: plain, weak, exported again, late, upward. */
const loads: readonly number[] = [0x0c, 0x80000018, 0x8000001f, 0x20, 0x80000023];
const weakLoad = 0x80000018;

/** `PLATFORM_MACOS` in LC_BUILD_VERSION. */
const macosPlatform = 1;

type Said = Omit<MachSlice, 'machine' | 'type'>;

/** Reads the load commands. @param start offset of the first, behind the header. */
export function readMachCommands(reader: WordReader, start: number): Said {
  const { u32, bytes } = reader;
  const all = listCommands(reader, start);
  const of = (kind: number) => all.filter((command) => command.kind === kind);
  const nameOf = ({ at, size }: Command): string => {
    const offset = u32(at + 8);
    if (offset >= size) fault('a name lies outside of its load command');
    return reader.text(at + offset, Math.min(at + size, bytes.length));
  };
  const builds = of(commands.buildVersion).filter(({ at }) => u32(at + 8) === macosPlatform);
  const minimums = [...builds.map(({ at }) => u32(at + 12)), ...of(commands.minimum).map(({ at }) => u32(at + 8))];
  return {
    // Where there are two, the newer one is what it takes.
    macos: minimums.length === 0 ? undefined : versionOf(Math.max(...minimums)),
    rpaths: of(commands.rpath).map(nameOf),
    libraries: all
      .filter(({ kind }) => loads.includes(kind))
      .map((command) => ({ name: nameOf(command), weak: command.kind === weakLoad })),
    id: of(commands.id).map(nameOf)[0],
    signed: of(commands.signature).length > 0,
  };
}

interface Command {
  readonly kind: number;
  readonly at: number;
  readonly size: number;
}

function listCommands({ u32, bytes }: WordReader, start: number): readonly Command[] {
  const [count, length] = [u32(16), u32(20)];
  const end = start + length;
  if (count > maxCommands) fault(`it has ${count} load commands; at most ${maxCommands} are read`);
  if (end > bytes.length) fault('its load commands reach beyond the end of the file');
  const all: Command[] = [];
  for (let at = start; all.length < count; at += all.at(-1)?.size ?? 0) {
    const [kind, size] = [u32(at), u32(at + 4)];
    if (size < 8 || at + size > end) fault('a load command reaches beyond the others');
    // Every command that is read has at least one field of its own.
    if (size < 12 && Object.values(commands).some((known) => known === kind)) fault('a load command is cut short');
    all.push({ kind, at, size });
  }
  return all;
}

const versionOf = (packed: number): MacVersion => ({ major: packed >>> 16, minor: (packed >>> 8) & 0xff });
