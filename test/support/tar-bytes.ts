import { gzipSync } from 'node:zlib';

/** One member of a tar to be written. Left alone it is what a build backend writes. */
export interface TarPart {
  path: string;
  content?: string | Uint8Array;
  /** The type flag. */
  type?: string;
  mode?: number;
  target?: string;
  prefix?: string;
  /** `gnu` writes GNU's own magic. */
  magic?: 'ustar' | 'gnu' | 'none';
  /** The whole size field, 12 bytes. */
  size?: Uint8Array;
  /** Bytes of the header by their place, over what is there. */
  raw?: Readonly<Record<number, string>>;
  /** Written at the start of what fills the last block. */
  padding?: string;
  /** Added to the right checksum. */
  checksum?: number;
}

const blockBytes = 512;

function header(part: TarPart, length: number): Buffer {
  const block = Buffer.alloc(blockBytes);
  const octal = (value: number, at: number, digits: number) => block.write(value.toString(8).padStart(digits, '0'), at);
  block.write(part.path, 0, 100);
  octal(part.mode ?? (part.type === '5' ? 0o755 : 0o644), 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  if (part.size) block.set(part.size, 124);
  else octal(length, 124, 11);
  octal(1_700_000_000, 136, 11);
  block.write(part.type ?? '0', 156);
  block.write(part.target ?? '', 157, 100);
  const magic = { ustar: 'ustar\u000000', gnu: 'ustar  \u0000', none: '' }[part.magic ?? 'ustar'];
  block.write(magic, 257);
  block.write(part.prefix ?? '', 345, 155);
  for (const [at, bytes] of Object.entries(part.raw ?? {})) block.write(bytes, Number(at), 'latin1');
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0) + (part.checksum ?? 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const padding = (length: number): Buffer => Buffer.alloc((blockBytes - (length % blockBytes)) % blockBytes);

/** Writes a tar, wrong wherever a part says so. @param end two blocks of zeros, if left alone. */
export function tarBytes(parts: readonly TarPart[], end: Uint8Array = Buffer.alloc(2 * blockBytes)): Buffer {
  const members = parts.flatMap((part) => {
    const content = Buffer.from(part.content ?? '');
    const fill = padding(content.length);
    fill.write(part.padding ?? '');
    return [header(part, content.length), content, fill];
  });
  return Buffer.concat([...members, end]);
}

/** A tar in one gzip member without name and time. */
export const tarGzBytes = (parts: readonly TarPart[], end?: Uint8Array): Buffer => gzipSync(tarBytes(parts, end));

/** A pax extended header with these records. */
export const pax = (records: Readonly<Record<string, string>>, type: 'x' | 'g' = 'x'): TarPart => ({
  path: 'PaxHeader',
  type,
  content: Object.entries(records)
    .map(([key, value]) => paxRecord(key, value))
    .join(''),
});

/** `LENGTH KEY=VALUE` and a line break; the length counts its own digits. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  const length = [1, 2, 3, 4, 5].map((digits) => bytes + digits).find((sum, index) => `${sum}`.length === index + 1);
  return `${length}${rest}`;
}
