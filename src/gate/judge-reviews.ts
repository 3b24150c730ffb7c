import type { Review } from '../model/approval.ts';
import { maxCommentLength } from '../model/parse-approval.ts';
import type { GateEnvironment, GateFacts, Starter } from './gate-facts.ts';
import { type Approver, type Judgement, nothing, type Refusal, type RefusalId } from './gate-verdict.ts';
import { approvingComment, readComment } from './read-comment.ts';
import { sameName } from './same-name.ts';

/** What the reviews of one environment say, and whose approval counts. */
export interface Reviewed {
  readonly judgement: Judgement;
  readonly approvers: readonly Approver[];
}

/** States that GitHub gives a review. Another one is not guessed at: it could be a new way to say no. */
const knownStates = ['approved', 'rejected', 'pending'];

/**
 * Steps 4 to 6: nobody said no, and someone who may said yes to these bytes. Who is who is told by numeric ids.
 *
 * @param none id of the refusal when nobody approved at all.
 */
export function judgeReviews(environment: GateEnvironment, facts: GateFacts, none: RefusalId): Reviewed {
  const { name } = environment;
  if (facts.reviews === 'unreadable') {
    const right = 'give the job `permissions: {actions: read}`';
    return { judgement: { ...nothing, unknowns: [`the reviews of run ${facts.run.id}: ${right}`] }, approvers: [] };
  }
  const own = facts.reviews.filter((review) => sameName(review.environment, name));
  const approvals = own
    .filter(({ state }) => state === 'approved')
    .map((review, _, all) => ({
      review,
      refusals: judgeApproval(review, all.length, environment, facts),
    }));
  const counted = approvals.filter(({ refusals }) => refusals.length === 0).map(({ review }) => review);
  const uncounted = approvals.flatMap(({ refusals }) => refusals);
  const refusals = [
    ...judgeRejections(environment, facts),
    ...(approvals.length === 0 ? [missing(environment, facts, none)] : []),
    ...(counted.length === 0 ? uncounted : []),
  ];
  const warnings = counted.length === 0 ? [] : warnOf(uncounted, environment, facts);
  const unknowns = [...strangeStates(own, name), ...unknownStarters(environment, facts)];
  return { judgement: { refusals, unknowns, warnings }, approvers: counted.map((one) => approver(one, facts)) };
}

/**
 * Approvals that do not count beside one that does. Of assumed ones those are told that somebody could really give: an
 * approval of one's own run is refused by GitHub itself, where the environment prevents it.
 */
function warnOf(uncounted: readonly Refusal[], { rules }: GateEnvironment, { assumed }: GateFacts): readonly string[] {
  if (!assumed) return uncounted.map(({ where, what }) => `${where} does not count: ${what}`);
  const prevented = rules !== undefined && rules !== 'unreadable' && rules.preventSelfReview === true;
  const possible = uncounted.filter(({ id }) => !(prevented && id === 'self-approval'));
  return possible.map(({ where, what }) => `an ${where} would not count, and the job would start and stop: ${what}`);
}

/** Reviews that say no. One is enough, whoever else approved, before or after. */
export function judgeRejections({ name }: GateEnvironment, { reviews, run, seal }: GateFacts): readonly Refusal[] {
  if (reviews === 'unreadable') return [];
  const rejections = reviews.filter(({ environment, state }) => state === 'rejected' && sameName(environment, name));
  const way = `a new dispatch with \`from-run: ${run.id}\` and \`seal: ${seal.expected}\` asks again, without a rebuild`;
  return rejections.map((review) => ({
    id: 'rejected-approval',
    where: `environment ${name}`,
    what: `${person(review)} rejected it${review.comment === '' ? '' : `: ${shown(review.comment)}`}; ${way}`,
  }));
}

/**
 * Every reason why one approval does not count.
 *
 * @param count approvals of this environment in all, those that do not count among them: any of them may be the one that
 *   let the job start.
 */
function judgeApproval(review: Review, count: number, environment: GateEnvironment, facts: GateFacts) {
  const { rules } = environment;
  const where = `approval of environment ${environment.name} by ${person(review)}`;
  const reasons: (readonly [RefusalId, string])[] = [];
  if (review.userType !== 'User') reasons.push(['denied-approver', `it is a ${review.userType}, not a person`]);
  if (facts.policy.approval.deny.includes(review.userId)) {
    reasons.push(['denied-approver', 'the policy’s `approval.deny` lists them']);
  }
  const unlisted = whyUnlisted(review.userId, rules, facts.policy.approval.team);
  if (unlisted !== undefined) reasons.push(['unlisted-approver', unlisted]);
  const hand = fourEyes(environment, facts) ? everyStarter(facts).find(({ id }) => id === review.userId) : undefined;
  if (hand) reasons.push(['self-approval', `they ${hand.what}; another listed person must approve`]);
  const wrong = judgeComment(review, count, environment, facts);
  if (wrong) reasons.push(wrong);
  return reasons.map(([id, what]): Refusal => ({ id, where, what }));
}

/** What the comment leaves open. GitHub ties no review to bytes, so only its text can. */
function judgeComment(review: Review, count: number, environment: GateEnvironment, facts: GateFacts) {
  const { policy, seal } = facts;
  const way = wayOn(environment, facts);
  const said = readComment(review.comment, seal.expected);
  if (said === 'this') return undefined;
  if (said === 'other') {
    const what = `its comment, ${shown(review.comment)}, names other bytes than the seal; ${way}`;
    return ['other-digest-approved', what] as const;
  }
  const ambiguous = (why: string) => ['ambiguous-approval', `${why}; ${way}`] as const;
  if (policy.approval.digest === 'comment')
    return ambiguous('its comment does not name the digest, as the policy asks');
  if (count > 1) return ambiguous(`it is one of ${count} and names no digest, so nobody can say which bytes it is for`);
  if (environment.startedBefore === false) return undefined;
  return ambiguous('it names no digest, and an earlier attempt may have used it for other bytes');
}

/** A team's members are not readable here, so the policy says who is in it. */
function whyUnlisted(id: number, rules: GateEnvironment['rules'], team: readonly number[]): string | undefined {
  // That the rules are not known keeps the seal back already (step 2); it does not make an approval wrong.
  if (rules === undefined || rules === 'unreadable') return undefined;
  if (rules.reviewers.some((one) => one.kind === 'User' && one.id === id)) return undefined;
  const teams = rules.reviewers.filter(({ kind }) => kind === 'Team').map(({ name }) => name);
  if (teams.length === 0) return 'they are not among the environment’s reviewers; a listed person must approve';
  if (team.includes(id)) return undefined;
  return `they are no reviewer, and the policy’s \`approval.team\` does not list them as one of ${teams.join(', ')}`;
}

/** Whether approver and starter must be two people. An environment of which GitHub does not say asks for it, too. */
function fourEyes({ rules }: GateEnvironment, { policy }: GateFacts): boolean {
  const { fourEyes: level } = policy.approval;
  if (level !== 'follow-environment') return level === 'require';
  return rules !== undefined && rules !== 'unreadable' && rules.preventSelfReview !== false;
}

/** GitHub's own word on who began is added to what was derived, so that an empty list lets nobody off. */
function everyStarter({ starters, run }: GateFacts): readonly Starter[] {
  const started = { id: run.actorId, what: `started run ${run.id}` };
  return [started, ...(starters === 'unreadable' ? [] : starters)];
}

function unknownStarters(environment: GateEnvironment, facts: GateFacts): readonly string[] {
  if (facts.starters !== 'unreadable' || !fourEyes(environment, facts)) return [];
  return [`who ran parts of run ${facts.run.id} again: give the job \`permissions: {actions: read}\``];
}

const strangeStates = (reviews: readonly Review[], name: string): readonly string[] =>
  reviews
    .filter(({ state }) => !knownStates.includes(state))
    .map(
      (review) => `what GitHub means by ${shown(review.state)}, the review of environment ${name} by ${person(review)}`,
    );

const missing = (environment: GateEnvironment, facts: GateFacts, id: RefusalId): Refusal => ({
  id,
  where: `environment ${environment.name}`,
  what: `nobody approved run ${facts.run.id} for it; ${wayOn(environment, facts)}`,
});

/** What to do, with the very words to write: nothing has to be built again. */
const wayOn = ({ name }: GateEnvironment, { seal }: GateFacts): string =>
  `re-run the job of environment ${name} and approve it with the comment ${approvingComment(seal.expected)}`;

const approver = ({ userId, login, comment }: Review, { seal }: GateFacts): Approver => ({
  id: userId,
  login,
  namedDigest: readComment(comment, seal.expected) === 'this',
  comment: [...comment].slice(0, maxCommentLength).join(''),
});

const person = ({ login, userId }: Review): string => `${login} (id ${userId})`;

const shown = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
