import type { ApprovalRecord } from './approval.ts';
import type { Sha256 } from './digest.ts';
import type { Verdict } from './finding.ts';
import type { Plan } from './plan.ts';
import type { Publication } from './publication.ts';
import type { Release } from './release.ts';
import type { WorldName } from './run.ts';

/**
 * What a command found out, for every renderer: plain data, so that the same report gives the same bytes. A part that
 * a command does not reach is `undefined`.
 */
export interface Report {
  /** The command: `plan`, `seal`, `publish`, `confirm`, `inspect`, … */
  readonly command: string;
  readonly world: WorldName;
  /** One line: what happened to which object. */
  readonly headline: string;
  /** Present when a stage stopped the release. */
  readonly stopped: { readonly stage: string; readonly because: string } | undefined;
  /** What to do next, one line each, the first first. May hold commands to copy. */
  readonly next: readonly string[];
  readonly plan: Plan | undefined;
  readonly release: Release | undefined;
  readonly seal: Sha256 | undefined;
  /** Files that were looked at: name, size in bytes, digest. */
  readonly files: readonly { readonly file: string; readonly size: number; readonly sha256: string }[];
  readonly verdicts: readonly Verdict[];
  readonly approval: ApprovalRecord | undefined;
  readonly publication: Publication | undefined;
  /** Remarks that are not findings: an inferred policy, excluded files, a warning of the plan. */
  readonly notes: readonly string[];
}
