import type { Bundle, SignerIdentity } from '../model/attestation.ts';
import type { Release, SealedDistribution } from '../model/release.ts';
import type { SealProblem } from '../model/reopening.ts';
import type { Ports } from '../ports/ports.ts';
import { judgeProvenance } from '../provenance/judge-provenance.ts';
import { judgeSigner } from '../provenance/judge-signer.ts';
import { judgeSubject } from '../provenance/judge-subject.ts';

/** Whoever signs for this release: its own workflow in its own run, and nobody else. */
export const signerOf = ({ run }: Release): SignerIdentity => ({
  repository: run.repository,
  workflowPath: run.workflowPath,
  ref: run.ref,
  commit: run.commit,
  runId: run.id,
});

/** Whoever signs this distribution's provenance: a builder, where `release.json` names one, else as {@link signerOf}. */
export const provenanceSignerOf = (release: Release, { provenance }: SealedDistribution): SignerIdentity =>
  provenance?.attempt === undefined
    ? signerOf(release)
    : { ...signerOf(release), calledWorkflow: provenance.signer, attempt: provenance.attempt };

/** Verifies one bundle for each distribution as a stranger would, and compares what it says with `release.json`. */
export async function verifyProvenance(
  release: Release,
  bundles: ReadonlyMap<string, Bundle>,
  { verifier, log }: Pick<Ports, 'verifier' | 'log'>,
): Promise<readonly SealProblem[]> {
  const problems: SealProblem[] = [];
  for (const [at, distribution] of release.distributions.entries()) {
    const { file, sha256 } = distribution;
    const report = (what: string, id: SealProblem['id'] = 'unverified-provenance') =>
      void problems.push({ id, where: file, what });
    log.progress(`verified ${at} of ${release.distributions.length} provenance statements`);
    const bundle = bundles.get(file);
    if (bundle === undefined) {
      report('it has no provenance');
      continue;
    }
    const verified = await verifier.verify(bundle);
    if (!verified.ok) {
      for (const reason of verified.reasons) report(reason);
      continue;
    }
    const { statement } = verified.value;
    const signer = provenanceSignerOf(release, distribution);
    for (const reason of judgeSigner(verified.value, signer)) report(reason, 'foreign-signer');
    const contradictions = [
      ...judgeSubject(statement, file, sha256),
      ...judgeProvenance(statement, release, distribution),
    ];
    for (const reason of contradictions) report(reason, 'contradicting-provenance');
  }
  return problems;
}
