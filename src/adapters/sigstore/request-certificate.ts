import { type KeyObject, sign, X509Certificate } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Secret } from '../../model/secret.ts';
import type { Identity } from '../../ports/identity.ts';
import { isJsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { askSigstore, type SigstoreAnswer } from './ask-sigstore.ts';
import { type SigningClaims, signingClaims } from './signing-claims.ts';

/** Audience that Fulcio takes. */
const audience = 'sigstore';
/** Fulcio's one text for all that can be wrong with a token: its age, its issuer, a name that it cannot read. */
const identityRefusal = 'error processing the identity token';
/** Tokens that are refused before it is told. The first may have been old, or a clock behind. */
const maxRefusals = 5;
const refusalPauseMs = 2_000;
/** A token that is not good yet is kept until it is; one that needs longer has a wrong clock behind it. */
const maxHoldMs = 240_000;
const what = 'Fulcio, asked for a signing certificate';

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
  /** A repository that is not public may be named in the public log. */
  readonly publicLog: boolean;
  /** The job may be part of a called workflow. Left out: it may not. */
  readonly calledWorkflow?: boolean | undefined;
  readonly until: () => number;
  readonly timeoutMs: number;
}

interface Asked extends SigstoreAnswer {
  readonly token: Secret;
  readonly claims: SigningClaims;
  /** Milliseconds since the epoch, by our own clock. */
  readonly askedAt: number;
}

/**
 * Trades a fresh identity token for a certificate over our own key. A token that Fulcio does not take is replaced by
 * another; one that is not good yet by Fulcio's clock is kept until it is.
 *
 * @throws ReleaseError IDENTITY_MISSING, IDENTITY_UNREACHABLE, IDENTITY_REFUSED, WORKFLOW_REUSABLE, REPOSITORY_PRIVATE,
 *   SIGNING_REFUSED, FULCIO_UNREACHABLE; never with the token in it.
 */
export async function requestCertificate(request: CertificateRequest): Promise<SigningCertificate> {
  const { clock } = request.wire;
  let kept: Secret | undefined;
  for (let refusals = 1; ; refusals++) {
    const asked = await ask(request, kept);
    if (asked.status !== 400) return certificateIn(asked, request.publicKey);
    if (!asked.words.includes(identityRefusal)) throw refused('SIGNING_REFUSED', asked);
    const holdMs = untilGood(asked);
    kept = holdMs === undefined ? undefined : asked.token;
    const pauseMs = holdMs ?? refusalPauseMs * 2 ** (refusals - 1);
    if (refusals >= maxRefusals || clock.now() + pauseMs > request.until()) throw refused('IDENTITY_REFUSED', asked);
    await clock.sleep(pauseMs);
  }
}

const refused = (code: 'SIGNING_REFUSED' | 'IDENTITY_REFUSED', { status, words }: Asked): ReleaseError =>
  new ReleaseError(code, `${what}: status ${status}: ${words}`);

async function ask(request: CertificateRequest, kept: Secret | undefined): Promise<Asked> {
  const { fulcio, identity, wire, publicLog, calledWorkflow = false, until, timeoutMs } = request;
  let token = kept;
  let claims = { subject: '', notBefore: 0, expires: 0 };
  let askedAt = wire.clock.now();
  const answer = await askSigstore(wire, {
    method: 'POST',
    url: `${fulcio}/api/v2/signingCert`,
    body: async () => {
      const now = kept ?? (await identity.token(audience));
      [token, claims] = [now, signingClaims(now, { publicLog, calledWorkflow })];
      askedAt = wire.clock.now();
      return { json: requestBody(now, claims, request), secret: now };
    },
    answers: [400],
    what,
    silent: 'FULCIO_UNREACHABLE',
    until,
    timeoutMs,
  });
  if (token === undefined) throw new ReleaseError('BUG', 'Fulcio answered before it was given a token');
  return { ...answer, token, claims, askedAt };
}

const requestBody = (token: Secret, { subject }: SigningClaims, { privateKey, publicKey }: CertificateRequest) => ({
  credentials: { oidcIdentityToken: token.reveal() },
  publicKeyRequest: {
    publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
    proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
  },
});

/**
 * Milliseconds until a token is good by Fulcio's own clock, as its reply tells it; `undefined` when it is good now or
 * will never be. Asking for another token would not help: it would be as far ahead.
 */
function untilGood({ headers, claims: { notBefore } }: Asked): number | undefined {
  const there = Date.parse(headers.get('date') ?? '');
  const missing = notBefore * 1_000 - there;
  return missing > 0 && missing < maxHoldMs ? missing + 1_000 : undefined;
}

function certificateIn({ reply, askedAt }: Asked, publicKey: KeyObject): SigningCertificate {
  const signed = reply.signedCertificateEmbeddedSct;
  const chain = isJsonObject(signed) ? signed.chain : undefined;
  const certificates: unknown = isJsonObject(chain) ? chain.certificates : undefined;
  const pem: unknown = Array.isArray(certificates) ? certificates[0] : undefined;
  const { validFrom, validTo } = readCertificate(pem, publicKey);
  const endsAt = Date.parse(validTo);
  return { pem: String(pem), endsAt, endsHereAt: askedAt + endsAt - Date.parse(validFrom) };
}

function readCertificate(pem: unknown, publicKey: KeyObject): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(String(pem));
  } catch (cause) {
    throw new ReleaseError('FULCIO_UNREACHABLE', 'Fulcio answered without a certificate that can be read', { cause });
  }
  if (certificate.publicKey.equals(publicKey)) return certificate;
  throw new ReleaseError('SIGNING_REFUSED', 'Fulcio answered with a certificate for another key');
}
