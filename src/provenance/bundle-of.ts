import type { Bundle, PypiAttestation } from '../model/attestation.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { inTotoType } from './pypi-attestation.ts';

/** The Sigstore bundle v0.3 of a PEP 740 attestation, which an index may have served: its shape is not trusted yet. */
export function bundleOf({ version, verification_material, envelope }: PypiAttestation): Parsed<Bundle> {
  const entries: readonly unknown[] = verification_material.transparency_entries;
  if (version !== 1) return bad(`version ${JSON.stringify(version)} of an attestation is not known`);
  if (entries.length !== 1) return bad(`the attestation has ${entries.length} log entries, and PEP 740 has one`);
  return good({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: verification_material.certificate },
      tlogEntries: entries,
      timestampVerificationData: {},
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: inTotoType,
      signatures: [{ sig: envelope.signature }],
    },
  });
}
