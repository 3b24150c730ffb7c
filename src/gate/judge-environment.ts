import type { EnvironmentFacts } from '../model/approval.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { GateEnvironment, GateFacts } from './gate-facts.ts';
import { type Judgement, joined, nothing, type RefusalId } from './gate-verdict.ts';
import { sameName } from './same-name.ts';
import { settingsPage } from './settings-page.ts';

/**
 * Step 2: the environment really holds jobs until a listed person lets them go. GitHub makes an environment without any
 * rule when a workflow first names it, so that a misspelt one protects nothing.
 *
 * @param people whether approval is asked; where nobody is, rules that only concern reviewers say nothing.
 */
export function judgeEnvironment(environment: GateEnvironment, { policy, run }: GateFacts, people: boolean): Judgement {
  const { name, rules } = environment;
  if (rules === 'unreadable') return unreadable(name);
  const page = settingsPage(run);
  if (rules === undefined) {
    const what = `there is no environment of that name: make it on ${page}, with required reviewers`;
    return refused('unprotected-environment', name, what);
  }
  if (!sameName(rules.name, name)) return refused('unprotected-environment', name, `GitHub answered for ${rules.name}`);
  const parts = [judgeTimes(name, rules, run.createdAt), judgeBranches(name, rules, page)];
  if (people && rules.reviewers.length === 0) {
    const what = `it has no required reviewers: add them on ${page}`;
    parts.push(refused('unprotected-environment', name, what));
  }
  // Without reviewers there is nothing for an administrator to pass by.
  if (people || rules.reviewers.length > 0) parts.push(judgeBypass(name, rules, policy.approval.adminBypass, page));
  return joined(parts);
}

function judgeBypass(
  name: string,
  { canAdminsBypass }: EnvironmentFacts,
  level: 'forbid' | 'unread',
  page: string,
): Judgement {
  if (canAdminsBypass === false) return nothing;
  if (canAdminsBypass) {
    return refused('admin-bypass', name, `administrators may let a job pass without a review: untick that on ${page}`);
  }
  const what = `whether administrators may pass by environment ${name}: GitHub does not say`;
  if (level === 'unread') return { ...nothing, warnings: [`${what}; the policy accepts that`] };
  const right = 'a token with the right “Administration: read” may see it, or set `approval.admin-bypass: unread`';
  return { ...nothing, unknowns: [`${what}; ${right}`] };
}

function judgeTimes(name: string, { updatedAt }: EnvironmentFacts, runCreatedAt: string): Judgement {
  // Not a number is not earlier: a time that cannot be read is shown, too.
  if (Date.parse(updatedAt) <= Date.parse(runCreatedAt)) return nothing;
  return {
    ...nothing,
    warnings: [`the rules of environment ${name} were changed at ${updatedAt}, after the run began`],
  };
}

const judgeBranches = (name: string, { branchPolicy }: EnvironmentFacts, page: string): Judgement =>
  branchPolicy === null
    ? { ...nothing, warnings: [`every branch may deploy to environment ${name}: select branches on ${page}`] }
    : nothing;

/** Step 7: the rules are still those that were judged. An edit that was taken back shows in the time of the change. */
export function judgeAgain({ name, rules, again }: GateEnvironment): Judgement {
  if (again === undefined) return nothing;
  if (again.rules === 'unreadable') return unreadable(name);
  // What could not be read, or was not there, was reported when it was first judged.
  if (rules === 'unreadable' || spelled(rules) === spelled(again.rules)) return nothing;
  const what = 'its rules were changed while this job ran: look at them, then re-run this job';
  return refused('changed-rules', name, what);
}

/** One text for equal rules, whatever order GitHub lists them in. */
function spelled(rules: EnvironmentFacts | undefined): string {
  if (rules === undefined) return 'none';
  const { name, reviewers, preventSelfReview, canAdminsBypass, branchPolicy, updatedAt } = rules;
  const people = reviewers.map(({ kind, id }) => `${kind} ${id}`).sort(byteOrder);
  const branches = branchPolicy && [branchPolicy.protectedBranches, branchPolicy.patterns.toSorted(byteOrder)];
  const flags = [String(preventSelfReview), String(canAdminsBypass)];
  return JSON.stringify([name.toLowerCase(), people, flags, branches, updatedAt]);
}

const unreadable = (name: string): Judgement => ({
  ...nothing,
  unknowns: [`the rules of environment ${name}: give the job \`permissions: {actions: read}\``],
});

const refused = (id: RefusalId, name: string, what: string): Judgement => ({
  ...nothing,
  refusals: [{ id, where: `environment ${name}`, what }],
});
