import { type Handler, json, type Reply, type Request, readBody } from '../http.ts';
import type { Authority } from './authority.ts';
import { certificatePem, randomSerial, signCertificate, tbsCertificate } from './certificate.ts';
import { sequence } from './der.ts';
import { authorityKey, codeSigning, digitalSignature, purpose, subjectKey, uriName } from './extensions.ts';
import { type Identity, identity } from './identity-extensions.ts';
import { type Claims, identityToken, type TokenRules } from './identity-token.ts';
import { at, parseJson } from './json-value.ts';
import type { KeyPair } from './key-pair.ts';
import { Refused } from './refused.ts';
import { sctExtension } from './sct.ts';
import { type SigningRequest, signingRequest } from './signing-request.ts';

/** Who signs the certificates, and who vouches for them. */
export interface FulcioOptions extends TokenRules {
  readonly authority: Authority;
  readonly ctLog: KeyPair;
}

/** A certificate lives ten minutes, as the public instance's do. Milliseconds. */
const lifetime = 600_000;

/** A token of GitHub has about 2 kB, a key or request far less. */
const maxRequestBytes = 256 * 1024;

/**
 * The certificate authority over HTTP: exchanges an identity token and a key for a short-lived certificate.
 * Refusals are 400 in Fulcio's own words; they never repeat the token. Source: reference §3.1.
 */
export function fulcio(options: FulcioOptions): Handler {
  return async (request) => {
    const route = `${request.method} ${request.url.pathname}`;
    const root = certificatePem(options.authority.certificate);
    // The service's own clock, which a client can read when its token is refused.
    const date = new Date(options.now()).toUTCString();
    if (route === 'GET /api/v2/trustBundle') return json(200, { chains: [{ certificates: [root] }] });
    if (route === 'POST /api/v2/signingCert') {
      const reply = await answer(request, options, root);
      return { ...reply, headers: { ...reply.headers, date } };
    }
    return json(404, { code: 5, message: 'Not Found', details: [] });
  };
}

/** Answers with the whole chain: sigstore-python wants at least two certificates. */
async function answer(request: Request, options: FulcioOptions, root: string): Promise<Reply> {
  try {
    const leaf = certificatePem(await certify(request, options));
    return json(200, { signedCertificateEmbeddedSct: { chain: { certificates: [leaf, root] } } });
  } catch (thrown) {
    if (thrown instanceof Refused) return json(400, { code: 3, message: thrown.message, details: [] });
    throw thrown;
  }
}

/** Checks in Fulcio's own order: token, key, proof, claims. */
async function certify(request: Request, options: FulcioOptions): Promise<Buffer> {
  const body = parseJson((await readBody(request, maxRequestBytes)).toString('utf8'));
  const claims = fromToken(() => identityToken(tokenOf(request, body), options));
  const wanted = signingRequest(body);
  const subject = fromToken(() => String(claims.sub));
  if (!wanted.proves(subject)) {
    throw new Refused('The signature supplied in the request could not be verified');
  }
  const holder = fromToken(() => identity(claims));
  return issue(wanted, holder, options);
}

/** sigstore-python puts the token into a header, @sigstore/sign into the body. */
function tokenOf({ headers }: Request, body: unknown): string {
  const inBody = at(body, 'credentials', 'oidcIdentityToken');
  if (typeof inBody === 'string') return inBody;
  return /^bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** Fulcio has one text for all that can be wrong with a token. */
function fromToken<T extends Claims | Identity | string>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw new Refused('There was an error processing the identity token', { cause: thrown });
  }
}

/** Makes the certificate: the extensions in Fulcio's order, the SCT last (reference §3.2, §3.4). */
function issue({ key }: SigningRequest, holder: Identity, { authority, ctLog, now }: FulcioOptions): Buffer {
  const time = now();
  const body = {
    serial: randomSerial(),
    issuer: authority.name,
    subject: sequence(),
    // Cut to whole seconds when encoded, so that the log's whole-second time always lies inside.
    notBefore: time,
    notAfter: time + lifetime,
    publicKey: key,
    extensions: [
      digitalSignature,
      purpose(codeSigning, false),
      subjectKey(key),
      authorityKey(authority.keys.publicKey),
      uriName(holder.subject),
      ...holder.extensions,
    ],
  };
  // Verifiers drop the SCT and must get back the bytes that the CT log signed.
  const sct = sctExtension({ tbs: tbsCertificate(body), issuer: authority.keys, time }, ctLog);
  const tbs = tbsCertificate({ ...body, extensions: [...body.extensions, sct] });
  return signCertificate(tbs, authority.keys.privateKey);
}
