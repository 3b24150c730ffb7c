import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { type EmbeddedWorld, embeddedWorld } from '../support/embedded-world.ts';
import { oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';
import { type StepRunner, stepRunner } from '../support/step-runner.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const all = { contents: 'read', actions: 'read', checks: 'read', 'id-token': 'write', attestations: 'write' };

let bundle: CopiedBundle;
let world: EmbeddedWorld;
let runner: StepRunner;
let plan: string;
let seal: string;
beforeAll(async () => {
  bundle = copyBundle();
  world = await embeddedWorld();
  const worldFile = world.worldFile('world', world.addresses);
  runner = stepRunner({ world, bundle, node: oldestNode, worldFile });
  const planJob = await runner.start('plan', all);
  plan = (await runner.run(planJob, 'plan', { 'source-ref': world.occasion.tag, index: 'pypi' })).outputs.plan ?? '';
  await runner.finish(planJob, 'success');
  for (const leg of world.legs) {
    const job = await runner.start(leg.job, {});
    const archive = leg.artifact === undefined ? { archive: false } : { name: leg.artifact };
    await world.tell('POST', '/artifacts', { job: job.id, files: leg.files, ...archive });
    await runner.run(job, 'stamp', { path: world.folderOf(leg.files), 'source-path': world.source.path });
    await runner.finish(job, 'success');
  }
});

const inputsOf = (phase: string): Readonly<Record<string, string>> =>
  ({
    plan: { 'source-ref': world.occasion.tag, index: 'pypi' },
    seal: { plan },
    publish: { plan, seal },
    confirm: { seal, index: 'pypi' },
  })[phase] ?? {};

afterAll(async () => {
  await world.close();
  bundle.remove();
});

/** A whole answer of GitHub that lacks a permission, with the line of YAML that mends it. */
const missing = (what: string, permission: string): string =>
  [
    `PERMISSION_MISSING: ${what}: GitHub answered 403: Resource not accessible by integration. Add \`${permission}\` under the job's \`permissions:\`.`,
    '  next: Give the job the permission named above under `permissions:` and start the run again.',
    '',
  ].join('\n');

const run = missing('run 7000001 (acme/sundial-release)', 'actions: read');
const policy = missing('.github/wheelgate.yml at @@commit@@ (acme/sundial-release)', 'contents: read');
const stamps = missing('the annotations of job @@id@@ (acme/sundial-release)', 'checks: read');
const identity = [
  'IDENTITY_MISSING: this job may not ask for an identity token: it lacks `id-token: write`',
  '  next: Give this job `permissions: {id-token: write}` and start the run again.',
  '',
].join('\n');

/** Artifacts of the run, and files on the index: all that a phase can change. */
async function changeable() {
  const [{ artifacts }, { files }] = await Promise.all([
    world.tell('GET', '/artifacts'),
    world.tell('GET', '/index/pypi'),
  ]);
  return { artifacts, files };
}

interface Lack {
  readonly phase: 'plan' | 'seal' | 'publish' | 'confirm';
  readonly without: keyof typeof all;
  readonly says: string;
}

async function isRefused({ phase, without, says }: Lack): Promise<void> {
  const before = await changeable();
  const held = Object.fromEntries(Object.entries(all).filter(([name]) => name !== without));
  const job = await runner.start(`${phase} without ${without}`, held);
  const step = await runner.run(job, phase, inputsOf(phase));
  // That this job failed is no concern of those that follow here.
  await runner.finish(job, 'success');
  const { code, outputs, annotations, summary } = step;
  const stderr = scrub(step.stderr, { commit: job.env.GITHUB_SHA ?? '' });
  const kind = says.slice(0, says.indexOf(':'));
  expect({ code, outputs, annotations, stderr }).toEqual({
    code: 4,
    outputs: {},
    annotations: [`failure wheelgate: ${kind}`],
    stderr: says,
  });
  expect(summary).toContain(`wheelgate: ${kind}`);
  expect(await changeable()).toEqual(before);
}

describe('a job that lacks a permission is told the line to add, and changes nothing', () => {
  const early: readonly Lack[] = [
    { phase: 'plan', without: 'contents', says: policy },
    { phase: 'plan', without: 'actions', says: run },
    { phase: 'seal', without: 'contents', says: policy },
    { phase: 'seal', without: 'actions', says: run },
    { phase: 'seal', without: 'checks', says: stamps },
    { phase: 'seal', without: 'id-token', says: identity },
  ];
  test.for(early)('$phase without $without', isRefused);
});

describe('the same behind a seal', () => {
  beforeAll(async () => {
    const job = await runner.start('seal', all);
    seal = (await runner.run(job, 'seal', { plan })).outputs.seal ?? '';
    await runner.finish(job, 'success');
  });

  const late: readonly Lack[] = [
    { phase: 'publish', without: 'contents', says: policy },
    { phase: 'publish', without: 'actions', says: run },
    { phase: 'publish', without: 'id-token', says: identity },
    { phase: 'confirm', without: 'contents', says: policy },
    { phase: 'confirm', without: 'actions', says: run },
  ];
  test.for(late)('$phase without $without', isRefused);
});
