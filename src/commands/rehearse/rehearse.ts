import { ReleaseError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import type { Host } from '../../ports/host.ts';
import type { Log } from '../../ports/log.ts';
import type { Processes } from '../../ports/processes.ts';
import type { StartedWorld, Worlds } from '../../ports/world.ts';
import { findAttack, renderAttacks } from './find-attack.ts';
import { findFault, renderFaults } from './find-fault.ts';
import { keep, requireEmpty } from './keep.ts';
import { exitCodeOf, type Outcome, openingLine, renderOutcome, renderOutcomeJson } from './outcome.ts';
import { play } from './play.ts';
import { type Prepared, prepare } from './prepare.ts';
import { worldly } from './reachable.ts';
import { scenarioOf } from './scenario.ts';
import { serve } from './serve.ts';

export interface RehearseInputs {
  /** Folder of wheels and sdists; `undefined`: the sample release. */
  readonly from: string | undefined;
  /** Path of a policy; `undefined`: the sample's own, or one inferred from the files. */
  readonly policy: string | undefined;
  /** Folder in which everything is kept; `undefined`: nothing is. */
  readonly out: string | undefined;
  /** One JSON document on standard output, progress on standard error. */
  readonly json: boolean;
  /** Added to each reply of the embedded services, milliseconds. */
  readonly latencyMs: number | undefined;
  /** Name of an attack, or `list`. */
  readonly attack: string | undefined;
  /** Name of a fault, or `list`. */
  readonly fault?: string | undefined;
  /** Start the world alone, and wait. */
  readonly serve: boolean;
}

export interface RehearsePorts {
  readonly worlds: Worlds;
  readonly processes: Processes;
  readonly files: Files;
  readonly log: Log;
  readonly host: Host;
  readonly clock: Clock;
  /** What every phase gets beside its job's variables: PATH, by which a leg finds git. */
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves when the user ends the process (SIGINT, SIGTERM). */
  readonly stopped: () => Promise<void>;
}

/**
 * Rehearses a whole release, plan to confirm, in an embedded world on loopback: on a sample, or on the user's own files.
 *
 * @returns the exit code: 0 when it went to the end, else that of the phase that stopped; under attack 0 when the guard
 *   that is meant for it stopped it, else 1.
 * @throws ReleaseError for inputs that cannot be used, before anything is written.
 */
export async function rehearse(inputs: RehearseInputs, ports: RehearsePorts): Promise<number> {
  const { host, files } = ports;
  const { attack, fault, out } = inputs;
  if (inputs.serve && [attack, fault, out].some((one) => one !== undefined)) {
    const what = 'serve: starts a world and nothing else; leave out --attack, --fault and --out';
    throw new ReleaseError('INPUT_INVALID', what);
  }
  if (inputs.attack !== undefined && inputs.fault !== undefined) {
    throw new ReleaseError('INPUT_INVALID', 'fault: a rehearsal plays one bad day; leave out --attack or --fault');
  }
  if (inputs.fault === 'list') {
    host.print(renderFaults(inputs.json));
    return 0;
  }
  if (inputs.fault !== undefined) findFault(inputs.fault);
  if (inputs.attack === 'list') {
    host.print(renderAttacks(inputs.json));
    return 0;
  }
  if (inputs.attack !== undefined) findAttack(inputs.attack);
  if (inputs.out !== undefined) await requireEmpty(files, inputs.out);
  const root = await files.workspace('rehearsal');
  try {
    return await withWorld(root, inputs, ports);
  } finally {
    await files.remove(root);
  }
}

async function withWorld(root: string, inputs: RehearseInputs, ports: RehearsePorts): Promise<number> {
  const { files, worlds, clock } = ports;
  const prepared = await prepare(root, inputs, ports);
  const scenario = scenarioOf({ ...prepared, now: clock.now() });
  const dir = files.join(root, 'world');
  await files.makeFolder(dir);
  const starting = worlds.start({ scenario, dir, latencyMs: inputs.latencyMs });
  const world = await worldly('the rehearsal’s world could not be started', starting);
  try {
    return await inWorld(root, world, prepared, inputs, ports);
  } finally {
    await world.close();
  }
}

async function inWorld(
  root: string,
  world: StartedWorld,
  prepared: Prepared,
  inputs: RehearseInputs,
  ports: RehearsePorts,
): Promise<number> {
  const { files, host, log, stopped } = ports;
  const print = (text: string) => {
    log.progress('');
    host.print(text);
  };
  const say = inputs.json || inputs.serve ? log.info : (line: string) => print(`${line}\n`);
  say(openingLine(prepared));
  if (inputs.serve) {
    await serve(world, { print: host.print, stopped, say });
    return 0;
  }
  const attack = inputs.attack === undefined ? undefined : findAttack(inputs.attack);
  const fault = inputs.fault === undefined ? undefined : findFault(inputs.fault);
  let over = false;
  void stopped().then(() => {
    over = true;
  });
  const { latencyMs } = inputs;
  const parts = { ...ports, root, say, fault, latencyMs, interrupted: () => over };
  const performance = await play(prepared, attack, world, parts);
  const { gathered, policy } = prepared;
  const { out } = inputs;
  if (out !== undefined) await keep(files, out, { performance, gathered, trustedRoot: world.trustedRoot });
  const outcome: Outcome = { gathered, policy, attack, fault, performance, out };
  print(inputs.json ? renderOutcomeJson(outcome) : renderOutcome(outcome));
  return exitCodeOf(outcome);
}
