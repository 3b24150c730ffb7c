import type { ArchiveProblem } from './archive-problem.ts';

/** One entry of a zip, as the central directory and its own header agree on it. */
export interface ZipEntry {
  /** As stored; a directory ends in `/`. Strangers' text. */
  readonly path: string;
  /** 0 stored, 8 deflated, else not readable. */
  readonly method: number;
  readonly flags: number;
  /** Of the content. */
  readonly crc32: number;
  /** Bytes in the file. */
  readonly compressedSize: number;
  /** Bytes of the content. */
  readonly size: number;
  /** Offset of the entry's own header. */
  readonly headerAt: number;
  /** Offset of the data. */
  readonly dataAt: number;
  /** Unix mode with its type bits; 0 when the archive gives none. */
  readonly mode: number;
  readonly type: 'file' | 'directory' | 'link' | 'special';
}

/** All that can be said of a zip without inflating it. An honest wheel has no problem at all. */
export interface ZipFacts {
  /** In the order of the central directory. Empty when the directory could not be found. */
  readonly entries: readonly ZipEntry[];
  readonly problems: readonly ArchiveProblem[];
}
