import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitCheckout } from '../../../src/adapters/node/git-checkout.ts';

let dir: string;
const git = (folder: string, ...args: readonly string[]) => {
  const settings = ['user.name=ann', 'user.email=ann@example.invalid', 'protocol.file.allow=always'];
  return execFileSync('git', ['-C', join(dir, folder), ...settings.flatMap((one) => ['-c', one]), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
};

/** A repository of one commit. */
function repository(name: string) {
  mkdirSync(join(dir, name));
  git(name, 'init', '-q');
  writeFileSync(join(dir, name, 'a.txt'), name);
  git(name, 'add', '.');
  git(name, 'commit', '-qm', name);
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'submodules-'));
  for (const name of ['inner', 'outer', 'unused', 'whole']) repository(name);
  git('outer', 'submodule', 'add', '-q', join(dir, 'inner'), 'with space/inner');
  git('outer', 'commit', '-qm', 'inner');
  git('whole', 'submodule', 'add', '-q', join(dir, 'outer'), 'vendored/outer');
  git('whole', 'submodule', 'add', '-q', join(dir, 'unused'), 'unused');
  git('whole', 'commit', '-qm', 'outer');
  git('whole', 'submodule', 'update', '-q', '--init', '--recursive');
  git('whole', 'submodule', 'deinit', '-q', '-f', 'unused');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('tells what is checked out, submodules of submodules too, and nothing that is not', async () => {
  expect(await gitCheckout.submodules(join(dir, 'whole'))).toEqual([
    { path: 'vendored/outer', url: join(dir, 'outer'), commit: git('outer', 'rev-parse', 'HEAD') },
    { path: 'vendored/outer/with space/inner', url: join(dir, 'inner'), commit: git('inner', 'rev-parse', 'HEAD') },
  ]);
});

test('is empty for a checkout without submodules, and for a folder that is none', async () => {
  expect(await gitCheckout.submodules(join(dir, 'inner'))).toEqual([]);
  expect(await gitCheckout.submodules(dir)).toEqual([]);
});

test('reads a file of modules with the line ends of Windows', async () => {
  writeFileSync(
    join(dir, 'whole', '.gitmodules'),
    '[submodule "o"]\r\n\tpath = vendored/outer\r\n\turl = https://x.example/o\r\n',
  );
  expect(await gitCheckout.submodules(join(dir, 'whole'))).toMatchObject([
    { path: 'vendored/outer', url: 'https://x.example/o' },
    { path: 'vendored/outer/with space/inner' },
  ]);
});

test.each(['../outer', '/etc', 'vendored/../../outer', 'C:\\outer', 'vendored//outer'])(
  'leaves out a path that leads elsewhere: %s',
  async (path) => {
    const quoted = path.replaceAll('\\', '\\\\');
    writeFileSync(join(dir, 'whole', '.gitmodules'), `[submodule "o"]\n\tpath = "${quoted}"\n\turl = x\n`);
    expect(await gitCheckout.submodules(join(dir, 'whole'))).toEqual([]);
  },
);
