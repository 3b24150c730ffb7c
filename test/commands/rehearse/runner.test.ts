import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node/node-files.ts';
import type { Tell } from '../../../src/commands/rehearse/reachable.ts';
import { makeRunner } from '../../../src/commands/rehearse/runner.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';
import { fakeLog } from '../../support/fakes/fake-log.ts';
import { fakePhases, type Script } from '../../support/fakes/fake-phases.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'runner-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A runner whose phases do as `script` says, in a world that remembers what it was told. */
function aRunner(script: Script, reply: Readonly<Record<string, unknown>> = {}, over = false) {
  const told: unknown[][] = [];
  const tell: Tell = async (...request) => {
    told.push(request);
    return { id: 5, token: 'ghs_x', env: { GITHUB_RUN_ID: '7' }, ...reply };
  };
  const [clock, log] = [fakeClock(), fakeLog()];
  const { processes, started } = fakePhases(() => {
    clock.advance(1_500);
    return script;
  });
  const files = nodeFiles({ root: join(root, 'work'), readArchive: () => [] });
  const environment = { PATH: '/bin', GITHUB_RUN_ID: 'nobody’s' };
  const runner = makeRunner({
    tell,
    processes,
    files,
    log,
    clock,
    root,
    world: '/w.json',
    environment,
    interrupted: () => over,
  });
  return { runner, told, started, log };
}

const wish = { name: 'build', permissions: { contents: 'read' } };

test('a phase gets exactly what its job has: variables, token, inputs with their dashes, files and folders', async () => {
  const { runner, started, told } = aRunner({ outputs: { plan: '{\n}' }, summary: '# Planned\n' });
  const job = await runner.start(wish);
  const run = await runner.run(job, 'plan', { 'source-ref': 'v1.0' });
  await runner.finish(job, true);
  const own = join(root, '5-plan');
  expect(started).toEqual([
    {
      phase: 'plan',
      cwd: join(own, 'workspace'),
      env: {
        PATH: '/bin',
        GITHUB_RUN_ID: '7',
        'INPUT_SOURCE-REF': 'v1.0',
        INPUT_PHASE: 'plan',
        INPUT_TOKEN: 'ghs_x',
        GITHUB_OUTPUT: join(own, 'outputs.txt'),
        GITHUB_STEP_SUMMARY: join(own, 'summary.md'),
        GITHUB_WORKSPACE: join(own, 'workspace'),
        RUNNER_TEMP: join(own, 'temp'),
        WHEELGATE_WORLD: '/w.json',
      },
    },
  ]);
  expect(run).toEqual({
    phase: 'plan',
    job: 'build',
    code: 0,
    outputs: new Map([['plan', '{\n}']]),
    report: undefined,
    errors: [],
    folder: join(own, 'temp', 'wheelgate'),
    summary: join(own, 'summary.md'),
    ms: 1_500,
  });
  expect(await readFile(run.summary, 'utf8')).toBe('# Planned\n');
  expect(told).toEqual([
    ['POST', '/jobs', wish],
    ['POST', '/jobs/5/finish', { conclusion: 'success' }],
  ]);
});

test('what a phase prints for GitHub lands on its own job, groups are progress, masks are nobody’s business', async () => {
  const lines = ['::group::Hash', '::add-mask::ghs_x', 'text', '::notice title=a%2Cb::50%25', '::error::no%0Agood'];
  const { runner, told, log } = aRunner({ lines: [...lines, '::endgroup::'], code: 1 });
  const run = await runner.run(await runner.start(wish), 'stamp', {});
  expect(told.slice(1)).toEqual([
    ['POST', '/jobs/5/annotations', { title: 'a,b', message: '50%', level: 'notice' }],
    ['POST', '/jobs/5/annotations', { title: '', message: 'no\ngood', level: 'failure' }],
  ]);
  expect(log.lines).toEqual(['progress: stamp: Hash', 'progress: stamp: text']);
  expect([run.code, run.errors]).toEqual([1, ['no\ngood']]);
});

test('a phase that fails without a word for GitHub is quoted from standard error', async () => {
  const { runner } = aRunner({ code: 70, stderr: 'a\nb\nc\nd\ne\nf\n' });
  expect((await runner.run(await runner.start(wish), 'seal', {})).errors).toEqual(['b', 'c', 'd', 'e', 'f']);
});

test.for([
  { is: 'a report that is none', files: { 'report.json': '{"verdicts":[]}' }, says: /report\.json is not a report$/ },
  { is: 'a report that is no JSON', files: { 'report.json': '{' }, says: /report\.json is not a report$/ },
])('does not go on with $is', async ({ files, says }) => {
  const { runner } = aRunner({ files });
  await expect(runner.run(await runner.start(wish), 'seal', {})).rejects.toThrow(says);
});

test('does not take a job without a token', async () => {
  const { runner } = aRunner({}, { token: undefined });
  await expect(runner.start(wish)).rejects.toThrow('started job "build" without telling its token');
});

test('a phase that was ended by hand has no verdict', async () => {
  const { runner, told } = aRunner({ code: 70, lines: ['::notice::half done'] }, {}, true);
  const job = await runner.start(wish);
  await expect(runner.run(job, 'seal', {})).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect(told).toHaveLength(1);
});
