import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { isRecord, parseJson } from './json-value.ts';

/** The claims of a token that was verified. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who is believed, and when. */
export interface TokenRules {
  /** Keys of the issuer, asked for each token. */
  readonly jwks: () => readonly JsonWebKey[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The real issuer's name, so that foreign verifiers with that constant run unmodified. */
const issuer = 'https://token.actions.githubusercontent.com';
const audience = 'sigstore';

/** Seconds by which the issuer's clock may be ahead. */
const leeway = 5;

/** Verifies an OIDC token of GitHub (RS256) made for Sigstore. Throws with the reason, which never holds the token. */
export function identityToken(token: string, { jwks, now }: TokenRules): Claims {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  const header = decode(head);
  const claims = decode(body);
  if (!isRecord(header) || !isRecord(claims) || more.length > 0) throw new Error('the token is no JWT');
  // The algorithm is fixed: a token must not choose how it is verified.
  if (header.alg !== 'RS256') throw new Error('the token is not signed with RS256');
  const jwk = jwks().find(({ kid }) => kid === header.kid);
  if (!jwk) throw new Error('the token is signed with an unknown key');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const valid = verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
  if (key.asymmetricKeyType !== 'rsa' || !valid) throw new Error('the signature of the token is wrong');
  checkClaims(claims, Math.floor(now() / 1000));
  return claims;
}

function checkClaims({ iss, aud, exp, nbf }: Claims, seconds: number): void {
  if (iss !== issuer) throw new Error('the token is of another issuer');
  if (!(Array.isArray(aud) ? aud : [aud]).includes(audience)) throw new Error('the token is for another audience');
  if (typeof exp !== 'number' || exp <= seconds) throw new Error('the token has expired');
  if (typeof nbf === 'number' && nbf > seconds + leeway) throw new Error('the token is not valid yet');
}

const decode = (part: string): unknown => parseJson(Buffer.from(part, 'base64url').toString('utf8'));
