import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { attacks } from '../../../src/commands/rehearse/attacks.ts';
import { findAttack } from '../../../src/commands/rehearse/find-attack.ts';
import { flow } from '../../../src/commands/rehearse/flow.ts';
import { aStage, someDigest } from './a-stage.ts';

const windows = 'sundial-1.4.0-cp313-cp313-win_amd64.whl';
const extra = 'sundial-1.4.0-cp314-cp314-manylinux_2_28_s390x.whl';

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** Plays an attack on phases that notice nothing, and shows the world after it. */
async function attacked(name: string) {
  const stage = await aStage(findAttack(name));
  close = stage.close;
  const { setting, world } = stage;
  const { build } = await flow(setting);
  const list = async (path: string, key: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { [key]: value } = await setting.tell('GET', path);
    return Array.isArray(value) ? value : [];
  };
  const files = await setting.tell('GET', '/index/pypi');
  return {
    ...stage,
    build,
    world,
    jobs: await list('/jobs', 'jobs'),
    artifacts: await list('/artifacts', 'artifacts'),
    files,
  };
}

describe('each attack changes the world as it says, and nothing else', () => {
  test.for(['swapped-artifact', 'tampered-after-approval'])('%s', async (name) => {
    const { artifacts, build } = await attacked(name);
    const [target, other] = build?.legs ?? [];
    expect(artifacts.map(({ name: of, id, jobId }) => ({ of, id, jobId }))).toEqual([
      { of: 'wheels-macosx_arm64', id: other?.artifactId, jobId: other?.jobId },
      { of: 'wheels-win_amd64', id: expect.any(Number), jobId: other?.jobId },
    ]);
    expect(artifacts[1]?.id).not.toBe(target?.artifactId);
  });

  test('foreign-runner', async () => {
    const { jobs } = await attacked('foreign-runner');
    expect(jobs.filter(({ runnerGroup }) => runnerGroup !== 'GitHub Actions')).toMatchObject([
      { name: 'build (win_amd64)', runnerGroup: 'Default', labels: ['self-hosted', 'Linux', 'X64'] },
    ]);
  });

  test('moved-tag', async () => {
    const { setting, world } = await attacked('moved-tag');
    const { token } = await setting.runner.start({ name: 'reader', permissions: { contents: 'read' } });
    const { github } = JSON.parse(world.addresses);
    const headers = { authorization: `Bearer ${token}` };
    const reply = await fetch(`${github.api}/repos/acme/sundial/commits/v1.4.0`, { headers });
    expect(await reply.json()).toMatchObject({ sha: setting.source.next.sha });
  });

  test('missing-wheel', async () => {
    const { build, started, artifacts } = await attacked('missing-wheel');
    expect(build?.legs.map(({ files }) => files.length)).toEqual([0, 1]);
    expect(started.filter(({ phase }) => phase === 'stamp')).toHaveLength(1);
    expect(artifacts.map(({ name }) => name)).toEqual(['wheels-macosx_arm64']);
  });

  test('extra-file', async () => {
    const { build, started } = await attacked('extra-file');
    expect(build?.legs[0]?.files.map(({ name }) => name)).toEqual([windows, extra]);
    const folders = started.flatMap(({ env }) => env.INPUT_PATH ?? []);
    const stamped = await Promise.all(folders.map((folder) => readFile(`${folder}/${extra}`).catch(() => undefined)));
    expect(stamped.filter(Boolean)).toHaveLength(1);
  });

  test('deleted-and-recreated-artifact: a third job uploads and stamps', async () => {
    const { artifacts, jobs } = await attacked('deleted-and-recreated-artifact');
    const third = jobs.find(({ name }) => name === 'report sizes');
    expect(artifacts.map(({ name, jobId }) => ({ name, by: jobId === third?.id }))).toEqual([
      { name: 'wheels-macosx_arm64', by: false },
      { name: 'wheels-win_amd64', by: true },
    ]);
    expect(third).toMatchObject({ conclusion: 'success', annotations: [{ title: 'wheelgate-stamp' }] });
  });

  test('stale-attempt-artifact: the leg ran twice, and its first artifact is left', async () => {
    const { artifacts, jobs } = await attacked('stale-attempt-artifact');
    const legs = jobs.filter(({ name }) => name === 'build (win_amd64)');
    expect(legs.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(artifacts.filter(({ name }) => name === 'wheels-win_amd64')).toMatchObject([{ attempt: 1 }]);
  });

  test('poisoned-leg-ships-other-platform, and duplicate-file-name beside the leg’s own', async () => {
    for (const [name, counts] of [
      ['poisoned-leg-ships-other-platform', [0, 2]],
      ['duplicate-file-name', [1, 2]],
    ] as const) {
      const { build, close: end } = await attacked(name);
      expect(build?.legs.map(({ files }) => files.length)).toEqual(counts);
      await end();
    }
    close = undefined;
  });

  test('edited-workflow and unprotected-environment strike before the plan', async () => {
    const { jobs, world, setting } = await attacked('edited-workflow');
    expect(jobs[0]).toMatchObject({ name: 'plan' });
    const { env } = await setting.runner.start({ name: 'reader', permissions: {} });
    expect([env.GITHUB_REF, JSON.parse(world.addresses).world]).toEqual(['refs/heads/quick-fix', 'rehearsal']);
  });

  test('concurrent-publish', async () => {
    const { files } = await attacked('concurrent-publish');
    expect(files.files).toMatchObject([{ filename: windows }]);
  });

  test('index-has-other-bytes', async () => {
    const { files, setting } = await attacked('index-has-other-bytes');
    const sha256 = createHash('sha256')
      .update(await readFile(await setting.forge(windows)))
      .digest('hex');
    expect(files.files).toMatchObject([{ filename: windows, sha256 }]);
  });

  test.for([
    { name: 'unapproved', reviews: [] },
    {
      name: 'approved-other-digest',
      reviews: [{ state: 'approved', user: 'grace', comment: expect.not.stringContaining(someDigest) }],
    },
    { name: 'rejected', reviews: [{ state: 'rejected', user: 'grace', comment: 'Not this one.' }] },
    {
      name: 'forged-summary',
      reviews: [{ state: 'approved', user: 'grace', comment: expect.not.stringContaining(someDigest) }],
    },
    { name: 'self-approval', reviews: [{ state: 'approved', user: 'ada', comment: `sha256:${someDigest}` }] },
    { name: 'bot-approval', reviews: [{ state: 'approved', user: 'release-robot', comment: `sha256:${someDigest}` }] },
    { name: 'rerun-without-new-approval', reviews: [{ state: 'approved', user: 'grace', comment: '' }] },
  ])('$name, and the publish job runs all the same', async ({ name, reviews }) => {
    const { setting, world, started } = await attacked(name);
    expect(started.map(({ phase }) => phase)).toContain('publish');
    const { token } = await setting.runner.start({ name: 'reader', permissions: { actions: 'read' } });
    const { github } = JSON.parse(world.addresses);
    const headers = { authorization: `Bearer ${token}` };
    const reply = await fetch(`${github.api}/repos/acme/sundial-release/actions/runs/7000001/approvals`, { headers });
    const told: readonly { state: string; comment: string; user: { login: string } }[] = JSON.parse(await reply.text());
    expect(told.map(({ state, comment, user: { login: user } }) => ({ state, user, comment }))).toEqual(reviews);
  });
});

test('twenty-eight attacks, each of its own name, each stopped by one stage and one finding', () => {
  const names = attacks.map(({ name }) => name);
  expect(new Set(names).size).toBe(28);
  for (const { name, does, expected } of attacks) {
    expect([name, expected.finding].filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([]);
    expect(does).toMatch(/^[A-Z].*\.$/);
    expect(['plan', 'collect', 'attest', 'approve', 'publish']).toContain(expected.stage);
  }
});
