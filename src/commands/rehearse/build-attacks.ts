import { ReleaseError } from '../../errors.ts';
import type { Attack, BuildScene, BuiltScene } from './attack.ts';
import { legOf, otherLeg } from './leg-of.ts';
import { type Leg, machineOf } from './legs.ts';
import { stampJob } from './stamp-job.ts';

/** Attacks of one job of the run on what another one built. */
export const buildAttacks: readonly Attack[] = [
  {
    name: 'deleted-and-recreated-artifact',
    does: 'A job deletes the artifact of a leg, makes it again with a forged wheel in it, and stamps that as its own.',
    strike: { when: 'between build and seal', act: recreate },
    expected: { stage: 'collect', finding: 'lost-distribution' },
  },
  {
    name: 'duplicate-file-name',
    does: 'A leg uploads and stamps a wheel of the name that another leg builds: a merged download would take the last one.',
    strike: { when: 'while a leg builds', legs: (legs, scene) => passOn(legs, scene, () => true, true) },
    expected: { stage: 'collect', finding: 'duplicate-distribution' },
  },
  {
    name: 'stale-attempt-artifact',
    does: 'A leg is run again; then a job deletes its new artifact, so that the one of the earlier attempt is left.',
    strike: { when: 'between build and seal', act: leaveStale },
    expected: { stage: 'collect', finding: 'unclaimed-digest' },
  },
  {
    name: 'poisoned-leg-ships-other-platform',
    does: 'A leg of one system ships a wheel for another one, and the leg that should have built it leaves it out.',
    strike: {
      when: 'while a leg builds',
      legs: (legs, scene) => {
        const system = machineOf(legOf(legs, scene.victim));
        return passOn(legs, scene, (leg) => machineOf(leg) !== system, false);
      },
    },
    expected: { stage: 'collect', finding: 'strayed-wheel' },
  },
];

/** Another leg ships the attacked wheel, beside the leg that builds it or in its place. */
async function passOn(
  legs: readonly Leg[],
  { forge, victim }: BuildScene,
  fits: (leg: Leg) => boolean,
  beside: boolean,
): Promise<readonly Leg[]> {
  const poisoned = otherLeg(legs, victim, (leg) => leg.artifact !== undefined && fits(leg));
  const forged = { name: victim, path: await forge(victim) };
  const kept = ({ name }: Leg['files'][number]) => beside || name !== victim;
  return legs.map((leg) =>
    leg === poisoned ? { ...leg, files: [...leg.files, forged] } : { ...leg, files: leg.files.filter(kept) },
  );
}

async function recreate(scene: BuiltScene) {
  const { tell, forge, legs, victim } = scene;
  const target = legOf(legs, victim);
  const forged = { name: victim, path: await forge(victim) };
  const files = target.files.map((file) => (file.name === victim ? forged : file));
  const job = await startJob(scene, 'report sizes', [machineOf(target)]);
  await tell('POST', `/artifacts/${target.artifactId}/replace`, { job, files });
  await stampJob(scene, job, [forged]);
  await tell('POST', `/jobs/${job}/finish`, {});
}

async function leaveStale(scene: BuiltScene) {
  const { tell, forge, legs, victim } = scene;
  const target = legOf(legs, victim);
  await tell('POST', '/rerun', {});
  const job = await startJob(scene, target.job, [machineOf(target)]);
  // Built again, a wheel is seldom the same bytes.
  const rebuilt = { name: victim, path: await forge(victim) };
  const files = target.files.map((file) => (file.name === victim ? rebuilt : file));
  const { id } = await tell('POST', '/artifacts', { job, name: target.artifact, files });
  await stampJob(scene, job, files);
  await tell('POST', `/jobs/${job}/finish`, {});
  await tell('DELETE', `/artifacts/${id}`);
}

/** Id of a job of the run that is not one of the rehearsal's own. */
async function startJob({ tell }: BuiltScene, name: string, labels: readonly string[]): Promise<number> {
  const { id } = await tell('POST', '/jobs', { name, permissions: { contents: 'read' }, labels });
  if (typeof id === 'number') return id;
  throw new ReleaseError('WORLD_UNREACHABLE', 'the rehearsal’s world started a job without telling its id');
}
