import type { Control, Controlled, Order } from './control.ts';
import { isFields, numberOf, textMapOf, textOf } from './github/fields.ts';
import { findJob } from './github/jobs.ts';
import type { SigstoreDesk } from './sigstore/desk.ts';
import { signStatement } from './sigstore/sign-statement.ts';

/** Plays a bad day of Sigstore and of the issuer of identity tokens, and tells what they have given out. */
export const sigstoreControls: readonly Control[] = [
  { method: 'POST', path: '/sigstore/bundles', answer: sign },
  { method: 'GET', path: '/sigstore', answer: ({ world }) => given(world) },
  {
    method: 'POST',
    path: '/sigstore/clock',
    answer: ({ world, body }) =>
      deskOf(world).setClock(1_000 * numberOf(body, 'offsetSeconds'), numberOf(body, 'requests')),
  },
  { method: 'POST', path: '/sigstore/trust', answer: ({ world, body }) => setTrust(world, textOf(body, 'state')) },
  {
    method: 'POST',
    path: '/identity/old',
    answer: ({ world, body }) => {
      const old = {
        audience: textOf(body, 'audience'),
        seconds: numberOf(body, 'seconds'),
        times: numberOf(body, 'times'),
      };
      world.github.state.issuer.old = old;
    },
  },
];

/** A world of GitHub alone has no Sigstore. */
function deskOf({ sigstore }: Controlled): SigstoreDesk {
  if (!sigstore) throw new Error('this world has no Sigstore');
  return sigstore.desk;
}

function setTrust(world: Controlled, state: string) {
  if (state !== 'stale' && state !== 'fresh') throw new Error('state must be stale or fresh');
  return deskOf(world).setTrust(state);
}

/** Since the world was started: what was given out for signing, and what the services were asked. */
function given(world: Controlled) {
  const requests = world.faults.requests();
  const count = (service: string, method: string, path: RegExp) =>
    requests.filter((one) => one.service === service && one.method === method && path.test(one.path)).length;
  return {
    ...deskOf(world).counts,
    tokenRequests: count('oidc', 'GET', /^\/idtoken\//),
    tokens: world.github.state.issuer.issued.get('sigstore') ?? 0,
    certificateRequests: count('fulcio', 'POST', /\/signingCert$/),
    logRequests: count('rekor', 'POST', /\/log\/entries$/) + count('rekor', 'GET', /\/log\/entries\//),
  };
}

/** A real signature of this world's Sigstore over any statement, in the name of a job; `claims` bends its identity. */
async function sign({ world, body }: Order) {
  if (world.sigstore === undefined) throw new Error('this world has no Sigstore');
  if (!isFields(body.statement)) throw new Error('statement must be an object');
  const job = findJob(world.github.state, body.job);
  const token = world.github.bentToken(job, body.claims === undefined ? {} : textMapOf(body, 'claims'));
  return { bundle: await signStatement(world.sigstore, token, body.statement) };
}
