import type { ApprovalRecord } from '../model/approval.ts';

/** `unknown`: nothing speaks against the seal, but a fact could not be read. It is never a yes. */
export type GateState = 'approved' | 'rejected' | 'unapproved' | 'blocked' | 'tampered' | 'unknown';

/** Every reason to keep a seal back, in the order in which they are judged, with the state that each one makes. */
export const refusalStates = {
  'foreign-claims': 'blocked',
  'unprotected-environment': 'blocked',
  'admin-bypass': 'blocked',
  'altered-seal': 'tampered',
  'rejected-approval': 'rejected',
  'missing-approval': 'unapproved',
  'missing-second-approval': 'unapproved',
  'denied-approver': 'unapproved',
  'unlisted-approver': 'unapproved',
  'self-approval': 'unapproved',
  'other-digest-approved': 'unapproved',
  'ambiguous-approval': 'unapproved',
  'changed-rules': 'blocked',
} as const satisfies Record<string, GateState>;

/** Id of the check that reports the refusal. */
export type RefusalId = keyof typeof refusalStates;

/** One reason to keep the seal back: known, not merely not known. */
export interface Refusal {
  readonly id: RefusalId;
  /** The object, for example `environment pypi`. May hold strangers' text. */
  readonly where: string;
  /** What is wrong with it and, where there is one, the way on. May hold strangers' text. */
  readonly what: string;
}

/** What one step of the gate found. */
export interface Judgement {
  readonly refusals: readonly Refusal[];
  /** Facts that could not be read, each with the right that would show it. */
  readonly unknowns: readonly string[];
  /** Known, and not against the seal; a person should see it. */
  readonly warnings: readonly string[];
}

/** Someone whose approval counts, as the approval record names them. */
export type Approver = ApprovalRecord['by'][number];

/** The gate's answer: every refusal at once, in the order of {@link refusalStates}; the first one makes the state. */
export interface GateVerdict extends Judgement {
  readonly state: GateState;
  /** Whose approval counted, by id; nobody unless the state is `approved`. */
  readonly by: readonly Approver[];
  /**
   * What lets the seal pass: every approver named its digest; an approval of a fresh run that can be for nothing else;
   * or a policy that asks nobody. `undefined` unless the state is `approved`.
   */
  readonly form: 'digest' | 'single' | 'policy' | undefined;
}

/** Nothing against, nothing unknown: a part of a yes, and never one by itself. */
export const nothing: Judgement = { refusals: [], unknowns: [], warnings: [] };

/** Several steps as one, in their order. */
export const joined = (parts: readonly Judgement[]): Judgement => ({
  refusals: parts.flatMap(({ refusals }) => refusals),
  unknowns: parts.flatMap(({ unknowns }) => unknowns),
  warnings: parts.flatMap(({ warnings }) => warnings),
});
