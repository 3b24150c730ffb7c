import type { ApprovalRecord } from '../../model/approval.ts';
import type { Bundle, VerifiedStatement } from '../../model/attestation.ts';
import { approvalDocument } from '../../model/parse-approval.ts';
import type { KnownStatement, ProvenanceClaims, Trust } from '../../model/verification.ts';
import type { Verifier } from '../../ports/verifier.ts';
import { approvalPredicateType } from '../../provenance/approval-statement.ts';
import { claimedSubjects } from '../../provenance/claimed-subjects.ts';
import { judgeMembership } from '../../provenance/judge-membership.ts';
import { judgeTrust } from '../../provenance/judge-trust.ts';
import { provenanceClaims } from '../../provenance/provenance-claims.ts';
import { slsaPredicateType } from '../../provenance/slsa-parts.ts';
import type { Evidence } from './read-evidence.ts';
import type { Subject } from './subjects-in.ts';

/** One statement that verified and whose signer is trusted, with what it says. */
export interface Weighed extends KnownStatement {
  readonly claims: ProvenanceClaims | undefined;
  readonly approval: ApprovalRecord | undefined;
}

export interface Weight {
  readonly statements: readonly Weighed[];
  /** Everything that speaks against the file: evidence that is there and does not hold is no missing evidence. */
  readonly reasons: readonly string[];
}

export interface Scales {
  readonly verifier: Verifier;
  readonly publishType: string;
  readonly trust: Trust;
}

type Digested = Subject & { readonly sha256: string };

/** Verifies all evidence about one file. Each bundle must hold; one good among bad ones is not enough. */
export async function weighEvidence(subject: Digested, evidence: readonly Evidence[], scales: Scales): Promise<Weight> {
  const statements: Weighed[] = [];
  const against = new Map<string, Set<string>>();
  const refuse = (from: string, reasons: readonly string[]) => {
    for (const reason of reasons) against.set(reason, (against.get(reason) ?? new Set()).add(from));
  };
  for (const { from, shared, bundles } of evidence) {
    if (!bundles.ok) {
      refuse(from, bundles.reasons);
      continue;
    }
    for (const bundle of bundles.value) {
      const about = claimedSubjects(bundle);
      if (shared && about !== undefined && !about.includes(subject.sha256)) continue;
      const one = await weighOne(bundle, from, subject, scales);
      if ('reasons' in one) refuse(from, one.reasons);
      else statements.push(one);
    }
  }
  // One statement lies there in several forms: what speaks against all of them is told once.
  return { statements, reasons: [...against].map(([reason, from]) => `${[...from].join(', ')}: ${reason}`) };
}

async function weighOne(
  bundle: Bundle,
  from: string,
  subject: Digested,
  { verifier, publishType, trust }: Scales,
): Promise<Weighed | { readonly reasons: readonly string[] }> {
  const verified = await verifier.verify(bundle);
  if (!verified.ok) return verified;
  const { statement, signer } = verified.value;
  const { predicateType } = statement;
  const kind = kindOf(predicateType, publishType);
  const claims = kind === 'provenance' ? provenanceClaims(verified.value) : undefined;
  const approval = kind === 'approval' ? approvalIn(verified.value, subject) : undefined;
  const reasons = [
    ...judgeTrust(verified.value, kind, trust),
    ...judgeMembership(statement, subject.file, subject.sha256),
    ...misnamed(from, kind),
    // PyPI takes one subject only; with more, one upload could vouch for another.
    ...(kind === 'publish' && statement.subject.length !== 1 ? ['a publish attestation is about one file'] : []),
    ...(kind === 'publish' && statement.predicate !== null ? ['a publish attestation has no predicate'] : []),
    ...(claims && !claims.ok ? claims.reasons : []),
    ...(approval && 'reasons' in approval ? approval.reasons : []),
    ...(trust.denySelfHosted && claims?.ok && claims.value.builtOn === 'self-hosted'
      ? ['it was built on a self-hosted runner']
      : []),
  ];
  if (reasons.length > 0) return { reasons };
  return {
    from,
    kind,
    predicateType,
    signer,
    claims: claims?.ok ? claims.value : undefined,
    approval: approval && 'record' in approval ? approval.record : undefined,
  };
}

function kindOf(predicateType: string, publishType: string): KnownStatement['kind'] {
  if (predicateType === slsaPredicateType) return 'provenance';
  if (predicateType === publishType) return 'publish';
  return predicateType === approvalPredicateType ? 'approval' : 'other';
}

/** These two endings promise a kind, and readers go by them. */
function misnamed(from: string, kind: KnownStatement['kind']): readonly string[] {
  const promised = from.endsWith('.slsa.attestation')
    ? 'provenance'
    : from.endsWith('.publish.attestation')
      ? 'publish'
      : kind;
  return promised === kind ? [] : [`its name promises a ${promised} statement, and it is of kind ${kind}`];
}

/** The record is the publish job's word; what its certificate says must agree with it. */
function approvalIn(
  { statement, signer }: VerifiedStatement,
  { seal }: Subject,
): { readonly record: ApprovalRecord } | { readonly reasons: readonly string[] } {
  const read = approvalDocument.shape.read(statement.predicate, '');
  if (!read.ok) return { reasons: read.reasons.slice(0, 5) };
  const record = read.value;
  const run = `https://github.com/${record.run.repository}/actions/runs/${record.run.id}/attempts/`;
  const reasons = [
    ...(signer.runInvocationUri.startsWith(run) ? [] : ['it speaks of another run than the one that signed it']),
    ...(signer.environment === undefined || signer.environment === record.environment
      ? []
      : [`it speaks of environment ${record.environment}, and was signed in ${signer.environment}`]),
    ...(seal === undefined || record.seal === seal ? [] : [`it approves the seal sha256:${record.seal}, not this one`]),
  ];
  return reasons.length > 0 ? { reasons } : { record };
}
