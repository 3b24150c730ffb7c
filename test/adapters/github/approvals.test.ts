import { describe, expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { githubApprovals } from '../../../src/adapters/github/approvals.ts';
import { someClaims, someEnvironment, someReview } from '../../support/fakes/fake-approvals.ts';
import { someContext, someWire } from './github-job.ts';
import { type Answer, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

function scripted(...answers: readonly Answer[]) {
  const { wire } = someWire(scriptedFetch(...answers).send);
  return githubApprovals(githubApi(someContext(), wire), 'acme/wheels', async () => someClaims());
}

const gate = (more: object = {}) => ({
  type: 'required_reviewers',
  prevent_self_review: true,
  reviewers: [
    { type: 'User', reviewer: { id: 11, login: 'ann' } },
    { type: 'Team', reviewer: { id: 77, name: 'release team', slug: 'release-team' } },
  ],
  ...more,
});

const environment = (more: object = {}) =>
  json({
    name: 'pypi',
    updated_at: '2026-11-24T12:00:00Z',
    can_admins_bypass: false,
    protection_rules: [{ type: 'wait_timer', wait_timer: 5 }, gate()],
    deployment_branch_policy: null,
    ...more,
  });

const reviewers = [
  { kind: 'User', id: 11, name: 'ann' },
  { kind: 'Team', id: 77, name: 'release team' },
] as const;

describe('an environment', () => {
  test('is told with its people and teams', async () => {
    expect(await scripted(environment()).environment('pypi')).toEqual(
      someEnvironment({ reviewers, branchPolicy: null }),
    );
  });

  test('without a rule about reviewers has none, and says nothing of self-review', async () => {
    const facts = await scripted(environment({ protection_rules: [] })).environment('pypi');
    expect([facts?.reviewers, facts?.preventSelfReview]).toEqual([[], undefined]);
  });

  test.each([undefined, null, 'false', 0])('says nothing of administrators when GitHub says %j', async (told) => {
    const facts = await scripted(environment({ can_admins_bypass: told })).environment('pypi');
    expect(facts?.canAdminsBypass).toBeUndefined();
  });

  test('tells protected branches, patterns of branches, and apart from them those of tags', async () => {
    const policy = (protected_branches: boolean) => ({
      deployment_branch_policy: { protected_branches, custom_branch_policies: !protected_branches },
    });
    const patterns = json({
      total_count: 2,
      branch_policies: [
        { id: 1, name: 'main', type: 'branch' },
        { id: 2, name: 'v*', type: 'tag' },
      ],
    });
    const only = await scripted(environment(policy(true))).environment('pypi');
    expect(only?.branchPolicy).toEqual({ protectedBranches: true, patterns: [] });
    const custom = await scripted(environment(policy(false)), patterns).environment('pypi');
    expect(custom?.branchPolicy).toEqual({ protectedBranches: false, patterns: ['main', 'refs/tags/v*'] });
  });

  test('is found in any case, under its own name', async () => {
    expect((await scripted(environment()).environment('PyPI'))?.name).toBe('pypi');
  });

  test.each([
    { is: 'about another environment', more: { name: 'pypi2' } },
    { is: 'silent about branches', more: { deployment_branch_policy: undefined } },
    { is: 'silent about rules', more: { protection_rules: undefined } },
    {
      is: 'about a new kind of reviewer',
      more: { protection_rules: [gate({ reviewers: [{ type: 'App', reviewer: { id: 1, name: 'x' } }] })] },
    },
    {
      is: 'about a reviewer without an id',
      more: { protection_rules: [gate({ reviewers: [{ type: 'User', reviewer: { login: 'ann' } }] })] },
    },
    { is: 'about two gates', more: { protection_rules: [gate(), gate()] } },
  ])('is unreadable when the answer is $is', async ({ more }) => {
    expect((await errorOf(scripted(environment(more)).environment('pypi'))).code).toBe('FACT_UNREADABLE');
  });

  test('is not there only when the list says so too', async () => {
    const missing = json({ message: 'Not Found' }, 404);
    const list = (...names: readonly string[]) =>
      json({ total_count: names.length, environments: names.map((name, at) => ({ id: at + 1, name })) });
    expect(await scripted(missing, list('testpypi')).environment('pypi')).toBeUndefined();
    expect(await errorOf(scripted(missing, list('PyPI')).environment('pypi'))).toEqual({
      code: 'FACT_UNREADABLE',
      message: 'environment pypi of acme/wheels is listed, but its rules cannot be read',
    });
    expect((await errorOf(scripted(missing, missing).environment('pypi'))).code).toBe('FACT_UNREADABLE');
  });
});

describe('reviews', () => {
  const entry = (more: object = {}) => ({
    state: 'approved',
    comment: 'Ship it!',
    user: { id: 12, login: 'ben', type: 'User' },
    environments: [{ name: 'pypi' }, { name: 'testpypi' }],
    ...more,
  });

  test('are one for each environment', async () => {
    const comment = 'Ship it!';
    expect(
      await scripted(json([entry(), entry({ comment: null, environments: [{ name: 'docs' }] })])).reviews(7),
    ).toEqual([
      someReview({ comment }),
      someReview({ comment, environment: 'testpypi' }),
      someReview({ environment: 'docs' }),
    ]);
  });

  test.each([
    { is: 'nobody', more: { user: null } },
    { is: 'somebody without an id', more: { user: { login: 'ben', type: 'User' } } },
    { is: 'somebody, of no environment', more: { environments: undefined } },
    { is: 'somebody, with no verdict', more: { state: null } },
  ])('are unreadable when one is of $is', async ({ more }) => {
    expect((await errorOf(scripted(json([entry(more)])).reviews(7))).code).toBe('FACT_UNREADABLE');
  });
});
