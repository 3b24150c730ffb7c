import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import type { Release } from '../model/release.ts';
import type { Ports } from '../ports/ports.ts';
import { slsaStatement } from '../provenance/slsa-statement.ts';

/** Signs one SLSA statement for each distribution, all with one certificate. @returns bundles by distribution. */
export async function signRelease(
  release: Release,
  { signer, log }: Pick<Ports, 'signer' | 'log'>,
): Promise<ReadonlyMap<string, Bundle>> {
  const { distributions } = release;
  const statements = distributions.map((one) => slsaStatement(release, one));
  const bundles = await signer.sign(statements, (count) => log.progress(`signed ${count} of ${statements.length}`));
  return new Map(
    distributions.map(({ file }, at) => {
      const bundle = bundles[at];
      if (bundle === undefined) throw new ReleaseError('BUG', `the signer gave no bundle for ${file}`);
      return [file, bundle];
    }),
  );
}
