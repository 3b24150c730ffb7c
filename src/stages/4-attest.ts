// In: the inspected distributions; or, in a later job, the digest of a seal. Out: the seal, with provenance for every
// distribution that verifies as a stranger would verify it.
// Touches: Sigstore (sign, log, verify), GitHub (the run's artifacts), the disk.

import { type Check, judge } from '../checks/check.ts';
import { distributionCheckIds } from '../checks/distribution-check-ids.ts';
import { builderChecks, sealChecks } from '../checks/release-checks.ts';
import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import type { Sha256 } from '../model/digest.ts';
import { parsePolicy } from '../model/parse-policy.ts';
import type { Policy } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { Reopening, SealProblem } from '../model/reopening.ts';
import type { RunFacts } from '../model/run.ts';
import { sealArtifactName } from '../model/sums.ts';
import type { Ports } from '../ports/ports.ts';
import { judgeBuilderClaim } from '../provenance/judge-builder-claim.ts';
import type { Planned } from './1-plan.ts';
import type { Inspected } from './3-inspect.ts';
import { type BuilderProvenance, builderProvenance } from './builder-provenance.ts';
import { fetchSealed } from './fetch-sealed.ts';
import { judgePlace } from './judge-place.ts';
import { makeRelease } from './make-release.ts';
import { type OpenedSeal, openSeal } from './open-seal.ts';
import { reusableSeal } from './reusable-seal.ts';
import { sealTexts } from './seal-texts.ts';
import { signRelease } from './sign-release.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';
import { verifyProvenance } from './verify-provenance.ts';

/** The digest of a seal of this run, and the plan where the job was given one. */
export interface SealClaim {
  readonly seal: Sha256;
  readonly planned: Planned | undefined;
}

/** A seal of this run whose every statement verifies. Says nothing of where the distributions' bytes are now. */
class SealedProof {
  readonly digest: Sha256;
  readonly release: Release;
  readonly policy: Policy;
  readonly run: RunFacts;
  /** Provenance by distribution. */
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Folder with the seal's own files. */
  readonly folder: string;
  readonly #made: true = true;

  constructor({ digest, release, bundles, folder }: OpenedSeal, policy: Policy, run: RunFacts) {
    this.digest = digest;
    this.release = release;
    this.policy = policy;
    this.run = run;
    this.bundles = bundles;
    this.folder = folder;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Sealed = SealedProof;

/** A seal, and beside it on this disk every distribution with exactly the sealed bytes. */
class AttestedProof {
  readonly sealed: Sealed;
  /** Distribution to path. */
  readonly paths: ReadonlyMap<string, string>;
  readonly #made: true = true;

  constructor(sealed: Sealed, paths: ReadonlyMap<string, string>) {
    this.sealed = sealed;
    this.paths = paths;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Attested = AttestedProof;

const name = 'attest';

/** Signs provenance for every distribution and seals the set; a seal of this run over the same set is used again. */
export const attest: Stage<Inspected, Attested> = {
  name,
  title: 'Attest: sign provenance and seal the set',
  async run(inspected, ports) {
    const { collected } = inspected;
    const { run, policy, policyText } = collected.planned;
    const made = makeRelease(inspected, ports.world);
    const listed = await ports.artifacts.list(run.id);
    const { signers } = policy;
    const built = signers.length > 0 ? await builderProvenance(made, signers, listed, ports) : undefined;
    const refused = built && stopIfBlocked(name, judgeBuilt(built), made.distributions);
    if (refused) return refused;
    const release = built?.release ?? made;
    const earlier = await reusableSeal(release, listed, ports);
    const { release: sealed, bundles } = earlier ?? built ?? (await signRelease(release, listed, ports));
    const problems = await verifyProvenance(sealed, bundles, ports);
    const verdicts = judgeAll(sealChecks, { examined: bundles.size, problems }, `seal of run ${run.id}`);
    const stopped = stopIfBlocked(name, verdicts, release.distributions);
    if (stopped) return stopped;
    const seal = earlier ?? (await upload(sealed, policyText, bundles, ports));
    const paths = new Map(collected.files.map(({ file, path }) => [file, path]));
    return done(new AttestedProof(new SealedProof(seal, policy, run), paths), verdicts);
  },
};

/** Opens a seal of this run again, in a job that has only its digest. */
export const reopenSealWith = (checks: readonly Check<Reopening>[]): Stage<SealClaim, Sealed> => ({
  name,
  title: 'Reopen the seal',
  async run({ seal: digest, planned }, ports) {
    const run = planned?.run ?? (await ports.jobs.run());
    const listed = await ports.artifacts.list(run.id);
    const opening = await openSeal(digest, listed, ports);
    const subject = `seal ${digest}`;
    const refused = (problems: readonly SealProblem[]) => judgeAll(checks, { examined: 1, problems }, subject);
    if (opening.kind === 'refused') return stopIfBlocked(name, refused(opening.problems)) ?? unjudged(opening.problems);
    const { seal } = opening;
    const place = await judgePlace(seal, run, planned, ports);
    const problems = [
      ...place,
      // A policy that is not the one in force is refused as such.
      ...(place.length > 0 ? [] : foreignClaims(seal.release, planned?.policy ?? policyOf(seal))),
      ...(await verifyProvenance(seal.release, seal.bundles, ports)),
    ];
    const verdicts = judgeAll(checks, { examined: seal.bundles.size, problems }, subject);
    const stopped = stopIfBlocked(name, verdicts, seal.release.distributions);
    if (stopped) return stopped;
    const policy = planned?.policy ?? policyOf(seal);
    return done(new SealedProof(seal, policy, run), verdicts);
  },
});

export const reopenSeal = reopenSealWith(sealChecks);

/** Fetches the sealed bytes again and hashes them: what a job needs before it may publish. */
export const refetchWith = (checks: readonly Check<Reopening>[]): Stage<Sealed, Attested> => ({
  name,
  title: 'Fetch the sealed bytes again',
  async run(sealed, ports) {
    const listed = await ports.artifacts.list(sealed.run.id);
    const { paths, problems } = await fetchSealed(sealed.release, listed, ports);
    const verdicts = judgeAll(
      checks,
      { examined: sealed.release.distributions.length, problems },
      `seal ${sealed.digest}`,
    );
    const stopped = stopIfBlocked(name, verdicts, sealed.release.distributions);
    return stopped ?? done(new AttestedProof(sealed, paths), verdicts);
  },
});

export const refetch = refetchWith(sealChecks);

const judgeBuilt = ({ release, problems }: BuilderProvenance) =>
  judgeAll(builderChecks, { examined: release.distributions.length, problems }, `builders of run ${release.run.id}`);

/** What `release.json` claims of its signers, held against the policy: the seal comes out of an artifact. */
const foreignClaims = (release: Release, { signers }: Policy): readonly SealProblem[] =>
  release.distributions.flatMap((one) =>
    judgeBuilderClaim(release, one, signers).map((what) => ({ id: 'foreign-signer', where: one.file, what }) as const),
  );

const judgeAll = (checks: readonly Check<Reopening>[], subject: Reopening, label: string) =>
  checks.map((check) => judge(check, subject, label));

/** A refusal that no check took up must not become a pass. */
function unjudged(problems: readonly SealProblem[]): never {
  throw new ReleaseError('BUG', `a refused seal met no check: ${problems.map(({ what }) => what).join('; ')}`);
}

/** The seal's own copy of the policy; `judgePlace` has compared its bytes with those at the run's commit. */
function policyOf({ policyText }: OpenedSeal): Policy {
  const parsed = parsePolicy(policyText, distributionCheckIds);
  if (!parsed.ok)
    throw new ReleaseError('POLICY_INVALID', `the sealed policy cannot be used`, { mistakes: parsed.reasons });
  return parsed.value;
}

async function upload(
  release: Release,
  policyText: string,
  bundles: ReadonlyMap<string, Bundle>,
  { files, artifacts, log }: Ports,
): Promise<OpenedSeal> {
  const { digest, texts } = sealTexts(release, policyText, bundles);
  const folder = await files.workspace('seal');
  for (const [file, text] of texts) await files.write(files.join(folder, file), text);
  const { id } = await artifacts.upload(sealArtifactName(digest), folder, [...texts.keys()]);
  log.info(`seal ${digest} is artifact ${id}`);
  return { digest, release, policyText, bundles, folder };
}
