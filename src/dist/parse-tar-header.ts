import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { readUint64BE } from './buffer-over.ts';

/** A tar header as it stands, before any extended record is applied. */
export interface TarHeader {
  readonly path: string;
  readonly mode: number;
  /** Bytes of data that follow; `undefined` when the field is negative or no number. */
  readonly size: number | undefined;
  /** The type flag, one character; `0` also for the old NUL. */
  readonly type: string;
  readonly target: string;
  /** GNU's own variant of the magic; its prefix field means something else. */
  readonly gnu: boolean;
}

export const blockBytes = 512;
const checksumAt = 148;
const checksumBytes = 8;
const ustarMagic = 'ustar\u000000';
const gnuMagic = 'ustar  \u0000';

/**
 * Reads one header block.
 *
 * @returns the reasons when the checksum is wrong or the format is not ustar.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
export function parseTarHeader(block: Buffer): Parsed<TarHeader> {
  if (octal(block, checksumAt, checksumBytes) !== checksum(block)) return bad('its checksum is wrong');
  const magic = block.toString('latin1', 257, 265);
  if (magic !== ustarMagic && magic !== gnuMagic) return bad('its format is neither ustar nor pax');
  const gnu = magic === gnuMagic;
  const texts = { name: text(block, 0, 100), target: text(block, 157, 100), prefix: gnu ? '' : text(block, 345, 155) };
  const { name, target, prefix } = texts;
  if (name === undefined || target === undefined || prefix === undefined) return bad('its name is not UTF-8');
  const mode = octal(block, 100, 8);
  if (mode === undefined) return bad('its mode is no octal number');
  if (numbers.some(([at, length]) => !isNumber(block.subarray(at, at + length), gnu))) {
    return bad('an owner, a time or a device number in it is no number');
  }
  // Python puts these bytes before the name, GNU's own tar does not.
  if (gnu && block.subarray(345, 500).some((byte) => byte !== 0)) return bad('it is GNU’s, and has a prefix');
  const type = block.toString('latin1', 156, 157).replace('\0', '0');
  const path = prefix === '' ? name : `${prefix}/${name}`;
  return good({ path, mode: mode & 0o7777, size: sizeOf(block), type, target, gnu });
}

/** Owner, group, time, device: places of numbers that mean nothing here, but with which Python may end the archive. */
const numbers = [
  [108, 8],
  [116, 8],
  [136, 12],
  [329, 8],
  [337, 8],
] as const;

/**
 * Octal digits up to the first NUL; nothing stands for zero. In GNU's own format alone also base 256, of a size that every
 * reader takes.
 */
function isNumber(field: Buffer, gnu: boolean): boolean {
  const low = field.length > 8 ? 5 : 4;
  if (field[0] === 0x80) return gnu && field.subarray(1, -low).every((byte) => byte === 0);
  const end = field.indexOf(0);
  return /^ *[0-7]* *$/.test(field.toString('latin1', 0, end < 0 ? field.length : end));
}

/** The sum of the block's bytes, as if the checksum's own field held blanks. */
function checksum(block: Buffer): number {
  let sum = checksumBytes * 0x20;
  for (let at = 0; at < blockBytes; at++) {
    if (at < checksumAt || at >= checksumAt + checksumBytes) sum += block[at] ?? 0;
  }
  return sum;
}

/** Text up to the first NUL. */
function text(block: Buffer, at: number, length: number): string | undefined {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  const bytes = end < 0 ? field : field.subarray(0, end);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** Octal digits, blanks before them, blanks and NULs behind. */
function octal(block: Buffer, at: number, length: number): number | undefined {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(block.toString('latin1', at, at + length))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

/** The size field: octal, or for what octal cannot hold the high bit and 95 bits in base 256. */
function sizeOf(block: Buffer): number | undefined {
  const [at, length] = [124, 12];
  if ((block.readUInt8(at) & 0x80) === 0) return octal(block, at, length);
  const high = block.readUInt32BE(at) & 0x7fffffff;
  return high === 0 ? readUint64BE(block, at + 4) : undefined;
}
