import { expect, test } from 'vitest';
import type { GateFacts } from '../../src/gate/gate-facts.ts';
import type { GateVerdict } from '../../src/gate/gate-verdict.ts';
import { judgeGate } from '../../src/gate/judge-gate.ts';
import {
  anEnvironment,
  aReview,
  honestFacts,
  otherSeal,
  seal,
  secondAttempt,
  secondEnvironment,
  theClaims,
  thePolicy,
  theRules,
} from './honest-facts.ts';

interface Scenario {
  readonly is: string;
  readonly facts: Partial<GateFacts>;
  readonly state: GateVerdict['state'];
  /** Ids of whose approval counted; or the refusals, in order; or how many facts are unknown. */
  readonly why: readonly (number | string)[] | { readonly unknown: number };
}

const reran = (id: number) => [
  { id: 1, what: 'started run 77' },
  { id, what: 'ran parts of run 77 again (attempt 2)' },
];
const rules = (changed: Parameters<typeof theRules>[0]) => anEnvironment({ rules: theRules(changed) });
const startedBefore = anEnvironment({ startedBefore: true });
const byBob = { userId: 3, login: 'bob' };
const second = { environment: 'pypi-review', comment: seal };
const two = { policy: thePolicy({ also: ['pypi-review'] }), also: [secondEnvironment()] };
const auto = thePolicy({ digest: 'auto' });
const team = rules({ reviewers: [{ kind: 'Team', id: 40, name: 'release-team' }] });

const scenarios: readonly Scenario[] = [
  { is: '1 an honest release', facts: {}, state: 'approved', why: [2] },
  { is: '2 honest, wheels run again', facts: { ...secondAttempt(), starters: reran(1) }, state: 'approved', why: [2] },
  {
    is: '3 publish run again after a partial upload: same bytes, old comment',
    facts: { ...secondAttempt(), environment: startedBefore },
    state: 'approved',
    why: [2],
  },
  {
    is: '4 run again, bytes changed, the old approval replayed',
    facts: { ...secondAttempt(), seal: { expected: otherSeal, recomputed: otherSeal } },
    state: 'unapproved',
    why: ['other-digest-approved'],
  },
  {
    is: '5 an artifact swapped between seal and publish',
    facts: { seal: { expected: seal, recomputed: otherSeal } },
    state: 'tampered',
    why: ['altered-seal'],
  },
  {
    is: '6 no reviewers on the environment',
    facts: { environment: rules({ reviewers: [] }) },
    state: 'blocked',
    // Every refusal is told: an approver whom an environment without reviewers cannot list is one, too.
    why: ['unprotected-environment', 'unlisted-approver'],
  },
  {
    is: '7 a misspelt environment that GitHub made',
    facts: { claims: theClaims({ environment: 'pypl' }) },
    state: 'blocked',
    why: ['foreign-claims'],
  },
  {
    is: '8 an administrator started the waiting jobs',
    facts: { reviews: [] },
    state: 'unapproved',
    why: ['missing-approval'],
  },
  {
    is: '9 a bypass that was recorded as an approval',
    facts: { reviews: [aReview({ userId: 9 })] },
    state: 'unapproved',
    why: ['unlisted-approver'],
  },
  {
    is: '10 administrators can bypass',
    facts: { environment: rules({ canAdminsBypass: true }) },
    state: 'blocked',
    why: ['admin-bypass'],
  },
  {
    is: '11 whether they can is not told',
    facts: { environment: rules({ canAdminsBypass: undefined }) },
    state: 'unknown',
    why: { unknown: 1 },
  },
  // Changed by the policy's key: `admin-bypass: unread` takes a field that cannot be read, never one that is on.
  {
    is: '11 the same, accepted by the policy',
    facts: { environment: rules({ canAdminsBypass: undefined }), policy: thePolicy({ adminBypass: 'unread' }) },
    state: 'approved',
    why: [2],
  },
  {
    is: '10 administrators can bypass, though the policy accepts what cannot be read',
    facts: { environment: rules({ canAdminsBypass: true }), policy: thePolicy({ adminBypass: 'unread' }) },
    state: 'blocked',
    why: ['admin-bypass'],
  },
  {
    is: '12 the approver started the run',
    facts: { run: { ...honestFacts().run, actorId: 2, triggeringActorId: 2 }, starters: [] },
    state: 'unapproved',
    why: ['self-approval'],
  },
  // Changed: who ran a leg or the seal again counts, who ran only publish again does not.
  {
    is: '13 the approver ran a leg again',
    facts: { ...secondAttempt({ triggeringActorId: 2 }), starters: reran(2) },
    state: 'unapproved',
    why: ['self-approval'],
  },
  {
    is: '13 the approver ran publish again, and nothing else',
    facts: { ...secondAttempt({ triggeringActorId: 2 }), environment: startedBefore },
    state: 'approved',
    why: [2],
  },
  {
    is: '14 approved by a bot or App',
    facts: { reviews: [aReview({ userType: 'Bot' })] },
    state: 'unapproved',
    why: ['denied-approver'],
  },
  {
    is: '15 a machine user whom the policy denies',
    facts: { policy: thePolicy({ deny: [2] }) },
    state: 'unapproved',
    why: ['denied-approver'],
  },
  {
    is: '16 rejected after an approval',
    facts: { reviews: [aReview(), aReview({ ...byBob, state: 'rejected' })] },
    state: 'rejected',
    why: ['rejected-approval'],
  },
  {
    is: '16 rejected before an approval',
    facts: { reviews: [aReview({ ...byBob, state: 'rejected' }), aReview()] },
    state: 'rejected',
    why: ['rejected-approval'],
  },
  {
    is: '17 an approval for testpypi',
    facts: { reviews: [aReview({ environment: 'testpypi' })] },
    state: 'unapproved',
    why: ['missing-approval'],
  },
  {
    is: '18 a comment without a digest',
    facts: { reviews: [aReview({ comment: 'lgtm' })] },
    state: 'unapproved',
    why: ['ambiguous-approval'],
  },
  {
    is: '19 a comment with 31 hex digits',
    facts: { reviews: [aReview({ comment: seal.slice(0, 31) })] },
    state: 'unapproved',
    why: ['ambiguous-approval'],
  },
  {
    is: '20 a self-hosted runner',
    facts: { claims: theClaims({ runnerEnvironment: 'self-hosted' }) },
    state: 'blocked',
    why: ['foreign-claims'],
  },
  {
    is: '21 dispatched from an attacker’s branch',
    facts: { claims: theClaims({ ref: 'refs/heads/x' }) },
    state: 'blocked',
    // Ref and workflow differ from the run's, and no pattern of the policy allows the branch.
    why: ['foreign-claims', 'foreign-claims', 'foreign-claims', 'foreign-claims'],
  },
  {
    is: '22 a schedule reaches publish',
    facts: { claims: theClaims({ event: 'schedule' }) },
    state: 'blocked',
    why: ['foreign-claims', 'foreign-claims'],
  },
  { is: '23 the reviews cannot be read', facts: { reviews: 'unreadable' }, state: 'unknown', why: { unknown: 1 } },
  // 24 to 26 are changed: not a number of approvals is asked for, but the approval of further environments.
  {
    is: '24 a second person asked for, one gave it',
    facts: two,
    state: 'unapproved',
    why: ['missing-second-approval'],
  },
  {
    is: '25 a second person asked for, two gave it',
    facts: { ...two, reviews: [aReview(), aReview({ ...byBob, ...second })] },
    state: 'approved',
    why: [2, 3],
  },
  {
    is: '26 the same person twice',
    facts: { ...two, reviews: [aReview(), aReview(second)] },
    state: 'unapproved',
    why: ['missing-second-approval'],
  },
  // 27 and 28: `digest: auto` is what "digest in comment off" was.
  {
    is: '27 auto, two old approvals without a digest',
    facts: { policy: auto, reviews: [aReview({ comment: '' }), aReview({ comment: '' })] },
    state: 'unapproved',
    why: ['ambiguous-approval', 'ambiguous-approval'],
  },
  {
    is: '28 auto, one approval without a digest, first publish',
    facts: { policy: auto, reviews: [aReview({ comment: 'lgtm' })] },
    state: 'approved',
    why: [2],
  },
  // Changed: under auto, too, a comment that names other bytes is an approval of those.
  {
    is: '28 auto, one approval, first publish, but of other bytes',
    facts: { policy: auto, reviews: [aReview({ comment: `sha256:${otherSeal}` })] },
    state: 'unapproved',
    why: ['other-digest-approved'],
  },
  {
    is: '28 auto, one approval with a commit in its comment',
    facts: { policy: auto, reviews: [aReview({ comment: `looked at ${otherSeal.slice(0, 40)}` })] },
    state: 'approved',
    why: [2],
  },
  {
    is: '29 rules edited during the job',
    facts: { environment: anEnvironment({ again: { rules: theRules({ reviewers: [] }) } }) },
    state: 'blocked',
    why: ['changed-rules'],
  },
  { is: '30 a team reviews, the policy knows the approver', facts: { environment: team }, state: 'approved', why: [2] },
  {
    is: '31 a team reviews, the policy does not know the approver',
    facts: { environment: team, reviews: [aReview({ userId: 8 })] },
    state: 'unapproved',
    why: ['unlisted-approver'],
  },
];

test.for(scenarios)('scenario $is: $state', ({ facts, state, why }) => {
  const verdict = judgeGate(honestFacts(facts));
  const told =
    verdict.state === 'approved'
      ? verdict.by.map(({ id }) => id)
      : verdict.state === 'unknown'
        ? { unknown: verdict.unknowns.length }
        : verdict.refusals.map(({ id }) => id);
  expect([verdict.state, told]).toEqual([state, why]);
});

test('all 31 scenarios are here', () => {
  const numbers = scenarios.map(({ is }) => Number.parseInt(is, 10));
  expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
});
