import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitCheckout } from '../../../src/adapters/node/git-checkout.ts';

let dir: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=ann', '-c', 'user.email=ann@example.invalid', ...args], {
    encoding: 'utf8',
  });

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'checkout-'));
  git('init', '-q');
  writeFileSync(join(dir, 'a.txt'), 'a');
  git('add', '.');
  git('commit', '-qm', 'first');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('gitCheckout', () => {
  test('tells the commit, and that build products beside it change nothing', async () => {
    writeFileSync(join(dir, 'built.o'), '');
    expect(await gitCheckout.head(dir)).toEqual({ commit: git('rev-parse', 'HEAD').trim(), dirty: false });
  });

  test('tells a change to a tracked file', async () => {
    writeFileSync(join(dir, 'a.txt'), 'changed');
    expect(await gitCheckout.head(dir)).toMatchObject({ dirty: true });
    git('checkout', '-q', '--', 'a.txt');
  });

  test('starts no program that the checkout’s own configuration names', async () => {
    const mark = join(dir, '.git', 'ran');
    git('config', 'core.fsmonitor', `touch ${mark}; false`);
    await gitCheckout.head(dir);
    expect(() => execFileSync('test', ['-e', mark])).toThrow();
  });

  test('refuses a folder that is no work tree, and names it', async () => {
    await expect(gitCheckout.head(join(dir, 'none'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining(`source-path ${join(dir, 'none')}: git rev-parse failed: fatal`),
    });
  });
});
