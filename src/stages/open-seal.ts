import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import { type Sha256, sha256Of } from '../model/digest.ts';
import { parseRelease } from '../model/parse-release.ts';
import type { Release } from '../model/release.ts';
import type { SealProblem } from '../model/reopening.ts';
import type { ArtifactFacts } from '../model/run.ts';
import { sealArtifactName } from '../model/sums.ts';
import type { Ports } from '../ports/ports.ts';
import { pypiAttestation } from '../provenance/pypi-attestation.ts';
import { fetchTexts } from './fetch-texts.ts';
import { sealNames, sealTexts } from './seal-texts.ts';

/** A seal's own files as they lie in its artifact: read, hashed, and equal to what its three parts make. */
export interface OpenedSeal {
  readonly digest: Sha256;
  readonly release: Release;
  readonly policyText: string;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Folder with the texts. */
  readonly folder: string;
}

export type Opening =
  | { readonly kind: 'opened'; readonly seal: OpenedSeal }
  | { readonly kind: 'refused'; readonly problems: readonly SealProblem[] };

const refuse = (where: string, what: string): Opening => ({
  kind: 'refused',
  problems: [{ id: 'altered-seal', where, what }],
});

/**
 * Fetches the seal of that digest from the run's artifacts and reads it. The digest decides: an artifact of the right
 * name with other content is refused.
 *
 * @throws ReleaseError ARTIFACT_GONE when the run holds no artifact of that name.
 */
export async function openSeal(digest: Sha256, listed: readonly ArtifactFacts[], ports: Ports): Promise<Opening> {
  const name = sealArtifactName(digest);
  const artifact = listed
    .filter((one) => one.name === name)
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0];
  if (artifact === undefined) throw new ReleaseError('ARTIFACT_GONE', `this run holds no artifact ${name}`);
  const opening = await openSealArtifact(artifact, ports);
  if (opening.kind === 'refused' || opening.seal.digest === digest) return opening;
  return refuse(sealNames.sums, `its SHA-256 is ${opening.seal.digest}, the seal’s digest is ${digest}`);
}

/** Fetches and reads one artifact as a seal, whatever its digest turns out to be. */
export async function openSealArtifact(artifact: ArtifactFacts, ports: Ports): Promise<Opening> {
  const fetched = await fetchTexts(artifact, 'seal', ports);
  if (fetched.kind === 'refused') return refuse(fetched.where, fetched.what);
  return readSeal(fetched.texts, fetched.folder);
}

/** Reads the three parts, makes the seal again, and compares every byte. */
function readSeal(texts: ReadonlyMap<string, string>, folder: string): Opening {
  const release = parseRelease(texts.get(sealNames.release) ?? '');
  if (!release.ok) return refuse(sealNames.release, release.reasons.join('; '));
  const policyText = texts.get(sealNames.policy);
  if (policyText === undefined) return refuse(sealNames.policy, 'it is not in the seal');
  if (sha256Of(policyText) !== release.value.policy.sha256)
    return refuse(sealNames.policy, 'it is not the policy of release.json');
  const bundles = new Map<string, Bundle>();
  for (const { file } of release.value.distributions) {
    const bundle = parseBundle(texts.get(sealNames.bundle(file)));
    if (bundle === undefined) return refuse(sealNames.bundle(file), 'it is missing or no Sigstore bundle');
    bundles.set(file, bundle);
  }
  const { digest, texts: again } = sealTexts(release.value, policyText, bundles);
  for (const name of new Set([...again.keys(), ...texts.keys()])) {
    if (again.get(name) !== texts.get(name))
      return refuse(name, 'it is not what release.json, policy and provenance make');
  }
  return { kind: 'opened', seal: { digest, release: release.value, policyText, bundles, folder } };
}

/** A bundle that has a PEP 740 form, verified by nobody; `undefined` for any other text. */
export function parseBundle(text: string | undefined): Bundle | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    // Nobody has verified it yet: a bundle without a PEP 740 form is a stranger's, and no bug of ours.
    return pypiAttestation({ ...value }).ok ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
