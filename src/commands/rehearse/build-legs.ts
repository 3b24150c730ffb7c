import { ReleaseError } from '../../errors.ts';
import type { BuiltLeg } from './attack.ts';
import { inLanes } from './in-lanes.ts';
import { jobPermissions } from './job-permissions.ts';
import { type Leg, machineOf } from './legs.ts';
import type { PhaseRun } from './runner.ts';
import type { Setting } from './setting.ts';

/** Legs at one time: each is a process of its own. */
const lanes = 2;

export interface BuildRun {
  readonly legs: readonly BuiltLeg[];
  readonly stamps: readonly PhaseRun[];
}

/** Plays the build jobs: each lays out its files, uploads them and stamps them. */
export async function buildLegs(setting: Setting, legs: readonly Leg[]): Promise<BuildRun> {
  const built = await inLanes(legs, lanes, (leg) => buildLeg(setting, leg));
  return { legs: built.map(({ leg }) => leg), stamps: built.flatMap(({ stamp }) => stamp ?? []) };
}

async function buildLeg(setting: Setting, leg: Leg): Promise<{ readonly leg: BuiltLeg; readonly stamp?: PhaseRun }> {
  const { runner, files, builds, source, tell } = setting;
  const job = await runner.start({ name: leg.job, permissions: jobPermissions.leg, labels: [machineOf(leg)] });
  // A leg without files has nothing to upload and nothing to stamp, and no job fails for that on GitHub.
  if (leg.files.length === 0) {
    await runner.finish(job, true);
    return { leg: { ...leg, jobId: job.id, artifactId: 0 } };
  }
  const folder = files.join(builds, String(job.id));
  await files.makeFolder(folder);
  for (const { name, path } of leg.files) await files.copy(path, files.join(folder, name));
  const archive = leg.artifact === undefined ? { archive: false } : { name: leg.artifact };
  const uploaded = await tell('POST', '/artifacts', { job: job.id, files: leg.files, ...archive });
  const stamp = await runner.run(job, 'stamp', { path: folder, 'source-path': leg.checkout ?? source.path });
  await runner.finish(job, stamp.code === 0);
  return { leg: { ...leg, jobId: job.id, artifactId: idOf(uploaded) }, stamp };
}

function idOf({ id }: Readonly<Record<string, unknown>>): number {
  if (typeof id === 'number') return id;
  throw new ReleaseError('WORLD_UNREACHABLE', 'the rehearsal’s world stored an artifact without telling its id');
}
