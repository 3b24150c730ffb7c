import type { VerifiedStatement } from '../../model/attestation.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';

/** An extension of a certificate, as Sigstore's verifier gives it: the arcs of its id, and the raw value. */
export interface CertificateExtension {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

/** Fulcio's arc; the extensions read here are numbers 8 to 21 below it. */
const fulcioArc = '1.3.6.1.4.1.57264.1.';

/** Numbers by the member that each one fills. */
const numbers = {
  issuer: 8,
  runnerEnvironment: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  buildConfigUri: 18,
  runInvocationUri: 21,
} as const;

/**
 * Reads who signed out of a verified certificate. Every field must be there, once: an identity of which a part is
 * unknown is none.
 */
export function certificateClaims(
  san: string | undefined,
  extensions: readonly CertificateExtension[],
): Parsed<VerifiedStatement['signer']> {
  const reasons: string[] = [];
  const read = (member: keyof typeof numbers): string => {
    const id = `${fulcioArc}${numbers[member]}`;
    const found = extensions.filter(({ oid }) => oid?.id.join('.') === id);
    const text = found.length === 1 ? utf8String(found[0]?.value) : undefined;
    if (text === undefined)
      reasons.push(`the certificate does not say its ${member} (extension ${id}) once and readably`);
    return text ?? '';
  };
  const claims = {
    san: san ?? '',
    issuer: read('issuer'),
    repository: read('repository'),
    commit: read('commit'),
    ref: read('ref'),
    buildConfigUri: read('buildConfigUri'),
    runInvocationUri: read('runInvocationUri'),
    runnerEnvironment: read('runnerEnvironment'),
  };
  if (claims.san === '') reasons.push('the certificate names no subject');
  return reasons.length === 0 ? good(claims) : bad(...reasons);
}

/** A DER UTF8String and nothing around it; lengths up to 65,535. */
function utf8String(value: Uint8Array | undefined): string | undefined {
  const der = Buffer.from(value ?? []);
  if (der[0] !== 0x0c) return undefined;
  const short = der[1] ?? 0;
  const [start, length] =
    short < 0x80
      ? [2, short]
      : short === 0x81
        ? [3, der[2] ?? 0]
        : short === 0x82 && der.length > 4
          ? [4, der.readUInt16BE(2)]
          : [0, -1];
  if (length < 0 || start + length !== der.length) return undefined;
  const text = der.subarray(start).toString('utf8');
  return Buffer.from(text, 'utf8').equals(der.subarray(start)) ? text : undefined;
}
