import type { Bundle, PypiAttestation } from '../model/attestation.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { elementsOf, membersOf } from './json-members.ts';

/**
 * The PEP 740 form of a Sigstore bundle v0.3. Nothing is signed anew: certificate, log entry, statement and signature
 * are the bundle's own.
 *
 * @see https://peps.python.org/pep-0740/#attestation-objects
 */
export function pypiAttestation(bundle: Bundle): Parsed<PypiAttestation> {
  const material = membersOf(bundle.verificationMaterial);
  const certificate = membersOf(material.certificate).rawBytes;
  const entries = elementsOf(material.tlogEntries);
  const envelope = membersOf(bundle.dsseEnvelope);
  const signatures = elementsOf(envelope.signatures);
  const signature = membersOf(signatures[0]).sig;
  const reasons: string[] = [];
  if (typeof certificate !== 'string') reasons.push('the bundle has no single certificate');
  if (entries.length !== 1) reasons.push(`the bundle has ${entries.length} log entries, and PEP 740 has one`);
  if (envelope.payloadType !== inTotoType) reasons.push('the bundle’s payload is no in-toto statement');
  if (typeof envelope.payload !== 'string') reasons.push('the bundle has no payload');
  if (signatures.length !== 1 || typeof signature !== 'string')
    reasons.push('the bundle has not exactly one signature');
  if (reasons.length > 0) return bad(...reasons);
  return good({
    version: 1,
    verification_material: { certificate: String(certificate), transparency_entries: [membersOf(entries[0])] },
    envelope: { statement: String(envelope.payload), signature: String(signature) },
  });
}

/** Payload type of a DSSE envelope around an in-toto statement. */
export const inTotoType = 'application/vnd.in-toto+json';
