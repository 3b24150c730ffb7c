import type { Fault } from './fault.ts';
import { githubFaults } from './github-faults.ts';
import { always, queued } from './queued-fault.ts';

const badGateway = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const certificates = '^POST /api/v2/signingCert$';
const entries = '^POST /api/v1/log/entries$';

/** Every fault that a rehearsal can play, and what must come of it. */
export const faults: readonly Fault[] = [
  {
    name: 'fulcio-502',
    does: 'Fulcio’s load balancer answers 502 three times.',
    strike: queued('fulcio', certificates, { status: 502, body: badGateway, times: 3 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'fulcio-timeout',
    does: 'Fulcio takes a request and never answers it.',
    strike: queued('fulcio', certificates, { hang: true, times: 1 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'rekor-502',
    does: 'Rekor’s load balancer answers 502 six times.',
    strike: queued('rekor', entries, { status: 502, body: badGateway, times: 6 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'rekor-timeout-after-success',
    does: 'Rekor logs two entries, and its answers are lost.',
    strike: queued('rekor', entries, { hang: true, afterWork: true, times: 2 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'rekor-429',
    does: 'Rekor has too many requests of this address, three times, and asks to wait ten seconds.',
    strike: queued('rekor', entries, {
      status: 429,
      body: { code: 429, message: 'Too Many Requests' },
      headers: { 'retry-after': '10' },
      times: 3,
    }),
    expected: { ends: 'complete' },
  },
  {
    name: 'rekor-down',
    does: 'Rekor takes five entries, then answers 502 for longer than half an hour.',
    strike: queued('rekor', entries, { status: 502, body: badGateway, skip: 5, times: always }),
    expected: { ends: 'stopped, then complete', code: 'REKOR_UNREACHABLE' },
  },
  {
    name: 'oidc-500',
    does: 'GitHub’s issuer of identity tokens answers 500 three times.',
    strike: queued('oidc', 'audience=sigstore', { status: 500, body: { message: 'Internal Server Error' }, times: 3 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'expired-identity',
    does: 'Two identity tokens have ended before Fulcio sees them.',
    strike: (tell) => tell('POST', '/identity/old', { audience: 'sigstore', seconds: 900, times: 2 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'clock-skew',
    does: 'Fulcio’s clock is 45 seconds behind GitHub’s, for three requests: the token is not good yet.',
    strike: (tell) => tell('POST', '/sigstore/clock', { offsetSeconds: -45, requests: 3 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'attestation-store-422',
    does: 'GitHub’s attestation store refuses what it is given.',
    strike: queued('github', '^POST /repos/[^/]+/[^/]+/attestations$', {
      status: 422,
      body: { message: 'Invalid request: the bundle cannot be stored' },
      times: always,
    }),
    expected: { ends: 'complete' },
  },
  {
    name: 'tuf-stale',
    does: 'The trusted root is an old copy: every key that it names has ended.',
    strike: (tell) => tell('POST', '/sigstore/trust', { state: 'stale' }),
    lift: (tell) => tell('POST', '/sigstore/trust', { state: 'fresh' }),
    expected: { ends: 'stopped, then complete', code: 'SIGSTORE_UNREACHABLE' },
  },
  ...githubFaults,
];
