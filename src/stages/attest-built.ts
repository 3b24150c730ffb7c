import { builtChecks } from '../checks/release-checks.ts';
import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import { builtArtifactName } from '../model/built-artifact.ts';
import type { Sha256 } from '../model/digest.ts';
import type { ClaimedProvenance, Release } from '../model/release.ts';
import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { slsaStatement } from '../provenance/slsa-statement.ts';
import type { Planned } from './1-plan.ts';
import { collectWith } from './2-collect.ts';
import { makeRelease } from './make-release.ts';
import { sealNames } from './seal-texts.ts';
import { done, type Stage } from './stage.ts';
import { verifyProvenance } from './verify-provenance.ts';

/** One artifact of distributions, as the job that uploaded it named it in its outputs. */
export interface BuiltClaim {
  readonly planned: Planned;
  readonly artifact: { readonly id: number; readonly sha256: Sha256 };
}

export interface AttestedBuild {
  /** The distributions of that artifact alone. */
  readonly release: Release;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Name of the artifact that holds the bundles. */
  readonly artifact: string;
}

/**
 * In a builder's own workflow, after its build job and in another: fetches that job's artifact by its id, hashes it,
 * asks GitHub and the build job's own stamp about it, and signs one statement for each distribution. The job that signs
 * runs no project code, and opens no distribution.
 *
 * The id comes out of the build job's outputs, which no other job can change. The digests that are signed come out of
 * the bytes.
 */
export const attestBuilt: Stage<BuiltClaim, AttestedBuild> = {
  name: 'attest',
  title: 'Attest: sign what this call has built',
  async run({ planned, artifact }, ports) {
    const facts = await claimedArtifact(planned, artifact, ports);
    const siblings = await siblingPorts(planned, facts, ports);
    const outcome = await collectWith(builtChecks, []).run(planned, siblings);
    if (outcome.kind === 'stopped') return outcome;
    const provenance = await ownProvenance(planned, ports);
    const made = makeRelease({ collected: outcome.value, inspections: new Map() }, ports.world);
    const release = { ...made, distributions: made.distributions.map((one) => ({ ...one, provenance })) };
    const bundles = await signAll(release, ports);
    const name = await upload(facts, bundles, ports);
    return done({ release, bundles, artifact: name }, outcome.verdicts);
  },
};

async function claimedArtifact(
  { run }: Planned,
  { id, sha256 }: BuiltClaim['artifact'],
  { artifacts }: Ports,
): Promise<ArtifactFacts> {
  const facts = (await artifacts.list(run.id)).find((one) => one.id === id);
  if (facts === undefined) throw new ReleaseError('ARTIFACT_GONE', `run ${run.id} holds no artifact with id ${id}`);
  if (facts.sha256 === sha256) return facts;
  const recorded = facts.sha256 ?? 'no digest';
  const what = `artifact-digest: the build job says ${sha256} of artifact ${id}, and GitHub recorded ${recorded}`;
  throw new ReleaseError('INPUT_INVALID', what);
}

/**
 * The run as far as it concerns this call: its one artifact, build records, and the jobs of the same call. Other calls
 * may still be at work, and to ask for everybody's stamps in each would be thousands of questions.
 */
async function siblingPorts({ run }: Planned, facts: ArtifactFacts, ports: Ports): Promise<Ports> {
  const own = await ports.jobs.ownJobId();
  const all = await ports.jobs.jobs(run.id);
  const me = all.find(({ id }) => id === own);
  const call = me?.name.slice(0, me.name.lastIndexOf(' / ') + 1) ?? '';
  if (me === undefined || call === '') {
    const what = 'attest-wheel runs in a called workflow, in a job beside the one that built (as in build-wheel.yml)';
    throw new ReleaseError('INPUT_INVALID', `${what}; GitHub calls this job ${JSON.stringify(me?.name ?? 'unknown')}`);
  }
  const siblings = all.filter(({ id, name }) => id !== own && name.startsWith(`${call}/ `));
  const listed = async () =>
    (await ports.artifacts.list(run.id)).filter(({ id, name }) => id === facts.id || name.startsWith('wheelgate-'));
  return {
    ...ports,
    artifacts: { ...ports.artifacts, list: listed },
    // Nor is this job in the run's own workflow file: what it waits for, the called one says.
    jobs: { ...ports.jobs, jobs: async () => siblings, ownKey: () => undefined },
  };
}

/** The certificate will name the workflow of this very job, whichever started it. Its level is the policy's to give. */
async function ownProvenance({ run }: Planned, { approvals }: Ports): Promise<ClaimedProvenance> {
  const { jobWorkflowRef } = await approvals.claims();
  return { signer: jobWorkflowRef, level: 2, attempt: run.attempt };
}

async function signAll(release: Release, ports: Ports): Promise<ReadonlyMap<string, Bundle>> {
  // What nobody could verify now is better not signed: an entry of the log stays for ever.
  await ports.verifier.trustedRoot();
  const statements = release.distributions.map((one) => slsaStatement(release, one));
  const made = await ports.signer.sign(statements, (count) =>
    ports.log.progress(`signed ${count} of ${statements.length}`),
  );
  const bundles = new Map(release.distributions.map(({ file }, at) => [file, bundleAt(made, at, file)]));
  const problems = await verifyProvenance(release, bundles, ports);
  if (problems.length === 0) return bundles;
  const reasons = problems.map(({ where, what }) => `${where}: ${what}`).join('; ');
  throw new ReleaseError('SIGNING_REFUSED', `what was signed does not verify: ${reasons}`);
}

function bundleAt(made: readonly Bundle[], at: number, file: string): Bundle {
  const bundle = made[at];
  if (bundle === undefined) throw new ReleaseError('BUG', `the signer gave no bundle for ${file}`);
  return bundle;
}

async function upload(
  { name: of }: ArtifactFacts,
  bundles: ReadonlyMap<string, Bundle>,
  { files, artifacts }: Ports,
): Promise<string> {
  const folder = await files.workspace('built');
  const names = [...bundles.keys()].map(sealNames.bundle);
  for (const [file, bundle] of bundles) {
    await files.write(files.join(folder, sealNames.bundle(file)), `${JSON.stringify(bundle)}\n`);
  }
  const name = builtArtifactName(of);
  await artifacts.upload(name, folder, names);
  return name;
}
