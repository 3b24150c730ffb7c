import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { GithubState, Grant, Job } from './state.ts';

/** The text after `Bearer` or `token` in an authorization header; `undefined` without one. */
export function tokenIn(headers: IncomingHttpHeaders): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Whom a token speaks for, `undefined` when it is unknown, was made for another service, or its job has ended. */
export function grantOf(state: GithubState, use: Grant['use'], token: string | undefined): Grant | undefined {
  const grant = token === undefined ? undefined : state.tokens.get(token);
  if (grant?.use !== use) return undefined;
  return 'job' in grant && grant.job.status === 'completed' ? undefined : grant;
}

/** The job behind a token, by the same rules as `grantOf`. */
export function jobOf(state: GithubState, use: Grant['use'], token: string | undefined): Job | undefined {
  const grant = grantOf(state, use, token);
  return grant && 'job' in grant ? grant.job : undefined;
}

/**
 * Makes a token and remembers whom it speaks for. `runtime` tokens are unsigned JWTs, as the upload client decodes
 * them.
 */
export function issueToken(state: GithubState, grant: Grant): string {
  const secret = randomBytes(24).toString('base64url');
  const token =
    'person' in grant ? `ghp_${secret}` : grant.use === 'runtime' ? runtimeToken(state, grant.job) : `ghs_${secret}`;
  state.tokens.set(token, grant);
  return token;
}

/** The upload client reads the run's and the job's id from `scp`, and looks at nothing else. */
function runtimeToken({ scenario }: GithubState, job: Job): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.Results:${scenario.run.id}:${job.id}`;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp, jti: randomBytes(12).toString('hex') })}.x`;
}
