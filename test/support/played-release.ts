import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeRunnerContext } from '../../src/adapters/node/environment.ts';
import { systemClock } from '../../src/adapters/node/system-clock.ts';
import type { Attack } from '../../src/commands/rehearse/attack.ts';
import { type BuildRun, buildLegs } from '../../src/commands/rehearse/build-legs.ts';
import { legsOf } from '../../src/commands/rehearse/legs.ts';
import { prepare } from '../../src/commands/rehearse/prepare.ts';
import { type Job, makeRunner } from '../../src/commands/rehearse/runner.ts';
import { scenarioOf } from '../../src/commands/rehearse/scenario.ts';
import type { Setting } from '../../src/commands/rehearse/setting.ts';
import { publishPredicateType } from '../../src/endpoints.ts';
import type { Inputs } from '../../src/inputs.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { Processes } from '../../src/ports/processes.ts';
import { worlds } from '../../src/rehearsal/worlds.ts';
import { hastyClock } from '../../src/wiring/hasty-clock.ts';
import { localFiles } from '../../src/wiring/local-ports.ts';
import { runnerPorts } from '../../src/wiring/runner-ports.ts';
import { parseWorldFile } from '../../src/wiring/world-file.ts';
import type { CopiedBundle } from './bundle.ts';
import { type NodeProgram, newestNode } from './nodes.ts';

/** A sample release in a world of this process; jobs are started by hand, phases run by the bundle. */
export interface PlayedRelease {
  readonly setting: Setting;
  /** The build jobs, each uploaded and stamped. */
  readonly build: () => Promise<BuildRun>;
  /** The stages' ports as a job of the world has them, in this process. */
  readonly portsOf: (job: Job) => Promise<Ports>;
  readonly close: () => Promise<void>;
}

/** @param node on which the phases run. */
export async function playedRelease(
  bundle: CopiedBundle,
  attack?: Attack,
  node: NodeProgram = newestNode,
): Promise<PlayedRelease> {
  const root = mkdtempSync(join(tmpdir(), 'played-'));
  const files = localFiles(join(root, 'files'));
  const made = worlds({ publishPredicateType, searchPath: process.env.PATH ?? '' });
  const prepared = await prepare(root, { from: undefined, policy: undefined }, { files, worlds: made });
  const dir = join(root, 'world');
  mkdirSync(dir);
  const world = await made.start({ scenario: scenarioOf({ ...prepared, now: Date.now() }), dir, latencyMs: undefined });
  const address = join(root, 'world.json');
  await files.write(address, world.addresses);
  for (const name of ['builds', 'forged', 'jobs']) mkdirSync(join(root, name));
  const log = {
    group: <T>(_: string, work: () => Promise<T>) => work(),
    info: () => {},
    warn: () => {},
    progress: () => {},
  };
  const environment = { PATH: process.env.PATH ?? '' };
  const processes: Processes = {
    run: async ({ args, env, cwd, line }) => {
      const { code, stdout, stderr } = await bundle.run({ node, args, env, cwd });
      for (const text of stdout.split('\n')) line(text);
      return { code, stderr };
    },
  };
  const runner = makeRunner({
    tell: world.control,
    processes,
    files,
    log,
    clock: systemClock,
    root: join(root, 'jobs'),
    world: address,
    environment,
    interrupted: () => false,
  });
  const legs = legsOf(prepared.gathered.distributions, (file) => join(prepared.gathered.folder, file));
  const victim = legs.flatMap((leg) => leg.files).find(({ name }) => name.endsWith('.whl'))?.name ?? '';
  const setting: Setting = {
    occasion: prepared.occasion,
    legs,
    source: prepared.source,
    victim,
    attack,
    tell: world.control,
    runner,
    forge: (file) => made.forge(join(root, 'forged'), file),
    files,
    clock: systemClock,
    builds: join(root, 'builds'),
    say: () => {},
  };
  const closing: (() => Promise<void>)[] = [];
  return {
    setting,
    build: async () => {
      const { strike } = attack ?? {};
      const scene = { ...setting, tag: setting.occasion.tag, index: setting.occasion.index };
      const chosen = strike?.when === 'while a leg builds' ? await strike.legs(legs, scene) : legs;
      return buildLegs(setting, chosen);
    },
    portsOf: async (job) => {
      const endpoints = parseWorldFile(world.addresses);
      const env = {
        ...job.env,
        GITHUB_ACTIONS: 'true',
        INPUT_TOKEN: job.token,
        RUNNER_TEMP: join(root, 'jobs', `own-${job.id}`),
      };
      const context = takeRunnerContext(env);
      if (!endpoints.ok || context === undefined) throw new Error('the world gave no usable job');
      const wire = { fetch, clock: systemClock, mask: () => {} };
      // The upload client looks for its token in this process and nowhere else.
      const call = {
        inputs: { sigstoreBudgetMinutes: 30, publicLog: false } as Inputs,
        runner: context,
        worldPath: address,
        bundle: pathToFileURL(bundle.entry),
        env: process.env,
      };
      const { ports, close } = await runnerPorts(call, endpoints.value, wire);
      closing.push(close);
      // Nobody waits here for a review that never comes.
      return { ...ports, log, clock: hastyClock(systemClock, 1_000) };
    },
    close: async () => {
      await Promise.all(closing.map((end) => end()));
      await world.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
