import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { downloadArtifact } from '../../../src/adapters/github/download-artifact.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { ArtifactFacts } from '../../../src/model/run.ts';
import { someArtifact } from '../../support/fakes/fake-artifacts.ts';
import { someContext, someWire } from './github-job.ts';
import { type Answer, broken, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

const content = Buffer.from('the bytes of a wheel');
const { facts } = someArtifact(content, { name: 'leg' });
const store = 'https://store.example/container/blob?se=2026&sig=thesignature';

const redirect = (location = store): Answer => json({}, 302, { location });
const blob =
  (
    body: Uint8Array | ReadableStream<Uint8Array>,
    headers: Readonly<Record<string, string>> = {},
    status = 200,
  ): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'application/zip', ...headers } });

/** Sends the first bytes, then fails or waits for ever. */
const partial = (then: (stream: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new ReadableStream<Uint8Array>({
    start: (stream) => {
      stream.enqueue(content.subarray(0, 5));
      then(stream);
    },
  });

function downloading(
  answers: readonly Answer[],
  more: { readonly artifact?: Partial<ArtifactFacts>; readonly apiUrl?: string } = {},
) {
  const { send, sent } = scriptedFetch(...answers);
  const { wire, masked, clock } = someWire(send);
  const context = someContext(more.apiUrl === undefined ? {} : { apiUrl: more.apiUrl });
  const opened: Uint8Array[][] = [];
  let closed = 0;
  const sink = async () => {
    const chunks: Uint8Array[] = [];
    opened.push(chunks);
    return { write: async (chunk: Uint8Array) => void chunks.push(chunk), close: async () => void closed++ };
  };
  const told: number[] = [];
  const progress = (received: number) => void told.push(received);
  const artifact = { ...facts, ...more.artifact };
  const work = downloadArtifact({
    api: githubApi(context, wire),
    wire,
    context,
    artifact,
    sink,
    progress,
    stallMs: 30,
  });
  return { work, sent, masked, clock, opened, told, closed: () => closed };
}

test('sends the token to the API and to nobody else', async () => {
  const { work, sent, masked, opened, told, closed } = downloading([redirect(), blob(content)]);
  expect(await work).toEqual({ sha256: sha256Of(content), size: content.length, kind: 'zip', file: undefined });
  expect(sent.map(({ url, headers, redirect }) => [url, headers.authorization, redirect])).toEqual([
    ['https://api.github.com/repos/acme/wheels/actions/artifacts/4600000001/zip', 'token ghs_thetoken', 'manual'],
    [store, undefined, 'error'],
  ]);
  expect(JSON.stringify(sent[1])).not.toContain('ghs_thetoken');
  expect(masked).toEqual(['thesignature']);
  expect([Buffer.concat(opened.flat()), told, closed()]).toEqual([content, [content.length], 1]);
});

describe('where a download may lead', () => {
  const real = 'https://api.github.com';
  const rehearsed = 'http://127.0.0.1:4000';
  test.each([
    { apiUrl: real, location: 'http://store.example/blob' },
    { apiUrl: real, location: 'http://127.0.0.1/blob' },
    { apiUrl: real, location: 'https://127.0.0.1/blob' },
    { apiUrl: real, location: 'https://user:secret@store.example/blob' },
    { apiUrl: real, location: 'ftp://store.example/blob' },
    { apiUrl: real, location: '/blob' },
    { apiUrl: real, location: '' },
    { apiUrl: rehearsed, location: 'https://store.example/blob' },
    { apiUrl: rehearsed, location: 'http://127.0.0.1.store.example/blob' },
  ])('not from $apiUrl to $location', async ({ apiUrl, location }) => {
    const { work, sent } = downloading([redirect(location)], { apiUrl });
    expect(await errorOf(work)).toEqual({
      code: 'GITHUB_UNREACHABLE',
      message:
        'artifact leg (id 4600000001) could not be fetched: GitHub sends the download to an address that is not safe to follow',
    });
    expect(sent.length).toBe(1);
  });

  test.each(['http://127.0.0.1:4001/blob', 'http://localhost:4001/blob', 'http://[::1]:4001/blob'])(
    'from a rehearsal to %s',
    async (location) => {
      const { work } = downloading([redirect(location), blob(content)], { apiUrl: rehearsed });
      expect((await work).sha256).toBe(sha256Of(content));
    },
  );
});

const rest = (from: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  blob(content.subarray(from), { 'content-range': `bytes ${from}-19/20`, ...headers }, 206);
/** Sends some bytes, and a little later the connection breaks. */
const brokenOff =
  (headers: Readonly<Record<string, string>> = {}, status = 200, [from, to] = [0, 5]): Answer =>
  () => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(content.subarray(from, to));
        setTimeout(() => stream.error(new Error('reset')), 5);
      },
    });
    return new Response(body, { status, headers: { 'content-type': 'application/zip', ...headers } });
  };

describe('what may pass is asked again', () => {
  test.each([
    { is: 'a store that says nothing', answer: () => new Promise<Response>(() => undefined) },
    { is: 'a connection that fails', answer: broken },
    { is: 'a store that is busy', answer: blob(content, {}, 503) },
    { is: 'an address that has run out', answer: blob(content, {}, 403) },
  ])('$is', async ({ answer }) => {
    const { work, sent, opened } = downloading([redirect(), answer, redirect(), blob(content)]);
    expect((await work).sha256).toBe(sha256Of(content));
    expect(sent.map(({ headers }) => headers.range)).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.concat(opened.at(-1) ?? [])).toEqual(content);
  });

  test('but not for ever, and without the address in the error', async () => {
    const { work, sent, closed } = downloading(
      Array.from({ length: 5 }, () => [
        redirect(),
        () => new Response(partial((stream) => stream.error(new Error(store)))),
      ]).flat(),
    );
    const error = await work.catch((thrown: unknown) => thrown);
    expect(await errorOf(work)).toEqual({
      code: 'GITHUB_UNREACHABLE',
      message: 'artifact leg (id 4600000001) could not be fetched: the connection broke off (5 tries)',
    });
    expect(inspect(error, { depth: 10 })).not.toContain('thesignature');
    expect([sent.length, closed()]).toEqual([10, 5]);
  });
});

describe('a download that breaks off', () => {
  test.each([
    { is: 'with its connection', answer: brokenOff() },
    { is: 'with silence', answer: blob(partial(() => undefined)) },
    { is: 'with an end that comes too early', answer: blob(partial((stream) => stream.close())) },
  ])('$is goes on behind the bytes that came, at a new address', async ({ answer }) => {
    const { work, sent, opened, told, closed } = downloading([redirect(), answer, redirect(), rest(5)]);
    expect(await work).toEqual({ sha256: sha256Of(content), size: content.length, kind: 'zip', file: undefined });
    expect(sent.map(({ headers }) => headers.range)).toEqual([undefined, undefined, undefined, 'bytes=5-']);
    expect(opened.map((chunks) => Buffer.concat(chunks))).toEqual([content]);
    expect([told, closed()]).toEqual([[5, 20], 1]);
  });

  test('more than once goes on each time, and keeps the name that the store gave first', async () => {
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="a.whl"',
    };
    const { work, sent } = downloading([
      redirect(),
      brokenOff(headers),
      redirect(),
      brokenOff({ 'content-range': 'bytes 5-19/20' }, 206, [5, 9]),
      redirect(),
      rest(9),
    ]);
    expect(await work).toEqual({ sha256: sha256Of(content), size: 20, kind: 'file', file: 'a.whl' });
    expect(sent.flatMap(({ headers }) => headers.range ?? [])).toEqual(['bytes=5-', 'bytes=9-']);
  });

  const foreign = Buffer.from('THE BYTES OF A WHEEL');
  test.each<{ is: string; begun?: Record<string, string>; answers: readonly Answer[] }>([
    { is: 'a store that sends the whole again', answers: [blob(content)] },
    { is: 'a store that sends another part', answers: [rest(4), redirect(), blob(content)] },
    {
      is: 'a store that does not say which part',
      answers: [blob(content.subarray(5), {}, 206), redirect(), blob(content)],
    },
    { is: 'a store that has no such part', answers: [blob(new Uint8Array(), {}, 416), redirect(), blob(content)] },
    {
      is: 'a blob that was exchanged, by its tag',
      begun: { etag: '"1"' },
      answers: [rest(5, { etag: '"2"' }), redirect(), blob(content)],
    },
    {
      is: 'parts that do not make the bytes which GitHub recorded',
      answers: [blob(foreign.subarray(5), { 'content-range': 'bytes 5-19/20' }, 206), redirect(), blob(content)],
    },
  ])('starts over, from nothing, after $is', async ({ begun = {}, answers }) => {
    const { work, sent, opened } = downloading([redirect(), brokenOff(begun), redirect(), ...answers]);
    expect((await work).sha256).toBe(sha256Of(content));
    expect(Buffer.concat(opened.at(-1) ?? [])).toEqual(content);
    expect([opened.length, sent.at(-1)?.headers.range]).toEqual([2, answers.length === 1 ? 'bytes=5-' : undefined]);
  });

  test('goes on only where the tag is the same', async () => {
    const { work, opened } = downloading([
      redirect(),
      brokenOff({ etag: '"1"' }),
      redirect(),
      rest(5, { etag: '"1"' }),
    ]);
    expect((await work).sha256).toBe(sha256Of(content));
    expect(opened.length).toBe(1);
  });

  test('is not filled up beyond what GitHub lists', async () => {
    const long = blob(content, { 'content-range': 'bytes 5-24/25' }, 206);
    const { work } = downloading([redirect(), brokenOff(), redirect(), long]);
    expect((await errorOf(work)).message).toContain('and its store sends 25 or more');
  });
});

describe('more bytes than GitHub lists', () => {
  const message = (bytes: number) =>
    `GitHub lists an artifact of 20 bytes, and its store sends ${bytes} or more: these are not its bytes`;

  test('are refused at the first one, once', async () => {
    const { work, sent, opened, closed } = downloading([redirect(), blob(Buffer.concat([content, content]))]);
    expect(await errorOf(work)).toEqual({ code: 'GITHUB_UNREACHABLE', message: message(40) });
    expect([sent.length, opened.flat().length, closed()]).toEqual([2, 0, 1]);
  });

  test('are refused before any came, when the store says so', async () => {
    const { work } = downloading([
      redirect(),
      blob(
        partial(() => undefined),
        { 'content-length': '21' },
      ),
    ]);
    expect((await errorOf(work)).message).toBe(message(21));
  });
});

test('fewer bytes come with their own digest, for the caller to compare', async () => {
  const { work } = downloading([redirect(), blob(content.subarray(1), { 'content-length': '19' })]);
  expect(await work).toEqual({ sha256: sha256Of(content.subarray(1)), size: 19, kind: 'zip', file: undefined });
});

test.each([
  { is: 'listed as expired', answers: [], artifact: { expired: true }, says: 'has expired' },
  { is: 'expired since', answers: [json({ message: 'Artifact has expired' }, 410)], says: 'is no longer there' },
  { is: 'deleted', answers: [json({ message: 'Not Found' }, 404)], says: 'is no longer there' },
  { is: 'lost by the store', answers: [redirect(), blob(content, {}, 404)], says: 'is no longer in the store' },
])('an artifact that is $is is gone', async ({ answers, artifact = {}, says }) => {
  const { work } = downloading(answers, { artifact });
  expect(await errorOf(work)).toEqual({ code: 'ARTIFACT_GONE', message: `artifact leg (id 4600000001) ${says}` });
});

describe('the kind of an artifact', () => {
  const file = (disposition?: string): Answer =>
    blob(content, {
      'content-type': 'application/octet-stream',
      ...(disposition === undefined ? {} : { 'content-disposition': disposition }),
    });
  test.each([
    { answer: blob(content, { 'content-type': 'application/zip; x=y' }), is: { kind: 'zip', file: undefined } },
    { answer: blob(content, { 'content-type': 'Application/X-Zip-Compressed' }), is: { kind: 'zip', file: undefined } },
    { answer: blob(content, { 'content-type': 'application/zip-compressed' }), is: { kind: 'zip', file: undefined } },
    { answer: file('attachment; filename="one.whl"'), is: { kind: 'file', file: 'one.whl' } },
    { answer: file(), is: { kind: 'file', file: undefined } },
  ])('$is', async ({ answer, is }) => {
    const { kind, file } = await downloading([redirect(), answer]).work;
    expect({ kind, file }).toEqual(is);
  });

  test('is told by the end of the address, where the type does not', async () => {
    const { work } = downloading([
      redirect('https://store.example/leg.ZIP?sig=x'),
      file('attachment; filename="leg.ZIP"'),
    ]);
    expect((await work).kind).toBe('zip');
  });
});

test('a disk that is full is no fault of the network', async () => {
  const { wire } = someWire(scriptedFetch(redirect(), blob(content)).send);
  const context = someContext();
  const sink = async () => ({
    write: async () => {
      throw new ReleaseError('FILE_UNREADABLE', 'no space left');
    },
    close: async () => undefined,
  });
  const work = downloadArtifact({
    api: githubApi(context, wire),
    wire,
    context,
    artifact: facts,
    sink,
    progress: () => undefined,
  });
  expect(await errorOf(work)).toEqual({ code: 'FILE_UNREADABLE', message: 'no space left' });
});
