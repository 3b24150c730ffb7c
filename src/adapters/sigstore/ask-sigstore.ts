import { type ErrorCode, ReleaseError } from '../../errors.ts';
import type { Secret } from '../../model/secret.ts';
import { isJsonObject, type JsonObject, readBytes } from '../../wire/reply.ts';
import { mayPass, type Patience, retryAfterMs, retrying, type Try } from '../../wire/retry.ts';
import { type Wire, WireFailure } from '../../wire/wire.ts';

/** A certificate chain has 5 kB, a log entry with its proof 10 kB. */
const maxReplyBytes = 1024 * 1024;
/** The log answers when it has integrated the entry, which takes seconds on a bad day. */
export const usualTimeoutMs = 30_000;
/** Pauses double from one second to half a minute; the budget ends them, not their number. */
const patience: Patience = { tries: Number.POSITIVE_INFINITY, firstPauseMs: 1_000, maxPauseMs: 30_000 };
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
  /** The error when it does not answer in time: which service it is. */
  readonly silent: ErrorCode;
  /** Milliseconds since the epoch: no try is begun after it. */
  readonly until: () => number;
  /** Of one request. */
  readonly timeoutMs: number;
  /** Waits for this request's turn. Left out: it has none to wait for. */
  readonly turn?: () => Promise<void>;
  /** Is told that the service asks everybody to slow down, and for how long where it says so. */
  readonly slowDown?: (milliseconds: number) => void;
}

export interface SigstoreAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly reply: JsonObject;
  /** The service's own words, in quotes, without the secret. */
  readonly words: string;
}

/**
 * Asks one of Sigstore's services until it answers; a fault that may pass is asked again until the time is up.
 *
 * @throws ReleaseError the question's `silent` after the last try; SIGNING_REFUSED for any other status, with the
 *   service's words and never with a secret; and what `body` throws.
 */
export function askSigstore(wire: Wire, question: SigstoreQuestion): Promise<SigstoreAnswer> {
  const { what, silent, until } = question;
  let tries = 0;
  const giveUp = (why: unknown) => {
    // Identity trouble keeps its own name, for neither Fulcio nor Rekor was asked.
    if (why instanceof ReleaseError) return why;
    const last = why instanceof Error ? why.message : String(why);
    const count = `${tries} ${tries === 1 ? 'try' : 'tries'}`;
    return new ReleaseError(silent, `${what}: no usable answer in ${count}, at last: ${last}`, { cause: why });
  };
  const one = () => {
    tries += 1;
    return attempt(wire, question);
  };
  return retrying(wire.clock, { ...patience, until }, one, giveUp);
}

async function attempt(wire: Wire, question: SigstoreQuestion): Promise<Try<SigstoreAnswer>> {
  try {
    const sent = await question.body?.();
    await question.turn?.();
    const response = await wire.fetch(question.url, {
      method: question.method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(question.timeoutMs),
      ...(sent === undefined ? {} : { body: JSON.stringify(sent.json) }),
    });
    return await readAnswer(response, question, sent?.secret);
  } catch (why) {
    if (why instanceof ReleaseError && why.code !== 'IDENTITY_UNREACHABLE') throw why;
    return { kind: 'again', why };
  }
}

async function readAnswer(
  response: Response,
  { answers = [], passing = [], what, slowDown }: SigstoreQuestion,
  secret: Secret | undefined,
): Promise<Try<SigstoreAnswer>> {
  const { status, headers } = response;
  const text = Buffer.from(await readBytes(response, maxReplyBytes)).toString('utf8');
  const reply = parseObject(text);
  const words = wordsIn(reply, text, secret);
  if (mayPass(status) || passing.includes(status)) {
    const afterMs = retryAfterMs(headers);
    if (status === 429 || afterMs !== undefined) slowDown?.(afterMs ?? 0);
    return { kind: 'again', why: new WireFailure(`status ${status}: ${words}`), afterMs };
  }
  if (answers.includes(status)) return { kind: 'answer', value: { status, headers, reply: reply ?? {}, words } };
  if (!response.ok) throw new ReleaseError('SIGNING_REFUSED', `${what}: status ${status}: ${words}`);
  if (reply === undefined) throw new WireFailure(`status ${status}: the reply is not a JSON object`);
  return { kind: 'answer', value: { status, headers, reply, words } };
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
