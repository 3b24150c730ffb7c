import type { BuildScene, BuiltLeg, WaitingScene } from './attack.ts';
import { type BuildRun, buildLegs } from './build-legs.ts';
import { jobPermissions } from './job-permissions.ts';
import { type Faulted, playPublish, playSeal, type Sealing } from './play-seal.ts';
import type { Job, PhaseRun } from './runner.ts';
import type { Setting } from './setting.ts';

/** What one rehearsal came to. A part that it did not reach is left out. */
export interface Performance {
  readonly plan?: PhaseRun;
  readonly build?: BuildRun;
  readonly seal?: PhaseRun;
  /** How the job `seal` came to that. */
  readonly sealing?: Sealing;
  readonly publish?: PhaseRun;
  /** How the job `publish` came to that. */
  readonly publishing?: Faulted;
  readonly confirm?: PhaseRun;
  /** The phase that did not succeed, where one did not. */
  readonly failed: PhaseRun | undefined;
}

/** Plays the whole workflow, job by job, with nothing but job outputs passed on; an attack strikes in between. */
export async function flow(setting: Setting): Promise<Performance> {
  const { runner, occasion } = setting;
  await strikeEarly(setting);
  const planJob = await runner.start({ name: 'plan', permissions: jobPermissions.plan });
  const plan = await act(setting, planJob, 'plan', { 'source-ref': occasion.tag, index: occasion.index });
  if (plan.code !== 0) return { plan, failed: plan };

  const build = await buildAll(setting, plan.outputs.get('plan') ?? '');
  const broken = [...build.stamps, ...build.attests].find(({ code }) => code !== 0);
  if (broken) return { plan, build, failed: broken };
  await strikeBuilt(setting, build.legs);

  const planned = { plan: plan.outputs.get('plan') ?? '' };
  // Run again, the job has another id.
  let sealJobId = 0;
  const sealing = await playSeal(setting, async () => {
    const sealJob = await runner.start({ name: 'seal', permissions: jobPermissions.seal });
    sealJobId = sealJob.id;
    return act(setting, sealJob, 'seal', planned);
  });
  const { seal } = sealing;
  const sealed = { plan, build, seal, sealing };
  if (seal.code !== 0) return { ...sealed, failed: seal };

  const digest = await strikeSealed(setting, build.legs, sealJobId, seal);
  const publishing = await playPublish(setting, async () => {
    const publishJob = await pastTheGate(setting, build.legs, digest);
    return act(setting, publishJob, 'publish', { ...planned, seal: digest });
  });
  const { run: publish } = publishing;
  if (publish.code !== 0) return { ...sealed, publish, publishing, failed: publish };

  const confirmJob = await runner.start({ name: 'confirm', permissions: jobPermissions.confirm });
  const confirm = await act(setting, confirmJob, 'confirm', { seal: digest, index: occasion.index });
  return { ...sealed, publish, publishing, confirm, failed: confirm.code === 0 ? undefined : confirm };
}

/** Runs a job's one phase, ends the job, and says how it went. */
async function act({ runner, say }: Setting, job: Job, phase: string, inputs: Readonly<Record<string, string>>) {
  const run = await runner.run(job, phase, inputs);
  await runner.finish(job, run.code === 0);
  const [why] = run.errors.join('\n').split('\n');
  const ended = `ended with exit code ${run.code}${why ? `: ${why}` : ''}`;
  say(stepLine(phase, run.ms, run.report?.headline ?? ended));
  return run;
}

/** One line of the rehearsal's progress: the step, how long it took, and what came of it. */
export const stepLine = (step: string, ms: number, what: string): string =>
  `${step.padEnd(8)} ${(ms / 1_000).toFixed(1).padStart(5)} s  ${what}`;

async function buildAll(setting: Setting, plan: string): Promise<BuildRun> {
  const { attack, clock, say } = setting;
  const begin = clock.now();
  const attacked = attack?.strike.when === 'while a leg builds';
  if (attacked) say(strikeLine(attack));
  const legs = attacked ? await attack.strike.legs(setting.legs, buildScene(setting)) : setting.legs;
  const build = await buildLegs(setting, legs, plan);
  const count = legs.reduce((sum, { files }) => sum + files.length, 0);
  const signed = build.attests.length > 0 ? `; ${build.attests.length} signed as ${setting.builder}` : '';
  const what = `${legs.length} legs uploaded ${count} files and left ${build.stamps.length} stamps${signed}`;
  say(stepLine('build', clock.now() - begin, what));
  return build;
}

/** One line that says what an attacker does now. */
const strikeLine = ({ does, strike }: NonNullable<Setting['attack']>): string => `ATTACK   ${strike.when}: ${does}`;

const buildScene = ({ tell, forge, victim, source, files, occasion: { tag, index } }: Setting): BuildScene => ({
  tell,
  forge,
  victim,
  source,
  tag,
  index,
  files,
});

async function strikeEarly({ attack, say, tell, occasion: { environment } }: Setting): Promise<void> {
  if (attack?.strike.when !== 'before the plan') return;
  say(strikeLine(attack));
  await attack.strike.act({ tell, environment });
}

async function strikeBuilt(setting: Setting, legs: readonly BuiltLeg[]): Promise<void> {
  const { attack, say } = setting;
  if (attack?.strike.when !== 'between build and seal') return;
  say(strikeLine(attack));
  await attack.strike.act({ ...buildScene(setting), legs });
}

/** @returns the digest of the seal that people are asked about: the job's own, or an attacker's. */
async function strikeSealed(
  setting: Setting,
  legs: readonly BuiltLeg[],
  sealJobId: number,
  run: PhaseRun,
): Promise<string> {
  const { attack, say, files } = setting;
  const seal = run.outputs.get('seal') ?? '';
  if (attack?.strike.when !== 'between seal and approval') return seal;
  say(strikeLine(attack));
  const folder = files.join(run.folder, 'seal');
  return attack.strike.act({ ...buildScene(setting), legs, seal, sealJobId, folder });
}

/** Starts the publish job, which GitHub holds, and lets people decide on it. @returns the job, which then runs. */
async function pastTheGate(setting: Setting, legs: readonly BuiltLeg[], seal: string): Promise<Job> {
  const { occasion, attack, say } = setting;
  const { environment, gates, starter, robot } = occasion;
  const again = attack?.strike.when === 'in place of a second approval';
  const job = again ? await startAgain(setting, seal) : await startPublish(setting, seal);
  const reviewer = gates[0]?.reviewer ?? '';
  const people = { reviewer, starter, robot };
  const scene: WaitingScene = { ...buildScene(setting), legs, seal, publishJobId: job.id, environment, ...people };
  if (attack?.strike.when === 'in place of the approval' || again) {
    say(strikeLine(attack));
    await attack.strike.act(scene);
  } else await approveAll(setting, seal);
  if (attack?.strike.when === 'between approval and publish') {
    say(strikeLine(attack));
    await attack.strike.act(scene);
  }
  return job;
}

const startPublish = ({ runner, occasion: { environment } }: Setting, seal: string): Promise<Job> =>
  runner.start({ name: `publish ${seal}`, permissions: jobPermissions.publish, environment });

/** A first try that people let go without a word and that failed; then the run's next attempt, with a job that waits. */
async function startAgain(setting: Setting, seal: string): Promise<Job> {
  const { runner, occasion, tell, say } = setting;
  const first = await startPublish(setting, seal);
  for (const { environment, reviewer: user } of occasion.gates) {
    await tell('POST', '/approvals', { environment, state: 'approved', user, comment: '' });
  }
  await runner.finish(first, false);
  await tell('POST', '/rerun', {});
  say('AGAIN    the publish job was let go without a word, failed, and is run again');
  return startPublish(setting, seal);
}

/** Each listed person lets the seal pass and names its digest, as `review` tells a person to do. */
async function approveAll({ occasion, clock, tell, say }: Setting, seal: string): Promise<void> {
  for (const { environment, reviewer: user } of occasion.gates) {
    const begin = clock.now();
    await tell('POST', '/approvals', { environment, state: 'approved', user, comment: `sha256:${seal}` });
    say(stepLine('approve', clock.now() - begin, `${user} lets sha256:${seal.slice(0, 16)}… pass to ${environment}`));
  }
}
