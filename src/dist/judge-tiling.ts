import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { readUint64 } from './buffer-over.ts';
import type { ZipDirectory } from './find-directory.ts';
import type { Extent } from './judge-local-header.ts';
import type { Report } from './problem-list.ts';
import { type CentralHeader, descriptorFlag } from './read-central-directory.ts';

/** An entry of the directory and where its bytes lie. */
export interface Placed {
  readonly central: CentralHeader;
  readonly extent: Extent;
}

const localSignature = 0x04034b50;
const descriptorSignature = 0x08074b50;

/**
 * Looks whether the entries tile the file: the first begins at byte 0, each next one right behind the one before, the
 * last ends where the directory begins. What lies in between belongs to nobody, and only some readers see it.
 */
export function judgeTiling(
  zip: ArchiveBytes,
  placed: readonly Placed[],
  { at: limit }: ZipDirectory,
  report: Report,
): void {
  const inFileOrder = placed.toSorted((a, b) => a.extent.from - b.extent.from);
  if (inFileOrder.some((entry, index) => entry !== placed[index])) {
    report('zip-entry-order', 'archive', 'the directory lists the entries in another order than they lie in');
  }
  let end = 0;
  for (const { central, extent } of inFileOrder) {
    if (extent.from < end)
      report('zip-overlapping-entry', central.path, `it shares ${end - extent.from} bytes with others`);
    else judgeGap(zip, end, extent.from, report);
    const described = (central.flags & descriptorFlag) !== 0;
    const next = described ? behindDescriptor(zip, central, extent.to, limit) : extent.to;
    if (next === undefined)
      report('zip-header-mismatch', central.path, 'no descriptor with its values is behind its data');
    end = Math.max(end, next ?? extent.to);
  }
  judgeGap(zip, end, limit, report);
}

function judgeGap(zip: ArchiveBytes, from: number, to: number, report: Report): void {
  if (to <= from) return;
  const bytes = `${to - from} bytes at ${from}`;
  const start = to - from >= 4 ? zip.readUInt32LE(from) : 0;
  if (start === localSignature)
    report('zip-unlisted-entry', 'archive', `${bytes} are an entry that the directory lacks`);
  else if (start === descriptorSignature) report('zip-data-descriptor', 'archive', `${bytes} are a data descriptor`);
  else if (from === 0) report('zip-prefix', 'archive', `${bytes} come before the first entry`);
  else report('zip-unowned-bytes', 'archive', `${bytes} belong to no entry`);
}

/** Offset behind the data descriptor, in any of its four forms: with or without signature, 32-bit or 64-bit sizes. */
function behindDescriptor(
  zip: ArchiveBytes,
  { crc32, compressedSize, size }: CentralHeader,
  at: number,
  limit: number,
): number | undefined {
  for (const signed of [4, 0]) {
    for (const width of [4, 8]) {
      const end = at + signed + 4 + 2 * width;
      if (end > limit || (signed === 4 && zip.readUInt32LE(at) !== descriptorSignature)) continue;
      const read = (offset: number) => (width === 4 ? zip.readUInt32LE(offset) : readUint64(zip, offset));
      const crcAt = at + signed;
      const fits = read(crcAt + 4) === compressedSize && read(crcAt + 4 + width) === size;
      if (fits && zip.readUInt32LE(crcAt) === crc32) return end;
    }
  }
  return undefined;
}
