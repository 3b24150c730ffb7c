import type { IndexContext } from '../../../src/adapters/pypi/index-context.ts';
import { production } from '../../../src/endpoints.ts';
import { Secret } from '../../../src/model/secret.ts';
import { type FakeClock, fakeClock } from '../../support/fakes/fake-clock.ts';

/** One request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly redirect: string;
}

/** What the other side does with one request. */
export type Answer = (sent: Sent) => Response;

export const json =
  (status: number, body: unknown): Answer =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export const page =
  (status: number, text = '<html></html>', init: ResponseInit = {}): Answer =>
  () =>
    new Response(text, { ...init, status });

/** A connection that fails before any reply. */
export const broken: Answer = () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('read'), { code: 'ECONNRESET' }) });
};

/** A request that was given up. */
export const late: Answer = () => {
  throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
};

/** An API token of the form that PyPI gives, and an identity token; both only for tests. */
export const apiToken = `pypi-${'Ag'.repeat(40)}`;

export interface Script extends IndexContext {
  readonly sent: readonly Sent[];
  /** Texts that were hidden, in order. */
  readonly masked: readonly string[];
  readonly clock: FakeClock;
  /** Identity tokens given out. */
  readonly identities: readonly string[];
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const usualClaims = {
  repository: 'o/r',
  repository_owner_id: '7',
  workflow_ref: 'o/r/.github/workflows/wheels.yml@refs/heads/main',
  job_workflow_ref: 'o/r/.github/workflows/wheels.yml@refs/heads/main',
  environment: 'pypi',
  ref: 'refs/heads/main',
  event_name: 'workflow_dispatch',
};

/** An index that answers from a list; the last answer stands for all that follow. */
export function scripted(answers: readonly Answer[], claims: Readonly<Record<string, unknown>> = {}): Script {
  const sent: Sent[] = [];
  const masked: string[] = [];
  const identities: string[] = [];
  const clock = fakeClock();
  const send: typeof fetch = async (address, init = {}) => {
    const body = init.body === undefined ? '' : await new Response(init.body).text();
    const headers = Object.fromEntries(new Headers(init.headers));
    sent.push({ method: init.method ?? 'GET', url: String(address), headers, body, redirect: init.redirect ?? '' });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return answer
      ? answer(sent.at(-1) ?? { method: '', url: '', headers, body, redirect: '' })
      : broken(sent[0] as Sent);
  };
  return {
    name: 'pypi',
    endpoint: production.indexes.pypi,
    identity: {
      token: async (audience) => {
        const jti = `${identities.length + 1}`;
        const text = `${part({ alg: 'RS256' })}.${part({ aud: audience, jti, ...usualClaims, ...claims })}.c2lnbmF0dXJl`;
        identities.push(text);
        return new Secret(text);
      },
    },
    wire: { fetch: send, clock, mask: (text) => masked.push(text) },
    sent,
    masked,
    clock,
    identities,
  };
}
