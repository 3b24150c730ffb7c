import { ReleaseError } from '../errors.ts';
import type { Bundle, PypiAttestation, Statement } from '../model/attestation.ts';
import type { Ports } from '../ports/ports.ts';
import { approvalStatement } from '../provenance/approval-statement.ts';
import { judgeSigner } from '../provenance/judge-signer.ts';
import { judgeSubject } from '../provenance/judge-subject.ts';
import { publishStatement } from '../provenance/publish-statement.ts';
import { pypiAttestation } from '../provenance/pypi-attestation.ts';
import { sameStatement } from '../provenance/same-statement.ts';
import type { Approved } from './5-approve.ts';
import { signerOf } from './verify-provenance.ts';

export interface SignedPublication {
  /** Both attestations of each distribution, SLSA provenance first. */
  readonly attestations: ReadonlyMap<string, readonly [PypiAttestation, PypiAttestation]>;
  /** The signed approval record. */
  readonly approval: Bundle;
}

/**
 * Signs a publish attestation for each file and the approval record, all with one certificate, and verifies every one
 * again before anything is uploaded: an index takes a file once, and its attestations only with it.
 *
 * @throws ReleaseError SIGNING_REFUSED when what came back does not verify.
 */
export async function signPublication(approved: Approved, ports: Ports): Promise<SignedPublication> {
  const { sealed } = approved.attested;
  const { distributions } = sealed.release;
  const statements = distributions.map(({ file, sha256 }) => publishStatement(file, sha256, ports.publishType));
  const record = approvalStatement(approved.record, distributions);
  const all = [...statements, record];
  const bundles = await ports.signer.sign(all, (count) => ports.log.progress(`signed ${count} of ${all.length}`));
  const attestations = new Map<string, readonly [PypiAttestation, PypiAttestation]>();
  for (const [at, { file, sha256 }] of distributions.entries()) {
    const bundle = await verified(bundles[at], approved, ports, file, sha256);
    attestations.set(file, [inPypiForm(file, sealed.bundles.get(file)), inPypiForm(file, bundle)]);
  }
  const approval = await verified(bundles[distributions.length], approved, ports, record);
  return { attestations, approval };
}

async function verified(
  bundle: Bundle | undefined,
  approved: Approved,
  { verifier }: Ports,
  ...subject: readonly [file: string, sha256: string] | readonly [record: Statement]
): Promise<Bundle> {
  const [first] = subject;
  const what = typeof first === 'string' ? first : 'the approval record';
  if (bundle === undefined) throw new ReleaseError('BUG', `the signer gave no bundle for ${what}`);
  const result = await verifier.verify(bundle);
  const reasons = result.ok
    ? [
        ...judgeSigner(result.value, signerOf(approved.attested.sealed.release)),
        ...(subject.length === 2 ? judgeSubject(result.value.statement, subject[0], subject[1]) : []),
        ...(subject.length === 1 ? judgeSame(result.value.statement, subject[0]) : []),
      ]
    : result.reasons;
  if (reasons.length === 0) return bundle;
  throw new ReleaseError('SIGNING_REFUSED', `what was signed for ${what} does not verify: ${reasons.join('; ')}`);
}

const judgeSame = (found: Statement, wanted: Statement): readonly string[] =>
  sameStatement(found, wanted) ? [] : ['it says something else than what was to be signed'];

function inPypiForm(file: string, bundle: Bundle | undefined): PypiAttestation {
  const form = bundle === undefined ? undefined : pypiAttestation(bundle);
  if (form?.ok) return form.value;
  throw new ReleaseError('BUG', `${file}: no PEP 740 form: ${form?.reasons.join('; ') ?? 'it has no provenance'}`);
}
