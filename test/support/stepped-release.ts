import { join } from 'node:path';
import type { CopiedBundle } from './bundle.ts';
import { type EmbeddedWorld, embeddedWorld } from './embedded-world.ts';
import type { NodeProgram } from './nodes.ts';
import { type Relay, relay } from './relay.ts';
import { type Step, type StepJob, stepRunner } from './step-runner.ts';

/** A step, and which services of the world were asked while it ran. */
export interface TakenStep extends Step {
  readonly services: readonly string[];
  /** Files that the index was sent. */
  readonly uploads: number;
}

/** A whole release, step by step, as a machine with only that Node plays it. */
export interface SteppedRelease {
  readonly world: EmbeddedWorld;
  /** In their order. `publish-cut`: the index refuses what comes after half of the files. */
  readonly steps: ReadonlyMap<string, TakenStep>;
  /** Files on the index after the upload that was cut. */
  readonly half: readonly string[];
  /** Every token that a job held or was given, by what it is. */
  readonly tokens: ReadonlyMap<string, readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What the workflow that this project recommends declares; written here by hand, on purpose. */
const permissions = {
  plan: { contents: 'read', actions: 'read' },
  leg: { contents: 'read' },
  seal: { contents: 'read', actions: 'read', checks: 'read', 'id-token': 'write', attestations: 'write' },
  publish: { contents: 'read', actions: 'read', 'id-token': 'write' },
  confirm: { contents: 'read', actions: 'read' },
} as const;

/** Files that the index takes before it refuses: half of the thirteen. */
const halfOfThem = 6;

/** Plays a release whose upload is cut in the middle, resumed, and then run once more. */
export async function steppedRelease(bundle: CopiedBundle, node: NodeProgram): Promise<SteppedRelease> {
  const world = await embeddedWorld();
  let uploads = 0;
  let cut = true;
  const identity = await relay(world.addresses.github.oidc);
  const index = await relay(world.addresses.indexes.pypi.upload.replace('/legacy/', ''), ({ method, path }) => {
    if (method !== 'POST' || path !== '/legacy/') return undefined;
    uploads += 1;
    return cut && uploads > halfOfThem ? 400 : undefined;
  });
  const { indexes } = world.addresses;
  const pypi = { ...indexes.pypi, upload: `${index.url}/legacy/`, oidc: index.url };
  const worldFile = world.worldFile('relayed', { ...world.addresses, indexes: { ...indexes, pypi } });
  const runner = stepRunner({ world, bundle, node, worldFile });
  const jobs: StepJob[] = [];
  const steps = new Map<string, TakenStep>();

  const start = async (name: string, kind: keyof typeof permissions, environment?: string): Promise<StepJob> => {
    const job = await runner.start(name, permissions[kind], environment);
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = job.env;
    const relayed = url?.replace(world.addresses.github.oidc, identity.url);
    jobs.push(relayed ? { ...job, env: { ...job.env, ACTIONS_ID_TOKEN_REQUEST_URL: relayed } } : job);
    return jobs.at(-1) ?? job;
  };
  const take = async (name: string, job: StepJob, phase: string, inputs: Readonly<Record<string, string>>) => {
    const before = (await requests(world)).length;
    const step = await runner.run(job, phase, inputs);
    const during = (await requests(world)).slice(before);
    await runner.finish(job, step.code === 0 ? 'success' : 'failure');
    const sent = during.filter(
      ({ service, method, path }) => service === 'pypi' && `${method} ${path}` === 'POST /legacy/',
    );
    const services = [...new Set(during.map(({ service }) => service))].sort();
    steps.set(name, { ...step, services, uploads: sent.length });
    return step;
  };
  const approved = async (seal: string): Promise<StepJob> => {
    const { environment, gates } = world.occasion;
    const job = await start(`publish ${seal}`, 'publish', environment);
    for (const { environment: gate, reviewer: user } of gates) {
      await world.tell('POST', '/approvals', { environment: gate, state: 'approved', user, comment: `sha256:${seal}` });
    }
    return job;
  };

  const planned = await take('plan', await start('plan', 'plan'), 'plan', {
    'source-ref': world.occasion.tag,
    index: 'pypi',
  });
  const { plan = '' } = planned.outputs;
  // One after the other, so that ids are handed out in one order.
  for (const leg of world.legs) {
    const job = await start(leg.job, 'leg');
    const archive = leg.artifact === undefined ? { archive: false } : { name: leg.artifact };
    await world.tell('POST', '/artifacts', { job: job.id, files: leg.files, ...archive });
    const path = world.folderOf(leg.files);
    await take(`stamp ${leg.job}`, job, 'stamp', { path, 'source-path': world.source.path });
  }
  const sealed = await take('seal', await start('seal', 'seal'), 'seal', { plan });
  const { seal = '' } = sealed.outputs;
  await take('publish-cut', await approved(seal), 'publish', { plan, seal });
  const half = await filesOn(world);
  cut = false;
  await world.tell('POST', '/rerun', {});
  await take('publish', await approved(seal), 'publish', { plan, seal });
  await take('publish-again', await approved(seal), 'publish', { plan, seal });
  await take('confirm', await start('confirm', 'confirm'), 'confirm', { seal, index: 'pypi' });

  return {
    world,
    steps,
    half,
    tokens: tokensOf(jobs, identity, index),
    close: async () => {
      await Promise.all([identity.close(), index.close()]);
      await world.close();
    },
  };
}

interface Asked {
  readonly service: string;
  readonly method: string;
  readonly path: string;
}

async function requests(world: EmbeddedWorld): Promise<readonly Asked[]> {
  const { requests: all } = await world.tell('GET', '/requests');
  return Array.isArray(all) ? all : [];
}

async function filesOn(world: EmbeddedWorld): Promise<readonly string[]> {
  const { files } = await world.tell('GET', '/index/pypi');
  return Array.isArray(files) ? files.map(({ filename }: { filename: string }) => filename).sort() : [];
}

function tokensOf(jobs: readonly StepJob[], identity: Relay, index: Relay): SteppedRelease['tokens'] {
  const held = (name: string) => jobs.flatMap(({ env }) => env[name] ?? []);
  return new Map([
    ['GITHUB_TOKEN', jobs.map(({ token }) => token)],
    ['runtime token', held('ACTIONS_RUNTIME_TOKEN')],
    ['identity request token', held('ACTIONS_ID_TOKEN_REQUEST_TOKEN')],
    ['identity token', memberOf(identity, 'value')],
    ['upload token', memberOf(index, 'token')],
  ]);
}

/** That member of every reply that has it. */
const memberOf = ({ replies }: Relay, name: string): readonly string[] =>
  replies.flatMap((text) =>
    [...text.matchAll(new RegExp(`"${name}":\\s*"([^"]+)"`, 'g'))].flatMap(([, value]) => value ?? []),
  );

/** Path of one of a step's own files. */
export const inStep = ({ folder }: Step, ...parts: readonly string[]): string =>
  join(folder, 'temp', 'wheelgate', ...parts);
