// The one entry: a worker thread, a runner's step or a terminal's command. Loads nothing that it does not need, so that
// `--version` answers at once, and takes every token out of the environment before any other code is loaded.

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { refusedVariables, runnerInput, takeRunnerContext } from './adapters/node/environment.ts';
import { asReleaseError, errorTable, ReleaseError } from './errors.ts';
import { type Inputs, readRunnerInputs, readTerminalInputs } from './inputs.ts';
import type { RunnerContext } from './model/runner.ts';
import { renderHelp } from './render-help.ts';
import { version } from './version.ts';

/** The file that runs now: worker threads and child processes are it again. */
const bundle = new URL(import.meta.url);

// A reader that has seen enough (`| head`) closes the pipe. What was begun is ended all the same, and cleaned up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessClosed);

if (isMainThread) process.exitCode = await main();
else await work();

function unlessClosed(failure: Error): void {
  if (!('code' in failure) || failure.code !== 'EPIPE') throw failure;
}

async function main(): Promise<number> {
  const taken = takeRunnerContext(process.env);
  // A step of the action is called without arguments; whoever types some, in a job too, wants the terminal's command.
  const runner = process.argv.length > 2 ? undefined : taken;
  try {
    const inputs = runner === undefined ? terminalInputs() : readRunnerInputs(runnerInput(process.env));
    if (typeof inputs === 'string') {
      process.stdout.write(inputs);
      return 0;
    }
    return await perform(inputs, runner);
  } catch (thrown) {
    return await fail(thrown, runner);
  }
}

/** The inputs, or a text that answers the call at once. */
function terminalInputs(): Inputs | string {
  const read = readTerminalInputs(process.argv.slice(2));
  if ('help' in read) return renderHelp(read.help);
  if ('version' in read) return `wheelgate ${version}\n`;
  return read;
}

async function perform(inputs: Inputs, runner: RunnerContext | undefined): Promise<number> {
  const { WHEELGATE_WORLD: worldPath } = process.env;
  if (runner !== undefined && !worldPath) {
    const refused = refusedVariables(process.env);
    if (refused.length > 0) throw new ReleaseError('WORLD_REFUSED', `the environment sets ${refused.join(', ')}`);
  }
  const { performCommand } = await import('./wiring/perform-command.ts');
  return performCommand({ inputs, runner, worldPath, bundle, env: process.env });
}

/** Here alone a failure to know is shown. */
async function fail(thrown: unknown, runner: RunnerContext | undefined): Promise<number> {
  const error = asReleaseError(thrown, 'start');
  const { renderError } = await import('./report/error-text.ts');
  const text = renderError(error);
  process.stderr.write(`${text}\n`);
  if (runner !== undefined) {
    const { showFailure } = await import('./wiring/show-failure.ts');
    await showFailure(error, text);
  }
  return errorTable[error.code].exit;
}

/** What a worker thread runs: distributions in, facts and findings out. */
async function work(): Promise<void> {
  const [{ serveWorker }, { distributionReader }] = await Promise.all([
    import('./worker.ts'),
    import('./adapters/node/distribution-reader.ts'),
  ]);
  if (parentPort === null) throw new ReleaseError('BUG', 'a worker thread without a port');
  serveWorker(parentPort, distributionReader(), workerData);
}
