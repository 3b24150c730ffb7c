import { describe, expect, test } from 'vitest';
import { type RunnerCore, runnerHost, runnerMask } from '../../../src/adapters/github/runner-host.ts';
import { errorOf } from './scripted-fetch.ts';

/** A `@actions/core` that remembers. */
function fakeCore() {
  const calls: (readonly string[])[] = [];
  const annotate = (level: string) => (message: string, properties: { readonly title: string }) =>
    void calls.push([level, properties.title, message]);
  const core: RunnerCore = {
    setOutput: (name, value) => void calls.push(['output', name, value]),
    setSecret: (secret) => void calls.push(['secret', secret]),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    summary: { addRaw: (text) => ({ write: async () => void calls.push(['summary', text]) }) },
  };
  return { core, calls };
}

test('hands everything to the runner', async () => {
  const { core, calls } = fakeCore();
  const host = await runnerHost(core);
  host.output('seal', 'ab12');
  await host.summary('# Ready\n');
  host.annotate('notice', 'wheelgate-stamp', '{"v":1}');
  host.annotate('error', 'a\u0007b', 'line\nline\u001b[31m');
  (await runnerMask(core))('a token');
  expect([host.kind, calls]).toEqual([
    'runner',
    [
      ['output', 'seal', 'ab12'],
      ['summary', '# Ready\n'],
      ['notice', 'wheelgate-stamp', '{"v":1}'],
      ['error', 'a\u{FFFD}b', 'line\nline\u{FFFD}[31m'],
      ['secret', 'a token'],
    ],
  ]);
});

test('refuses an output that GitHub would drop', async () => {
  const { core, calls } = fakeCore();
  const host = await runnerHost(core);
  const set = async (length: number) => host.output('plan', 'x'.repeat(length));
  expect(await errorOf(set(512 * 1024 + 1))).toEqual({
    code: 'BUG',
    message: 'output plan has 524289 characters; GitHub would drop it above 524288',
  });
  await set(512 * 1024);
  expect(calls.length).toBe(1);
});

test('keeps all summaries of a step within what GitHub shows', async () => {
  const { core, calls } = fakeCore();
  const host = await runnerHost(core);
  for (let part = 0; part < 4; part++) await host.summary(`${'x'.repeat(399)}\n`.repeat(1_000));
  const size = calls.reduce((sum, [, text = '']) => sum + text.length, 0);
  expect([calls.length, size <= 1024 * 1024]).toEqual([3, true]);
  expect(calls.at(-1)?.[1]).toMatch(/\*The rest is left out: .*\*\n$/);
});

test('says which file is missing', async () => {
  const { core } = fakeCore();
  const write = () => Promise.reject(new Error('ENOENT'));
  const host = await runnerHost({ ...core, summary: { addRaw: () => ({ write }) } });
  expect(await errorOf(host.summary('x'))).toEqual({
    code: 'FILE_UNREADABLE',
    message: 'the job summary, GITHUB_STEP_SUMMARY, cannot be written',
  });
});

describe('printing', () => {
  const printed = async (text: string) => {
    const { core } = fakeCore();
    const written: string[] = [];
    (await runnerHost(core, (part) => void written.push(part))).print(text);
    return written.join('');
  };

  test('writes a text as it is', async () => {
    expect(await printed('{"a": "std::b"}\n')).toBe('{"a": "std::b"}\n');
  });

  test.each(['::set-output name=seal::x', 'a\n  ::add-mask::b\n', '{"file": "##[set-output name=seal]x"}'])(
    'switches commands off around a text that holds one: %j',
    async (text) => {
      const [, word = '', inside = ''] =
        /^::stop-commands::([0-9a-f-]{36})\n(.*)::\1::\n$/s.exec(await printed(text)) ?? [];
      expect(inside.trimEnd()).toBe(text.trimEnd());
      expect(word).not.toBe('');
    },
  );

  test('never with the same word twice', async () => {
    expect(await printed('::error::x')).not.toBe(await printed('::error::x'));
  });
});
