import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import type { Release } from '../model/release.ts';
import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { slsaStatement } from '../provenance/slsa-statement.ts';
import { finishedSignatures, keepFinished, type SignedRelease } from './finished-signatures.ts';

/**
 * Signs one SLSA statement for each distribution, all with one certificate. What an earlier try has signed is used
 * again; what this try has signed when it must give up is kept for the next.
 *
 * @param listed the run's artifacts.
 * @throws ReleaseError as `Signer.sign` and `Verifier.trustedRoot`.
 */
export async function signRelease(
  release: Release,
  listed: readonly ArtifactFacts[],
  ports: Ports,
): Promise<SignedRelease> {
  // What nobody could verify now is better not signed: an entry of the log stays for ever.
  await ports.verifier.trustedRoot();
  const earlier = await finishedSignatures(release, listed, ports);
  const missing = earlier.release.distributions.filter(({ file }) => !earlier.bundles.has(file));
  const statements = missing.map((one) => slsaStatement(earlier.release, one));
  const finished = new Map(earlier.bundles);
  const signing = ports.signer.sign(statements, (count, { at, bundle }) => {
    finished.set(missing[at]?.file ?? '', bundle);
    ports.log.progress(`signed ${count} of ${statements.length}`);
  });
  const made = await signing.catch(async (thrown: unknown) => {
    const added = finished.size - earlier.bundles.size;
    const kept = added > 0 ? await keepFinished({ ...earlier, bundles: finished }, ports) : undefined;
    throw kept === undefined ? thrown : withTally(thrown, finished.size, earlier.release.distributions.length, kept);
  });
  const fresh = new Map(missing.map(({ file }, at) => [file, made[at]]));
  return { release: earlier.release, bundles: inOrder(earlier, fresh) };
}

/** The seal lists bundles in the order of the release, whichever try made them. */
const inOrder = (earlier: SignedRelease, fresh: ReadonlyMap<string, Bundle | undefined>) =>
  new Map(
    earlier.release.distributions.map(({ file }) => {
      const bundle = earlier.bundles.get(file) ?? fresh.get(file);
      if (bundle === undefined) throw new ReleaseError('BUG', `the signer gave no bundle for ${file}`);
      return [file, bundle];
    }),
  );

function withTally(thrown: unknown, count: number, all: number, artifact: string): unknown {
  if (!(thrown instanceof ReleaseError)) return thrown;
  const tally = `${count} of ${all} signatures are kept in artifact ${artifact}; a re-run signs only the others`;
  return new ReleaseError(thrown.code, `${thrown.message}. ${tally}`, { cause: thrown });
}
