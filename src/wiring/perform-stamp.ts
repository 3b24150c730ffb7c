import { runnerHost } from '../adapters/github/runner-host.ts';
import { uploadArtifact } from '../adapters/github/upload-artifact.ts';
import { buildHost } from '../adapters/node/build-host.ts';
import { withVariables } from '../adapters/node/environment.ts';
import { gitCheckout } from '../adapters/node/git-checkout.ts';
import { showReport } from '../commands/show-report.ts';
import { stamp } from '../commands/stamp.ts';
import type { Endpoints } from '../endpoints.ts';
import { localFiles } from './local-ports.ts';
import type { RunnerCall } from './perform-phase.ts';

/** Runs in a leg, beside project code: it asks nothing but to keep one artifact, and is given no token for more. */
export async function performStamp({ inputs, runner, env }: RunnerCall, { world }: Endpoints): Promise<number> {
  const host = await runnerHost();
  const folder = `${runner.tempDir}/wheelgate`;
  const files = localFiles(`${folder}/work`);
  const artifacts = {
    upload: (name: string, directory: string, names: readonly string[]) =>
      uploadArtifact(runner, (variables, work) => withVariables(env, variables, work), {
        name,
        directory,
        files: names,
      }),
  };
  const ports = { world, files, checkout: gitCheckout, machine: buildHost(env), artifacts };
  const report = await stamp(inputs, ports, host);
  await showReport(report, { host, files, folder, json: false });
  return 0;
}
