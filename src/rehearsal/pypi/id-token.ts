import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { isRecord, parseJson } from './json-value.ts';
import { repr } from './python-repr.ts';
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

/** Why a text is no token of an issuer that the index knows; null where it may be one. Nothing is verified yet. */
export function tokenMistake(token: string): MintRefusal | null {
  const parts = token.split('.');
  const claims = decode(parts[1]);
  const whole = parts.length === 3 && isRecord(decode(parts[0])) && isRecord(claims);
  if (!whole || claims.iss === undefined) return refused('invalid-payload', 'malformed JWT');
  return claims.iss === ISSUER ? null : refused('invalid-payload', 'unknown trusted publishing issuer');
}

/** Verifies signature, audience and times of an OIDC token. Source: reference §2.3 and §2.4. */
export function readIdToken(token: string, jwks: readonly JsonWebKey[], audience: string): Claims | MintRefusal {
  const parts = token.split('.');
  const [header, claims] = [decode(parts[0]), decode(parts[1])];
  const wrong = refused('invalid-token', 'malformed or invalid token');
  if (!isRecord(header) || !isRecord(claims)) return wrong;
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

/** Matches the claims with the registered publisher, in the index's order; null where all agree. */
export function matchPublisher(
  claims: Claims,
  publisher: Publisher | null,
  spent: ReadonlySet<string>,
): MintRefusal | null {
  const none = (why: string) => refused('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
  const claim = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '');
  const missing = REQUIRED.find((name) => claims[name] === undefined || claims[name] === null);
  if (missing !== undefined) return none(`Missing claim '${missing}'`);
  const file = /[^/]+\.ya?ml(?=@)/.exec(claim('job_workflow_ref'))?.[0];
  if (file === undefined) return none('Could not job extract workflow filename from OIDC claims');
  if (!publisher || !isFound(claim, file, publisher)) return none('Publisher with matching claims was not found');
  if (claim('repository_owner') !== publisher.repository.split('/')[0]) {
    return none("Check failed for required claim 'repository_owner'");
  }
  const wrongRef = workflowMistake(claim, publisher);
  if (wrongRef !== undefined) return none(wrongRef);
  if (spent.has(claim('jti'))) return refused('invalid-reuse-token', 'invalid token: already used');
  if (claim('event_name') !== 'pull_request_target') return null;
  return none("Publishing from a workflow invoked via 'pull_request_target' is not supported.");
}

const REQUIRED = [
  'event_name',
  'job_workflow_ref',
  'jti',
  'ref',
  'repository',
  'repository_owner',
  'repository_owner_id',
  'sha',
];

type Claim = (name: string) => string;

/** The lookup is exact; a publisher without environment takes any. */
function isFound(claim: Claim, file: string, { repository, ownerId, workflow, environment }: Publisher): boolean {
  const same = claim('repository') === repository && claim('repository_owner_id') === ownerId && file === workflow;
  return same && (environment === '' || environment.toLowerCase() === claim('environment').toLowerCase());
}

function workflowMistake(claim: Claim, { repository, workflow }: Publisher): string | undefined {
  const refs = [claim('ref'), claim('sha')].filter((ref) => ref !== '');
  if (refs.length === 0) return 'The ref and sha claims are empty';
  const expected = [...new Set(refs.map((ref) => `${repository}/.github/workflows/${workflow}@${ref}`))].sort();
  const got = claim('job_workflow_ref');
  if (expected.includes(got)) return undefined;
  const list = expected.map(repr).join(', ');
  return `The job_workflow_ref claim does not match, expecting one of [${list}], got ${repr(got)}`;
}
