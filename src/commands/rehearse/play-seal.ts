import type { Fault } from './fault.ts';
import type { PhaseRun } from './runner.ts';
import type { Setting } from './setting.ts';
import { figuresBetween, readFigures, type SigningStep } from './signing-figures.ts';

/** How the job `seal` went, with a fault or without. */
export interface Sealing {
  readonly seal: PhaseRun;
  /** The try that a fault stopped, before the one that counts. */
  readonly broken?: PhaseRun;
  /** What each try cost; nothing where no fault is played. */
  readonly steps: readonly SigningStep[];
  /** Requests that met a queued fault. */
  readonly met: number;
}

/** Exit code of a phase that does not know, and may be run again. */
const unknown = 5;

/**
 * Plays the job `seal` under a fault: once as it is, and again, when it had to stop, as a person re-runs a failed job
 * when the fault is over.
 *
 * @param sealOnce starts the job, runs its phase and ends it.
 */
export async function playSeal(setting: Setting, sealOnce: () => Promise<PhaseRun>): Promise<Sealing> {
  const { fault, tell, say } = setting;
  if (fault === undefined) return { seal: await sealOnce(), steps: [], met: 0 };
  const start = await readFigures(tell);
  say(`FAULT    while seal signs: ${fault.does}`);
  await fault.strike(tell);
  const first = await sealOnce();
  const met = await lift(setting, fault);
  const middle = await readFigures(tell);
  const step = { step: 'seal', ...figuresBetween(start, middle) };
  if (first.code !== unknown) return { seal: first, steps: [step], met };
  say('LIFTED   the fault is over, and the failed job is run again');
  await tell('POST', '/rerun', {});
  const seal = await sealOnce();
  const again = { step: 'seal, re-run', ...figuresBetween(middle, await readFigures(tell)) };
  return { seal, broken: first, steps: [step, again], met };
}

/** @returns how many requests met the fault. */
async function lift({ tell }: Setting, fault: Fault): Promise<number> {
  const { met } = await tell('GET', '/faults');
  await tell('DELETE', '/faults');
  await fault.lift?.(tell);
  return typeof met === 'number' ? met : 0;
}
