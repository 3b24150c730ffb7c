import { type KeyObject, randomBytes, sign } from 'node:crypto';
import { bits, certificateTime, context, integer, oid, sequence } from './der.ts';
import { version3 } from './extensions.ts';
import { spki } from './key-pair.ts';

/** AlgorithmIdentifier of ECDSA with SHA-256. */
export const ecdsaWithSha256: Buffer = sequence(oid('1.2.840.10045.4.3.2'));

/** What a certificate says before it is signed. Names and extensions are DER. */
export interface CertificateBody {
  /** DER INTEGER. */
  readonly serial: Buffer;
  readonly issuer: Buffer;
  readonly subject: Buffer;
  /** Milliseconds since 1970; fractions of a second are cut off. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
}

/** A random positive serial number of 16 octets (RFC 5280 allows 20). */
export function randomSerial(): Buffer {
  const bytes = randomBytes(16);
  // Fixed top bits: never zero, never negative, always of one length.
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return integer(bytes);
}

/** The TBSCertificate: what the authority signs, and, without its SCT, what the CT log signs. */
export const tbsCertificate = (body: CertificateBody): Buffer =>
  sequence(
    version3,
    body.serial,
    ecdsaWithSha256,
    body.issuer,
    sequence(certificateTime(body.notBefore), certificateTime(body.notAfter)),
    body.subject,
    spki(body.publicKey),
    context(3, sequence(...body.extensions)),
  );

/** Signs a TBSCertificate with the authority's key: the whole certificate, DER. */
export const signCertificate = (tbs: Buffer, key: KeyObject): Buffer =>
  sequence(tbs, ecdsaWithSha256, bits(sign('sha256', tbs, key)));

/** The PEM of a certificate: 64 columns, LF, final newline. */
export function certificatePem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
