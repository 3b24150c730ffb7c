import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { renderHelp } from '../../src/render-help.ts';
import { readText } from '../support/source-tree.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(root, { recursive: true }));

const manifest: { version: string; dependencies: Record<string, string> } = JSON.parse(readText('package.json'));

/** Runs a copy of the bundle outside the repository, with nothing in its environment. */
function run(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'index.js'), ...args], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('dist/, copied alone into an empty folder', () => {
  const alone = join(root, 'alone');
  cpSync(dist, alone, { recursive: true });

  test('says its version, which is that of package.json', () => {
    expect(run(alone, '--version')).toEqual({ status: 0, stdout: `wheelgate ${manifest.version}\n`, stderr: '' });
  });

  test.for([[], ['--help'], ['-h']])('helps when called with %j', (args) => {
    expect(run(alone, ...args)).toEqual({ status: 0, stdout: renderHelp(), stderr: '' });
  });

  test('refuses what it does not understand, with every mistake and the way on', () => {
    const { status, stdout, stderr } = run(alone, 'rehearse', '--atack=x', '--latency=1e9');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^INPUT_INVALID: there is no flag "--atack"; you may mean --attack; latency is "1e9": /);
    expect(stderr).toContain('docs/inputs.md');
  });
});

test('the entry answers by itself: what else is in dist/ is loaded only when it is needed', () => {
  const entry = join(root, 'entry');
  for (const name of ['index.js', 'package.json']) cpSync(join(dist, name), join(entry, name));
  expect(run(entry, '--version').status).toBe(0);
  expect(run(entry, 'rehearse', '--help').stdout).toBe(renderHelp('rehearse'));
});

test('dist/LICENSES.txt names every package that we depend on', () => {
  const licences = readText('dist/LICENSES.txt');
  const missing = Object.entries(manifest.dependencies).filter(
    ([name, version]) => !licences.includes(`\n${name} ${version}\nLicence: `),
  );
  expect(missing).toEqual([]);
});
