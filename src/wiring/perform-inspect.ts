import { systemClock } from '../adapters/node/system-clock.ts';
import { terminalHost } from '../adapters/node/terminal-host.ts';
import { terminalLog } from '../adapters/node/terminal-log.ts';
import { inspect } from '../commands/inspect.ts';
import { showReport } from '../commands/show-report.ts';
import type { Endpoints } from '../endpoints.ts';
import { localFiles, localInspector, localRoot } from './local-ports.ts';
import type { Call } from './perform-command.ts';
import { readOnlyIndex } from './read-only-index.ts';

/** Inspects local files in worker threads. */
export async function performInspect({ inputs, bundle }: Call, endpoints: Endpoints): Promise<number> {
  const host = terminalHost(process.stdout);
  const files = localFiles(localRoot());
  const inspector = localInspector(bundle);
  const log = terminalLog({ stream: process.stderr, clock: systemClock });
  try {
    const report = await inspect(inputs, {
      world: 'production',
      files,
      inspector,
      log,
      index: readOnlyIndex(endpoints),
    });
    await showReport(report, { host, files, folder: undefined, json: inputs.json });
    return report.stopped === undefined ? 0 : 1;
  } finally {
    await inspector.close();
  }
}
