import { createSign, generateKeyPair, type JsonWebKey, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { type Handler, json } from '../http.ts';
import { shortRef, workflowName, workflowRef } from './job-environment.ts';
import type { GithubState, Job } from './state.ts';
import { jobOf, tokenIn } from './tokens.ts';

/** Issuer of GitHub's own tokens, so that foreign verifiers with that constant run unmodified. */
export const issuer = 'https://token.actions.githubusercontent.com';

/** Five minutes, as GitHub's own tokens live. */
const lifetimeSeconds = 300;

export interface IssuerKey {
  readonly privateKey: KeyObject;
  /** The public half, with `kid`. */
  readonly jwk: JsonWebKey & { readonly kid: string };
}

/** Makes the key that signs identity tokens: RSA 2048, as GitHub's. */
export async function issuerKey(): Promise<IssuerKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
  return { privateKey, jwk };
}

/** Serves identity tokens to jobs with `id-token: write`, and the key that verifies them. */
export function oidc(state: GithubState, key: IssuerKey): Handler {
  return ({ method, url, headers }) => {
    if (method !== 'GET') return json(405, { message: 'Method Not Allowed' });
    if (url.pathname === '/.well-known/openid-configuration') return json(200, configuration(url.origin));
    if (url.pathname === '/.well-known/jwks') return json(200, { keys: [key.jwk] });
    if (!url.pathname.startsWith('/idtoken/')) return json(404, { message: 'Not Found' });
    const job = jobOf(state, 'oidc', tokenIn(headers));
    // The token belongs to one job; the address of another job must not serve it.
    if (!job || url.pathname !== `/idtoken/${job.id}`) return json(401, { message: 'Unauthorized' });
    const audience = url.searchParams.get('audience') ?? `https://github.com/${state.release.owner}`;
    const { issued } = state.issuer;
    issued.set(audience, (issued.get(audience) ?? 0) + 1);
    return json(200, { value: sign(claims(state, job, audience), key) });
  };
}

/**
 * A token for Sigstore with a job's claims, some of them bent: of another run, workflow or runner. Nobody outside can
 * ask for one; an attack that has got hold of such a job can.
 */
export const bentToken = (
  state: GithubState,
  key: IssuerKey,
  job: Job,
  bend: Readonly<Record<string, string>>,
): string => sign({ ...claims(state, job, 'sigstore'), ...bend }, key);

/**
 * What OpenID discovery tells. The issuer stays the constant, so `jwks_uri` is the only address of this world in it.
 */
const configuration = (origin: string) => ({
  issuer,
  jwks_uri: `${origin}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
});

/** The claims that belong to the job. `environment` says that the job names one, never that anybody approved. */
function claims(state: GithubState, job: Job, audience: string): Readonly<Record<string, unknown>> {
  const { release } = state.scenario;
  const now = Math.floor(Date.now() / 1000) - ageOf(state, audience);
  const place = job.environment === undefined ? `ref:${release.ref}` : `environment:${job.environment}`;
  return {
    iss: issuer,
    aud: audience,
    sub: `repo:${release.owner}/${release.name}:${place}`,
    jti: randomUUID(),
    iat: now,
    nbf: now,
    exp: now + lifetimeSeconds,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    run_attempt: String(job.attempt),
    check_run_id: String(job.id),
    runner_environment: job.selfHosted ? 'self-hosted' : 'github-hosted',
    ...runClaims(state),
    ...calledClaims(job),
  };
}

/** A job of a called workflow has that one's name in its token, at the ref or commit that the caller wrote. */
const calledClaims = ({ calledWorkflow }: Job): Readonly<Record<string, string>> => {
  if (calledWorkflow === undefined) return {};
  const [, sha] = /@([0-9a-f]{40})$/.exec(calledWorkflow) ?? [];
  return { job_workflow_ref: calledWorkflow, ...(sha === undefined ? {} : { job_workflow_sha: sha }) };
};

/** Seconds by which a token is older than it should be: a cache in between, for example, has kept it. */
function ageOf({ issuer }: GithubState, audience: string): number {
  const { old } = issuer;
  if (old?.audience !== audience || old.times <= 0) return 0;
  old.times -= 1;
  return old.seconds;
}

/**
 * The claims that every job of the run shares. Ids and counts are strings, as GitHub writes them: verifiers compare
 * text.
 */
function runClaims(state: GithubState): Readonly<Record<string, string>> {
  const { release, run } = state.scenario;
  const ref = shortRef(release.ref);
  return {
    ref: release.ref,
    ref_type: ref.type,
    // A scenario's release ref is taken for protected: rules on branches are no part of this world.
    ref_protected: 'true',
    head_ref: '',
    base_ref: '',
    sha: release.sha,
    repository: `${release.owner}/${release.name}`,
    repository_id: String(release.id),
    repository_owner: release.owner,
    repository_owner_id: String(release.ownerId),
    repository_visibility: release.visibility,
    run_id: String(run.id),
    run_number: String(run.number),
    actor: run.actor.login,
    actor_id: String(run.actor.id),
    event_name: release.event,
    workflow: workflowName(state),
    workflow_ref: workflowRef(state),
    workflow_sha: release.sha,
    job_workflow_ref: workflowRef(state),
    job_workflow_sha: release.sha,
  };
}

/** A compact JWS, RS256. */
function sign(payload: Readonly<Record<string, unknown>>, { privateKey, jwk }: IssuerKey): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: jwk.kid })}.${part(payload)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}
