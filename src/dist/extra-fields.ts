import { readUint64 } from './buffer-over.ts';
import type { Report } from './problem-list.ts';

/** Sizes and offset of a header; in the 32-bit fields all ones stand for "see the zip64 extra field". */
export interface WideFields {
  readonly size: number;
  readonly compressedSize: number;
  /** Offset of the local header; left out where a header has none. */
  readonly headerAt?: number;
}

const zip64Id = 1;
/** Info-ZIP's Unicode path and Unicode comment: a second name or comment, which some readers prefer. */
const unicodeIds: readonly number[] = [0x7075, 0x6375];
const sentinel = 0xffffffff;

const none: ReadonlyMap<number, Buffer> = new Map();

/** Takes the extra field of a header apart, to its last byte; each id may stand once. */
export function readExtra(extra: Buffer, path: string, report: Report): ReadonlyMap<number, Buffer> {
  if (extra.length === 0) return none;
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at + 4 <= extra.length) {
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) break;
    if (fields.has(id)) report('zip-malformed-extra', path, `its extra field 0x${id.toString(16)} stands twice`);
    fields.set(id, extra.subarray(at + 4, end));
    at = end;
  }
  if (at !== extra.length) report('zip-malformed-extra', path, 'its extra field is cut short');
  if (unicodeIds.some((id) => fields.has(id))) {
    report('zip-unicode-extra', path, 'an extra field gives it a second name or comment');
  }
  return fields;
}

/**
 * The fields of a directory entry with the 64-bit values in place of the sentinels: exactly those, in the order size,
 * compressed size, offset, and nothing more.
 */
export function widenCentral(
  fields: Required<WideFields>,
  zip64: Buffer | undefined,
): Required<WideFields> | undefined {
  const sentinels = [fields.size, fields.compressedSize, fields.headerAt].filter((value) => value === sentinel).length;
  if (zip64 === undefined) return sentinels === 0 ? fields : undefined;
  if (sentinels === 0 || zip64.length !== 8 * sentinels) return undefined;
  let at = 0;
  const widen = (value: number): number => {
    if (value !== sentinel) return value;
    at += 8;
    return readUint64(zip64, at - 8);
  };
  return { size: widen(fields.size), compressedSize: widen(fields.compressedSize), headerAt: widen(fields.headerAt) };
}

/**
 * The sizes of a local header. It has both 64-bit values or none. A redundant field without sentinels is let through
 * when it repeats the header's values: Bazel's wheel builder writes that, and no two readers can disagree on it.
 */
export function widenLocal({ size, compressedSize }: WideFields, extra: Buffer | undefined): WideFields | undefined {
  const sentinels = [size, compressedSize].filter((value) => value === sentinel).length;
  if (extra === undefined) return sentinels === 0 ? { size, compressedSize } : undefined;
  if (extra.length !== 16 || sentinels === 1) return undefined;
  const wide = { size: readUint64(extra, 0), compressedSize: readUint64(extra, 8) };
  if (sentinels === 2) return wide;
  return wide.size === size && wide.compressedSize === compressedSize ? wide : undefined;
}

/** The id under which {@link readExtra} gives the zip64 field. */
export const zip64Of = (fields: ReadonlyMap<number, Buffer>): Buffer | undefined => fields.get(zip64Id);
