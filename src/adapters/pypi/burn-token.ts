import type { Secret } from '../../model/secret.ts';
import { mayPass, type Patience, retrying, type Try } from '../../wire/retry.ts';
import { WireFailure } from '../../wire/wire.ts';
import { drop } from './drop.ts';
import type { IndexContext } from './index-context.ts';
import { reasonOf } from './reason-of.ts';
import { userAgent } from './user-agent.ts';

const timeoutMs = 15_000;
/** A token that stays ends within a quarter of an hour, so this is not worth a long wait. */
const patience: Patience = { tries: 3, firstPauseMs: 1_000, maxPauseMs: 4_000 };

/** Revokes a token. @returns `undefined` when it is revoked, else why it is not. Never throws. */
export async function burnToken({ wire, endpoint }: IndexContext, token: Secret): Promise<string | undefined> {
  const attempt = async (): Promise<Try<string | undefined>> => {
    let response: Response;
    try {
      response = await wire.fetch(`${endpoint.oidc}/_/oidc/burn-token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': userAgent },
        body: JSON.stringify({ token: token.reveal() }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (why) {
      return { kind: 'again', why };
    }
    // A reply about a token may quote it: its status must do.
    drop(response);
    const { status } = response;
    if (status >= 200 && status < 300) return { kind: 'answer', value: undefined };
    if (mayPass(status)) return { kind: 'again', why: `it answered ${status}` };
    return { kind: 'answer', value: status === 404 ? 'it has no way to do so (404)' : `it answered ${status}` };
  };
  return retrying(wire.clock, patience, attempt, (why) => new WireFailure(reasonOf(why))).catch(reasonOf);
}
