import { bufferOver } from '../buffer-over.ts';
import type { PeFile } from './native-facts.ts';
import { readPeImports } from './read-pe-imports.ts';
import { fault, type WordReader, wordReader } from './word-reader.ts';

const machines: Readonly<Record<number, string>> = {
  332: 'x86',
  452: 'arm',
  512: 'ia64',
  34404: 'x86_64',
  43620: 'arm64',
};

/** Bit of the file header's characteristics. */
const isDll = 0x2000;

/** More than Windows loads. */
const maxSections = 96;

/** Positions in the table of data directories. */
const directories = { imports: 1, delayedImports: 13, managed: 14 } as const;
const maxDirectories = 16;

/** Where its numbers stand in the optional header, by that header's magic. */
const forms: Readonly<Record<number, { readonly baseAt: number; readonly countAt: number }>> = {
  267: { baseAt: 28, countAt: 92 },
  523: { baseAt: 24, countAt: 108 },
};
const wideForm = 523;

/** Whether the bytes begin like a PE file; a plain program of MS-DOS and a text that begins with MZ do not. */
export function isPe(content: Uint8Array): boolean {
  if (content[0] !== 0x4d || content[1] !== 0x5a || content.length < 64) return false;
  const bytes = bufferOver(content);
  const at = bytes.readUInt32LE(60);
  return bytes.toString('latin1', at, at + 4) === 'PE\0\0';
}

/**
 * Reads what the loader of Windows acts on.
 *
 * @param content {@link isPe} holds. Throws a `RangeError` when it cannot be read, see {@link wordReader}.
 * @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
 */
export function readPe(content: Uint8Array): PeFile {
  const reader = wordReader(content, { big: false, wide: false });
  const { u16, u32 } = reader;
  const at = u32(60) + 4;
  const [number, optionalSize] = [u16(at), u16(at + 16)];
  const optional = optionalSize === 0 ? noOptional : readOptional(reader, at + 20, optionalSize);
  const sections = readSections(reader, at + 20 + optionalSize, u16(at + 2));
  const { imports, delayed, managed, base, headersSize, characteristics } = optional;
  return {
    kind: 'pe',
    machine: machines[number] ?? `machine 0x${number.toString(16)}`,
    dll: (u16(at + 18) & isDll) !== 0,
    managed,
    timestamp: u32(at + 4),
    characteristics,
    imports: readPeImports(reader, { imports, delayed, base, headersSize, sections }),
  };
}

/** An object file under a PE header has no optional header, and imports nothing. */
const noOptional = { characteristics: 0, base: 0, headersSize: 0, imports: 0, delayed: 0, managed: false };

function readOptional({ u16, u32, u64 }: WordReader, at: number, size: number): typeof noOptional {
  const magic = u16(at);
  const form = forms[magic] ?? fault('its optional header is of no known kind');
  const { baseAt, countAt } = form;
  const count = Math.min(u32(at + countAt), maxDirectories);
  const end = countAt + 4 + 8 * count;
  if (size < end) fault('its optional header is cut short');
  const addressOf = (index: number) => (index < count ? u32(at + countAt + 4 + 8 * index) : 0);
  return {
    characteristics: u16(at + 70),
    base: magic === wideForm ? u64(at + baseAt) : u32(at + baseAt),
    headersSize: u32(at + 60),
    imports: addressOf(directories.imports),
    delayed: addressOf(directories.delayedImports),
    managed: addressOf(directories.managed) !== 0,
  };
}

function readSections({ u32 }: WordReader, start: number, count: number) {
  if (count > maxSections) fault(`it has ${count} sections; at most ${maxSections} are read`);
  return Array.from({ length: count }, (_, index) => {
    const at = start + 40 * index;
    return { address: u32(at + 12), size: u32(at + 16), offset: u32(at + 20) };
  });
}
