/** A field in which two archives may differ and mean the same to every reader of wheels. */
export interface FreeField {
  readonly record: 'entry’s own header' | 'directory entry' | 'zip64 end record';
  readonly field: string;
  /** Offset in the record, and bytes. */
  readonly at: number;
  readonly bytes: 1 | 2 | 4;
  /** Bits of the little-endian number that are free; all, when it is not said. */
  readonly bits?: number;
  /** Both headers of the entry have to say the same all the same. */
  readonly alike?: true;
  /** For which entries, when not for all. */
  readonly of?: 'files' | 'directories' | 'ASCII names';
  readonly why: string;
}

const needed =
  'Up to 45, which is zip64. Readers go by the method, the flags and the zip64 fields themselves; a newer version is refused.';
const time = 'No installer keeps it, and RECORD does not have it. SOURCE_DATE_EPOCH makes it the same for each build.';
const effort = 'Bits 1 and 2 tell how hard the compressor tried; nothing is read by them.';
const utf8 = 'Bit 11 marks UTF-8, which ASCII is too. For any other name it has to be set.';
const permissions =
  'Installers keep whether a file is executable, at most; nothing in a wheel says what it should be. The digest of the seal holds it.';

/** @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3 and 4.4 */
export const freeFields: readonly FreeField[] = [
  { record: 'entry’s own header', field: 'version needed to extract', at: 4, bytes: 2, why: needed },
  { record: 'entry’s own header', field: 'flags: effort', at: 6, bytes: 2, bits: 0x0006, alike: true, why: effort },
  {
    record: 'entry’s own header',
    field: 'flags: UTF-8',
    at: 6,
    bytes: 2,
    bits: 0x0800,
    alike: true,
    of: 'ASCII names',
    why: utf8,
  },
  { record: 'entry’s own header', field: 'time and date', at: 10, bytes: 4, alike: true, why: time },
  {
    record: 'directory entry',
    field: 'version made by',
    at: 4,
    bytes: 1,
    why: 'It names the standard that the writer followed.',
  },
  {
    record: 'directory entry',
    field: 'system made by',
    at: 5,
    bytes: 1,
    why: 'Wheels made on Windows say DOS and give Unix modes all the same. The mode is judged whatever this says.',
  },
  { record: 'directory entry', field: 'version needed to extract', at: 6, bytes: 2, why: needed },
  { record: 'directory entry', field: 'flags: effort', at: 8, bytes: 2, bits: 0x0006, alike: true, why: effort },
  {
    record: 'directory entry',
    field: 'flags: UTF-8',
    at: 8,
    bytes: 2,
    bits: 0x0800,
    alike: true,
    of: 'ASCII names',
    why: utf8,
  },
  { record: 'directory entry', field: 'time and date', at: 12, bytes: 4, alike: true, why: time },
  {
    record: 'directory entry',
    field: 'internal attributes',
    at: 36,
    bytes: 2,
    why: 'Whether the writer took the file for a text. Nobody converts line ends when installing.',
  },
  {
    record: 'directory entry',
    field: 'DOS attributes',
    at: 38,
    bytes: 2,
    bits: 0xffef,
    why: 'Read-only, hidden, system, archive: no installer sets them. The bit of a directory (16) is judged.',
  },
  {
    record: 'directory entry',
    field: 'DOS attribute of a directory',
    at: 38,
    bytes: 2,
    bits: 0x0010,
    of: 'directories',
    why: 'The name ends in a slash, which says the same.',
  },
  { record: 'directory entry', field: 'mode: permissions', at: 40, bytes: 2, bits: 0o777, why: permissions },
  {
    record: 'directory entry',
    field: 'mode: type of a file',
    at: 40,
    bytes: 2,
    bits: 0o100000,
    of: 'files',
    why: 'No type is a regular file, as the name has it.',
  },
  {
    record: 'directory entry',
    field: 'mode: type of a directory',
    at: 40,
    bytes: 2,
    bits: 0o040000,
    of: 'directories',
    why: 'No type is a directory, as the name has it.',
  },
  {
    record: 'zip64 end record',
    field: 'version made by, version needed',
    at: 12,
    bytes: 4,
    why: 'It names the standard that the writer followed.',
  },
];
