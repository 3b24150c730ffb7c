import { ReleaseError } from '../errors.ts';
import type { Bundle, PypiAttestation, Statement } from '../model/attestation.ts';
import type { SealedDistribution } from '../model/release.ts';
import type { Ports } from '../ports/ports.ts';
import { approvalStatement } from '../provenance/approval-statement.ts';
import { judgeSigner } from '../provenance/judge-signer.ts';
import { judgeStatement } from '../provenance/judge-statement.ts';
import { publishStatement } from '../provenance/publish-statement.ts';
import { pypiAttestation } from '../provenance/pypi-attestation.ts';
import { isBuiltBySigners, summaryStatement } from '../provenance/summary-statement.ts';
import type { Approved } from './5-approve.ts';
import { signerOf } from './verify-provenance.ts';

/** SLSA provenance, and behind it the publish attestation where one was asked for. */
type Attestations = readonly [PypiAttestation, ...PypiAttestation[]];

export interface SignedPublication {
  /** By distribution. */
  readonly attestations: ReadonlyMap<string, Attestations>;
  /** The signed approval record. */
  readonly approval: Bundle;
  /** The signed verification summary, where builders signed the provenance; `undefined` elsewhere. */
  readonly summary: Bundle | undefined;
}

/**
 * Signs a publish attestation for each file that this job is to upload, and the approval record, all with one
 * certificate, and where builders signed the provenance a summary of what was verified of them, and verifies every one again before anything is uploaded: an index takes a file once, and its
 * attestations only with it.
 *
 * What a failed try has signed is not kept, unlike provenance. It says *published*, and must not lie about for a file
 * that is not; a job that publishes can store nothing, for it never loads the client that could; and nothing is lost:
 * nothing was uploaded yet, and the next try signs for exactly the files that the index still lacks.
 *
 * @param files that this job uploads itself.
 * @throws ReleaseError SIGNING_REFUSED when what came back does not verify; and as `Signer.sign`.
 */
export async function signPublication(
  approved: Approved,
  files: readonly SealedDistribution[],
  ports: Ports,
): Promise<SignedPublication> {
  const { sealed } = approved.attested;
  const { distributions } = sealed.release;
  const record = approvalStatement(approved.record, distributions);
  const summaries = isBuiltBySigners(sealed.release) ? [summaryStatement(sealed.release, sealed.bundles)] : [];
  const own = files.map(({ file, sha256 }) => publishStatement(file, sha256, ports.publishType));
  const all = [...own, record, ...summaries];
  await ports.verifier.trustedRoot();
  const bundles = await ports.signer.sign(all, (count) => ports.log.progress(`signed ${count} of ${all.length}`));
  const published = new Map<string, Bundle>();
  for (const [at, { file }] of files.entries()) {
    published.set(file, await verified(bundles[at], all[at], file, approved, ports));
  }
  const approval = await verified(bundles[files.length], record, 'the approval record', approved, ports);
  const [wanted] = summaries;
  const summary = wanted && (await verified(bundles.at(-1), wanted, 'the verification summary', approved, ports));
  const attestations = new Map<string, Attestations>();
  for (const { file } of distributions) {
    const [provenance, own] = [inPypiForm(file, sealed.bundles.get(file)), published.get(file)];
    attestations.set(file, own === undefined ? [provenance] : [provenance, inPypiForm(file, own)]);
  }
  return { attestations, approval, summary };
}

async function verified(
  bundle: Bundle | undefined,
  statement: Statement | undefined,
  what: string,
  approved: Approved,
  { verifier }: Ports,
): Promise<Bundle> {
  if (bundle === undefined || statement === undefined)
    throw new ReleaseError('BUG', `the signer gave no bundle for ${what}`);
  const result = await verifier.verify(bundle);
  const reasons = result.ok
    ? [
        ...judgeSigner(result.value, signerOf(approved.attested.sealed.release)),
        ...judgeStatement(result.value.statement, statement),
      ]
    : result.reasons;
  if (reasons.length === 0) return bundle;
  throw new ReleaseError('SIGNING_REFUSED', `what was signed for ${what} does not verify: ${reasons.join('; ')}`);
}

function inPypiForm(file: string, bundle: Bundle | undefined): PypiAttestation {
  const form = bundle === undefined ? undefined : pypiAttestation(bundle);
  if (form?.ok) return form.value;
  throw new ReleaseError('BUG', `${file}: no PEP 740 form: ${form?.reasons.join('; ') ?? 'it has no provenance'}`);
}
