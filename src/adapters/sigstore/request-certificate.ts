import { type KeyObject, sign, X509Certificate } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Identity } from '../../ports/identity.ts';
import { isJsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { askSigstore, type SigstoreBody } from './ask-sigstore.ts';

/** Audience that Fulcio takes. */
const audience = 'sigstore';

/** A certificate for this job's identity, and until when it is good. */
export interface SigningCertificate {
  readonly pem: string;
  /** Milliseconds since the epoch, by Fulcio's clock, which is the log's. */
  readonly endsAt: number;
  /** Milliseconds since the epoch, by our own clock: a machine whose clock is wrong gets the whole lifetime, too. */
  readonly endsHereAt: number;
}

export interface CertificateRequest {
  readonly fulcio: string;
  readonly identity: Identity;
  readonly wire: Wire;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/**
 * Trades a fresh identity token for a certificate over our own key.
 *
 * @throws ReleaseError IDENTITY_MISSING, SIGNING_REFUSED, SIGSTORE_UNREACHABLE; never with the token in it.
 */
export async function requestCertificate(request: CertificateRequest): Promise<SigningCertificate> {
  const { fulcio, wire, publicKey } = request;
  let askedAt = wire.clock.now();
  const { reply } = await askSigstore(wire, {
    method: 'POST',
    url: `${fulcio}/api/v2/signingCert`,
    body: async () => {
      const body = await requestBody(request);
      askedAt = wire.clock.now();
      return body;
    },
    what: 'Fulcio, asked for a signing certificate',
  });
  const signed = reply.signedCertificateEmbeddedSct;
  const chain = isJsonObject(signed) ? signed.chain : undefined;
  const certificates: unknown = isJsonObject(chain) ? chain.certificates : undefined;
  const pem: unknown = Array.isArray(certificates) ? certificates[0] : undefined;
  const { validFrom, validTo } = readCertificate(pem, publicKey);
  const endsAt = Date.parse(validTo);
  return { pem: String(pem), endsAt, endsHereAt: askedAt + endsAt - Date.parse(validFrom) };
}

async function requestBody({ identity, privateKey, publicKey }: CertificateRequest): Promise<SigstoreBody> {
  const secret = await identity.token(audience);
  const subject = subjectOf(secret.reveal());
  const json = {
    credentials: { oidcIdentityToken: secret.reveal() },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
  };
  return { json, secret };
}

/** Fulcio wants the token's subject signed. The token came from the issuer itself, so it is decoded and not verified. */
function subjectOf(token: string): string {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (isJsonObject(payload) && typeof payload.sub === 'string' && payload.sub !== '') return payload.sub;
  } catch {
    // The reason would quote the token.
  }
  throw new ReleaseError('IDENTITY_MISSING', 'the identity token that GitHub gave has no readable subject');
}

function readCertificate(pem: unknown, publicKey: KeyObject): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(String(pem));
  } catch (cause) {
    throw new ReleaseError('SIGSTORE_UNREACHABLE', 'Fulcio answered without a certificate that can be read', { cause });
  }
  if (certificate.publicKey.equals(publicKey)) return certificate;
  throw new ReleaseError('SIGNING_REFUSED', 'Fulcio answered with a certificate for another key');
}
