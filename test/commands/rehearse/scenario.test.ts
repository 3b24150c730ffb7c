import { expect, test } from 'vitest';
import { occasionOf, scenarioOf } from '../../../src/commands/rehearse/scenario.ts';
import type { Scenario } from '../../../src/rehearsal/scenario.ts';
import { somePolicy } from './a-stage.ts';

const commit = (letter: string) => ({
  sha: letter.repeat(40),
  tree: 'c'.repeat(40),
  date: '2025-11-03T09:30:00Z',
  message: letter,
});
const source = {
  path: '/source',
  commit: commit('a'),
  tagObject: 'd'.repeat(40),
  next: commit('b'),
  nextPath: '/next',
};

/** The scenario of a policy; the type is the world's own. */
const scenario = (policy = somePolicy(), text = 'x'): Scenario =>
  scenarioOf({
    policy: { policy, text },
    occasion: occasionOf(policy, '1.4.0'),
    source,
    now: Date.parse('2026-11-24T12:00:00.5Z'),
  });

test('tells the release repository, the source with its tag, and when the run began', () => {
  const { release, source: told, run, project, publishers } = scenario();
  expect({ ...release, sha: release.sha.length, files: Object.keys(release.files) }).toEqual({
    owner: 'acme',
    name: 'sundial-release',
    id: 7101,
    ownerId: 7001,
    visibility: 'public',
    defaultBranch: 'main',
    workflow: 'wheels.yml',
    ref: 'refs/heads/main',
    sha: 40,
    event: 'workflow_dispatch',
    files: ['.github/workflows/wheels.yml', '.github/wheelgate.yml'],
  });
  expect(told).toEqual({
    owner: 'acme',
    name: 'sundial',
    id: 7102,
    tags: { 'v1.4.0': { object: 'd'.repeat(40), annotated: true, commit: 'a'.repeat(40), verified: true } },
    tagRules: [{ name: 'release tags', include: ['~ALL'], rules: ['update', 'deletion'] }],
    branches: { main: 'b'.repeat(40), 'maintenance/1.x': 'b'.repeat(40) },
    commits: {
      ['a'.repeat(40)]: { tree: 'c'.repeat(40), parents: [], date: '2025-11-03T09:30:00Z', message: 'a' },
      ['b'.repeat(40)]: { tree: 'c'.repeat(40), parents: ['a'.repeat(40)], date: '2025-11-03T09:30:00Z', message: 'b' },
    },
  });
  expect([run.createdAt, run.actor.login, project, publishers]).toEqual([
    '2026-11-24T12:00:00Z',
    'ada',
    'sundial',
    { testpypi: 'testpypi', pypi: 'pypi' },
  ]);
});

test('another policy is another commit of the release repository', () => {
  expect(scenario(somePolicy(), 'y').release.sha).not.toBe(scenario().release.sha);
});

test('protects every environment that the policy names, and lists nobody where no approval is asked for', () => {
  const approval = { ...somePolicy().approval, also: ['second'] };
  const { environments } = scenario(
    somePolicy({ approval, indexes: { pypi: { environment: 'release', approval: 'required' } } }),
  );
  const shared = { canAdminsBypass: false, branchPolicy: ['main', 'maintenance/*'], preventSelfReview: true };
  const person = (login: string, id: number) => ({ login, id, type: 'User' });
  expect(environments).toEqual({
    release: { id: 8100, reviewers: [person('ada', 9101), person('grace', 9102)], ...shared },
    second: { id: 8200, reviewers: [person('barbara', 9103)], ...shared },
  });
  expect(scenario().environments.testpypi).toEqual({ ...shared, id: 8100, reviewers: [], preventSelfReview: false });
});

test('publishes to the index that the policy has, through the gates that it names', () => {
  expect(occasionOf(somePolicy(), '1.4.0')).toEqual({
    project: 'sundial',
    version: '1.4.0',
    tag: 'v1.4.0',
    index: 'pypi',
    environment: 'pypi',
    starter: 'ada',
    robot: { login: 'release-robot', id: 9104, type: 'Bot' },
    gates: [{ environment: 'pypi', reviewer: 'grace' }],
  });
  const approval = { ...somePolicy().approval, also: ['second'] };
  const testpypi = { environment: 'staging', approval: 'none' } as const;
  expect(occasionOf(somePolicy({ indexes: { testpypi }, approval }), '1.4.0')).toMatchObject({
    index: 'testpypi',
    environment: 'staging',
    gates: [{ environment: 'second', reviewer: 'barbara' }],
  });
});
