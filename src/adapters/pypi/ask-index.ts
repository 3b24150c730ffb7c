import { ReleaseError } from '../../errors.ts';
import type { IndexName } from '../../model/policy.ts';
import { isJsonObject, type JsonObject, readJson } from '../../wire/reply.ts';
import { mayPass, retryAfterMs, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import type { Wire } from '../../wire/wire.ts';
import { drop } from './drop.ts';
import { reasonOf } from './reason-of.ts';
import { userAgent } from './user-agent.ts';

/** From the first byte sent to the last one read; the longest pages take seconds. */
const timeoutMs = 90_000;

/** One question that changes nothing. */
export interface IndexQuestion {
  readonly url: string;
  readonly accept: string;
  /** Bytes of the answer. */
  readonly maxBytes: number;
  /** What is asked for, as messages name it: `the files of demo`. */
  readonly what: string;
  /** Statuses that carry an answer. Their reply must be JSON only where it is 200. */
  readonly statuses: readonly number[];
}

export interface IndexAnswer {
  readonly status: number;
  /** Empty where the reply is not 200. */
  readonly body: JsonObject;
}

/**
 * Asks an index, past its caches as far as it lets us. No redirect is followed: who answers is who was asked.
 *
 * @throws ReleaseError INDEX_UNREACHABLE after retries, or at once for an answer that can never be used.
 */
export function askIndex(wire: Wire, name: IndexName, question: IndexQuestion): Promise<IndexAnswer> {
  return retrying(
    wire.clock,
    usualPatience,
    () => attempt(wire, name, question),
    (why) => untold(name, question.what, `${reasonOf(why)} (${usualPatience.tries} tries)`, why),
  );
}

async function attempt(wire: Wire, name: IndexName, question: IndexQuestion): Promise<Try<IndexAnswer>> {
  const headers = { accept: question.accept, 'cache-control': 'max-age=0', 'user-agent': userAgent };
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await wire.fetch(question.url, { headers, redirect: 'manual', signal });
    if (response.status === 200 && question.statuses.includes(200)) {
      const body = await readJson(response, question.maxBytes);
      if (isJsonObject(body)) return { kind: 'answer', value: { status: 200, body } };
      throw untold(name, question.what, 'the answer is not a JSON object');
    }
  } catch (why) {
    if (why instanceof ReleaseError) throw why;
    return { kind: 'again', why };
  }
  drop(response);
  const { status } = response;
  if (question.statuses.includes(status)) return { kind: 'answer', value: { status, body: {} } };
  if (mayPass(status)) return { kind: 'again', why: `it answered ${status}`, afterMs: retryAfterMs(response.headers) };
  throw untold(name, question.what, `it answered ${status}`);
}

/** The error of a question without a usable answer. */
export const untold = (name: IndexName, what: string, why: string, cause?: unknown): ReleaseError =>
  new ReleaseError('INDEX_UNREACHABLE', `${name} did not tell ${what}: ${why}`, { cause });
