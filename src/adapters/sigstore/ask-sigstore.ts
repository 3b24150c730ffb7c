import { ReleaseError } from '../../errors.ts';
import { isJsonObject, type JsonObject, readJsonObject } from '../../wire/reply.ts';
import { mayPass, type Patience, retryAfterMs, retrying, type Try } from '../../wire/retry.ts';
import type { Wire } from '../../wire/wire.ts';

/** A request with a statement, its certificate and an answer with a proof: some kilobytes. */
const maxReplyBytes = 1024 * 1024;
/** The log answers when it has integrated the entry, which takes seconds on a bad day. */
const timeoutMs = 30_000;
/** Eight tries over about a minute and a half. */
const patience: Patience = { tries: 8, firstPauseMs: 1_000, maxPauseMs: 20_000 };
/** Of the service's own words. */
const maxWords = 300;

export interface SigstoreQuestion {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Made anew for each try, since an identity token is good for one. */
  readonly body?: () => Promise<unknown>;
  /** For messages: `Fulcio, asked for a certificate`. */
  readonly what: string;
}

export interface SigstoreAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly reply: JsonObject;
}

/**
 * Asks one of Sigstore's services until it answers. 2xx and 409 are answers; a fault that may pass is asked again.
 *
 * @throws ReleaseError SIGSTORE_UNREACHABLE after the last try; SIGNING_REFUSED for any other status, with the
 *   service's words and never with what was sent.
 */
export function askSigstore(wire: Wire, question: SigstoreQuestion): Promise<SigstoreAnswer> {
  const giveUp = (why: unknown) =>
    new ReleaseError('SIGSTORE_UNREACHABLE', `${question.what}: no usable answer after ${patience.tries} tries`, {
      cause: why,
    });
  return retrying(wire.clock, patience, () => attempt(wire, question), giveUp);
}

async function attempt(wire: Wire, { method, url, body, what }: SigstoreQuestion): Promise<Try<SigstoreAnswer>> {
  const sent = body === undefined ? {} : { body: JSON.stringify(await body()) };
  try {
    const response = await wire.fetch(url, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...sent,
    });
    const { status, headers } = response;
    if (mayPass(status)) {
      await response.body?.cancel();
      return {
        kind: 'again',
        why: new ReleaseError('SIGSTORE_UNREACHABLE', `${what}: status ${status}`),
        afterMs: retryAfterMs(headers),
      };
    }
    const reply = await readJsonObject(response, maxReplyBytes);
    if (status >= 400 && status !== 409)
      throw new ReleaseError('SIGNING_REFUSED', `${what}: status ${status}: ${wordsIn(reply)}`);
    return { kind: 'answer', value: { status, headers, reply } };
  } catch (why) {
    if (why instanceof ReleaseError) throw why;
    return { kind: 'again', why };
  }
}

function wordsIn(reply: JsonObject): string {
  const { message } = isJsonObject(reply) ? reply : {};
  return typeof message === 'string' ? JSON.stringify(message.slice(0, maxWords)) : 'no reason given';
}
