import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFacts } from '../../src/model/plan.ts';
import type { Source } from '../../src/ports/source.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleScenario, sampleWorld } from '../rehearsal/github/sample-world.ts';
import { fakeSource, sha } from '../support/fakes/fake-source.ts';

const at = (day: number) => Date.UTC(2026, 0, day) / 1_000;

/** The fake's own copy of the sample world's source: a - b - c, d beside c, f apart. */
const sample = {
  tagRules: [
    { name: 'release tags', include: ['refs/tags/v*'], exclude: [], rules: ['update', 'deletion'] },
    { name: 'all tags', include: ['~ALL'], exclude: [], rules: ['non_fast_forward'] },
  ],
  tags: {
    'v1.0': { commit: sha('b'), object: sha('1'), signature: 'verified' },
    light: { commit: sha('a') },
    both: { commit: sha('a') },
  },
  branches: { main: sha('c'), 'maintenance/1.x': sha('d'), both: sha('c') },
  commits: {
    [sha('a')]: { epoch: at(1) },
    [sha('b')]: { parents: [sha('a')], epoch: at(2) },
    [sha('c')]: { parents: [sha('b')], epoch: at(3) },
    [sha('d')]: { parents: [sha('b')], epoch: at(4) },
    [sha('f')]: { epoch: at(5) },
  },
  files: { 'pyproject.toml': '[project]\nname = "thing"\n' },
} as const;

async function overGithub() {
  const rules = sample.tagRules.map(({ name, include, rules: of }) => ({ name, include, rules: of }));
  const world = await sampleWorld({ ...sampleScenario, source: { ...sampleScenario.source, tagRules: rules } });
  const { source } = await githubJob(world, { contents: 'read' });
  return { source, close: world.close };
}

const overFake = async () => ({ source: fakeSource({ 'acme/thing': sample }), close: async () => undefined });

describe.each([
  { name: 'GitHub', start: overGithub },
  { name: 'the fake', start: overFake },
])('a source: $name', ({ start }) => {
  const repository = 'acme/thing';
  let source: Source;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    ({ source, close } = await start());
  });
  afterAll(() => close());

  const facts = (given: Partial<SourceFacts>): SourceFacts => ({
    repository,
    ref: '',
    commit: sha('a'),
    tree: sha('0'),
    tagObject: undefined,
    tagSignature: 'no-tag',
    epoch: at(1),
    ...given,
  });

  test.each([
    {
      ref: 'refs/tags/v1.0',
      is: facts({ commit: sha('b'), tagObject: sha('1'), tagSignature: 'verified', epoch: at(2) }),
    },
    { ref: 'refs/tags/light', is: facts({ tagSignature: 'lightweight' }) },
    { ref: 'refs/tags/both', is: facts({ tagSignature: 'lightweight' }) },
    { ref: 'refs/heads/both', is: facts({ commit: sha('c'), epoch: at(3) }) },
    { ref: 'refs/heads/maintenance/1.x', is: facts({ commit: sha('d'), epoch: at(4) }) },
    { ref: sha('f'), is: facts({ commit: sha('f'), epoch: at(5) }) },
  ])('resolves $ref', async ({ ref, is }) => {
    expect(await source.resolve(repository, ref)).toEqual({ ...is, ref });
  });

  test.each([
    'refs/tags/v1',
    'refs/tags/main',
    'refs/heads/v1.0',
    'v1.0',
    sha('9'),
    'aaaaaaa',
    'refs/tags/../heads/main',
    '',
  ])('resolves %j to nothing', async (ref) => {
    expect(await source.resolve(repository, ref)).toBeUndefined();
  });

  test.each([
    { name: 'v1.0', is: 'tag' },
    { name: 'both', is: 'tag' },
    { name: 'maintenance/1.x', is: 'branch' },
    { name: sha('a'), is: 'commit' },
    { name: sha('9'), is: 'none' },
    { name: 'v1', is: 'none' },
    { name: '../main', is: 'none' },
  ])('knows that $name is a $is', async ({ name, is }) => {
    expect(await source.kindOf(repository, name)).toBe(is);
  });

  test.each([
    { commit: sha('b'), branch: 'main', is: true },
    { commit: sha('c'), branch: 'main', is: true },
    { commit: sha('d'), branch: 'main', is: false },
    { commit: sha('c'), branch: 'maintenance/1.x', is: false },
    { commit: sha('f'), branch: 'main', is: false },
    // The tag `both` stands at a, the branch at c: only the branch is meant.
    { commit: sha('c'), branch: 'both', is: true },
    { commit: sha('a'), branch: 'gone', is: false },
  ])('says that $commit is reachable from $branch: $is', async ({ commit, branch, is }) => {
    expect(await source.reachable(repository, commit, branch)).toBe(is);
  });

  test('lists every branch', async () => {
    expect(await source.branches(repository)).toEqual(['main', 'maintenance/1.x', 'both']);
  });

  test('tells the rules on tags that are in force, each set with what it forbids', async () => {
    expect(await source.tagRules(repository)).toEqual(sample.tagRules);
  });

  test('reads a file, and knows when there is none', async () => {
    const bytes = await source.readFile(repository, 'pyproject.toml', sha('b'));
    expect(Buffer.from(bytes ?? []).toString()).toBe('[project]\nname = "thing"\n');
    expect(await source.readFile(repository, 'absent.toml', sha('b'))).toBeUndefined();
  });

  test('does not take rules that it may not read for none', async () => {
    const { code } = await errorOf(source.tagRules('acme/secret'));
    expect(['FACT_UNREADABLE', 'PERMISSION_MISSING']).toContain(code);
  });

  test.each([
    { does: 'resolve', ask: () => source.resolve('acme/secret', 'refs/tags/v1.0') },
    { does: 'kindOf', ask: () => source.kindOf('acme/secret', 'v1.0') },
    { does: 'reachable', ask: () => source.reachable('acme/secret', sha('a'), 'main') },
    { does: 'readFile', ask: () => source.readFile('acme/secret', 'pyproject.toml', sha('a')) },
  ])('does not say *not there* of a repository that it may not read: $does', async ({ ask }) => {
    expect((await errorOf(ask())).code).toBe('PERMISSION_MISSING');
  });
});
