import { readExtra, widenLocal, zip64Of } from './extra-fields.ts';
import type { Report } from './problem-list.ts';
import { type CentralHeader, descriptorFlag, judgeVersionNeeded } from './read-central-directory.ts';

/** Where an entry lies in the file. */
export interface Extent {
  /** Offset of its local header. */
  readonly from: number;
  /** Offset of its data. */
  readonly dataAt: number;
  /** Offset behind its data. */
  readonly to: number;
}

const signature = 0x04034b50;
const fixedBytes = 30;

/**
 * Compares an entry's own header with the directory's: installers read the one, streaming readers the other.
 *
 * @param limit offset of the directory, where data must end.
 * @returns `undefined` when there is no header, or its data would leave the archive; that has been reported.
 */
export function judgeLocalHeader(
  zip: Buffer,
  central: CentralHeader,
  limit: number,
  report: Report,
): Extent | undefined {
  const { path, headerAt: from } = central;
  if (from + fixedBytes > limit || zip.readUInt32LE(from) !== signature) {
    report('zip-absent-entry', path, 'the directory lists it, and it is not there');
    return undefined;
  }
  const nameEnd = from + fixedBytes + zip.readUInt16LE(from + 26);
  const dataAt = nameEnd + zip.readUInt16LE(from + 28);
  const to = dataAt + central.compressedSize;
  if (to > limit) {
    report('zip-truncated', path, 'its data would end behind the directory’s first byte');
    return undefined;
  }
  judgeVersionNeeded(path, zip.readUInt16LE(from + 4), report);
  const extra = readExtra(zip.subarray(nameEnd, dataAt), path, report);
  const narrow = { size: zip.readUInt32LE(from + 22), compressedSize: zip.readUInt32LE(from + 18) };
  const sizes = widenLocal(narrow, zip64Of(extra));
  if (!sizes) report('zip64-mismatch', path, 'the zip64 field of its own header does not fit its sizes');
  const local = {
    flags: zip.readUInt16LE(from + 6),
    method: zip.readUInt16LE(from + 8),
    time: zip.readUInt32LE(from + 10),
    crc32: zip.readUInt32LE(from + 14),
    ...(sizes ?? narrow),
  };
  const differs = differences(central, local);
  if (!zip.subarray(from + fixedBytes, nameEnd).equals(central.name)) differs.unshift('the name');
  if (differs.length > 0) {
    report('zip-header-mismatch', path, `its own header and the directory differ in ${differs.join(', ')}`);
  }
  return { from, dataAt, to };
}

type Shared = Pick<CentralHeader, 'flags' | 'method' | 'time' | 'crc32' | 'compressedSize' | 'size'>;

const labels = {
  flags: 'the flags',
  method: 'the method',
  time: 'the time',
  crc32: 'the CRC',
  compressedSize: 'the compressed size',
  size: 'the size',
} as const satisfies Record<keyof Shared, string>;

/** With a data descriptor, zeros in the local header stand for "see behind the data". */
function differences(central: Shared, local: Shared): string[] {
  const deferred = (central.flags & local.flags & descriptorFlag) !== 0;
  const fields = ['flags', 'method', 'time', 'crc32', 'compressedSize', 'size'] as const;
  return fields
    .filter((field) => {
      const left = deferred && local[field] === 0 && !['flags', 'method', 'time'].includes(field);
      return local[field] !== central[field] && !left;
    })
    .map((field) => labels[field]);
}
