import { ReleaseError } from '../../errors.ts';
import type { StartedWorld, Worlds } from '../../ports/world.ts';
import type { Attack } from './attack.ts';
import type { Fault } from './fault.ts';
import { flow, type Performance } from './flow.ts';
import { type Leg, legsOf } from './legs.ts';
import type { Prepared } from './prepare.ts';
import { reachable, worldly } from './reachable.ts';
import { makeRunner, type RunnerParts } from './runner.ts';
import type { Setting } from './setting.ts';

/** What playing needs beside the prepared release. */
export interface PlayParts extends Omit<RunnerParts, 'tell' | 'world'> {
  readonly worlds: Worlds;
  readonly say: Setting['say'];
  readonly fault?: Fault | undefined;
  /** Added to each reply of the embedded services, milliseconds. */
  readonly latencyMs?: number | undefined;
}

/** Plays the whole workflow in a started world. */
export async function play(
  prepared: Prepared,
  attack: Attack | undefined,
  world: StartedWorld,
  parts: PlayParts,
): Promise<Performance> {
  const { files, root, worlds, say, clock, fault, latencyMs = 0 } = parts;
  const { gathered, occasion, source, policy } = prepared;
  const builder = policy.policy.signers[0]?.workflow;
  const legs = legsOf(gathered.distributions, (file) => files.join(gathered.folder, file));
  const victim = attack ? victimOf(legs) : '';
  const addresses = files.join(root, 'world.json');
  await files.write(addresses, fault || attack ? hastened(world.addresses, latencyMs) : world.addresses);
  const [builds, forged] = [files.join(root, 'builds'), files.join(root, 'forged')];
  await files.makeFolder(builds);
  await files.makeFolder(forged);
  const tell = reachable(world);
  const runner = makeRunner({ ...parts, tell, world: addresses });
  const forge = (file: string) => worldly(`no wheel could be forged as ${file}`, worlds.forge(forged, file));
  return flow({
    occasion,
    legs,
    source,
    victim,
    attack,
    builder,
    fault,
    tell,
    runner,
    forge,
    files,
    clock,
    builds,
    say,
  });
}

/** Thousand times shorter: half an hour of waiting takes a few seconds. */
const hastyPauses = 1_000;
/** Long enough for eight requests at once on a busy machine. */
const hastyTimeoutMs = 5_000;

/** The addresses for phases that are to go through the waits of a fault or an attack in seconds. */
const hastened = (addresses: string, latencyMs: number): string => {
  const haste = { pauses: hastyPauses, requestTimeoutMs: hastyTimeoutMs + latencyMs };
  return JSON.stringify({ ...JSON.parse(addresses), haste });
};

/** The wheel that an attack goes for: the first of the leg with the most. */
function victimOf(legs: readonly Leg[]): string {
  const wheels = legs.map(({ files }) => files.filter(({ name }) => name.endsWith('.whl')));
  const [victim] = wheels.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (victim) return victim.name;
  throw new ReleaseError('INPUT_INVALID', 'attack: every attack goes for a wheel, and there is none among the files');
}
