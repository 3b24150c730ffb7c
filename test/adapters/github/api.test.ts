import { describe, expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import type { Question } from '../../../src/adapters/github/question.ts';
import { WireFailure } from '../../../src/wire/wire.ts';
import { someContext, someWire } from './github-job.ts';
import { type Answer, broken, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

const question: Question = {
  repository: 'acme/wheels',
  route: 'GET /actions/runs/{run_id}/jobs',
  parameters: { run_id: 7, filter: 'all' },
  what: 'the jobs of run 7',
  permission: 'actions: read',
};

/** Asks the question with these answers, one after the other. */
function asking(answers: readonly Answer[], more: Partial<Question> = {}) {
  const { send, sent } = scriptedFetch(...answers);
  const { wire, clock } = someWire(send);
  const work = githubApi(someContext(), wire).ask({ ...question, ...more }, ({ body }) => body);
  return { work, sent, clock };
}

test('asks at the address that the runner names, with the token and the version of the API', async () => {
  const { work, sent } = asking([json({ ok: true })]);
  expect(await work).toEqual({ ok: true });
  expect(sent.map(({ url }) => url)).toEqual([
    'https://api.github.com/repos/acme/wheels/actions/runs/7/jobs?filter=all',
  ]);
  expect({ authorization: sent[0]?.headers.authorization, version: sent[0]?.headers['x-github-api-version'] }).toEqual({
    authorization: 'token ghs_thetoken',
    version: '2022-11-28',
  });
});

const limited = (reset: string) =>
  json({ message: 'API rate limit exceeded' }, 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });

describe('what may pass is asked again', () => {
  test.each([
    { is: 'a fault of the server', answers: [json({}, 502), json({}, 500), json({ ok: true })], pauses: [750, 1_500] },
    { is: 'a broken connection', answers: [broken, json({ ok: true })], pauses: [750] },
    { is: 'too many requests', answers: [json({}, 429, { 'retry-after': '7' }), json({ ok: true })], pauses: [7_000] },
    {
      is: 'the second limit of use, which comes as 403',
      answers: [
        json({ message: 'You have exceeded a secondary rate limit' }, 403, { 'retry-after': '9' }),
        json({ ok: true }),
      ],
      pauses: [9_000],
    },
    {
      is: 'a refusal that says when to come back',
      answers: [json({ message: 'x' }, 403, { 'retry-after': '9' }), json({ ok: true })],
      pauses: [9_000],
    },
    {
      is: 'the second limit of use, which does not say for how long,',
      answers: [json({ message: 'You have exceeded a secondary rate limit' }, 403), json({ ok: true })],
      pauses: [60_000],
    },
    {
      is: 'the first limit of use, at its end,',
      answers: [limited(String(Date.parse('2026-11-24T12:40:00Z') / 1_000)), json({ ok: true })],
      pauses: [40 * 60_000 + 1_000],
    },
    {
      is: 'a limit that ended by our clock',
      answers: [limited(String(Date.parse('2026-11-24T11:59:59Z') / 1_000)), json({ ok: true })],
      pauses: [1_000],
    },
    {
      is: 'a limit that would never end, after an hour',
      answers: [limited('999999999999'), json({ ok: true })],
      pauses: [65 * 60_000],
    },
    {
      is: 'a limit whose end cannot be read',
      answers: [limited('soon'), json({ ok: true })],
      pauses: [60_000],
    },
  ])('$is', async ({ answers, pauses }) => {
    const { work, clock } = asking(answers);
    expect(await work).toEqual({ ok: true });
    expect(clock.pauses).toEqual(pauses);
  });

  test('and a long pause is told', async () => {
    const { wire } = someWire(
      scriptedFetch(json({ message: 'rate limit' }, 403, { 'retry-after': '61' }), json({}, 500), json({ ok: true }))
        .send,
    );
    const told: string[] = [];
    await githubApi(someContext(), wire, (text) => void told.push(text)).ask(question, () => 1);
    expect(told).toEqual(['the jobs of run 7: GitHub asks to wait 2 minutes: it answered 403: rate limit']);
  });

  test('but not for ever', async () => {
    const { work, sent } = asking([json({ message: 'Server Error' }, 503)]);
    expect(await errorOf(work)).toEqual({
      code: 'GITHUB_UNREACHABLE',
      message: 'the jobs of run 7 (acme/wheels): no usable answer from GitHub: it answered 503: Server Error, 5 times',
    });
    expect(sent.length).toBe(5);
  });
});

describe('what will not pass is told at once', () => {
  const refused = 'Resource not accessible by integration';
  test.each([
    {
      status: 403,
      message: refused,
      code: 'PERMISSION_MISSING',
      says: `GitHub answered 403: ${refused}. Add \`actions: read\` under the job's \`permissions:\`.`,
    },
    {
      status: 401,
      message: 'Bad credentials',
      code: 'PERMISSION_MISSING',
      says: 'GitHub answered 401: Bad credentials. The token is not valid, or its job has ended; what is needed is `actions: read`.',
    },
    {
      status: 404,
      message: 'Not Found',
      code: 'NOTHING_TO_JUDGE',
      says: 'GitHub answered 404: Not Found. It is not there, or the job lacks `actions: read`.',
    },
    {
      status: 301,
      message: 'Moved Permanently',
      code: 'POLICY_INVALID',
      says: 'GitHub answered 301: Moved Permanently. acme/wheels has moved: the policy must give its present name.',
    },
    {
      status: 422,
      message: 'line one\n::error::two\u202e',
      code: 'GITHUB_UNREACHABLE',
      says: 'GitHub answered 422: line one\u{FFFD}::error::two\u{FFFD}. This is no answer that wheelgate knows.',
    },
  ])('$status', async ({ status, message, code, says }) => {
    const answer = json({ message }, status, { location: 'https://api.github.com/repositories/1' });
    const { work, sent } = asking([answer]);
    expect(await errorOf(work)).toEqual({ code, message: `the jobs of run 7 (acme/wheels): ${says}` });
    expect(sent.length).toBe(1);
  });

  test.each([401, 403, 404, 422, 503])(
    'a fact that the gate needs is unreadable, whatever the reason: %i',
    async (status) => {
      const { work } = asking([json({ message: 'x' }, status)], { kind: 'fact' });
      expect((await errorOf(work)).code).toBe('FACT_UNREADABLE');
    },
  );
});

test('stops reading an answer that does not end', async () => {
  const endless = () =>
    new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1024 * 1024).fill(32)) }), {
      headers: { 'content-type': 'application/json' },
    });
  const error = await errorOf(asking([endless]).work);
  expect(error.message).toBe(
    'the jobs of run 7 (acme/wheels): no usable answer from GitHub: the connection failed (the reply is longer than 16777216 bytes), 5 times',
  );
});

test('gives no part of an answer that is not JSON a meaning', async () => {
  const { work } = asking([() => new Response('{"half', { headers: { 'content-type': 'application/json' } })]);
  expect(await work).toBe('{"half');
});

test('keeps a bug a bug, and makes an unusable answer an error about the question', async () => {
  const { wire } = someWire(scriptedFetch(json({})).send);
  const api = githubApi(someContext(), wire);
  const reading = (thrown: Error) =>
    api.ask(question, () => {
      throw thrown;
    });
  expect(await errorOf(reading(new RangeError('ours')))).toEqual({ code: undefined, message: 'ours' });
  expect(await errorOf(reading(new WireFailure('id should be a whole number and is text')))).toEqual({
    code: 'GITHUB_UNREACHABLE',
    message:
      'the jobs of run 7 (acme/wheels): no usable answer from GitHub: its answer cannot be used: id should be a whole number and is text',
  });
});

test('asks nothing without a token, or of what is no repository', async () => {
  const { send, sent } = scriptedFetch(json({}));
  const { wire } = someWire(send);
  const without = githubApi(someContext({ token: undefined }), wire).ask(question, () => 0);
  expect((await errorOf(without)).code).toBe('PERMISSION_MISSING');
  const api = githubApi(someContext(), wire);
  for (const repository of ['acme', 'acme/..', 'acme/wheels/x', '../wheels', 'acme/wheels?x=1', '']) {
    expect((await errorOf(api.ask({ ...question, repository }, () => 0))).code).toBe('INPUT_INVALID');
  }
  expect(sent).toEqual([]);
});

test('never shows the token, whatever goes wrong', async () => {
  for (const answer of [broken, json({ message: 'no' }, 403), json({}, 500), json([])]) {
    const { work } = asking([answer], { statuses: [201] });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 10 })).not.toContain('ghs_thetoken');
  }
});
