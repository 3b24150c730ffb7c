import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/adapters/node/node-files.ts';
import type { Attack } from '../../../src/commands/rehearse/attack.ts';
import { familyOf, type Leg } from '../../../src/commands/rehearse/legs.ts';
import { reachable } from '../../../src/commands/rehearse/reachable.ts';
import { makeRunner } from '../../../src/commands/rehearse/runner.ts';
import { occasionOf, scenarioOf } from '../../../src/commands/rehearse/scenario.ts';
import type { Setting } from '../../../src/commands/rehearse/setting.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { Worlds } from '../../../src/ports/world.ts';
import { worlds as makeWorlds } from '../../../src/rehearsal/worlds.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';
import { fakeLog } from '../../support/fakes/fake-log.ts';
import { fakePhases, type Script } from '../../support/fakes/fake-phases.ts';

/** The rehearsal as `main` wires it. */
export const someWorlds: Worlds = makeWorlds({
  publishPredicateType: 'https://index.example/attestations/publish/v1',
  searchPath: process.env.PATH ?? '',
});

/** A policy of the sample project; a test names what it changes. */
export const somePolicy = (change: Partial<Policy> = {}): Policy => ({
  project: 'sundial',
  source: { repository: 'acme/sundial', tag: 'v{version}', branches: ['main', 'maintenance/*'], signedTag: 'require' },
  workflow: { file: 'wheels.yml', events: ['workflow_dispatch'], refs: ['main', 'maintenance/*'] },
  distributions: { sdist: 'require', wheels: [], exclude: [] },
  runners: 'github-hosted',
  stamp: 'require',
  sbom: { default: 'require', keep: 'off', level: 'present' },
  tests: [],
  checks: {},
  approval: { digest: 'auto', fourEyes: 'follow-environment', adminBypass: 'forbid', team: [], deny: [], also: [] },
  indexes: {
    testpypi: { environment: 'testpypi', approval: 'none' },
    pypi: { environment: 'pypi', approval: 'required' },
  },
  attestationStore: 'warn',
  signers: [],
  ...change,
});

export const someDigest = 'ab'.repeat(32);

/** Phases that all succeed, with the outputs that the next ones need. */
export const goodPhases = (phase: string): Script => {
  const outputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    plan: { plan: '{"v":1}' },
    seal: { seal: someDigest },
  };
  return { report: { headline: `did ${phase}` }, outputs: outputs[phase] ?? {} };
};

/** A started world with the legs of two wheels and an sdist, and phases that do as they are told. */
export async function aStage(
  attack?: Attack,
  script: (phase: string) => Script = goodPhases,
  policy: Policy = somePolicy(),
) {
  const root = await mkdtemp(join(tmpdir(), 'stage-'));
  const files = nodeFiles({ root: join(root, 'work'), readArchive: () => [] });
  const inside = async (name: string) => {
    await files.makeFolder(join(root, name));
    return join(root, name);
  };
  const occasion = occasionOf(policy, '1.4.0');
  const source = await someWorlds.checkout(await inside('source'), 'sundial', '1.4.0', occasion.tag);
  if (source === undefined) throw new Error('these tests need git');
  const clock = fakeClock();
  const scenario = scenarioOf({ policy: { policy, text: 'project: sundial\n' }, occasion, source, now: clock.now() });
  const world = await someWorlds.start({ scenario, dir: await inside('world'), latencyMs: undefined });
  const tell = reachable(world);
  const { processes, started } = fakePhases((phase) => {
    clock.advance(1_000);
    return script(phase);
  });
  const parts = { tell, processes, files, log: fakeLog(), clock, root: await inside('jobs'), world: '/w.json' };
  const lines: string[] = [];
  const forged = await inside('forged');
  const setting: Setting = {
    occasion,
    legs: await someLegs(await inside('dist')),
    source,
    victim: windows,
    attack,
    tell,
    runner: makeRunner({ ...parts, environment: {}, interrupted: () => false }),
    forge: (file) => someWorlds.forge(forged, file),
    files,
    clock,
    builds: await inside('builds'),
    say: (line) => void lines.push(line),
  };
  const close = async () => {
    await world.close();
    await rm(root, { recursive: true });
  };
  return { setting, started, lines, world, close };
}

const windows = 'sundial-1.4.0-cp313-cp313-win_amd64.whl';
const mac = 'sundial-1.4.0-cp313-cp313-macosx_11_0_arm64.whl';

async function someLegs(folder: string): Promise<readonly Leg[]> {
  const legs = [windows, mac].map(async (name): Promise<Leg> => {
    const platform = name.slice(0, -'.whl'.length).split('-').at(-1) ?? '';
    const [kind, empty] = ['wheel', [] as readonly string[]] as const;
    const parsed = {
      kind,
      file: name,
      project: 'sundial',
      version: '1.4.0',
      build: undefined,
      pythons: empty,
      abis: empty,
    };
    const family = familyOf({ ...parsed, platforms: [platform] });
    const path = await someWorlds.forge(folder, name);
    return { job: `build (${family})`, artifact: `wheels-${family}`, files: [{ name, path }] };
  });
  return Promise.all(legs);
}
