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
  /** Of the builder's own jobs that sign; none where `seal` signs. */
  readonly attests: readonly PhaseRun[];
}

/** What one leg's jobs did. */
interface LegRun {
  readonly leg: BuiltLeg;
  readonly stamp?: PhaseRun;
  readonly attest?: PhaseRun;
}

/**
 * Plays the build jobs: each lays out its files, uploads them and stamps them. Where the policy names a builder, each leg
 * is a call of it, and a second job of the call signs.
 *
 * @param plan output of the job `plan`, which the caller passes on to a builder.
 */
export async function buildLegs(setting: Setting, legs: readonly Leg[], plan = ''): Promise<BuildRun> {
  const built = await inLanes(legs, lanes, (leg) => buildLeg(setting, leg, plan));
  return {
    legs: built.map(({ leg }) => leg),
    stamps: built.flatMap(({ stamp }) => stamp ?? []),
    attests: built.flatMap(({ attest }) => attest ?? []),
  };
}

async function buildLeg(setting: Setting, leg: Leg, plan: string): Promise<LegRun> {
  const { runner, files, builds, source, tell, builder } = setting;
  const job = await runner.start({
    name: builder === undefined ? leg.job : `${leg.job} / build`,
    permissions: jobPermissions.leg,
    labels: [machineOf(leg)],
    ...(builder !== undefined && { calledWorkflow: builder }),
  });
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
  const built = { leg: { ...leg, jobId: job.id, artifactId: idOf(uploaded) }, stamp };
  if (builder === undefined || stamp.code !== 0) return built;
  return { ...built, attest: await attestLeg(setting, leg.job, builder, { plan, uploaded }) };
}

/** The job beside the one that built, in the same called workflow; it gets that one's outputs and nothing else of it. */
async function attestLeg(
  { runner }: Setting,
  name: string,
  calledWorkflow: string,
  { plan, uploaded }: { readonly plan: string; readonly uploaded: Readonly<Record<string, unknown>> },
): Promise<PhaseRun> {
  const job = await runner.start({ name: `${name} / attest`, permissions: jobPermissions.attest, calledWorkflow });
  const [id, digest] = [String(uploaded.id), String(uploaded.digest).replace('sha256:', '')];
  const run = await runner.run(job, 'attest-wheel', { plan, 'artifact-id': id, 'artifact-digest': digest });
  await runner.finish(job, run.code === 0);
  return run;
}

function idOf({ id }: Readonly<Record<string, unknown>>): number {
  if (typeof id === 'number') return id;
  throw new ReleaseError('WORLD_UNREACHABLE', 'the rehearsal’s world stored an artifact without telling its id');
}
