import { bufferOver, readUint64, readUint64BE } from '../buffer-over.ts';

/** Bytes of one name or path. No real system opens a longer one. */
const maxTextBytes = 4_096;
/** Bytes of all texts of one file: many entries may point at one text, and must not cost us memory. */
const maxAllTextBytes = 64 * 1024;

/**
 * Numbers and texts of a native file. Whatever reaches beyond the bytes throws a `RangeError`, which `readNative` alone
 * catches: so no reader of this folder can go on with a number that is not there.
 */
export interface WordReader {
  readonly bytes: Buffer;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly u64: (at: number) => number;
  /** An address or offset, as wide as the file's class. */
  readonly word: (at: number) => number;
  /** Up to the first NUL; the text must end before `end`. */
  readonly text: (at: number, end?: number) => string;
}

/** How a file stores its numbers. */
export interface WordForm {
  readonly big: boolean;
  readonly wide: boolean;
}

/** Ends the reading of this one file. Only `readNative` sees it. */
export function fault(what: string): never {
  throw new RangeError(what);
}

/** @param content the whole file, or one slice of it. */
export function wordReader(content: Uint8Array, { big, wide }: WordForm): WordReader {
  const bytes = bufferOver(content);
  let spent = 0;
  const u32 = (at: number) => (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  const u64 = (at: number) => (big ? readUint64BE(bytes, at) : readUint64(bytes, at));
  return {
    bytes,
    u16: (at) => (big ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)),
    u32,
    u64,
    word: wide ? u64 : u32,
    text: (at, end = bytes.length) => {
      const field =
        at < end && end <= bytes.length ? bytes.subarray(at, end) : fault('a name lies outside of the file');
      const length = field.subarray(0, maxTextBytes + 1).indexOf(0);
      if (length < 0) fault(`a name does not end within its table, or has more than ${maxTextBytes} bytes`);
      spent += length;
      if (spent > maxAllTextBytes) fault(`its names have more than ${maxAllTextBytes} bytes`);
      return field.toString('utf8', 0, length);
    },
  };
}
