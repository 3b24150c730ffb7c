import type { Sha256 } from './digest.ts';
import type { DistributionName, MetadataField } from './distribution.ts';

/** One file inside a distribution, as short as two distributions can be compared by it. */
export interface SummaryFile {
  /** As stored; of an sdist below its one folder. Strangers' text. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /**
   * Of the content, of a text as it would be with Unix line breaks. `undefined` when it could not be had, and for a file
   * that nothing is compared with: all but Python's and licences.
   */
  readonly sha256: Sha256 | undefined;
}

/** A commit that a file inside names as the one it was built from. Said by the build, verified by nobody. */
export interface RevisionHint {
  readonly path: string;
  /** How the file calls it: `git_revision`, `commit_id`. */
  readonly key: string;
  /** 7 to 40 lower-case hex digits. */
  readonly revision: string;
}

/** What the checks of a whole release need to know of one distribution. Plain data, which crosses worker threads. */
export interface DistributionSummary {
  readonly kind: 'wheel' | 'sdist';
  readonly file: string;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly name: DistributionName | undefined;
  /** `undefined` when METADATA or PKG-INFO is not there or cannot be read. */
  readonly metadata: SummaryMetadata | undefined;
  /** Of a wheel: what lies in its `licenses`; of an sdist: what its License-File fields name. */
  readonly licenses: readonly SummaryFile[];
  /** `Generator` lines of WHEEL, in its order. */
  readonly generators: readonly string[];
  readonly purelib: boolean;
  /** Names at the top of `site-packages`, in byte order; a file that Python cannot import has its ending. */
  readonly topLevels: readonly string[];
  /** At most 20,000, in byte order; none, where there are more. */
  readonly files: readonly SummaryFile[];
  /** False: there are more files than are listed, so that nothing can be said of what is missing. */
  readonly filesKnown: boolean;
  /** SBOMs below `sboms`, readable or not. */
  readonly sboms: number;
  /** Libraries that a repairing tool brought in. */
  readonly grafted: number;
  readonly revisions: readonly RevisionHint[];
}

export interface SummaryMetadata {
  /** Of the file as it stands. */
  readonly sha256: Sha256 | undefined;
  readonly fields: readonly MetadataField[];
  /** Of the description with Unix line breaks, without blanks at its ends. */
  readonly descriptionSha256: Sha256;
}
