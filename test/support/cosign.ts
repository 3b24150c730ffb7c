import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Said } from './foreign-tools.ts';

const run = promisify(execFile);
const program = resolve('.tools', 'cosign');

/** Whether `npm run tools` has built it here. That takes minutes and a gigabyte, so that no test run does it by itself. */
export const hasCosign = existsSync(program);

/** Runs cosign. Nothing that it is asked here needs the network. */
export const cosign = (...args: readonly string[]): Promise<Said> =>
  run(program, [...args], { env: { PATH: process.env.PATH, NO_COLOR: '1', HOME: resolve('.tools') } }).then(
    ({ stdout, stderr }) => ({ code: 0, text: `${stdout}${stderr}` }),
    (failure: { code: number; stdout: string; stderr: string }) => ({
      code: failure.code,
      text: `${failure.stdout}${failure.stderr}`,
    }),
  );
