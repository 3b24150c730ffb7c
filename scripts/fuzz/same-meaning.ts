import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import { type FreeField, freeFields } from './free-fields.ts';
import { readZipRecords, type ZipRecord } from './zip-records.ts';

/** What an archive means: every entry by name, with its content and with what is not free in its headers. */
export type Meaning = ReadonlyMap<string, string>;

/** Derived from the rest, and compared with it by the walk: method, CRC, sizes, lengths, offset. */
const derived = [
  { at: 10, bytes: 2 },
  { at: 16, bytes: 4 },
  { at: 20, bytes: 4 },
  { at: 24, bytes: 4 },
  { at: 28, bytes: 2 },
  { at: 30, bytes: 2 },
  { at: 42, bytes: 4 },
];
const fixedBytes = 46;

/** Of an entry of which nothing is to be said beside its name and its content. */
const plainHeader = '504b0102'.padEnd(2 * fixedBytes, '0');

/** Second names and comments; of all other extra fields no reader of wheels makes anything. */
const meaningful = [0x7075, 0x6375];

/** @returns `undefined` when a byte of the archive is not explained, or a content is not what its headers say. */
export function meaningOf(zip: Buffer): Meaning | undefined {
  const walked = readZipRecords(zip);
  if (walked === undefined) return undefined;
  const meaning = new Map<string, string>();
  const sizes = new Map(walked.records.map(({ name, size }) => [name.toString('latin1'), size]));
  for (const record of walked.records) {
    const content = contentOf(zip, record);
    const name = record.name.toString('latin1');
    const strange = meaningful.some((id) => record.localExtra.has(id) || record.centralExtra.has(id));
    if (content === undefined || meaning.has(name) || strange) return undefined;
    const fixed = fixedPart(zip, record);
    if (name.endsWith('/') && (content.length > 0 || fixed !== plainHeader)) return undefined;
    meaning.set(name, `${fixed} ${shown(name, content, sizes)}`);
  }
  // RECORD does not list directories, and installers make those that files need, and no others.
  return new Map([...meaning].filter(([name]) => !name.endsWith('/')));
}

/** Whether two archives say the same to every reader, but for what is free. */
export function sameMeaning(one: Meaning, other: Meaning | undefined): boolean {
  if (other === undefined || one.size !== other.size) return false;
  return [...one].every(([name, value]) => other.get(name) === value);
}

function contentOf(zip: Buffer, { localAt, dataAt, dataEnd, size }: ZipRecord): Buffer | undefined {
  const packed = zip.subarray(dataAt, dataEnd);
  const method = zip.readUInt16LE(localAt + 8);
  const content = method === 0 ? packed : method === 8 ? inflated(packed, size) : undefined;
  if (content === undefined || content.length !== size) return undefined;
  return crc32(content) === zip.readUInt32LE(localAt + 14) ? content : undefined;
}

function inflated(packed: Buffer, size: number): Buffer | undefined {
  // More than any stream of this length could give must not be tried.
  if (size > 1032 * packed.length) return undefined;
  try {
    const options = { info: true, maxOutputLength: Math.max(1, size) };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten === packed.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** The directory entry without what is free and what follows from the rest. */
function fixedPart(zip: Buffer, { centralAt, name }: ZipRecord): string {
  const header = Buffer.from(zip.subarray(centralAt, centralAt + fixedBytes));
  for (const { at, bytes } of derived) header.fill(0, at, at + bytes);
  const kinds = [
    name.at(-1) === 0x2f ? 'directories' : 'files',
    ...(name.every((byte) => byte < 0x80) ? ['ASCII names'] : []),
  ];
  for (const field of freeFields) {
    if (field.record === 'directory entry' && (field.of === undefined || kinds.includes(field.of)))
      clear(header, field);
  }
  return header.toString('hex');
}

function clear(header: Buffer, { at, bytes, bits = 2 ** (8 * bytes) - 1 }: FreeField): void {
  for (let index = 0; index < bytes; index++) {
    header[at + index] = (header[at + index] ?? 0) & ~((bits >>> (8 * index)) & 0xff);
  }
}

/** RECORD by what its rows say: line ends and quotes are free, as is a size left out, or one that is no number. */
function shown(name: string, content: Buffer, sizes: ReadonlyMap<string, number>): string {
  const digest = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
  if (!/^[^/]+\.dist-info\/RECORD$/.test(name)) return digest(content);
  const text = content.toString('latin1').replace(/\r\n/g, '\n').trimEnd();
  if (text.includes('"')) return digest(content);
  const rows = text.split('\n').map((row) => {
    const [path = '', hash, size = '', ...more] = row.split(',');
    const wrong = /^\d+$/.test(size) && Number(size) !== sizes.get(path) ? size : '';
    return JSON.stringify([path, hash, wrong, ...more]);
  });
  return digest([...new Set(rows)].sort().join('\n'));
}
