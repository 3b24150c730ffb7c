import type { GitSha, Sha256 } from './digest.ts';
import type { IndexName } from './policy.ts';
import type { WorldName } from './run.ts';

/** The source, resolved once before anything is built. */
export interface SourceFacts {
  readonly repository: string;
  /** `refs/tags/v1.2.3`; in a trial any ref or a commit. */
  readonly ref: string;
  readonly commit: GitSha;
  readonly tree: GitSha;
  /** The tag object, when the tag is annotated. */
  readonly tagObject: GitSha | undefined;
  readonly tagSignature: 'verified' | 'unverified' | 'unsigned' | 'lightweight' | 'no-tag';
  /** Committer's date in seconds: SOURCE_DATE_EPOCH. */
  readonly epoch: number;
}

/** Made before the build, carried as a job output, derived again by every later job. */
export interface Plan {
  readonly v: 1;
  readonly world: WorldName;
  readonly mode: 'release' | 'trial';
  /** Where the release may go; empty in a trial. */
  readonly indexes: readonly IndexName[];
  readonly project: string;
  readonly version: string;
  readonly source: SourceFacts;
  readonly policy: { readonly path: string; readonly sha256: Sha256 };
  readonly run: { readonly repository: string; readonly id: number; readonly commit: GitSha };
  /** The policy's rows, braces expanded; the sdist is `sdist`. */
  readonly expected: readonly string[];
}
