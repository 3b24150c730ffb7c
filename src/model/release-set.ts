import type { GitSha } from './digest.ts';
import type { DistributionName } from './distribution.ts';
import type { DistributionSummary } from './distribution-summary.ts';
import type { JobFacts } from './run.ts';

/** One file of an earlier release: its name, and as much as could be had of it. */
export interface PreviousFile {
  readonly name: DistributionName;
  /** Bytes; `undefined` when nobody tells. */
  readonly size: number | undefined;
  /** `undefined` when only an index is known, which tells no more than names and sizes. */
  readonly summary: DistributionSummary | undefined;
}

/** The release before this one. */
export interface PreviousRelease {
  readonly version: string;
  /** In byte order of the names, at least one. */
  readonly files: readonly PreviousFile[];
}

/** All distributions of one release side by side: the subject of the checks of the set. */
export interface ReleaseSet {
  /** The checks get them in byte order of the file names. */
  readonly distributions: readonly DistributionSummary[];
  /** False: loose files, of which others may be elsewhere. */
  readonly complete: boolean;
  /** The planned commit of the source; `undefined` when nobody planned (`inspect` of loose files). */
  readonly commit: GitSha | undefined;
  /** File to the job that stamped it; empty when that is not known. */
  readonly legOf: ReadonlyMap<string, JobFacts>;
  /** `undefined`: none is known. */
  readonly previous: PreviousRelease | undefined;
}
