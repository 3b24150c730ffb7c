import { type Authority, authority } from './authority.ts';
import { randomSerial, signCertificate, tbsCertificate } from './certificate.ts';
import { authorityKey, digitalSignature, distinguishedName, purpose, subjectKey, timeStamping } from './extensions.ts';
import { type KeyPair, keyPair } from './key-pair.ts';

/** Who signs timestamps. */
export interface TimestampSigner {
  readonly keys: KeyPair;
  /** DER. */
  readonly certificate: Buffer;
  /** Name of the certificate's issuer, DER. */
  readonly issuer: Buffer;
  /** Serial number of the certificate, DER INTEGER. */
  readonly serial: Buffer;
  /** DER certificates, the signer's first, root last. */
  readonly chain: readonly Buffer[];
}

const year = 365 * 86_400_000;

/** Makes a timestamp signer below an intermediate and a root of its own. `now`: milliseconds since 1970. */
export async function timestampSigner(now: number): Promise<TimestampSigner> {
  const root = await authority({ commonName: 'rehearsal timestamp root', now, pathLength: 1 });
  const below = { commonName: 'rehearsal timestamp intermediate', now, pathLength: 0, only: timeStamping };
  const intermediate = await authority({ ...below, issuer: root });
  const keys = await keyPair();
  const serial = randomSerial();
  const certificate = leaf(keys, serial, intermediate, now);
  const chain = [certificate, intermediate.certificate, root.certificate];
  return { keys, certificate, issuer: intermediate.name, serial, chain };
}

function leaf(keys: KeyPair, serial: Buffer, issuer: Authority, now: number): Buffer {
  const tbs = tbsCertificate({
    serial,
    issuer: issuer.name,
    subject: distinguishedName('rehearsal timestamp authority'),
    notBefore: now - 60_000,
    notAfter: now + 9 * year,
    publicKey: keys.publicKey,
    extensions: [
      digitalSignature,
      // Critical here, unlike in a signing certificate (RFC 3161 §2.3).
      purpose(timeStamping, true),
      subjectKey(keys.publicKey),
      authorityKey(issuer.keys.publicKey),
    ],
  });
  return signCertificate(tbs, issuer.keys.privateKey);
}
