import type { Sha256 } from './digest.ts';

/** Claims of the job's own identity token that the gate looks at. */
export interface Claims {
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly ref: string;
  readonly event: string;
  readonly runnerEnvironment: string;
  readonly environment: string | undefined;
  readonly workflowRef: string;
  readonly jobWorkflowRef: string;
  readonly checkRunId: number | undefined;
  readonly visibility: string;
}

/** A GitHub environment's protection, as far as the token may read it. */
export interface EnvironmentFacts {
  readonly name: string;
  readonly reviewers: readonly { readonly kind: 'User' | 'Team'; readonly id: number; readonly name: string }[];
  readonly preventSelfReview: boolean | undefined;
  /** `undefined`: GitHub did not say. */
  readonly canAdminsBypass: boolean | undefined;
  /** `null`: every branch may deploy. */
  readonly branchPolicy: null | { readonly protectedBranches: boolean; readonly patterns: readonly string[] };
  readonly updatedAt: string;
}

/** One entry of the run's approvals. */
export interface Review {
  readonly environment: string;
  readonly state: string;
  readonly userId: number;
  readonly login: string;
  readonly userType: string;
  readonly comment: string;
}

/** What the approval record says; signed, kept outside the seal. */
export interface ApprovalRecord {
  readonly v: 1;
  readonly seal: Sha256;
  /** Digest of the policy that was in force: the sealed one. */
  readonly policy: Sha256;
  readonly environment: string;
  readonly by: readonly {
    readonly id: number;
    readonly login: string;
    readonly namedDigest: boolean;
    readonly comment: string;
  }[];
  /** `person`, or `policy` for an index that asks for no approval. */
  readonly basis: 'person' | 'policy';
  /**
   * What was proven. `digest`: every approver named this seal's digest. `single`: the one approval of a publish job that
   * never started before, which can be for nothing else. `policy`: nobody was asked.
   */
  readonly form: 'digest' | 'single' | 'policy';
  readonly rules: EnvironmentFacts | null;
  readonly run: { readonly repository: string; readonly id: number; readonly attempt: number };
}
