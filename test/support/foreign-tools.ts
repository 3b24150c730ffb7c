import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const requirements = 'test/e2e/foreign/requirements.txt';
const folder = resolve('.venv');
/** From the Go module proxy: its package for Python is a script that downloads the program. */
const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

/** What a foreign program said. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

/** Whether a program is on this machine. In CI every one must be: a proof that is skipped there is none. */
export function has(program: 'python3' | 'go'): boolean {
  if (process.env.CI === 'true') return true;
  return spawnSync(program, [program === 'go' ? 'version' : '--version']).status === 0;
}

/**
 * Makes a virtual environment with the foreign software, once for each state of the requirements.
 *
 * @returns a function that runs one of its programs.
 */
export async function foreignTools(): Promise<(program: string, ...args: readonly string[]) => Promise<Said>> {
  const wanted = createHash('sha256').update(readFileSync(requirements)).update(actionlint).digest('hex');
  const mark = join(folder, 'requirements.sha256');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '-r', requirements]);
    if (has('go')) await run('go', ['install', actionlint], { env: { ...process.env, GOBIN: join(folder, 'bin') } });
    writeFileSync(mark, wanted);
  }
  const PATH = [join(folder, 'bin'), process.env.PATH].join(delimiter);
  return async (program, ...args) => {
    const options = { env: { ...process.env, PATH, NO_COLOR: '1' }, maxBuffer: 64 * 1024 * 1024 };
    return run(join(folder, 'bin', program), [...args], options).then(
      ({ stdout, stderr }) => ({ code: 0, text: `${stdout}${stderr}` }),
      (failure: { code: number; stdout: string; stderr: string }) => ({
        code: failure.code,
        text: `${failure.stdout}${failure.stderr}`,
      }),
    );
  };
}
