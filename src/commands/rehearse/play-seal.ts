import { type Fault, strikesWhile } from './fault.ts';
import { type GithubFigures, type GithubStep, readGithubFigures } from './github-figures.ts';
import type { PhaseRun } from './runner.ts';
import type { Setting } from './setting.ts';
import { figuresBetween, readFigures, type SigningFigures, type SigningStep } from './signing-figures.ts';

/** How a job went, with a fault or without. */
export interface Faulted {
  readonly run: PhaseRun;
  /** The try that a fault stopped, before the one that counts. */
  readonly broken?: PhaseRun;
  /** What each try cost; nothing where no fault is played. */
  readonly steps: readonly SigningStep[];
  /** What each try asked of GitHub. */
  readonly github: readonly GithubStep[];
  /** Requests that met a queued fault. */
  readonly met: number;
}

/** How the job `seal` went, with a fault or without. */
export interface Sealing extends Omit<Faulted, 'run'> {
  readonly seal: PhaseRun;
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
  const { fault } = setting;
  const { run: seal, ...rest } = await playFaulted(setting, fault?.when ? undefined : fault, 'seal', sealOnce);
  return { seal, ...rest };
}

/** The same for the job `publish` and the faults that strike there. */
export async function playPublish(setting: Setting, publishOnce: () => Promise<PhaseRun>): Promise<Faulted> {
  const { fault } = setting;
  return playFaulted(setting, fault?.when === 'publish' ? fault : undefined, 'publish', publishOnce);
}

async function playFaulted(
  setting: Setting,
  fault: Fault | undefined,
  job: string,
  once: () => Promise<PhaseRun>,
): Promise<Faulted> {
  const { tell, say } = setting;
  if (fault === undefined) return { run: await once(), steps: [], github: [], met: 0 };
  const start = await readBoth(tell);
  say(`FAULT    while ${strikesWhile(fault)}: ${fault.does}`);
  await fault.strike(tell);
  const first = await once();
  const met = await lift(setting, fault);
  const middle = await readBoth(tell);
  const { signing, github } = stepOf(job, start, middle, met);
  if (first.code !== unknown) return { run: first, steps: [signing], github: [github], met };
  say('LIFTED   the fault is over, and the failed job is run again');
  await tell('POST', '/rerun', {});
  const run = await once();
  const again = stepOf(`${job}, re-run`, middle, await readBoth(tell), 0);
  return { run, broken: first, steps: [signing, again.signing], github: [github, again.github], met };
}

interface Both {
  readonly signing: SigningFigures;
  readonly github: GithubFigures;
}

const readBoth = async (tell: Setting['tell']): Promise<Both> => ({
  signing: await readFigures(tell),
  github: await readGithubFigures(tell),
});

const stepOf = (step: string, before: Both, after: Both, met: number) => ({
  signing: { step, ...figuresBetween(before.signing, after.signing) },
  github: {
    step,
    api: after.github.api - before.github.api,
    store: after.github.store - before.github.store,
    met,
  },
});

/** @returns how many requests met the fault. */
async function lift({ tell }: Setting, fault: Fault): Promise<number> {
  const { met } = await tell('GET', '/faults');
  await tell('DELETE', '/faults');
  await fault.lift?.(tell);
  return typeof met === 'number' ? met : 0;
}
