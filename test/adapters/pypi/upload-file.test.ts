import { describe, expect, test } from 'vitest';
import { uploadFile } from '../../../src/adapters/pypi/upload-file.ts';
import type { UploadTokens } from '../../../src/adapters/pypi/upload-tokens.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { Secret } from '../../../src/model/secret.ts';
import { anInspection } from './an-upload.ts';
import { errorOf } from './error-of.ts';
import { type Answer, apiToken, broken, json, late, page, scripted } from './scripted-index.ts';

const file = 'demo-1.0-py3-none-any.whl';
const done = page(200, '');
const expired = json(403, { code: '403 Invalid API Token: token is expired' });
const no = (status: number, words: string) => json(status, { message: 'long', code: `${status} ${words}` });

const aToken = (name: string) => ({
  narrow: new Secret(`${apiToken}-${name}`),
  whole: new Secret(apiToken),
  endsAt: 0,
});

/** Tokens that are replaced when the index calls one expired; `asked` tells how often. */
function tokensOf(): UploadTokens & { readonly asked: { current: number; after: number } } {
  const asked = { current: 0, after: 0 };
  let token = aToken('0');
  return {
    asked,
    current: async () => {
      asked.current += 1;
      return token;
    },
    after: async () => {
      asked.after += 1;
      token = aToken(String(asked.after));
      return token;
    },
    revoke: async () => undefined,
  };
}

const upload = { path: '/seal/demo.whl', inspection: anInspection(), attestations: [] };
const open = async () => new Blob(['bytes']);

async function run(answers: readonly Answer[]) {
  const script = scripted(answers);
  const tokens = tokensOf();
  const result = await uploadFile(script, tokens, open, upload).then(
    () => ({ code: 'done', message: '', shown: '' }),
    (error: unknown) => errorOf(Promise.reject(error)),
  );
  const users = script.sent.map(({ headers }) =>
    Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString(),
  );
  return { result, script, asked: tokens.asked, users };
}

describe('an upload', () => {
  test('is one request with the file, its digest and the narrowed token', async () => {
    const { result, script, users } = await run([done]);
    expect(result.code).toBe('done');
    expect(users).toEqual([`__token__:${apiToken}-0`]);
    const [sent] = script.sent;
    expect({ method: sent?.method, url: sent?.url, redirect: sent?.redirect, accept: sent?.headers.accept }).toEqual({
      method: 'POST',
      url: script.endpoint.upload,
      redirect: 'manual',
      accept: 'application/json',
    });
    expect(sent?.body).toContain(
      `name="content"; filename="${file}"\r\nContent-Type: application/octet-stream\r\n\r\nbytes\r\n`,
    );
    expect(sent?.body).toContain(`name="sha256_digest"\r\n\r\n${sha256Of('bytes')}\r\n`);
  });

  test.each<{ is: string; answer: Answer }>([
    { is: 'a fault of the server', answer: page(500) },
    { is: 'a page of the edge', answer: page(503, '<html>Fastly</html>') },
    { is: 'a limit', answer: no(429, 'Too many requests') },
    { is: 'a broken connection', answer: broken },
    { is: 'a silence', answer: late },
  ])('is tried again after $is', async ({ answer }) => {
    const { result, script } = await run([answer, answer, done]);
    expect([result.code, script.sent.length, script.clock.pauses]).toEqual(['done', 3, [750, 1_500]]);
  });

  test.each([
    { answer: page(502), why: 'it answered 502' },
    { answer: no(503, 'Read-only mode'), why: 'it answered 503: Read-only mode' },
    { answer: broken, why: 'the connection failed (ECONNRESET)' },
    { answer: late, why: 'it did not answer in time' },
  ])('is given up after five tries: $why', async ({ answer, why }) => {
    const { result, script } = await run([answer]);
    expect(script.sent.length).toBe(5);
    const what = `pypi did not say that it has ${file}: ${why} (5 tries). It may have it all the same; a repeat does no harm`;
    expect(result).toMatchObject({ code: 'INDEX_UNREACHABLE', message: what });
  });

  test.each([
    {
      words: "File already exists ('demo', with blake2_256 hash 'aa').",
      hint: ' It holds other bytes under this name, or these bytes under another, and replaces nothing: publish a new version.',
    },
    {
      words: 'This filename was previously used by a file that has since been deleted. Use a different version.',
      hint: ' The name of a deleted file is gone for ever: publish a new version.',
    },
    {
      words: 'Uploading new files to releases older than 14 days is not allowed.',
      hint: ' The version is closed for new files: publish a new one.',
    },
    { words: 'Only one sdist may be uploaded per release.', hint: '' },
  ])('that is refused tells why, once: $words', async ({ words, hint }) => {
    const { result, script } = await run([no(400, words)]);
    expect(result).toMatchObject({ code: 'UPLOAD_REFUSED', message: `pypi refused ${file} (400): ${words}${hint}` });
    expect(script.sent.length).toBe(1);
  });

  test.each([403, 404, 409, 410, 413, 422])('that is answered %i is refused', async (status) => {
    const { result, script } = await run([page(status)]);
    expect([result.code, result.message, script.sent.length]).toEqual([
      'UPLOAD_REFUSED',
      `pypi refused ${file} (${status}): no reason given`,
      1,
    ]);
  });

  test('is not repeated when each try makes a limit worse', async () => {
    const { result, script } = await run([no(429, 'Too many new projects created')]);
    expect([result.code, script.sent.length]).toEqual(['UPLOAD_REFUSED', 1]);
  });

  test('is not sent elsewhere', async () => {
    const { result, script } = await run([page(308, '', { headers: { location: 'https://elsewhere.example/' } })]);
    expect([result.code, script.sent.length]).toEqual(['INDEX_UNREACHABLE', 1]);
    expect(result.message).toContain('it answered 308, which leads elsewhere');
  });

  test('goes on with a new token when the old one has ended', async () => {
    const { result, users, asked } = await run([expired, done]);
    expect(result.code).toBe('done');
    expect(users).toEqual([`__token__:${apiToken}-0`, `__token__:${apiToken}-1`]);
    expect(asked).toEqual({ current: 1, after: 1 });
  });

  test('ends when a new token has ended too', async () => {
    const { result, asked } = await run([expired]);
    expect([result.code, result.message]).toEqual([
      'UPLOAD_REFUSED',
      `pypi refused ${file} (403): Invalid API Token: token is expired`,
    ]);
    expect(asked).toEqual({ current: 1, after: 1 });
  });

  test('does not ask for a new token because of another 403', async () => {
    const { asked } = await run([no(403, 'Invalid or non-existent authentication information.')]);
    expect(asked).toEqual({ current: 1, after: 0 });
  });

  test('never shows its token', async () => {
    const quoting: Answer = ({ headers }) => {
      const token = Buffer.from(headers.authorization?.slice(6) ?? '', 'base64').toString();
      return no(400, `no user ${token}`)({ method: '', url: '', headers: {}, body: '', redirect: '' });
    };
    for (const answer of [quoting, broken, page(502), page(403, apiToken)]) {
      expect((await run([answer])).result.shown).not.toMatch(/pypi-Ag/);
    }
  });
});

describe('a file that cannot be uploaded', () => {
  const attempt = (facts: Parameters<typeof anInspection>[0], blob: () => Promise<Blob> = open) =>
    errorOf(uploadFile(scripted([done]), tokensOf(), blob, { ...upload, inspection: anInspection(facts) }));

  test('is one that has changed since it was inspected', async () => {
    expect(await attempt({ size: 6 })).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: '/seal/demo.whl has 5 bytes, and 6 when it was inspected',
    });
  });

  test('is one that is not there', async () => {
    const gone = async () => {
      throw new ReleaseError('FILE_UNREADABLE', 'it is gone');
    };
    expect((await attempt({}, gone)).code).toBe('FILE_UNREADABLE');
  });

  test.each(['../demo-1.0-py3-none-any.whl', 'a"b.whl', 'a\r\nb.whl', ''])('is one of the name %j', async (name) => {
    expect((await attempt({ file: name })).code).toBe('BUG');
  });
});
