import { afterEach, expect, test } from 'vitest';
import { flow } from '../../../src/commands/rehearse/flow.ts';
import { aStage, goodPhases, someDigest, somePolicy } from './a-stage.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

async function open(...given: Parameters<typeof aStage>) {
  const stage = await aStage(...given);
  close = stage.close;
  return stage;
}

test('plays plan, legs, seal, approval, publish and confirm, and hands on nothing but outputs', async () => {
  const { setting, started, lines } = await open();
  const { failed } = await flow(setting);
  expect(failed).toBeUndefined();
  const inputs = started.map(({ phase, env }) => [
    phase,
    Object.fromEntries(Object.entries(env).filter(([name]) => /^INPUT_(?!PHASE|TOKEN|PATH|SOURCE-PATH)/.test(name))),
  ]);
  expect(inputs).toEqual([
    ['plan', { 'INPUT_SOURCE-REF': 'v1.4.0', INPUT_INDEX: 'pypi' }],
    ['stamp', {}],
    ['stamp', {}],
    ['seal', { INPUT_PLAN: '{"v":1}' }],
    ['publish', { INPUT_PLAN: '{"v":1}', INPUT_SEAL: someDigest }],
    ['confirm', { INPUT_SEAL: someDigest, INPUT_INDEX: 'pypi' }],
  ]);
  expect(lines).toEqual([
    'plan       1.0 s  did plan',
    'build      2.0 s  2 legs uploaded 2 files and left 2 stamps',
    'seal       1.0 s  did seal',
    `approve    0.0 s  grace lets sha256:${someDigest.slice(0, 16)}… pass to pypi`,
    'publish    1.0 s  did publish',
    'confirm    1.0 s  did confirm',
  ]);
});

test('every job has the permissions of the workflow and no more, and ends', async () => {
  const { setting } = await open();
  await flow(setting);
  const { jobs } = await setting.tell('GET', '/jobs');
  const read = 'read';
  const leg = { permissions: { contents: read }, conclusion: 'success' };
  expect(jobs).toMatchObject([
    { name: 'plan', permissions: { contents: read, actions: read }, conclusion: 'success' },
    { name: 'build (win_amd64)', ...leg },
    { name: 'build (macosx_arm64)', ...leg },
    {
      name: 'seal',
      permissions: { contents: read, actions: read, checks: read, 'id-token': 'write', attestations: 'write' },
      conclusion: 'success',
    },
    {
      name: `publish ${someDigest}`,
      permissions: { contents: read, actions: read, 'id-token': 'write' },
      environment: 'pypi',
      conclusion: 'success',
    },
    { name: 'confirm', permissions: { contents: read, actions: read }, conclusion: 'success' },
  ]);
});

test.for(['plan', 'stamp', 'seal', 'publish', 'confirm'])('ends where %s fails, with that job failed', async (bad) => {
  const { setting, started } = await open(undefined, (phase) => ({
    ...goodPhases(phase),
    code: phase === bad ? 1 : 0,
  }));
  const { failed } = await flow(setting);
  expect([failed?.phase, failed?.code, started.at(-1)?.phase]).toEqual([bad, 1, bad]);
  const { jobs } = await setting.tell('GET', '/jobs');
  expect(Array.isArray(jobs) && jobs.at(-1).conclusion).toBe('failure');
});

test('asks everybody whom the policy wants, and nobody where it asks for none', async () => {
  const approval = { ...somePolicy().approval, also: ['second'] };
  const indexes = { testpypi: { environment: 'testpypi', approval: 'none' } } as const;
  const { setting, lines } = await open(undefined, goodPhases, somePolicy({ approval, indexes }));
  expect((await flow(setting)).failed).toBeUndefined();
  expect(lines.filter((line) => line.startsWith('approve'))).toEqual([
    `approve    0.0 s  barbara lets sha256:${someDigest.slice(0, 16)}… pass to second`,
  ]);
});
