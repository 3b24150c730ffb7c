import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Jobs } from '../../src/ports/jobs.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleWorld } from '../rehearsal/github/sample-world.ts';
import { fakeJobs, someJob, someRun } from '../support/fakes/fake-jobs.ts';

/** 105 legs of a first attempt, which do not fit on one page, then one job of the second. */
const legs = 105;
const first = 56_000_000_001;
const stamp = '{"v":1}';

async function overGithub() {
  const world = await sampleWorld();
  for (let leg = 0; leg < legs; leg++) await world.startJob({}, { name: `leg ${leg}` });
  await world.tell('POST', `/jobs/${first}`, { runner_group_name: null, labels: ['self-hosted'] });
  await world.tell('POST', `/jobs/${first}/finish`, { conclusion: 'failure' });
  await world.tell('POST', `/jobs/${first}/annotations`, { title: 'wheelgate-stamp', message: stamp });
  for (let at = 0; at < 100; at++) {
    await world.tell('POST', `/jobs/${first}/annotations`, { title: `note ${at}`, message: 'x' });
  }
  await world.tell('POST', `/jobs/${first}/annotations`, { title: 'wheelgate-stamp', message: 'second' });
  await world.tell('POST', '/rerun', { triggeringActor: 'ben' });
  await world.tell('POST', '/runs', { environment: 'pypi' });
  const { id, jobs } = await githubJob(
    world,
    { actions: 'read', checks: 'read', 'id-token': 'write' },
    { name: 'seal' },
  );
  return { id, jobs, close: world.close };
}

async function overFake() {
  const id = first + legs;
  const all = Array.from({ length: legs }, (_, leg) => ({
    id: first + leg,
    name: `leg ${leg}`,
    conclusion: leg === 0 ? 'failure' : 'cancelled',
    ...(leg === 0 ? { runnerGroup: undefined, labels: ['self-hosted'] } : {}),
  }));
  const own = { id, name: 'seal', attempt: 2, status: 'in_progress', conclusion: undefined };
  const note = { jobId: first, title: 'note', message: 'x' };
  const annotations = [stamp, 'second'].map((message) => ({ jobId: first, title: 'wheelgate-stamp', message }));
  const jobs = fakeJobs({
    run: { attempt: 2, triggeringActorId: 12 },
    jobs: [...all, own],
    annotations: [note, ...annotations],
    ownJobId: id,
    triggeredBy: { 1: 11 },
    waitingRuns: [{ id: 7_000_002, environments: ['pypi'] }],
    retentionDays: 90,
  });
  return { id, jobs, close: async () => undefined };
}

describe.each([
  { name: 'GitHub', start: overGithub },
  { name: 'the fake', start: overFake },
])('jobs: $name', ({ start }) => {
  let jobs: Jobs;
  let id: number;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    ({ jobs, id, close } = await start());
  }, 30_000);
  afterAll(() => close());

  test('tells the run, with who started it and who started it again', async () => {
    expect(await jobs.run()).toEqual(someRun({ attempt: 2, actorId: 11, triggeringActorId: 12 }));
  });

  test('tells every job of every attempt, more than one page', async () => {
    const all = await jobs.jobs(7_000_001);
    const timeless = all.map((job) => ({ ...job, startedAt: job.startedAt && 'a time' }));
    const startedAt = 'a time';
    expect(timeless).toEqual([
      someJob({ name: 'leg 0', conclusion: 'failure', runnerGroup: undefined, labels: ['self-hosted'], startedAt }),
      ...Array.from({ length: legs - 1 }, (_, at) =>
        someJob({ id: first + at + 1, name: `leg ${at + 1}`, conclusion: 'cancelled', startedAt }),
      ),
      someJob({ id, name: 'seal', attempt: 2, status: 'in_progress', conclusion: undefined, startedAt }),
    ]);
  });

  test('tells the stamps of one job among its other annotations, from every page', async () => {
    const title = 'wheelgate-stamp';
    expect(await jobs.stamps(first)).toEqual([
      { jobId: first, title, message: stamp },
      { jobId: first, title, message: 'second' },
    ]);
    expect(await jobs.stamps(first + 1)).toEqual([]);
  });

  test('knows the job that it is part of', async () => {
    expect(await jobs.ownJobId()).toBe(id);
  });

  test('tells who asked for each attempt', async () => {
    expect([await jobs.triggeredBy(7_000_001, 1), await jobs.triggeredBy(7_000_001, 2)]).toEqual([11, 12]);
    expect((await errorOf(jobs.triggeredBy(7_000_001, 3))).code).toBe('NOTHING_TO_JUDGE');
  });

  test('tells which other runs wait for people, and for which environment', async () => {
    expect(await jobs.waitingRuns('wheels.yml')).toEqual([{ id: 7_000_002, environments: ['pypi'] }]);
  });

  test('knows for how long artifacts are kept', () => {
    expect(jobs.retentionDays()).toBe(90);
  });

  test('does not know another run', async () => {
    expect((await errorOf(jobs.jobs(7))).code).toBe('NOTHING_TO_JUDGE');
  });
});
