import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { githubSource } from '../../../src/adapters/github/source.ts';
import { sha } from '../../support/fakes/fake-source.ts';
import { someContext, someWire } from './github-job.ts';
import { type Answer, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

/** A source that answers from a list. */
function scripted(...answers: Answer[]) {
  const { send, sent } = scriptedFetch(...answers);
  return { source: githubSource(githubApi(someContext(), someWire(send).wire)), sent };
}

const ref = (name: string, type: string, letter: string) =>
  json({ ref: `refs/${name}`, object: { type, sha: sha(letter) } });
const commit = json({ sha: sha('b'), tree: { sha: sha('0') }, committer: { date: '2026-01-02T00:00:00.9Z' } });
const tag = (letter: string, to: string, type: string, more: object = {}) =>
  json({
    sha: sha(letter),
    tag: 'v1.0',
    object: { sha: sha(to), type },
    verification: { verified: true, reason: 'valid' },
    ...more,
  });

describe('the signature of a tag', () => {
  test.each([
    { is: 'verified', of: 'a good one', more: {} },
    { is: 'unverified', of: 'a good one that was made for another tag', more: { tag: 'v0.9' } },
    {
      is: 'unverified',
      of: 'one of an unknown key',
      more: { verification: { verified: false, reason: 'unknown_key' } },
    },
    { is: 'unverified', of: 'one that says yes in another form', more: { verification: { verified: 'true' } } },
    { is: 'unverified', of: 'one of which nothing is told', more: { verification: null } },
    { is: 'unsigned', of: 'none', more: { verification: { verified: false, reason: 'unsigned' } } },
  ])('$of is $is', async ({ is, more }) => {
    const { source } = scripted(ref('tags/v1.0', 'tag', '1'), tag('1', 'b', 'commit', more), commit);
    expect(await source.resolve('acme/thing', 'refs/tags/v1.0')).toEqual({
      repository: 'acme/thing',
      ref: 'refs/tags/v1.0',
      commit: sha('b'),
      tree: sha('0'),
      tagObject: sha('1'),
      tagSignature: is,
      epoch: Date.UTC(2026, 0, 2) / 1_000,
    });
  });
});

test('follows a tag of a tag, and counts the outer signature', async () => {
  const inner = tag('2', 'b', 'commit');
  const { source } = scripted(
    ref('tags/v1.0', 'tag', '1'),
    tag('1', '2', 'tag', { verification: { verified: false } }),
    inner,
    commit,
  );
  const found = await source.resolve('acme/thing', 'refs/tags/v1.0');
  expect([found?.commit, found?.tagObject, found?.tagSignature]).toEqual([sha('b'), sha('1'), 'unverified']);
});

test.each([
  {
    is: 'tags that never end',
    answers: [ref('tags/v1.0', 'tag', '1'), tag('1', '1', 'tag')],
    error: {
      code: 'NOTHING_TO_JUDGE',
      message: 'tag v1.0 of acme/thing is a tag of a tag, more than 5 deep',
    },
  },
  {
    is: 'a tag of a file',
    answers: [ref('tags/v1.0', 'blob', '1')],
    error: { code: 'NOTHING_TO_JUDGE', message: 'refs/tags/v1.0 of acme/thing names a blob and no commit' },
  },
  {
    is: 'an answer about another tag',
    answers: [ref('tags/v1.0.1', 'commit', '1')],
    error: {
      code: 'GITHUB_UNREACHABLE',
      message:
        'refs/tags/v1.0 (acme/thing): no usable answer from GitHub: its answer cannot be used: the answer is about another ref than refs/tags/v1.0',
    },
  },
  {
    is: 'an answer about another commit',
    answers: [ref('tags/v1.0', 'commit', '1'), commit],
    error: {
      code: 'GITHUB_UNREACHABLE',
      message: `commit ${sha('1')} (acme/thing): no usable answer from GitHub: its answer cannot be used: the answer is about another commit than ${sha('1')}`,
    },
  },
  {
    is: 'a short commit',
    answers: [json({ ref: 'refs/tags/v1.0', object: { type: 'commit', sha: 'abc1234' } })],
    error: {
      code: 'GITHUB_UNREACHABLE',
      message:
        'refs/tags/v1.0 (acme/thing): no usable answer from GitHub: its answer cannot be used: sha: expected a full commit of 40 hex digits, got "abc1234"',
    },
  },
])('does not resolve $is', async ({ answers, error }) => {
  const { source, sent } = scripted(...answers);
  expect(await errorOf(source.resolve('acme/thing', 'refs/tags/v1.0'))).toEqual(error);
  expect(sent.length).toBeLessThanOrEqual(6);
});

describe('whether a commit is reachable', () => {
  test.each([
    { status: 'behind', is: true },
    { status: 'identical', is: true },
    { status: 'ahead', is: false },
    { status: 'diverged', is: false },
  ])('$status: $is', async ({ status, is }) => {
    const { source, sent } = scripted(ref('heads/main', 'commit', 'c'), json({ status }));
    expect(await source.reachable('acme/thing', sha('b'), 'main')).toBe(is);
    expect(new URL(sent[1]?.url ?? '').pathname).toBe(`/repos/acme/thing/compare/${sha('c')}...${sha('b')}`);
  });

  test('a new word is no yes', async () => {
    const { source } = scripted(ref('heads/main', 'commit', 'c'), json({ status: 'contained' }));
    expect((await errorOf(source.reachable('acme/thing', sha('b'), 'main'))).code).toBe('GITHUB_UNREACHABLE');
  });
});

describe('a file', () => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0a]);
  const name = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const file = { type: 'file', encoding: 'base64', size: bytes.length, sha: name, content: bytes.toString('base64') };

  test('comes byte for byte, also where it is no text', async () => {
    const { source, sent } = scripted(json(file));
    const read = await source.readFile('acme/thing', '.github/wheelgate.yml', sha('b'));
    expect(Buffer.from(read ?? [])).toEqual(bytes);
    expect(sent[0]?.url).toBe(
      `https://api.github.com/repos/acme/thing/contents/.github%2Fwheelgate.yml?ref=${sha('b')}`,
    );
  });

  test.each([
    {
      is: 'other bytes than git names',
      body: { ...file, content: Buffer.from('abcdef').toString('base64') },
      code: 'GITHUB_UNREACHABLE',
    },
    { is: 'another size', body: { ...file, size: 5 }, code: 'GITHUB_UNREACHABLE' },
    { is: 'no content', body: { ...file, encoding: 'none', content: '' }, code: 'GITHUB_UNREACHABLE' },
    { is: 'more than 1 MiB', body: { ...file, encoding: 'none', size: 1024 * 1024 + 1 }, code: 'FILE_UNREADABLE' },
  ])('is refused with $is', async ({ body, code }) => {
    const { source } = scripted(json(body));
    expect((await errorOf(source.readFile('acme/thing', 'x.yml', sha('b')))).code).toBe(code);
  });

  test.each([
    { is: 'a folder', body: [] },
    { is: 'a submodule', body: { ...file, type: 'submodule' } },
  ])('is not there when it is $is', async ({ body }) => {
    const { source } = scripted(json(body));
    expect(await source.readFile('acme/thing', 'x.yml', sha('b'))).toBeUndefined();
  });

  test.each(['../secrets', 'a//b', '/etc/passwd', './x', ''])('is not asked for by the path %j', async (path) => {
    const { source, sent } = scripted(json(file));
    expect((await errorOf(source.readFile('acme/thing', path, sha('b')))).code).toBe('INPUT_INVALID');
    expect(sent).toEqual([]);
  });
});
