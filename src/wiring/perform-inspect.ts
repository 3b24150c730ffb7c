import { nodeStandardInput } from '../adapters/node/node-standard-input.ts';
import { systemClock } from '../adapters/node/system-clock.ts';
import { terminalHost } from '../adapters/node/terminal-host.ts';
import { terminalLog } from '../adapters/node/terminal-log.ts';
import { judgeCall } from '../commands/inspect/judge-call.ts';
import { showInspection } from '../commands/inspect/show-inspection.ts';
import { inspect } from '../commands/inspect.ts';
import type { Endpoints } from '../endpoints.ts';
import type { Screen } from '../report/inspect-terminal.ts';
import { noPaint, terminalPaint } from '../report/paint.ts';
import { localFiles, localInspector, localRoot } from './local-ports.ts';
import type { Call } from './perform-command.ts';
import { readOnlyIndex } from './read-only-index.ts';

/** Inspects local files in worker threads; or tells what a check asks. */
export async function performInspect({ inputs, bundle, env }: Call, endpoints: Endpoints): Promise<number> {
  const host = terminalHost(process.stdout);
  const screen = screenOf(process.stdout, env);
  judgeCall(inputs);
  if (inputs.explain !== undefined) {
    const { explainCheck } = await import('../commands/inspect/explain-check.ts');
    host.print(explainCheck(inputs.explain, screen));
    return 0;
  }
  const files = localFiles(localRoot());
  const inspector = localInspector(bundle);
  const log = terminalLog({ stream: process.stderr, clock: systemClock });
  const input = nodeStandardInput(process.stdin);
  const index = readOnlyIndex(endpoints);
  try {
    const result = await inspect(inputs, { world: 'production', files, input, inspector, log, index });
    host.print(showInspection(result, inputs, screen));
    return result.report.stopped === undefined ? 0 : 1;
  } finally {
    await inspector.close();
  }
}

/** Colours only where someone looks and nobody asked for none (https://no-color.org). */
function screenOf(stream: NodeJS.WriteStream, { NO_COLOR, TERM }: Call['env']): Screen {
  if (!stream.isTTY) return { columns: undefined, paint: noPaint };
  return { columns: stream.columns, paint: NO_COLOR || TERM === 'dumb' ? noPaint : terminalPaint };
}
