import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { isRecord, parseJson } from './json-value.ts';
import type { Publisher } from './state.ts';

/** Issuer of the job tokens. */
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** Seconds of clock difference that are forgiven. */
const LEEWAY = 30;

export type Claims = Readonly<Record<string, unknown>>;

/** Why a mint request is refused: the code and description of the reply. */
export interface MintRefusal {
  readonly code: string;
  readonly description: string;
}

const refused = (code: string, description: string): MintRefusal => ({ code, description });

const decode = (part: string | undefined): unknown => parseJson(Buffer.from(part ?? '', 'base64url').toString('utf8'));

/** Verifies signature, issuer, audience and times of an OIDC token. Source: reference §2.3 and §2.4. */
export function readIdToken(token: string, jwks: readonly JsonWebKey[], audience: string): Claims | MintRefusal {
  const parts = token.split('.');
  const header = decode(parts[0]);
  const claims = decode(parts[1]);
  if (parts.length !== 3 || !isRecord(header) || !isRecord(claims)) return refused('invalid-payload', 'malformed JWT');
  if (claims.iss !== ISSUER) return refused('invalid-payload', 'unknown trusted publishing issuer');
  const wrong = refused('invalid-token', 'malformed or invalid token');
  const jwk = jwks.find((key) => Reflect.get(key, 'kid') === header.kid);
  if (header.alg !== 'RS256' || !jwk) return wrong;
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const signed = Buffer.from(`${parts[0]}.${parts[1]}`);
  if (!verify('sha256', signed, key, Buffer.from(parts[2] ?? '', 'base64url'))) return wrong;
  const now = Date.now() / 1000;
  const { exp, iat, nbf = iat } = claims;
  if (typeof exp !== 'number' || typeof iat !== 'number' || typeof nbf !== 'number') return wrong;
  if (exp + LEEWAY <= now || iat - LEEWAY > now || nbf - LEEWAY > now) return wrong;
  // A strict single audience: a list is refused even when it names only this index.
  return claims.aud === audience ? claims : wrong;
}

/** Tells a refusal from claims. */
export function isMintRefusal(value: Claims | MintRefusal): value is MintRefusal {
  return typeof value.code === 'string' && typeof value.description === 'string' && !('iss' in value);
}

/** Matches the claims with the registered publisher; null where all agree. */
export function matchPublisher(claims: Claims, publisher: Publisher | null): MintRefusal | null {
  const none = (why: string) => refused('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
  const claim = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '');
  for (const name of [
    'repository',
    'repository_owner',
    'repository_owner_id',
    'job_workflow_ref',
    'ref',
    'sha',
    'jti',
  ]) {
    if (!claim(name)) return none(`Missing claim '${name}'`);
  }
  if (claim('event_name') === 'pull_request_target') {
    return none('Publishing from a workflow invoked by pull_request_target is not supported');
  }
  const missing = none('Publisher with matching claims was not found');
  const called = /^[^@]*\/([^/@]+)@/.exec(claim('job_workflow_ref'))?.[1] ?? '';
  if (!publisher || claim('repository') !== publisher.repository) return missing;
  if (claim('repository_owner_id') !== publisher.ownerId || called !== publisher.workflow) return missing;
  const wanted = publisher.environment.toLowerCase();
  if (wanted !== '' && claim('environment').toLowerCase() !== wanted) return missing;
  if (claim('repository_owner') !== publisher.repository.split('/')[0]) {
    return none('Check failed for required claim repository_owner');
  }
  const file = `${publisher.repository}/.github/workflows/${publisher.workflow}`;
  const expected = [`${file}@${claim('ref')}`, `${file}@${claim('sha')}`];
  if (expected.includes(claim('job_workflow_ref'))) return null;
  const list = expected.map((one) => `'${one}'`).join(', ');
  return none(`The job_workflow_ref claim does not match, expecting one of [${list}]`);
}
