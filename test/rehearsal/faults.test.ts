import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Faults, faults } from '../../src/rehearsal/faults.ts';
import { json, type Served, serve } from '../../src/rehearsal/http.ts';

let [queue, server, worked]: [Faults, Served, number] = [faults(), { url: '', close: async () => undefined }, 0];

beforeEach(async () => {
  queue = faults();
  worked = 0;
  const handler = () => {
    worked += 1;
    return json(200, {});
  };
  server = await serve(handler, { fault: queue.consult('rekor') });
});
afterEach(() => server.close());

const ask = async (signal?: AbortSignal) => (await fetch(`${server.url}/a`, signal ? { signal } : {})).status;
const all = { match: '^GET /a$', service: 'rekor', status: 502 } as const;

describe('a queued fault', () => {
  test('lets some requests through first, then replaces as many replies as it says, and counts them', async () => {
    queue.add({ ...all, times: 2, skip: 1 });
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 502, 502, 200]);
    expect([worked, queue.met(), queue.waiting()]).toEqual([2, 2, []]);
  });

  test('can lose the answer of work that was done', async () => {
    queue.add({ ...all, times: 1, afterWork: true, drop: true });
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(worked).toBe(1);
  });

  test('can hang until the client has had enough', async () => {
    queue.add({ ...all, times: 1, hang: true });
    const enough = new AbortController();
    const asking = ask(enough.signal);
    await expect.poll(() => queue.met()).toBe(1);
    enough.abort();
    await expect(asking).rejects.toThrow('aborted');
    expect(worked).toBe(0);
  });

  test('can break off the service’s own answer, and close the connection or keep it', async () => {
    for (const hang of [false, true]) {
      queue.add({ ...all, times: 1, cut: { after: 1, hang } });
      const stop = new AbortController();
      const { status, body } = await fetch(`${server.url}/a`, { signal: stop.signal });
      const reader = body?.getReader();
      expect([status, Buffer.from((await reader?.read())?.value ?? '').toString()]).toEqual([200, '{']);
      const more = reader?.read();
      if (hang) setTimeout(() => stop.abort(), 20);
      await expect(more).rejects.toThrow(hang ? 'aborted' : /terminated|closed/);
    }
    expect([worked, await ask()]).toEqual([2, 200]);
  });

  test('is over when the queue is cleared', async () => {
    queue.add({ ...all, times: 9 });
    queue.clear();
    expect([await ask(), queue.met(), queue.waiting()]).toEqual([200, 0, []]);
  });
});
