import { ReleaseError } from '../../errors.ts';
import type { Bundle, Statement } from '../../model/attestation.ts';
import { parseRelease } from '../../model/parse-release.ts';
import type { Release, SealedDistribution } from '../../model/release.ts';
import { sealArtifactName } from '../../model/sums.ts';
import { sealNames, sealTexts } from '../../stages/seal-texts.ts';
import type { SealedScene } from './attack.ts';

/** Bytes of one file of a seal. */
const maxTextBytes = 32 * 1024 * 1024;

/** The sealed facts about the wheel that is attacked, and its honest provenance. */
export interface Sealed {
  readonly release: Release;
  readonly distribution: SealedDistribution;
  readonly bundle: Bundle;
}

/**
 * Makes another seal out of the honest one, with other provenance for one wheel, and uploads it in the seal job's name:
 * what somebody does who has got hold of that job. Every digest in it is right.
 *
 * @returns the digest of the other seal.
 */
export async function reseal(scene: SealedScene, replace: (sealed: Sealed) => Promise<Bundle>): Promise<string> {
  const { files, folder, victim, tell, sealJobId } = scene;
  const read = async (name: string) => Buffer.from(await files.read(files.join(folder, name), maxTextBytes)).toString();
  const release = parseRelease(await read(sealNames.release));
  if (!release.ok)
    throw new ReleaseError('BUG', `the sealed release.json cannot be read: ${release.reasons.join('; ')}`);
  const bundles = new Map<string, Bundle>();
  for (const distribution of release.value.distributions) {
    const { file } = distribution;
    const bundle = asBundle(JSON.parse(await read(sealNames.bundle(file))));
    const honest = { release: release.value, distribution, bundle };
    bundles.set(file, file === victim ? await replace(honest) : bundle);
  }
  const { digest, texts } = sealTexts(release.value, await read(sealNames.policy), bundles);
  const place = await files.workspace('resealed');
  const laid = [...texts].map(([name, text]) => ({ name, text, path: files.join(place, name) }));
  for (const { path, text } of laid) await files.write(path, text);
  const uploaded = laid.map(({ name, path }) => ({ name, path }));
  await tell('POST', '/artifacts', { job: sealJobId, name: sealArtifactName(digest), files: uploaded });
  await files.remove(place);
  return digest;
}

/** A real signature over any statement; `claims` says how the identity differs from the seal job's own. */
export async function signAs(
  { tell, sealJobId }: SealedScene,
  statement: Statement,
  claims: Readonly<Record<string, string>>,
): Promise<Bundle> {
  const { bundle } = await tell('POST', '/sigstore/bundles', { job: sealJobId, statement, claims });
  return asBundle(bundle);
}

function asBundle(value: unknown): Bundle {
  if (typeof value === 'object' && value !== null) return { ...value };
  throw new ReleaseError('BUG', 'a bundle of the rehearsal is no object');
}
