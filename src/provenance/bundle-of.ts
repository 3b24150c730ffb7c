import type { Bundle } from '../model/attestation.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { elementsOf, membersOf } from './json-members.ts';
import { inTotoType } from './pypi-attestation.ts';

/** Media type of a Sigstore bundle v0.3. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/**
 * The Sigstore bundle v0.3 of a PEP 740 attestation, member for member as the signer writes one, so that
 * `pypiAttestation` gives the attestation back.
 *
 * @param attestation as an index or a file gave it: its shape is not trusted, and its content is for the verifier.
 */
export function bundleOf(attestation: unknown): Parsed<Bundle> {
  const { version, verification_material, envelope } = membersOf(attestation);
  const { certificate, transparency_entries } = membersOf(verification_material);
  const { statement, signature } = membersOf(envelope);
  const entries = elementsOf(transparency_entries);
  const reasons: string[] = [];
  if (version !== 1) reasons.push('the attestation is not of version 1');
  if (typeof certificate !== 'string') reasons.push('the attestation has no certificate');
  if (entries.length !== 1) reasons.push(`the attestation has ${entries.length} log entries, and PEP 740 has one`);
  if (typeof statement !== 'string' || typeof signature !== 'string') {
    reasons.push('the attestation has no statement or no signature');
  }
  if (reasons.length > 0) return bad(...reasons);
  return good({
    mediaType: bundleType,
    verificationMaterial: {
      certificate: { rawBytes: certificate },
      tlogEntries: entries,
      timestampVerificationData: {},
    },
    dsseEnvelope: { payload: statement, payloadType: inTotoType, signatures: [{ sig: signature }] },
  });
}
