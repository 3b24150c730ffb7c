import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ReleaseError } from '../../errors.ts';
import type { Processes } from '../../ports/processes.ts';

const maxErrorBytes = 64 * 1024;

/** @param bundle absolute path of the bundle that runs now; each child is it again, on the same Node. */
export const nodeProcesses = (bundle: string): Processes => ({
  run: ({ args, env, cwd, line }) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [bundle, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr = `${stderr}${text}`.slice(-maxErrorBytes);
      });
      const lines = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
      lines.on('line', line);
      const ended = new Promise<void>((done) => lines.once('close', done));
      child.once('error', (cause) => reject(new ReleaseError('BUG', `node ${bundle} could not be started`, { cause })));
      child.once('close', (code) => void ended.then(() => resolve({ code: code ?? 70, stderr })));
    }),
});
