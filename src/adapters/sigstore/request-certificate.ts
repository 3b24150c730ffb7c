import { type KeyObject, sign, X509Certificate } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Identity } from '../../ports/identity.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { askSigstore } from './ask-sigstore.ts';

/** Audience that Fulcio takes. */
const audience = 'sigstore';

/** A certificate for this job's identity, and until when it is good. */
export interface SigningCertificate {
  readonly pem: string;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

export interface CertificateRequest {
  readonly fulcio: string;
  readonly identity: Identity;
  readonly wire: Wire;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/**
 * Trades a fresh identity token for a certificate over our own key. The token is proof of who we are and is asked for
 * anew at each try.
 *
 * @throws ReleaseError IDENTITY_MISSING, SIGNING_REFUSED, SIGSTORE_UNREACHABLE; never with the token in it.
 */
export async function requestCertificate(request: CertificateRequest): Promise<SigningCertificate> {
  const { fulcio, wire } = request;
  const { reply } = await askSigstore(wire, {
    method: 'POST',
    url: `${fulcio}/api/v2/signingCert`,
    body: () => requestBody(request),
    what: 'Fulcio, asked for a signing certificate',
  });
  const signed = reply.signedCertificateEmbeddedSct;
  const chain = isJsonObject(signed) ? signed.chain : undefined;
  const certificates: unknown = isJsonObject(chain) ? chain.certificates : undefined;
  const pem: unknown = Array.isArray(certificates) ? certificates[0] : undefined;
  return readCertificate(pem, request.publicKey);
}

async function requestBody({ identity, privateKey, publicKey }: CertificateRequest): Promise<JsonObject> {
  const token = await identity.token(audience);
  const subject = subjectOf(token.reveal());
  return {
    credentials: { oidcIdentityToken: token.reveal() },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
  };
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

function readCertificate(pem: unknown, publicKey: KeyObject): SigningCertificate {
  try {
    const certificate = new X509Certificate(String(pem));
    if (certificate.publicKey.equals(publicKey)) {
      return { pem: String(pem), endsAt: Date.parse(certificate.validTo) };
    }
  } catch (cause) {
    throw new ReleaseError('SIGSTORE_UNREACHABLE', 'Fulcio answered without a certificate that can be read', { cause });
  }
  throw new ReleaseError('SIGNING_REFUSED', 'Fulcio answered with a certificate for another key');
}
