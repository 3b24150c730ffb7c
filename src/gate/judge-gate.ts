import { maxApprovers } from '../model/parse-approval.ts';
import { askedEnvironments, asksPeople } from './asked-environments.ts';
import { distinctPeople } from './distinct-people.ts';
import type { GateEnvironment, GateFacts } from './gate-facts.ts';
import { type Approver, type GateVerdict, type Judgement, joined, nothing, refusalStates } from './gate-verdict.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeAgain, judgeEnvironment } from './judge-environment.ts';
import { judgeRejections, judgeReviews, type Reviewed } from './judge-reviews.ts';

/**
 * Whether a seal may pass. Pure: the same facts give the same verdict, wherever they are judged.
 *
 * The steps: claims, environments, bytes, reviews, who reviewed and what they named, rules once more. All are judged, so
 * that a person sees every refusal at once; the first one makes the state. What is known to be wrong comes before what
 * is not known: a second try could not mend it.
 */
export function judgeGate(facts: GateFacts): GateVerdict {
  const people = asksPeople(facts);
  const environments = askedEnvironments(facts);
  const reviewed = people
    ? environments.map((one, index) =>
        judgeReviews(one, facts, index === 0 ? 'missing-approval' : 'missing-second-approval'),
      )
    : [{ judgement: { ...nothing, refusals: judgeRejections(facts.environment, facts) }, approvers: [] }];
  const judgement = joined([
    judgeClaims(facts),
    ...environments.map((one) => judgeEnvironment(one, facts, people)),
    judgeBytes(facts),
    ...reviewed.map((one) => one.judgement),
    judgePeople(environments, reviewed),
    ...environments.map(judgeAgain),
  ]);
  return verdictOf(judgement, people ? peopleOf(reviewed) : 'policy');
}

/** Step 3: the bytes are those that the seal job named before anybody approved. */
function judgeBytes({ seal: { expected, recomputed } }: GateFacts): Judgement {
  if (expected === recomputed) return nothing;
  const what = `the seal job said sha256:${expected}, the bytes here make sha256:${recomputed}`;
  return { ...nothing, refusals: [{ id: 'altered-seal', where: 'the seal', what }] };
}

/** One person cannot be the second one, too. */
function judgePeople(environments: readonly GateEnvironment[], reviewed: readonly Reviewed[]): Judgement {
  const ids = reviewed.map(({ approvers }) => approvers.map(({ id }) => id));
  // An environment without any approver has its own refusal.
  if (ids.some((one) => one.length === 0) || distinctPeople(ids)) return nothing;
  const where = `environments ${environments.map(({ name }) => name).join(', ')}`;
  const what = `each needs an approver of its own, and ${new Set(ids.flat()).size} approved; another listed person must`;
  return { ...nothing, refusals: [{ id: 'missing-second-approval', where, what }] };
}

/** Everyone whose approval counts, once, by id, as many as fit the record. Who once named no digest named none. */
function peopleOf(reviewed: readonly Reviewed[]): readonly Approver[] {
  const byId = new Map<number, Approver>();
  for (const one of reviewed.flatMap(({ approvers }) => approvers)) {
    if (!one.namedDigest || !byId.has(one.id)) byId.set(one.id, one);
  }
  return [...byId.values()].sort((a, b) => a.id - b.id).slice(0, maxApprovers);
}

/** A yes is made here and nowhere else, out of nothing against it and someone, or a policy, for it. */
function verdictOf(judgement: Judgement, by: readonly Approver[] | 'policy'): GateVerdict {
  const [first] = judgement.refusals;
  const none = { by: [], form: undefined };
  if (first) return { state: refusalStates[first.id], ...judgement, ...none };
  if (judgement.unknowns.length > 0) return { state: 'unknown', ...judgement, ...none };
  if (by === 'policy') return { state: 'approved', ...judgement, by: [], form: 'policy' };
  if (by.length === 0) return { state: 'unapproved', ...judgement, ...none };
  const form = by.every(({ namedDigest }) => namedDigest) ? 'digest' : 'single';
  return { state: 'approved', ...judgement, by, form };
}
