/** One request as it was sent. */
export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly redirect: string;
}

/** What the other side does with one request. */
export type Answer = (sent: Sent) => Response | Promise<Response>;

/**
 * A `fetch` that answers from a list; the last answer stands for all that follow. `sent` is what was asked.
 */
export function scriptedFetch(...answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const send: typeof fetch = async (address, init) => {
    const request = new Request(address instanceof Request ? address : String(address), {
      ...init,
      duplex: 'half',
    } as RequestInit);
    const body = request.body === null ? undefined : await request.text();
    const { url, redirect } = request;
    const one = { url, headers: Object.fromEntries(request.headers), body, redirect };
    sent.push(one);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === undefined) throw new TypeError('fetch failed');
    return answer(one);
  };
  return { send, sent };
}

/** A reply in JSON. */
export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  () =>
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    });

/** A connection that fails before any reply. */
export const broken: Answer = () => {
  throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
};

/** What a promise rejects with: its code and text, for whole comparison. */
export async function errorOf(work: Promise<unknown>): Promise<{ readonly code: unknown; readonly message: string }> {
  const thrown: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error)) return { code: undefined, message: String(thrown) };
  return { code: 'code' in thrown ? thrown.code : undefined, message: thrown.message };
}
