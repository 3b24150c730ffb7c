import { runnerHost } from '../adapters/github/runner-host.ts';
import { gitCheckout } from '../adapters/node/git-checkout.ts';
import { showReport } from '../commands/show-report.ts';
import { stamp } from '../commands/stamp.ts';
import type { Endpoints } from '../endpoints.ts';
import { localFiles } from './local-ports.ts';
import type { RunnerCall } from './perform-phase.ts';

/** Runs in a leg, beside project code: it asks no service and is given no token. */
export async function performStamp({ inputs, runner }: RunnerCall, { world }: Endpoints): Promise<number> {
  const host = await runnerHost();
  const folder = `${runner.tempDir}/wheelgate`;
  const files = localFiles(`${folder}/work`);
  const report = await stamp(inputs, { world, files, checkout: gitCheckout }, host);
  await showReport(report, { host, files, folder, json: false });
  return 0;
}
