import { type Endpoints, production } from '../endpoints.ts';
import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { RunnerContext } from '../model/runner.ts';
import { readWorld } from './read-world.ts';

/** What `main` took out of its process before anything else. */
export interface Call {
  readonly inputs: Inputs;
  readonly runner: RunnerContext | undefined;
  /** Path of a rehearsal's addresses; `undefined` in the real world. */
  readonly worldPath: string | undefined;
  /** The bundle that runs now. */
  readonly bundle: URL;
  readonly env: Record<string, string | undefined>;
}

/** Does what was asked for. Each way loads its own modules and no others. @returns the exit code. */
export async function performCommand(call: Call): Promise<number> {
  const { inputs, runner } = call;
  const endpoints = call.worldPath ? await readWorld(call.worldPath) : production;
  switch (inputs.command) {
    case 'plan':
    case 'attest-wheel':
    case 'seal':
    case 'publish':
    case 'confirm': {
      const { performPhase } = await import('./perform-phase.ts');
      return performPhase(inputs.command, { ...call, runner: onRunner(runner, inputs.command, endpoints) }, endpoints);
    }
    case 'stamp': {
      const { performStamp } = await import('./perform-stamp.ts');
      return performStamp({ ...call, runner: onRunner(runner, 'stamp', endpoints) }, endpoints);
    }
    case 'inspect': {
      const { performInspect } = await import('./perform-inspect.ts');
      return performInspect(call, endpoints);
    }
    case 'verify': {
      const { performVerify } = await import('./perform-verify.ts');
      return performVerify(call);
    }
    case 'rehearse': {
      const { performRehearse } = await import('./perform-rehearse.ts');
      return performRehearse(call);
    }
  }
}

/** Node of the real phases. A rehearsal runs on 20 as well, for it runs on a bare machine. */
const leastNode = 24;

function onRunner(runner: RunnerContext | undefined, phase: string, { world }: Endpoints): RunnerContext {
  if (runner === undefined) {
    throw new ReleaseError('INPUT_INVALID', `${phase} runs in a job on a runner, where GITHUB_ACTIONS is "true"`);
  }
  const [major = ''] = process.versions.node.split('.');
  if (world === 'production' && Number(major) < leastNode) {
    throw new ReleaseError(
      'NODE_TOO_OLD',
      `${phase} of a real release runs on Node ${leastNode} or newer, and this is ${major}`,
    );
  }
  return runner;
}
