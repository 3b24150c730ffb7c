import type { TagRules } from './tag-rules.ts';

/** A run that GitHub holds until people have looked at it. */
export interface WaitingRun {
  readonly id: number;
  /** Names of the environments that it waits for. */
  readonly environments: readonly string[];
}

/** How a former release went out, as the index recorded it. */
export interface FormerPublisher {
  readonly version: string;
  readonly file: string;
  /** Environments of its publishers; an empty text where a publisher was bound to none. */
  readonly environments: readonly string[];
}

/**
 * What could go wrong later with a release that may be made: the subject of warnings. A part that cannot be read is
 * `undefined`, and is told in words.
 */
export interface Outlook {
  /** Full name, `refs/tags/v1.2.3`, and the repository that holds it. */
  readonly tag: string;
  readonly repository: string;
  readonly tagRules: readonly TagRules[] | undefined;
  /** Environments of the planned indexes. */
  readonly environments: readonly string[];
  readonly waiting: readonly WaitingRun[] | undefined;
  /** Days for which GitHub keeps this run's artifacts. */
  readonly retentionDays: number | undefined;
  /** `undefined`, too, for a first release, and for one without provenance. */
  readonly former: FormerPublisher | undefined;
  /** Text of the workflow file at the run's commit; left out where the policy wants no stamps. */
  readonly workflow: string | undefined;
}
