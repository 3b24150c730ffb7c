import type { Plan, SourceFacts } from './plan.ts';
import type { Policy } from './policy.ts';
import type { IndexedFile } from './publication.ts';
import type { RunFacts } from './run.ts';
import type { WorkflowCalls } from './workflow-calls.ts';

/** What an index holds of the planned version. */
export interface IndexedVersion {
  readonly index: string;
  readonly files: readonly IndexedFile[];
}

/** All that stage `plan` learnt in release mode: the subject of its checks. */
export interface Preflight {
  readonly policy: Policy;
  readonly run: RunFacts;
  /** The ref as it was given. */
  readonly ref: string;
  readonly kind: 'tag' | 'branch' | 'commit' | 'none';
  readonly source: SourceFacts | undefined;
  /** The version that the tag names, or why it names none. */
  readonly version:
    | { readonly ok: true; readonly value: string }
    | { readonly ok: false; readonly reasons: readonly string[] };
  /** Branches that the policy allows, and whether the commit is reachable from each. */
  readonly branches: readonly { readonly name: string; readonly reachable: boolean }[];
  readonly indexed: readonly IndexedVersion[];
  /** Where the run's workflow publishes, by its own text; `undefined` when it cannot be read. */
  readonly workflow?: WorkflowCalls | undefined;
}

/** A plan that an earlier job made, and the same facts derived again by this one. */
export interface PlanThenAndNow {
  readonly planned: Plan;
  /** The plan as this job would make it; a source that the tag no longer names is the planned one, for `moved-tag`. */
  readonly now: Plan;
}
