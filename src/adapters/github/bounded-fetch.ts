import { readBytes } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';

/** A page of 100 jobs with all their steps is about 1 MB, a comparison with 300 changed files a few. */
const maxReplyBytes = 16 * 1024 * 1024;
/** From the first byte sent to the last one read. */
const timeoutMs = 60_000;
/** Statuses whose reply may have no body, not even an empty one. */
const bodiless: readonly number[] = [204, 205, 304];

/**
 * A `fetch` for octokit, which reads a body whole and without a limit: here the body is read first, in bounds. No
 * redirect is followed, so a token goes nowhere but to the API itself.
 */
export const boundedFetch =
  (send: Wire['fetch']): Wire['fetch'] =>
  async (address, init) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const { status, headers, body } = await whole(await send(address, { ...init, redirect: 'manual', signal }));
    return new Response(bodiless.includes(status) ? null : body, { status, headers });
  };

async function whole(response: Response) {
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await readBytes(response, maxReplyBytes)),
  };
}
