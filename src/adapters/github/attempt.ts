import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { mayPass, retryAfterMs, type Try } from '../../wire/retry.ts';
import type { ApiReply, Octokit, Question } from './question.ts';

/** The version of the API that the forms of all replies here were taken from. */
const apiVersion = '2022-11-28';
/** GitHub's own advice after a secondary limit without `Retry-After`. */
const secondaryLimitMs = 60_000;

/**
 * Asks once. Whatever may pass by itself is `again`: the server's own faults, a broken connection, a limit of use.
 *
 * @param now milliseconds since the epoch.
 */
export async function attempt(octokit: Octokit, question: Question, now: number): Promise<Try<ApiReply>> {
  const [owner = '', repo = ''] = question.repository.split('/');
  const [method = '', path = ''] = question.route.split(' ');
  const parameters = { ...question.parameters, owner, repo, headers: { 'x-github-api-version': apiVersion } };
  try {
    const { status, headers, data } = await octokit.request(`${method} /repos/{owner}/{repo}${path}`, parameters);
    return judge(now, status, headers, data);
  } catch (thrown) {
    // Octokit throws one kind of error, for statuses from 400 and for a reply that did not come.
    if (!(thrown instanceof Error && thrown.name === 'HttpError')) throw thrown;
    const response: unknown = 'response' in thrown ? thrown.response : undefined;
    if (!isJsonObject(response))
      return { kind: 'again', why: `the connection failed (${thrown.message.slice(0, 200)})` };
    return judge(now, Number(response.status), response.headers, response.data);
  }
}

function judge(now: number, status: number, headers: unknown, body: unknown): Try<ApiReply> {
  const told: JsonObject = isJsonObject(headers) ? headers : {};
  const header = (name: string) => {
    const value = told[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const reply = { status, header, body };
  if (!mayPass(status) && !limited(reply)) return { kind: 'answer', value: reply };
  const afterMs = retryAfterMs(new Headers({ 'retry-after': header('retry-after') ?? '' })) ?? resetMs(reply, now);
  return { kind: 'again', why: `it answered ${status}: ${wordsOf(body)}`, afterMs };
}

/** GitHub's limits of use come as 403 too; a missing permission has none of these marks. */
const limited = ({ status, header, body }: ApiReply): boolean =>
  status === 403 &&
  (header('retry-after') !== undefined || header('x-ratelimit-remaining') === '0' || /rate limit/i.test(wordsOf(body)));

/** What GitHub's rules say to wait where it gives no time itself; `undefined` where no limit was met. */
function resetMs(reply: ApiReply, now: number): number | undefined {
  if (!limited(reply) && reply.status !== 429) return undefined;
  const reset = reply.header('x-ratelimit-reset');
  const used = reply.header('x-ratelimit-remaining') === '0' && reset !== undefined && /^\d{1,12}$/.test(reset);
  // A second more, for its clock and ours are not the same.
  return used ? Math.max(0, Number(reset) * 1_000 - now) + 1_000 : secondaryLimitMs;
}

/** The server's own words, bounded, on one line. */
export function wordsOf(body: unknown): string {
  const message = isJsonObject(body) && typeof body.message === 'string' ? body.message : 'no reason given';
  return message.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
