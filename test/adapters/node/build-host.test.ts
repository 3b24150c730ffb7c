import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHost } from '../../../src/adapters/node/build-host.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-host-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const install = (...path: readonly string[]) => mkdirSync(join(dir, ...path), { recursive: true });

test('says what the runner says of itself', () => {
  const env = { RUNNER_OS: 'Windows', RUNNER_ARCH: 'ARM64', ImageOS: 'win11-arm', ImageVersion: '20261110.1.0' };
  expect(buildHost(env).runner()).toEqual({
    os: 'Windows',
    arch: 'ARM64',
    image: 'win11-arm',
    imageVersion: '20261110.1.0',
  });
  expect(buildHost({ ImageOS: `a\nb${'c'.repeat(200)}` }).runner()).toEqual({
    os: '',
    arch: '',
    image: `ab${'c'.repeat(98)}`,
    imageVersion: '',
  });
});

test.each([
  {
    where: 'beside a folder of PATH on Linux and macOS',
    at: ['py', 'lib', 'python3.13', 'site-packages'],
    bin: 'py/bin',
  },
  { where: 'of a free-threaded Python', at: ['py', 'lib', 'python3.14t', 'site-packages'], bin: 'py/bin' },
  { where: 'beside a folder of PATH on Windows', at: ['py', 'Lib', 'site-packages'], bin: 'py/Scripts' },
  { where: 'in a folder of PATH on Windows', at: ['py', 'Lib', 'site-packages'], bin: 'py' },
  {
    where: 'in an environment of the job',
    at: ['temp', 'cibw', 'venv', 'lib', 'python3.12', 'site-packages'],
    bin: 'no',
  },
  { where: 'in an environment of pipx', at: ['pipx', 'venvs', 'x', 'lib', 'python3.12', 'site-packages'], bin: 'no' },
])('finds tools $where, and no others', async ({ at, bin }) => {
  install(...at, 'cibuildwheel-3.2.1.dist-info');
  install(...at, 'meson_python-0.18.0.dist-info');
  install(...at, 'Cython-3.1.0rc1.dist-info');
  install(...at, 'requests-2.32.0.dist-info');
  install(...at, 'auditwheel');
  install(...at, 'delocate.dist-info');
  const env = {
    PATH: [join(dir, 'nowhere'), join(dir, bin)].join(delimiter),
    RUNNER_TEMP: join(dir, 'temp'),
    PIPX_HOME: join(dir, 'pipx'),
  };
  expect(await buildHost(env).tools()).toEqual([
    { name: 'cibuildwheel', version: '3.2.1' },
    { name: 'cython', version: '3.1.0rc1' },
    { name: 'meson-python', version: '0.18.0' },
  ]);
});

test('tells two versions of one tool, each once', async () => {
  for (const env of ['a', 'b']) install('temp', env, 'lib', 'python3.13', 'site-packages', 'build-1.3.0.dist-info');
  install('temp', 'c', 'lib', 'python3.13', 'site-packages', 'build-1.2.0.dist-info');
  expect(await buildHost({ RUNNER_TEMP: join(dir, 'temp') }).tools()).toEqual([
    { name: 'build', version: '1.2.0' },
    { name: 'build', version: '1.3.0' },
  ]);
});

test('finds nothing where there is nothing', async () => {
  expect(await buildHost({}).tools()).toEqual([]);
});
