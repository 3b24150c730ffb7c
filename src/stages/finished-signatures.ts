import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import { sha256Of } from '../model/digest.ts';
import { parseRelease, renderRelease } from '../model/parse-release.ts';
import type { Release } from '../model/release.ts';
import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { fetchTexts } from './fetch-texts.ts';
import { parseBundle } from './open-seal.ts';
import { sameBut } from './reusable-seal.ts';
import { sealNames } from './seal-texts.ts';
import { verifyProvenance } from './verify-provenance.ts';

const prefix = 'wheelgate-signed-';
/** Artifacts that are looked into. Each failed try leaves one; any job of the run can leave more. */
const maxArtifacts = 10;

/** Provenance of a release, complete or not, by distribution. */
export interface SignedRelease {
  /** In the attempt in which signing it began: every statement names that attempt. */
  readonly release: Release;
  readonly bundles: ReadonlyMap<string, Bundle>;
}

/**
 * Looks for what earlier tries of this run signed for the same set before they had to give up. Any job of the run could
 * have put it there, so each bundle is verified as a stranger's; one that does not verify is made again.
 */
export async function finishedSignatures(
  release: Release,
  listed: readonly ArtifactFacts[],
  ports: Ports,
): Promise<SignedRelease> {
  const newestFirst = listed
    .filter(({ name, expired }) => name.startsWith(prefix) && !expired)
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  let found: SignedRelease = { release, bundles: new Map() };
  for (const artifact of newestFirst.slice(0, maxArtifacts)) {
    const texts = await textsOf(artifact, ports);
    const earlier = parseRelease(texts.get(sealNames.release) ?? '');
    if (!earlier.ok || !continues(earlier.value, found)) continue;
    const more = await verified(earlier.value, texts, found.bundles, ports);
    if (more.size > 0) found = { release: earlier.value, bundles: new Map([...found.bundles, ...more]) };
  }
  const [count, all] = [found.bundles.size, release.distributions.length];
  if (count > 0) ports.log.info(`${count} of ${all} signatures of an earlier try verify and are used again`);
  return found;
}

/** Whether signatures over the one release can stand beside those over the other. */
function continues(earlier: Release, { release, bundles }: SignedRelease): boolean {
  if (bundles.size > 0) return renderRelease(earlier) === renderRelease(release);
  return sameBut(earlier, release);
}

/** Each by itself, so that one that is forged does not spoil the others. */
async function verified(
  release: Release,
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Bundle>,
  ports: Ports,
): Promise<ReadonlyMap<string, Bundle>> {
  const good = new Map<string, Bundle>();
  for (const one of release.distributions.filter(({ file }) => !known.has(file))) {
    const bundle = parseBundle(texts.get(sealNames.bundle(one.file)));
    if (bundle === undefined) continue;
    const problems = await verifyProvenance({ ...release, distributions: [one] }, new Map([[one.file, bundle]]), ports);
    if (problems.length === 0) good.set(one.file, bundle);
    else
      ports.log.warn(`${one.file}: an earlier signature is not used: ${problems.map(({ what }) => what).join('; ')}`);
  }
  return good;
}

/** Nothing when the artifact is not ours: it only looks like it, and must not stop the release. */
async function textsOf(artifact: ArtifactFacts, ports: Ports): Promise<ReadonlyMap<string, string>> {
  const ignore = (what: string) => {
    ports.log.warn(`artifact ${artifact.name} is not used: ${what}`);
    return new Map<string, string>();
  };
  try {
    const fetched = await fetchTexts(artifact, 'signed', ports);
    return fetched.kind === 'texts' ? fetched.texts : ignore(`${fetched.where}: ${fetched.what}`);
  } catch (thrown) {
    const strange = thrown instanceof ReleaseError && ['FILE_UNREADABLE', 'ARTIFACT_GONE'].includes(thrown.code);
    if (!strange) throw thrown;
    return ignore(thrown.message);
  }
}

/**
 * Uploads what is signed so far, for another try. @returns the artifact's name; or `undefined` when it could not be
 * stored, which must not hide why signing stopped.
 */
export async function keepFinished({ release, bundles }: SignedRelease, ports: Ports): Promise<string | undefined> {
  const { files, artifacts, log } = ports;
  const texts = new Map<string, string>([[sealNames.release, renderRelease(release)]]);
  for (const [file, bundle] of bundles) texts.set(sealNames.bundle(file), `${JSON.stringify(bundle)}\n`);
  const name = `${prefix}${sha256Of(JSON.stringify([...texts])).slice(0, 32)}`;
  try {
    const folder = await files.workspace('signed');
    for (const [file, text] of texts) await files.write(files.join(folder, file), text);
    await artifacts.upload(name, folder, [...texts.keys()]);
    return name;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    log.warn(`the ${bundles.size} finished signatures could not be kept: ${why}`);
    return undefined;
  }
}
