import type { Bundle, PypiAttestation } from '../model/attestation.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { elementsOf, membersOf } from './json-members.ts';
import { judgeLogEntry } from './judge-log-entry.ts';

/** Payload type of a DSSE envelope around an in-toto statement. */
export const inTotoType = 'application/vnd.in-toto+json';

/**
 * The PEP 740 form of a Sigstore bundle v0.3. Nothing is signed or encoded anew: certificate, log entry, statement and
 * signature are the bundle's own texts. What PyPI could not verify is refused here, before a file is sent for good.
 *
 * @see https://peps.python.org/pep-0740/#attestation-objects
 */
export function pypiAttestation(bundle: Bundle): Parsed<PypiAttestation> {
  const { certificate, tlogEntries } = membersOf(bundle.verificationMaterial);
  const { rawBytes } = membersOf(certificate);
  const { payload, payloadType, signatures } = membersOf(bundle.dsseEnvelope);
  const { sig } = membersOf(elementsOf(signatures)[0]);
  const entries = elementsOf(tlogEntries);
  const entry = membersOf(entries[0]);
  const reasons: string[] = [];
  if (!isText(rawBytes)) reasons.push('the bundle has no single certificate');
  if (entries.length !== 1) reasons.push(`the bundle has ${entries.length} log entries, and PEP 740 has one`);
  else reasons.push(...judgeLogEntry(entry));
  if (payloadType !== inTotoType) reasons.push('the bundle’s payload is no in-toto statement');
  if (!isText(payload)) reasons.push('the bundle has no payload');
  if (elementsOf(signatures).length !== 1 || !isText(sig)) reasons.push('the bundle has not exactly one signature');
  if (reasons.length > 0) return bad(...reasons);
  return good({
    version: 1,
    verification_material: { certificate: String(rawBytes), transparency_entries: [entry] },
    envelope: { statement: String(payload), signature: String(sig) },
  });
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
