import type { EnvironmentFacts } from '../../model/approval.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { WireFailure } from '../../wire/wire.ts';
import { flagOf, idOf, listOf, objectIn, objectOf, textOf, timeOf } from './members.ts';

/** An environment's rules, but for the patterns of refs, which GitHub tells at another address. */
export type EnvironmentRules = Omit<EnvironmentFacts, 'branchPolicy'> & {
  /** `null`: every branch may deploy. `custom`: the patterns are to be asked for. */
  readonly policy: null | { readonly protectedBranches: boolean; readonly custom: boolean };
};

/** Reads GET /environments/{name}. Throws WireFailure on another form, also when a rule is left out that must be told. */
export function environmentRules(body: unknown, name: string): EnvironmentRules {
  const found = objectIn(body, 'the environment');
  const own = textOf(found, 'name');
  // GitHub takes names of environments in any case.
  if (own.toLowerCase() !== name.toLowerCase()) throw new WireFailure('the answer is about another environment');
  const gates = rulesOf(found).filter(({ type }) => type === 'required_reviewers');
  if (gates.length > 1) throw new WireFailure('there are two rules about reviewers');
  const [gate] = gates;
  return {
    name: own,
    reviewers: gate === undefined ? [] : listOf(gate, 'reviewers').map(reviewerIn),
    preventSelfReview: optionalFlag(gate?.prevent_self_review),
    // Live answers have it, GitHub's description of its API does not.
    canAdminsBypass: optionalFlag(found.can_admins_bypass),
    policy: policyOf(found),
    updatedAt: timeOf(found, 'updated_at'),
  };
}

const rulesOf = (found: JsonObject): readonly JsonObject[] =>
  listOf(found, 'protection_rules').map((rule) => objectIn(rule, 'a protection rule'));

function reviewerIn(value: unknown): EnvironmentFacts['reviewers'][number] {
  const entry = objectIn(value, 'a reviewer');
  const kind = textOf(entry, 'type');
  const reviewer = objectOf(entry, 'reviewer');
  if (kind === 'User') return { kind, id: idOf(reviewer, 'id'), name: textOf(reviewer, 'login') };
  if (kind === 'Team') return { kind, id: idOf(reviewer, 'id'), name: textOf(reviewer, 'name') };
  throw new WireFailure(`a reviewer is of the unknown kind ${JSON.stringify(kind.slice(0, 40))}`);
}

const optionalFlag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A member that is left out is not the same as null, which says that every branch may deploy. */
function policyOf(found: JsonObject): EnvironmentRules['policy'] {
  const policy = found.deployment_branch_policy;
  if (policy === null) return null;
  if (!isJsonObject(policy)) throw new WireFailure('deployment_branch_policy is not told');
  return { protectedBranches: flagOf(policy, 'protected_branches'), custom: flagOf(policy, 'custom_branch_policies') };
}
