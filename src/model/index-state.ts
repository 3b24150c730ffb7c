import type { Sha256 } from './digest.ts';
import type { IndexName } from './policy.ts';
import type { IndexedFile } from './publication.ts';

/** A seal's files beside an index's files of the same version. */
export interface IndexState {
  readonly index: IndexName;
  readonly sealed: readonly { readonly file: string; readonly sha256: Sha256; readonly size: number }[];
  readonly indexed: readonly IndexedFile[];
}

/** What a stranger's verification of the index's provenance found, per file. */
export interface IndexEvidence {
  readonly index: IndexName;
  readonly examined: number;
  readonly problems: readonly { readonly file: string; readonly what: string }[];
}
