import { ReleaseError } from '../../errors.ts';
import type { Secret } from '../../model/secret.ts';
import { isJsonObject, type JsonObject, readBytes } from '../../wire/reply.ts';
import { mayPass, type Patience, retryAfterMs, retrying, type Try } from '../../wire/retry.ts';
import { type Wire, WireFailure } from '../../wire/wire.ts';

/** A certificate chain has 5 kB, a log entry with its proof 10 kB. */
const maxReplyBytes = 1024 * 1024;
/** The log answers when it has integrated the entry, which takes seconds on a bad day. */
const timeoutMs = 30_000;
/** Ten tries over about two minutes: half a minute has proved too short for an outage of the log. */
const patience: Patience = { tries: 10, firstPauseMs: 1_000, maxPauseMs: 30_000 };
/** Characters of the service's own words. */
const maxWords = 300;
/** Shorter parts of a token are its header's, and ordinary words could hold them. */
const leastSecretPart = 16;

export interface SigstoreBody {
  readonly json: unknown;
  /** Sent with it, and taken out of whatever the service says. */
  readonly secret?: Secret;
}

export interface SigstoreQuestion {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Made anew for each try: an identity token lives five minutes, and tries can take as long. */
  readonly body?: () => Promise<SigstoreBody>;
  /** Statuses that are answers beside 2xx; theirs need not be JSON. */
  readonly answers?: readonly number[];
  /** Statuses that may pass, beside those that always may. */
  readonly passing?: readonly number[];
  /** For messages: `Fulcio, asked for a certificate`. */
  readonly what: string;
}

export interface SigstoreAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly reply: JsonObject;
}

/**
 * Asks one of Sigstore's services until it answers; a fault that may pass is asked again.
 *
 * @throws ReleaseError SIGSTORE_UNREACHABLE after the last try; SIGNING_REFUSED for any other status, with the service's
 *   words and never with a secret; and what `body` throws.
 */
export function askSigstore(wire: Wire, question: SigstoreQuestion): Promise<SigstoreAnswer> {
  const giveUp = (why: unknown) => {
    const last = why instanceof Error ? why.message : String(why);
    const what = `${question.what}: no usable answer in ${patience.tries} tries, at last: ${last}`;
    return new ReleaseError('SIGSTORE_UNREACHABLE', what, { cause: why });
  };
  return retrying(wire.clock, patience, () => attempt(wire, question), giveUp);
}

async function attempt(wire: Wire, question: SigstoreQuestion): Promise<Try<SigstoreAnswer>> {
  const sent = await question.body?.();
  try {
    const response = await wire.fetch(question.url, {
      method: question.method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...(sent === undefined ? {} : { body: JSON.stringify(sent.json) }),
    });
    return await readAnswer(response, question, sent?.secret);
  } catch (why) {
    if (why instanceof ReleaseError) throw why;
    return { kind: 'again', why };
  }
}

async function readAnswer(
  response: Response,
  { answers = [], passing = [], what }: SigstoreQuestion,
  secret: Secret | undefined,
): Promise<Try<SigstoreAnswer>> {
  const { status, headers } = response;
  const text = Buffer.from(await readBytes(response, maxReplyBytes)).toString('utf8');
  const reply = parseObject(text);
  if (mayPass(status) || passing.includes(status)) {
    const why = new WireFailure(`status ${status}: ${wordsIn(reply, text, secret)}`);
    return { kind: 'again', why, afterMs: retryAfterMs(headers) };
  }
  if (answers.includes(status)) return { kind: 'answer', value: { status, headers, reply: reply ?? {} } };
  if (!response.ok) {
    throw new ReleaseError('SIGNING_REFUSED', `${what}: status ${status}: ${wordsIn(reply, text, secret)}`);
  }
  if (reply === undefined) throw new WireFailure(`status ${status}: the reply is not a JSON object`);
  return { kind: 'answer', value: { status, headers, reply } };
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The service's words, in quotes. A proxy may answer in its place with a page, or repeat what it was sent. */
function wordsIn(reply: JsonObject | undefined, text: string, secret: Secret | undefined): string {
  const words = typeof reply?.message === 'string' ? reply.message : text;
  const token = secret?.reveal() ?? '';
  const parts = [token, ...token.split('.')].filter((part) => part.length >= leastSecretPart);
  const clean = parts.reduce((left, part) => left.replaceAll(part, '[secret]'), words);
  return clean.trim() === '' ? 'no reason given' : JSON.stringify(clean.slice(0, maxWords));
}
