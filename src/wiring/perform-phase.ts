import { runnerHost, runnerMask } from '../adapters/github/runner-host.ts';
import { systemClock } from '../adapters/node/system-clock.ts';
import { attestWheel } from '../commands/attest-wheel.ts';
import { confirm } from '../commands/confirm.ts';
import { plan } from '../commands/plan.ts';
import { publish } from '../commands/publish.ts';
import { seal } from '../commands/seal.ts';
import { showReport } from '../commands/show-report.ts';
import type { Endpoints } from '../endpoints.ts';
import type { RunnerContext } from '../model/runner.ts';
import { requireGithubAddress } from './github-address.ts';
import { hastyClock } from './hasty-clock.ts';
import type { Call } from './perform-command.ts';
import { runnerPorts } from './runner-ports.ts';

const phases = { plan, 'attest-wheel': attestWheel, seal, publish, confirm } as const;

export interface RunnerCall extends Call {
  readonly runner: RunnerContext;
}

/** Runs one phase in a job and shows its report. @returns the exit code: 0, or 1 when a finding stopped it. */
export async function performPhase(
  phase: keyof typeof phases,
  call: RunnerCall,
  endpoints: Endpoints,
): Promise<number> {
  requireGithubAddress(call.runner, endpoints.world);
  const host = await runnerHost();
  const clock = endpoints.haste ? hastyClock(systemClock, endpoints.haste.pauses) : systemClock;
  const wire = { fetch: globalThis.fetch, clock, mask: await runnerMask() };
  const { ports, folder, close } = await runnerPorts(call, endpoints, wire);
  try {
    const report = await phases[phase](call.inputs, { ...ports, folder }, host);
    await showReport(report, { host, files: ports.files, folder, json: false });
    return report.stopped === undefined ? 0 : 1;
  } finally {
    await close();
  }
}
