import type { ArchiveProblem } from './archive-problem.ts';

/** One member of a tar. */
export interface TarEntry {
  /** From the pax record, or prefix and name; a directory ends in `/`. Strangers' text. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'special';
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
  /** Offset of the content in the tar. */
  readonly dataAt: number;
  /** Where a link leads, as stored; else empty. */
  readonly target: string;
}

export interface TarFacts {
  /** In file order. */
  readonly entries: readonly TarEntry[];
  readonly problems: readonly ArchiveProblem[];
  /** The inflated tar, which the entries' offsets refer to. Empty when it could not be had. */
  readonly tar: Uint8Array;
}
