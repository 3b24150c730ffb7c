import { ReleaseError } from '../../errors.ts';
import type { StartedWorld, Worlds } from '../../ports/world.ts';
import type { Attack } from './attack.ts';
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
}

/** Plays the whole workflow in a started world. */
export async function play(
  prepared: Prepared,
  attack: Attack | undefined,
  world: StartedWorld,
  parts: PlayParts,
): Promise<Performance> {
  const { files, root, worlds, say, clock } = parts;
  const { gathered, occasion, source } = prepared;
  const legs = legsOf(gathered.distributions, (file) => files.join(gathered.folder, file));
  const victim = attack ? victimOf(legs) : '';
  const addresses = files.join(root, 'world.json');
  await files.write(addresses, world.addresses);
  const [builds, forged] = [files.join(root, 'builds'), files.join(root, 'forged')];
  await files.makeFolder(builds);
  await files.makeFolder(forged);
  const tell = reachable(world);
  const runner = makeRunner({ ...parts, tell, world: addresses });
  const forge = (file: string) => worldly(`no wheel could be forged as ${file}`, worlds.forge(forged, file));
  return flow({ occasion, legs, source, victim, attack, tell, runner, forge, files, clock, builds, say });
}

/** The wheel that an attack goes for: the first of the leg with the most. */
function victimOf(legs: readonly Leg[]): string {
  const wheels = legs.map(({ files }) => files.filter(({ name }) => name.endsWith('.whl')));
  const [victim] = wheels.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (victim) return victim.name;
  throw new ReleaseError('INPUT_INVALID', 'attack: every attack goes for a wheel, and there is none among the files');
}
