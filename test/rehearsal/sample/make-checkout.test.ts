import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCheckout } from '../../../src/rehearsal/sample/make-checkout.ts';

const project = { name: 'sundial', version: '1.4.0' };
const searchPath = process.env.PATH ?? '';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'checkout-'));
});
afterEach(() => rm(dir, { recursive: true }));

const ids = {
  commit: {
    sha: '053243221d6c78f92da9a22b3d565b93610fa80d',
    tree: '17ab5c70d742dc996e16e55e6ab9700d6d42bf4e',
    date: '2025-11-03T09:30:00Z',
    message: 'sundial 1.4.0',
  },
  tagObject: 'c62283dae03539295594b606e8c01a75d4f30e41',
  next: {
    sha: '65de0337267ad1d66f9edd478df360e5223c3fc7',
    tree: '17ab5c70d742dc996e16e55e6ab9700d6d42bf4e',
    date: '2025-11-04T08:00:00Z',
    message: 'Begin the next version',
  },
};

test('makes the same commits and tag on every machine, checked out clean at the tag', async () => {
  const checkout = await makeCheckout({ dir, project, tag: 'v1.4.0', searchPath });
  expect(checkout).toEqual({ path: dir, ...ids, nextPath: join(dir, '.git', 'next-tree') });
  const next = execFileSync('git', ['-C', checkout?.nextPath ?? '', 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  expect(next.trim()).toBe(ids.next.sha);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: dir, encoding: 'utf8' }).trim();
  expect(git('rev-parse', 'HEAD', 'v1.4.0^{commit}', 'main').split('\n')).toEqual([
    ids.commit.sha,
    ids.commit.sha,
    ids.next.sha,
  ]);
  expect(git('status', '--porcelain')).toBe('');
});

test('another version has another commit', async () => {
  const other = await makeCheckout({ dir, project: { ...project, version: '1.4.1' }, tag: 'v1.4.1', searchPath });
  expect(other?.commit.sha).not.toBe(ids.commit.sha);
});

test('says so when there is no git', async () => {
  expect(await makeCheckout({ dir, project, tag: 'v1.4.0', searchPath: dir })).toBeUndefined();
});

test('fails with the words of git', async () => {
  await expect(makeCheckout({ dir, project, tag: 'not a tag', searchPath })).rejects.toThrow(
    "'not a tag' is not a valid tag name",
  );
});
