import { describe, expect, test } from 'vitest';
import type { GateFacts } from '../../src/gate/gate-facts.ts';
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
  theRun,
} from './honest-facts.ts';

const byBob = { userId: 3, login: 'bob' };
const comment = `ok sha256:${seal.slice(0, 32)}`;
const approved = { state: 'approved', form: 'digest', refusals: [], unknowns: [], warnings: [] };
const ada = { id: 2, login: 'ada', namedDigest: true, comment };

describe('an approval', () => {
  test('by digest is told with its approver', () => {
    expect(judgeGate(honestFacts())).toEqual({ ...approved, by: [ada] });
  });

  test('without a digest is told as single', () => {
    const facts = honestFacts({ policy: thePolicy({ digest: 'auto' }), reviews: [aReview({ comment: 'lgtm' })] });
    expect(judgeGate(facts)).toEqual({
      ...approved,
      form: 'single',
      by: [{ id: 2, login: 'ada', namedDigest: false, comment: 'lgtm' }],
    });
  });

  test('of bytes from before a rebuild does not stand in the way of a new one, and is shown', () => {
    const old = aReview({ comment: `sha256:${otherSeal}` });
    expect(judgeGate(honestFacts({ ...secondAttempt(), reviews: [old, aReview(byBob)] }))).toEqual({
      ...approved,
      by: [{ ...ada, ...{ id: 3, login: 'bob' } }],
      warnings: [
        `approval of environment pypi by ada (id 2) does not count: its comment, "sha256:${otherSeal}", names other bytes than the seal; re-run the job of environment pypi and approve it with the comment sha256:${seal}`,
      ],
    });
  });

  test('keeps at most 500 characters of a comment, and no half of one', () => {
    const facts = honestFacts({ reviews: [aReview({ comment: `${seal} ${'😀'.repeat(1_000)}` })] });
    expect(judgeGate(facts).by).toEqual([{ ...ada, comment: `${seal} ${'😀'.repeat(435)}` }]);
  });

  test('counts in an environment that is spelled in another case, as GitHub has it', () => {
    const environment = anEnvironment({ rules: theRules({ name: 'PyPI' }) });
    expect(judgeGate(honestFacts({ environment, reviews: [aReview({ environment: 'PyPI' })] })).state).toBe('approved');
    const shouted = anEnvironment({ name: 'PYPI' });
    expect(judgeGate(honestFacts({ environment: shouted })).state).toBe('approved');
    const no = aReview({ ...byBob, environment: 'PyPI', state: 'rejected' });
    expect(judgeGate(honestFacts({ reviews: [aReview(), no] })).state).toBe('rejected');
  });
});

describe('rules that are read again', () => {
  const { reviewers, branchPolicy } = theRules();
  const reordered = theRules({
    name: 'PyPI',
    reviewers: reviewers.toReversed(),
    branchPolicy: branchPolicy && { ...branchPolicy, patterns: branchPolicy.patterns.toReversed() },
  });

  test('may come in another order', () => {
    expect(judgeGate(honestFacts({ environment: anEnvironment({ again: { rules: theRules() } }) })).state).toBe(
      'approved',
    );
    expect(judgeGate(honestFacts({ environment: anEnvironment({ again: { rules: reordered } }) })).state).toBe(
      'approved',
    );
  });

  test('are not called changed when the first reading failed', () => {
    const environment = anEnvironment({ rules: 'unreadable', again: { rules: theRules() } });
    expect(judgeGate(honestFacts({ environment })).refusals).toEqual([]);
  });

  test.for([
    { at: '2026-02-01T00:00:00Z', warned: 0 },
    { at: '2026-02-01T00:00:01Z', warned: 1 },
    { at: 'yesterday', warned: 1 },
  ])('changed at $at give $warned warnings in a run of 2026-02-01T00:00:00Z', ({ at, warned }) => {
    const environment = anEnvironment({ rules: theRules({ updatedAt: at }) });
    const { state, warnings } = judgeGate(honestFacts({ environment }));
    expect([state, warnings.length]).toEqual(['approved', warned]);
  });
});

describe('auto', () => {
  const auto = { policy: thePolicy({ digest: 'auto' }), reviews: [aReview({ comment: '' })] };
  test.for([
    { is: 'one approval of a job that never started', facts: {}, state: 'approved' },
    {
      is: 'a job that started before',
      facts: { environment: anEnvironment({ startedBefore: true }) },
      state: 'unapproved',
    },
    {
      is: 'a job of which nobody knows',
      facts: { environment: anEnvironment({ startedBefore: 'unreadable' as const }) },
      state: 'unapproved',
    },
    {
      is: 'a job that started before, and a comment with the digest',
      facts: { environment: anEnvironment({ startedBefore: true }), reviews: [aReview()] },
      state: 'approved',
    },
    {
      is: 'an approval beside one that does not count',
      facts: { reviews: [...auto.reviews, aReview({ userId: 9, comment: '' })] },
      state: 'unapproved',
    },
  ])('$is: $state', ({ facts, state }) => {
    expect(judgeGate(honestFacts({ ...auto, ...facts })).state).toBe(state);
  });
});

describe('four eyes', () => {
  const self = { run: theRun({ actorId: 2 }), starters: [] };
  const follow = thePolicy({ fourEyes: 'follow-environment' });
  const prevent = (preventSelfReview: boolean | undefined) => anEnvironment({ rules: theRules({ preventSelfReview }) });
  test.for([
    {
      is: 'required, whatever the environment says',
      facts: { ...self, environment: prevent(false) },
      state: 'unapproved',
    },
    { is: 'off', facts: { ...self, policy: thePolicy({ fourEyes: 'off' }) }, state: 'approved' },
    {
      is: 'off, and nobody knows who ran it again',
      facts: { starters: 'unreadable' as const, policy: thePolicy({ fourEyes: 'off' }) },
      state: 'approved',
    },
    { is: 'followed, the environment asks', facts: { ...self, policy: follow }, state: 'unapproved' },
    {
      is: 'followed, the environment does not ask',
      facts: { ...self, policy: follow, environment: prevent(false) },
      state: 'approved',
    },
    {
      is: 'followed, GitHub does not say',
      facts: { ...self, policy: follow, environment: prevent(undefined) },
      state: 'unapproved',
    },
    { is: 'required, and nobody knows who ran it again', facts: { starters: 'unreadable' as const }, state: 'unknown' },
  ])('$is: $state', ({ facts, state }) => {
    expect(judgeGate(honestFacts(facts)).state).toBe(state);
  });
});

describe('approval: none', () => {
  const nobody = anEnvironment({
    name: 'testpypi',
    rules: theRules({ name: 'testpypi', reviewers: [], canAdminsBypass: true }),
  });
  const none = honestFacts({
    index: { name: 'testpypi', approval: 'none' },
    environment: nobody,
    claims: theClaims({ environment: 'testpypi' }),
    reviews: 'unreadable',
    starters: 'unreadable',
  });

  test('lets TestPyPI go by policy', () => {
    expect(judgeGate(none)).toEqual({ ...approved, form: 'policy', by: [] });
  });

  test.for<{ is: string; facts: Partial<GateFacts>; state: string }>([
    { is: 'foreign claims', facts: { claims: theClaims() }, state: 'blocked' },
    { is: 'claims that cannot be read', facts: { claims: 'unreadable' }, state: 'unknown' },
    { is: 'no environment', facts: { environment: { ...nobody, rules: undefined } }, state: 'blocked' },
    {
      is: 'an environment that cannot be read',
      facts: { environment: { ...nobody, rules: 'unreadable' } },
      state: 'unknown',
    },
    {
      is: 'reviewers whom administrators may pass by',
      facts: { environment: { ...nobody, rules: theRules({ name: 'testpypi', canAdminsBypass: true }) } },
      state: 'blocked',
    },
    {
      is: 'rules that changed',
      facts: { environment: { ...nobody, again: { rules: theRules({ name: 'testpypi' }) } } },
      state: 'blocked',
    },
    { is: 'other bytes', facts: { seal: { expected: seal, recomputed: otherSeal } }, state: 'tampered' },
    {
      is: 'a rejection',
      facts: { reviews: [aReview({ environment: 'testpypi', state: 'rejected' })] },
      state: 'rejected',
    },
    { is: 'pypi, which no policy lets go', facts: { index: { name: 'pypi', approval: 'none' } }, state: 'blocked' },
  ])('does not let $is pass', ({ facts, state }) => {
    expect(judgeGate({ ...none, ...facts }).state).toBe(state);
  });

  test('asks for people of pypi all the same', () => {
    const facts = honestFacts({ index: { name: 'pypi', approval: 'none' }, reviews: [] });
    expect(judgeGate(facts).refusals.map(({ id }) => id)).toEqual(['missing-approval']);
  });
});

describe('a second environment', () => {
  const also = { policy: thePolicy({ also: ['pypi-review'] }), also: [secondEnvironment()] };
  const second = (changed: object) => aReview({ environment: 'pypi-review', ...changed });
  test.for<{ is: string; facts: Partial<GateFacts>; state: string }>([
    {
      is: 'both approved both',
      facts: { reviews: [aReview(), aReview(byBob), second({}), second(byBob)] },
      state: 'approved',
    },
    {
      is: 'one approved both, the other one the first',
      facts: { reviews: [aReview(), aReview(byBob), second({})] },
      state: 'approved',
    },
    { is: 'it rejected', facts: { reviews: [aReview(), second({ ...byBob, state: 'rejected' })] }, state: 'rejected' },
    {
      is: 'it protects nothing',
      facts: { also: [secondEnvironment({ reviewers: [] })], reviews: [aReview(), second(byBob)] },
      state: 'blocked',
    },
    {
      is: 'it was left out of the facts',
      facts: { also: [], reviews: [aReview(), second(byBob)] },
      state: 'unknown',
    },
    {
      is: 'its rules changed',
      facts: { also: [{ ...secondEnvironment(), again: { rules: undefined } }], reviews: [aReview(), second(byBob)] },
      state: 'blocked',
    },
    {
      is: 'its approver started the run',
      facts: { reviews: [aReview(), second(byBob)], starters: [{ id: 3, what: 'x' }] },
      state: 'unapproved',
    },
  ])('$is: $state', ({ facts, state }) => {
    expect(judgeGate(honestFacts({ ...also, ...facts })).state).toBe(state);
  });
});

describe('who approved', () => {
  const auto = { policy: thePolicy({ digest: 'auto', also: ['pypi-review'] }), also: [secondEnvironment()] };
  const bob = { id: 3, login: 'bob', namedDigest: true, comment };
  const second = { environment: 'pypi-review' };

  test.for([
    {
      is: 'both by digest, told by id',
      reviews: [aReview(byBob), aReview(second)],
      told: { by: [ada, bob], form: 'digest' },
    },
    {
      is: 'one without a digest',
      reviews: [aReview({ comment: '' }), aReview({ ...byBob, ...second })],
      told: { by: [{ ...ada, namedDigest: false, comment: '' }, bob], form: 'single' },
    },
    {
      is: 'one by digest in one environment and without in the other',
      reviews: [aReview({ comment: '' }), aReview(second), aReview({ ...byBob, ...second })],
      told: { by: [{ ...ada, namedDigest: false, comment: '' }, bob], form: 'single' },
    },
    {
      is: 'one without a digest in the second environment only',
      reviews: [aReview(), aReview(byBob), aReview({ ...second, comment: '' })],
      told: { by: [{ ...ada, namedDigest: false, comment: '' }, bob], form: 'single' },
    },
  ])('$is', ({ reviews, told }) => {
    expect(judgeGate(honestFacts({ ...auto, reviews }))).toEqual({ ...approved, ...told });
  });

  test('is at most 20 people', () => {
    const reviewers = Array.from({ length: 30 }, (_, index) => ({ kind: 'User', id: 100 - index, name: 'x' }) as const);
    const reviews = reviewers.map(({ id }) => aReview({ userId: id }));
    const { by } = judgeGate(honestFacts({ environment: anEnvironment({ rules: theRules({ reviewers }) }), reviews }));
    expect(by.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => 71 + index));
  });
});

describe('a verdict', () => {
  test('tells every refusal at once, in the order of the steps, with the way on', () => {
    const facts = honestFacts({
      claims: theClaims({ runnerEnvironment: 'self-hosted', environment: undefined }),
      environment: anEnvironment({
        rules: theRules({ canAdminsBypass: true, branchPolicy: null, updatedAt: '2026-02-01T00:00:01Z' }),
        again: { rules: undefined },
      }),
      seal: { expected: seal, recomputed: otherSeal },
      reviews: [
        aReview({ ...byBob, state: 'rejected', comment: 'no' }),
        aReview({ userId: 1, login: 'eve', userType: 'Bot', comment: 'x' }),
      ],
      policy: thePolicy({ deny: [1] }),
    });
    const where = 'approval of environment pypi by eve (id 1)';
    expect(judgeGate(facts)).toEqual({
      state: 'blocked',
      form: undefined,
      by: [],
      refusals: [
        { id: 'foreign-claims', where: 'this job', what: 'runner is self-hosted, not github-hosted' },
        { id: 'foreign-claims', where: 'this job', what: 'environment is none, not pypi' },
        {
          id: 'admin-bypass',
          where: 'environment pypi',
          what: 'administrators may let a job pass without a review: untick that on page demo-org/demo-release/settings/environments',
        },
        {
          id: 'altered-seal',
          where: 'the seal',
          what: `the seal job said sha256:${seal}, the bytes here make sha256:${otherSeal}`,
        },
        {
          id: 'rejected-approval',
          where: 'environment pypi',
          what: `bob (id 3) rejected it: "no"; a new dispatch with \`from-run: 77\` and \`seal: ${seal}\` asks again, without a rebuild`,
        },
        { id: 'denied-approver', where, what: 'it is a Bot, not a person' },
        { id: 'denied-approver', where, what: 'the policy’s `approval.deny` lists them' },
        {
          id: 'unlisted-approver',
          where,
          what: 'they are not among the environment’s reviewers; a listed person must approve',
        },
        { id: 'self-approval', where, what: 'they started run 77; another listed person must approve' },
        {
          id: 'ambiguous-approval',
          where,
          what: `its comment does not name the digest, as the policy asks; re-run the job of environment pypi and approve it with the comment sha256:${seal}`,
        },
        {
          id: 'changed-rules',
          where: 'environment pypi',
          what: 'its rules were changed while this job ran: look at them, then re-run this job',
        },
      ],
      unknowns: [],
      warnings: [
        'the rules of environment pypi were changed at 2026-02-01T00:00:01Z, after the run began',
        'every branch may deploy to environment pypi: select branches on page demo-org/demo-release/settings/environments',
      ],
    });
  });

  test('names the right that would show each fact it does not know', () => {
    const unreadable = anEnvironment({ rules: 'unreadable' });
    const facts = honestFacts({
      claims: 'unreadable',
      environment: unreadable,
      reviews: 'unreadable',
      starters: 'unreadable',
    });
    expect(judgeGate(facts)).toEqual({
      state: 'unknown',
      form: undefined,
      by: [],
      refusals: [],
      unknowns: [
        'the claims of this job’s identity token: give the job `permissions: {id-token: write}`',
        'the rules of environment pypi: give the job `permissions: {actions: read}`',
        'the reviews of run 77: give the job `permissions: {actions: read}`',
      ],
      warnings: [],
    });
  });

  test('does not call an approval wrong because the environment cannot be read', () => {
    const environment = anEnvironment({ rules: 'unreadable' });
    const policy = thePolicy({ fourEyes: 'follow-environment' });
    const { state, refusals, unknowns } = judgeGate(honestFacts({ environment, policy, run: theRun({ actorId: 2 }) }));
    expect([state, refusals, unknowns.length]).toEqual(['unknown', [], 1]);
  });

  test('puts what is known to be wrong before what is not known', () => {
    expect(judgeGate(honestFacts({ claims: 'unreadable', reviews: [] })).state).toBe('unapproved');
  });
});

describe('the law: a change of any one fact for the worse', () => {
  const bad: readonly (readonly [string, Partial<GateFacts>])[] = mutations();

  test.for(bad)('is never approved: %s', ([, changed]) => {
    const { state, by, form, refusals, unknowns } = judgeGate(honestFacts(changed));
    expect([state === 'approved', by, form]).toEqual([false, [], undefined]);
    expect(refusals.length + unknowns.length).toBeGreaterThan(0);
  });

  test('has many changes, and the honest case has none', () => {
    expect(bad.length).toBeGreaterThan(60);
    expect(judgeGate(honestFacts()).state).toBe('approved');
  });
});

/** One wrong fact at a time; the members are taken from the honest case, so that a new one is not forgotten. */
function mutations(): readonly (readonly [string, Partial<GateFacts>])[] {
  const unjudged = new Set(['checkRunId', 'visibility']);
  const claims = Object.entries(theClaims())
    .filter(([name]) => !unjudged.has(name))
    .flatMap(([name, value]) =>
      (typeof value === 'number' ? [value + 1, 0] : ['', `${value}x`, `x${value}`]).map(
        (wrong) => [`claims.${name} ${wrong}`, { claims: { ...theClaims(), [name]: wrong } }] as const,
      ),
    );
  const run = (['repository', 'id', 'attempt', 'ref', 'event'] as const).map(
    (name) => [`run.${name}`, { run: theRun({ [name]: typeof theRun()[name] === 'number' ? 99 : 'x' }) }] as const,
  );
  const rules = (
    [
      ['name', 'other'],
      ['reviewers', []],
      ['reviewers', [{ kind: 'User', id: 3, name: 'ada' }]],
      ['canAdminsBypass', true],
      ['canAdminsBypass', undefined],
    ] as const
  ).map(
    ([name, wrong]) =>
      [
        `rules.${name} ${JSON.stringify(wrong)}`,
        { environment: anEnvironment({ rules: theRules({ [name]: wrong }) }) },
      ] as const,
  );
  const team = anEnvironment({ rules: theRules({ reviewers: [{ kind: 'Team', id: 2, name: 'ada' }] }) });
  const again = Object.keys(theRules()).map((name) => {
    const wrong = { name: 'x', reviewers: [], branchPolicy: null, updatedAt: '2026-03-01T00:00:00Z' };
    const changed = name in wrong ? wrong[name as keyof typeof wrong] : undefined;
    const environment = anEnvironment({ again: { rules: { ...theRules(), [name]: changed } } });
    return [`again.${name}`, { environment }] as const;
  });
  const reviews = (
    [
      { state: 'rejected' },
      { state: 'pending' },
      { state: 'APPROVED' },
      { state: '' },
      { environment: 'testpypi' },
      { environment: 'pypi ' },
      { userId: 1 },
      { userId: 9 },
      { userType: 'Bot' },
      { userType: 'Organization' },
      { userType: '' },
      { comment: '' },
      { comment: `sha256:${otherSeal}` },
      { comment: seal.slice(0, 31) },
      { comment: `${comment} ${otherSeal}` },
    ] as const
  ).map((wrong) => [`review ${JSON.stringify(wrong)}`, { reviews: [aReview(wrong)] }] as const);
  return [
    ...claims,
    ...run,
    ...rules,
    ...again,
    ...reviews,
    ['no claim of an environment', { claims: theClaims({ environment: undefined }) }],
    ['a team of which the policy knows others', { environment: team, policy: thePolicy({ team: [7] }) }],
    ['no review', { reviews: [] }],
    ['a second review that rejects', { reviews: [aReview(), aReview({ state: 'rejected' })] }],
    ['a second review that nobody understands', { reviews: [aReview(), aReview({ state: 'revoked' })] }],
    ['reviews unreadable', { reviews: 'unreadable' }],
    ['claims unreadable', { claims: 'unreadable' }],
    ['starters unreadable', { starters: 'unreadable' }],
    ['a starter who approved', { starters: [{ id: 2, what: 'x' }] }],
    ['an actor who approved', { run: theRun({ actorId: 2 }) }],
    ['rules unreadable', { environment: anEnvironment({ rules: 'unreadable' }) }],
    ['no environment', { environment: anEnvironment({ rules: undefined }) }],
    ['rules unreadable at last', { environment: anEnvironment({ again: { rules: 'unreadable' } }) }],
    ['no environment at last', { environment: anEnvironment({ again: { rules: undefined } }) }],
    ['another environment', { environment: anEnvironment({ name: 'testpypi' }) }],
    ['other bytes', { seal: { expected: seal, recomputed: otherSeal } }],
    ['another promise', { seal: { expected: otherSeal, recomputed: seal } }],
    ['another seal', { seal: { expected: otherSeal, recomputed: otherSeal } }],
    ['the policy denies them', { policy: thePolicy({ deny: [2] }) }],
    ['the policy asks for more', { policy: thePolicy({ also: ['pypi-review'] }) }],
    ['the policy has no event', { policy: { ...thePolicy(), workflow: { ...thePolicy().workflow, events: [] } } }],
    ['the policy has no ref', { policy: { ...thePolicy(), workflow: { ...thePolicy().workflow, refs: [] } } }],
    [
      'the policy has another file',
      { policy: { ...thePolicy(), workflow: { ...thePolicy().workflow, file: 'x.yml' } } },
    ],
    ['a tag named as a branch', tagNamedAsBranch()],
  ];
}

function tagNamedAsBranch(): Partial<GateFacts> {
  const ref = 'refs/tags/main';
  const workflowRef = `${theRun().repository}/${theRun().workflowPath}@${ref}`;
  return { run: theRun({ ref }), claims: theClaims({ ref, workflowRef, jobWorkflowRef: workflowRef }) };
}
