import { renderRelease } from '../model/parse-release.ts';
import type { Release } from '../model/release.ts';
import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { type OpenedSeal, openSealArtifact } from './open-seal.ts';

const prefix = 'wheelgate-seal-';

/**
 * Looks for a seal that an earlier attempt of this run made over the same set. Signing again would put a second
 * statement of the same fact on a public log and give the approver another digest.
 */
export async function reusableSeal(
  release: Release,
  listed: readonly ArtifactFacts[],
  ports: Ports,
): Promise<OpenedSeal | undefined> {
  for (const artifact of listed.filter(({ name, expired }) => name.startsWith(prefix) && !expired)) {
    const opening = await openSealArtifact(artifact, ports);
    if (opening.kind === 'refused' || !sameBut(opening.seal.release, release)) continue;
    ports.log.info(`an earlier attempt sealed the same files: seal ${opening.seal.digest} is used again`);
    return opening.seal;
  }
  return undefined;
}

/** Equal in everything but the attempt, which says only when the set was sealed. */
export function sameBut(earlier: Release, release: Release): boolean {
  return (
    renderRelease({ ...earlier, run: { ...earlier.run, attempt: release.run.attempt } }) === renderRelease(release)
  );
}
