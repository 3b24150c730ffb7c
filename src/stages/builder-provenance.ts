import type { Bundle } from '../model/attestation.ts';
import { isBuiltArtifact } from '../model/built-artifact.ts';
import type { Policy } from '../model/policy.ts';
import type { Release, SealedDistribution } from '../model/release.ts';
import type { SealProblem } from '../model/reopening.ts';
import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { builderClaim } from '../provenance/builder-claim.ts';
import { claimedSubjects } from '../provenance/claimed-subjects.ts';
import { judgeBuilderClaim } from '../provenance/judge-builder-claim.ts';
import { fetchTexts } from './fetch-texts.ts';
import type { SignedRelease } from './finished-signatures.ts';
import { parseBundle } from './open-seal.ts';
import { verifyProvenance } from './verify-provenance.ts';

/** Artifacts of bundles; one for each call of a builder, and a run has at most so many jobs. */
const maxArtifacts = 1_000;
/** Downloads at one time. */
const parallel = 4;
/** Bytes of one such artifact. */
const maxArtifactBytes = 64 * 1024 * 1024;

/** A bundle as it lies in an artifact, verified by nobody. */
interface Found {
  readonly artifact: string;
  readonly bundle: Bundle;
  /** SHA-256 of what it says it is about. */
  readonly subjects: readonly string[];
}

export interface BuilderProvenance extends SignedRelease {
  readonly problems: readonly SealProblem[];
}

/**
 * Takes the builders' own bundles for the provenance of a release: exactly one for the digest of each distribution, by a
 * workflow of the policy's `signers`, in this run. They lie in artifacts, where any job could have put them, so each is
 * judged as a stranger's, and two about the same bytes are refused rather than chosen from.
 *
 * @returns the release with who signed what; incomplete where there are problems.
 */
export async function builderProvenance(
  release: Release,
  signers: Policy['signers'],
  listed: readonly ArtifactFacts[],
  ports: Ports,
): Promise<BuilderProvenance> {
  const { found, problems } = await fetchBundles(listed, ports);
  const all = [...problems];
  const bundles = new Map<string, Bundle>();
  const distributions: SealedDistribution[] = [];
  for (const one of release.distributions) {
    ports.log.progress(`builders’ provenance: ${distributions.length} of ${release.distributions.length} files`);
    const about = found.filter(({ subjects }) => subjects.includes(one.sha256));
    const taken = await takeBundle(one, about, { release, signers, ports });
    all.push(...taken.problems);
    distributions.push(taken.distribution);
    if (taken.bundle !== undefined) bundles.set(one.file, taken.bundle);
  }
  return { release: { ...release, distributions }, bundles, problems: all };
}

interface Taken {
  readonly distribution: SealedDistribution;
  readonly bundle?: Bundle;
  readonly problems: readonly SealProblem[];
}

async function takeBundle(
  distribution: SealedDistribution,
  about: readonly Found[],
  {
    release,
    signers,
    ports,
  }: { readonly release: Release; readonly signers: Policy['signers']; readonly ports: Ports },
): Promise<Taken> {
  const { file: where, leg: job } = distribution;
  const refuse = (id: SealProblem['id'], ...whats: readonly string[]): Taken => ({
    distribution,
    problems: whats.map((what) => ({ id, where, what })),
  });
  const [found, ...more] = about;
  if (found === undefined) return refuse('missing-builder-provenance', 'no artifact of this run holds a bundle for it');
  if (more.length > 0) {
    const places = about.map(({ artifact }) => artifact).join(', ');
    return refuse('repeated-builder-provenance', `${about.length} bundles are about its digest, in ${places}`);
  }
  const { bundle } = found;
  const verified = await ports.verifier.verify(bundle);
  if (!verified.ok) return refuse('unverified-provenance', ...verified.reasons);
  const leg = release.legs.find((one) => one.job.id === job);
  const provenance = builderClaim(verified.value.signer, signers, leg);
  if (provenance === undefined) {
    const names = signers.map(({ workflow }) => workflow).join(', ');
    const { san } = verified.value.signer;
    return refuse(
      'foreign-signer',
      `${JSON.stringify(san.slice(0, 300))} signed it; the policy’s signers are ${names}`,
    );
  }
  const claimed = { ...distribution, provenance };
  const reasons = judgeBuilderClaim(release, claimed, signers);
  const others = await verifyProvenance({ ...release, distributions: [claimed] }, new Map([[where, bundle]]), ports);
  const claims = reasons.map((what) => ({ id: 'foreign-signer', where, what }) as const);
  return { distribution: claimed, bundle, problems: [...claims, ...others] };
}

async function fetchBundles(listed: readonly ArtifactFacts[], ports: Ports) {
  const found: Found[] = [];
  const problems: SealProblem[] = [];
  const newest = newestOfEachName(listed.filter(({ name, expired }) => isBuiltArtifact(name) && !expired));
  if (newest.length > maxArtifacts) {
    const what = `there are ${newest.length} artifacts of bundles; ${maxArtifacts} are read`;
    return { found, problems: [{ id: 'unverified-provenance', where: 'this run', what }] as const };
  }
  for (let start = 0; start < newest.length; start += parallel) {
    const some = newest.slice(start, start + parallel);
    const read = await Promise.all(some.map((artifact, at) => bundlesIn(artifact, `built-${start + at}`, ports)));
    for (const [at, one] of read.entries()) {
      if (typeof one !== 'string') found.push(...one);
      else problems.push({ id: 'unverified-provenance', where: `artifact ${some[at]?.name}`, what: one });
    }
  }
  return { found, problems };
}

/** A leg that is run again uploads its bundles again, as it does its files: the newest by time counts. */
function newestOfEachName(listed: readonly ArtifactFacts[]): readonly ArtifactFacts[] {
  const newest = new Map<string, ArtifactFacts>();
  for (const one of listed) {
    const other = newest.get(one.name);
    if (other === undefined || Date.parse(one.createdAt) > Date.parse(other.createdAt)) newest.set(one.name, one);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @returns the bundles; or why they cannot be read. */
async function bundlesIn(artifact: ArtifactFacts, folder: string, ports: Ports): Promise<readonly Found[] | string> {
  if (artifact.size > maxArtifactBytes) return `it has ${artifact.size} bytes; ${maxArtifactBytes} are read`;
  const fetched = await fetchTexts(artifact, folder, ports);
  if (fetched.kind === 'refused') return `${fetched.where}: ${fetched.what}`;
  const found: Found[] = [];
  for (const [name, text] of fetched.texts) {
    const bundle = parseBundle(text);
    const subjects = bundle === undefined ? undefined : claimedSubjects(bundle);
    if (bundle === undefined || subjects === undefined) return `${name} is no bundle of a statement`;
    found.push({ artifact: artifact.name, bundle, subjects });
  }
  return found;
}
