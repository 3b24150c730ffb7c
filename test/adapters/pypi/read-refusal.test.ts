import { describe, expect, test } from 'vitest';
import { readRefusal } from '../../../src/adapters/pypi/read-refusal.ts';
import { Secret } from '../../../src/model/secret.ts';
import { apiToken } from './scripted-index.ts';

const reply = (body: string, init: ResponseInit = {}) => new Response(body, { status: 400, ...init });

describe('why an upload was refused', () => {
  test.each([
    {
      is: 'the code of the reply',
      response: reply(JSON.stringify({ message: 'long', code: '400 File already exists.', title: 'Bad Request' })),
      words: 'File already exists.',
    },
    { is: 'its message without a code', response: reply('{"message":"No."}'), words: 'No.' },
    { is: 'plain text', response: reply('400 Use a known file type.\n'), words: 'Use a known file type.' },
    {
      is: 'the reason phrase beside a page',
      response: reply('<html>x</html>', { statusText: 'Use a known file type.' }),
      words: 'Use a known file type.',
    },
    {
      is: 'the reason phrase beside an endless reply',
      response: reply('x'.repeat(70_000), { statusText: 'No.' }),
      words: 'No.',
    },
    { is: 'nothing when nothing was said', response: reply(''), words: '' },
    { is: 'no token', response: reply(`{"code":"400 not ${apiToken}"}`), words: 'not [secret]' },
    { is: 'no member of another type', response: reply('{"code":{"a":1}}', { statusText: 'No.' }), words: 'No.' },
  ])('is $is', async ({ response, words }) => {
    expect(await readRefusal(response, [new Secret(apiToken)])).toBe(words);
  });
});
