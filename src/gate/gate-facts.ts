import type { Claims, EnvironmentFacts, Review } from '../model/approval.ts';
import type { Sha256 } from '../model/digest.ts';
import type { IndexName, Policy } from '../model/policy.ts';
import type { RunFacts } from '../model/run.ts';

/** What GitHub says of an environment. `undefined`: there is none of that name. */
export type Rules = EnvironmentFacts | undefined | 'unreadable';

/** An environment whose approval is needed. */
export interface GateEnvironment {
  /** As the policy spells it; GitHub takes names of environments in any case. */
  readonly name: string;
  readonly rules: Rules;
  /** The same, read once more just before the hand-off; left out before that. */
  readonly again?: { readonly rules: Rules };
  /**
   * Whether a job of this environment started in an earlier attempt (`startedBefore`). `unreadable` is as good as yes:
   * the approval must then name the digest. Of a further environment nothing tells which job it held: `false` is true
   * there in the first attempt only.
   */
  readonly startedBefore: boolean | 'unreadable';
}

/** Someone who had a hand in what the seal holds: started the run, or ran a leg or the seal job again. */
export interface Starter {
  /** Numeric id: a login can be given up and taken by another person. */
  readonly id: number;
  /** For the refusal: `started run 77`. */
  readonly what: string;
}

/** All that the gate judges; every part was read outside of the run's own jobs, or was derived again. */
export interface GateFacts {
  readonly policy: Pick<Policy, 'approval' | 'workflow'>;
  /** `none` is a policy's word for an index where nobody is asked; it counts for TestPyPI only. */
  readonly index: { readonly name: IndexName; readonly approval: 'required' | 'none' };
  readonly environment: GateEnvironment;
  /** The environments of the policy's `also`. One that is left out here counts as unreadable. */
  readonly also: readonly GateEnvironment[];
  /** Claims of this job's own identity token. */
  readonly claims: Claims | 'unreadable';
  readonly run: RunFacts;
  /** What the seal job said before the approval, and what this job made of the bytes. */
  readonly seal: { readonly expected: Sha256; readonly recomputed: Sha256 };
  /** Every review of the run, of every environment. GitHub tells neither time, attempt nor job. */
  readonly reviews: readonly Review[] | 'unreadable';
  /** The reviews were made up, to see whose would count: nobody has said anything yet. */
  readonly assumed?: true;
  /** Who may not approve under four eyes (`startersOf`); who started this run counts even when left out here. */
  readonly starters: readonly Starter[] | 'unreadable';
}
