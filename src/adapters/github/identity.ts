import { ReleaseError } from '../../errors.ts';
import type { RunnerContext } from '../../model/runner.ts';
import { Secret } from '../../model/secret.ts';
import type { Identity } from '../../ports/identity.ts';
import { readJsonObject } from '../../wire/reply.ts';
import { mayPass, retryAfterMs, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import type { Wire } from '../../wire/wire.ts';
import { isLoopback } from './blob-address.ts';

/** GitHub's tokens are about 2 KB. */
const maxReplyBytes = 64 * 1024;
const timeoutMs = 30_000;

/** Keeps the promises of `Identity` with the issuer that the runner names. */
export const githubIdentity = ({ identityRequest }: Pick<RunnerContext, 'identityRequest'>, wire: Wire): Identity => ({
  token: async (audience) => {
    if (identityRequest === undefined) {
      const why = 'this job may not ask for an identity token: it lacks `id-token: write`';
      throw new ReleaseError('IDENTITY_MISSING', why);
    }
    const address = requestAddress(identityRequest.url, audience);
    const headers = { authorization: `Bearer ${identityRequest.token.reveal()}`, accept: 'application/json' };
    return retrying(
      wire.clock,
      usualPatience,
      () => askOnce(wire, address, headers),
      (why) =>
        new ReleaseError(
          'IDENTITY_UNREACHABLE',
          `GitHub gave no identity token: ${why} (${usualPatience.tries} tries)`,
        ),
    );
  },
});

/** The runner's address has a query of its own, to which the audience is added. */
function requestAddress(text: string, audience: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || !(address.protocol === 'https:' || isLoopback(address))) {
    throw new ReleaseError('WORLD_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address');
  }
  address.searchParams.set('audience', audience);
  return address;
}

async function askOnce(wire: Wire, address: URL, headers: Readonly<Record<string, string>>): Promise<Try<Secret>> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await wire.fetch(address, { headers, redirect: 'error', signal }).catch(() => undefined);
  if (response === undefined) return { kind: 'again', why: `the connection to ${address.host} failed` };
  const { status } = response;
  if (mayPass(status)) return { kind: 'again', why: `it answered ${status}`, afterMs: retryAfterMs(response.headers) };
  if (status === 401 || status === 403) {
    throw new ReleaseError('IDENTITY_MISSING', `GitHub refused this job an identity token (${status})`);
  }
  if (status !== 200)
    throw new ReleaseError('IDENTITY_UNREACHABLE', `GitHub gave no identity token: it answered ${status}`);
  // What cannot be read may all the same hold the token, so neither the reply nor its error is shown.
  const reply = await readJsonObject(response, maxReplyBytes).catch(() => undefined);
  const token = reply?.value;
  if (typeof token !== 'string' || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
    return { kind: 'again', why: 'its answer cannot be read' };
  }
  wire.mask(token);
  return { kind: 'answer', value: new Secret(token) };
}
