import { type CertificateBody, randomSerial, signCertificate, tbsCertificate } from './certificate.ts';
import {
  authorityConstraint,
  authorityKey,
  certificateSigning,
  distinguishedName,
  purpose,
  subjectKey,
} from './extensions.ts';
import { type KeyPair, keyPair } from './key-pair.ts';

/** One who signs certificates. */
export interface Authority {
  readonly keys: KeyPair;
  /** Subject, DER; the issuer of what it signs, byte for byte. */
  readonly name: Buffer;
  /** DER. */
  readonly certificate: Buffer;
}

interface AuthorityOptions {
  readonly commonName: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Authorities that may stand below this one. */
  readonly pathLength: number;
  /** None: the authority signs itself. */
  readonly issuer?: Authority;
  /** Limits what is below to one purpose (an object identifier). */
  readonly only?: string;
}

const day = 86_400_000;

/** Makes an authority that lives ten years. Its shape is what all foreign verifiers take (reference §3.2). */
export async function authority({ commonName, now, pathLength, issuer, only }: AuthorityOptions): Promise<Authority> {
  const keys = await keyPair();
  const name = distinguishedName(commonName);
  const body: CertificateBody = {
    serial: randomSerial(),
    issuer: issuer?.name ?? name,
    subject: name,
    notBefore: now - day,
    notAfter: now + 3650 * day,
    publicKey: keys.publicKey,
    extensions: [
      certificateSigning,
      ...(only === undefined ? [] : [purpose(only, false)]),
      authorityConstraint(pathLength),
      subjectKey(keys.publicKey),
      ...(issuer ? [authorityKey(issuer.keys.publicKey)] : []),
    ],
  };
  // Without an issuer it vouches for itself: a root.
  const certificate = signCertificate(tbsCertificate(body), (issuer?.keys ?? keys).privateKey);
  return { keys, name, certificate };
}
