import { describe, expect, test } from 'vitest';
import { assumeApproval, type KnownFacts } from '../../src/gate/assume-approval.ts';
import { anEnvironment, honestFacts, secondEnvironment, thePolicy, theRules, theRun } from './honest-facts.ts';

function known(changed: Partial<KnownFacts> = {}): KnownFacts {
  const { policy, index, environment, also, run, starters } = honestFacts();
  return { policy, index, environment, also, run, starters, ...changed };
}

const rules = (changed: Parameters<typeof theRules>[0]) => anEnvironment({ rules: theRules(changed) });
const teams = [{ kind: 'Team', id: 40, name: 'release-team' }] as const;
const possible = { outlook: 'possible', people: [2, 3], refusals: [], unknowns: [], warnings: [] };

describe('assumeApproval', () => {
  test('finds everyone who could approve', () => {
    expect(assumeApproval(known())).toEqual(possible);
  });

  test('finds the members of a team that the policy names', () => {
    const environment = rules({ reviewers: teams });
    expect(assumeApproval(known({ environment, policy: thePolicy({ team: [7, 8] }) }))).toEqual({
      ...possible,
      people: [7, 8],
    });
  });

  test('asks a person once who is listed and in the team', () => {
    const environment = rules({ reviewers: [...teams, { kind: 'User', id: 7, name: 'ada' }] });
    const policy = thePolicy({ team: [7, 8], digest: 'auto' });
    expect(assumeApproval(known({ environment, policy, run: theRun({ actorId: 7 }) }))).toEqual({
      ...possible,
      people: [8],
    });
  });

  test('leaves out who started the run: GitHub would not take their approval either', () => {
    expect(assumeApproval(known({ run: theRun({ actorId: 2 }) }))).toEqual({ ...possible, people: [3] });
  });

  test.for([false, undefined])(
    'says whose approval GitHub would take in vain (self-review prevented: %s)',
    (prevent) => {
      const environment = rules({ preventSelfReview: prevent });
      expect(assumeApproval(known({ environment, run: theRun({ actorId: 2 }) }))).toEqual({
        ...possible,
        people: [3],
        warnings: [
          'an approval of environment pypi by ada (id 2) would not count, and the job would start and stop: they started run 77; another listed person must approve',
        ],
      });
    },
  );

  test('says that a listed reviewer is denied by the policy', () => {
    expect(assumeApproval(known({ policy: thePolicy({ deny: [3] }) }))).toEqual({
      ...possible,
      people: [2],
      warnings: [
        'an approval of environment pypi by bob (id 3) would not count, and the job would start and stop: the policy’s `approval.deny` lists them',
      ],
    });
  });

  test.for<{ is: string; changed: Partial<KnownFacts>; refused: readonly string[] }>([
    {
      is: 'no environment',
      changed: { environment: anEnvironment({ rules: undefined }) },
      refused: ['unprotected-environment'],
    },
    { is: 'no reviewers', changed: { environment: rules({ reviewers: [] }) }, refused: ['unprotected-environment'] },
    {
      is: 'administrators who pass by',
      changed: { environment: rules({ canAdminsBypass: true }) },
      refused: ['admin-bypass'],
    },
    {
      is: 'a team of which the policy knows nobody',
      changed: { environment: rules({ reviewers: teams }), policy: thePolicy({ team: [] }) },
      refused: ['unlisted-approver'],
    },
    {
      is: 'one reviewer, who started the run',
      changed: { environment: rules({ reviewers: [{ kind: 'User', id: 1, name: 'eve' }] }) },
      refused: ['self-approval'],
    },
    {
      is: 'reviewers whom the policy denies',
      changed: { policy: thePolicy({ deny: [2, 3] }) },
      refused: ['denied-approver', 'denied-approver'],
    },
    { is: 'a foreign branch', changed: { run: theRun({ ref: 'refs/heads/x' }) }, refused: ['foreign-claims'] },
    { is: 'a foreign event', changed: { run: theRun({ event: 'push' }) }, refused: ['foreign-claims'] },
    {
      is: 'a foreign workflow',
      changed: { run: theRun({ workflowPath: '.github/workflows/x.yml' }) },
      refused: ['foreign-claims', 'foreign-claims'],
    },
    {
      is: 'one person for two environments',
      changed: {
        policy: thePolicy({ also: ['pypi-review'] }),
        environment: rules({ reviewers: [{ kind: 'User', id: 2, name: 'ada' }] }),
        also: [secondEnvironment({ reviewers: [{ kind: 'User', id: 2, name: 'ada' }] })],
      },
      refused: ['missing-second-approval'],
    },
  ])('says that a release is impossible with $is', ({ changed, refused }) => {
    const { outlook, people, refusals } = assumeApproval(known(changed));
    expect([outlook, people, refusals.map(({ id }) => id)]).toEqual(['impossible', [], refused]);
  });

  test.for<{ is: string; changed: Partial<KnownFacts> }>([
    { is: 'rules that cannot be read', changed: { environment: anEnvironment({ rules: 'unreadable' }) } },
    { is: 'a bypass that is not told', changed: { environment: rules({ canAdminsBypass: undefined }) } },
    { is: 'a second environment that was not read', changed: { policy: thePolicy({ also: ['pypi-review'] }) } },
    { is: 'starters that nobody knows', changed: { starters: 'unreadable' } },
  ])('does not know with $is', ({ changed }) => {
    const { outlook, people, refusals, unknowns } = assumeApproval(known(changed));
    expect([outlook, people, refusals, unknowns.length]).toEqual(['unknown', [], [], 1]);
  });

  test('asks for nobody where the policy asks for nobody', () => {
    const environment = anEnvironment({ name: 'testpypi', rules: theRules({ name: 'testpypi', reviewers: [] }) });
    const index = { name: 'testpypi', approval: 'none' } as const;
    expect(assumeApproval(known({ environment, index }))).toEqual({ ...possible, people: [] });
  });
});
