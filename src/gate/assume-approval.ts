import type { Claims, Review } from '../model/approval.ts';
import { sha256Of } from '../model/digest.ts';
import { askedEnvironments } from './asked-environments.ts';
import type { GateEnvironment, GateFacts } from './gate-facts.ts';
import type { GateVerdict, Judgement, Refusal } from './gate-verdict.ts';
import { judgeGate } from './judge-gate.ts';
import { approvingComment } from './read-comment.ts';

/** What is known before anything is built. */
export type KnownFacts = Omit<GateFacts, 'claims' | 'seal' | 'reviews' | 'assumed'>;

/**
 * Whether a release could pass the gate at all. Not a {@link GateVerdict}: an approval that was only assumed must not
 * be taken for one.
 */
export interface Prospect extends Judgement {
  readonly outlook: 'possible' | 'impossible' | 'unknown';
  /** Ids of those whose approval would count. */
  readonly people: readonly number[];
}

/** Stands for the seal that nobody has made yet. */
const seal = sha256Of('a seal that is not made yet');

/**
 * Judges the gate in the first minute instead of after the build: as if the publish job ran now, as the workflow
 * declares it, and everyone who may had approved the seal by its digest.
 */
export function assumeApproval(known: KnownFacts): Prospect {
  const environments = askedEnvironments(known);
  const facts: GateFacts = {
    ...known,
    claims: assumedClaims(known),
    seal: { expected: seal, recomputed: seal },
    reviews: environments.flatMap((one) => assumedReviews(one, known)),
    assumed: true,
  };
  const { refusals, unknowns, warnings, state, by } = judgeGate(facts);
  const certain = [...refusals.filter((one) => !unasked(one, environments, known)), ...emptyTeams(environments, known)];
  const outlook = certain.length > 0 ? 'impossible' : state === 'approved' ? 'possible' : 'unknown';
  return { outlook, people: by.map(({ id }) => id), refusals: certain, unknowns, warnings };
}

/** Nobody approved, because nobody could be assumed to: another refusal, or an unknown, says why. */
function unasked({ id, where }: Refusal, environments: readonly GateEnvironment[], known: KnownFacts): boolean {
  if (id !== 'missing-approval' && id !== 'missing-second-approval') return false;
  return environments.some((one) => where === `environment ${one.name}` && candidates(one, known).length === 0);
}

function assumedClaims({ run, environment }: KnownFacts): Claims {
  const workflow = `${run.repository}/${run.workflowPath}@${run.ref}`;
  return {
    repository: run.repository,
    runId: run.id,
    runAttempt: run.attempt,
    ref: run.ref,
    event: run.event,
    runnerEnvironment: 'github-hosted',
    environment: environment.name,
    workflowRef: workflow,
    jobWorkflowRef: workflow,
    checkRunId: undefined,
    visibility: run.private ? 'private' : 'public',
  };
}

function assumedReviews(environment: GateEnvironment, known: KnownFacts): readonly Review[] {
  const said = { state: 'approved', userType: 'User', comment: approvingComment(seal) };
  return candidates(environment, known).map(({ id, login }) => ({
    environment: environment.name,
    userId: id,
    login,
    ...said,
  }));
}

function candidates({ rules }: GateEnvironment, { policy }: KnownFacts) {
  if (rules === undefined || rules === 'unreadable') return [];
  const users = rules.reviewers.flatMap(({ kind, id, name }) => (kind === 'User' ? [{ id, login: name }] : []));
  const teams = rules.reviewers.some(({ kind }) => kind === 'Team');
  const members = teams ? policy.approval.team.map((id) => ({ id, login: 'a member of the team' })) : [];
  return [...users, ...members.filter(({ id }) => !users.some((user) => user.id === id))];
}

/** A team is the only reviewer, and the policy names nobody of it. */
const emptyTeams = (environments: readonly GateEnvironment[], known: KnownFacts): readonly Refusal[] =>
  environments.flatMap((one): readonly Refusal[] => {
    const listed = one.rules !== undefined && one.rules !== 'unreadable' && one.rules.reviewers.length > 0;
    if (!listed || candidates(one, known).length > 0) return [];
    const line = '`approval: {team: [ID, …]}`';
    const what = `only teams may review it: name the numeric ids of their members in the policy, ${line}`;
    return [{ id: 'unlisted-approver', where: `environment ${one.name}`, what }];
  });
