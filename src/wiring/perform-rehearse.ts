import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeProcesses } from '../adapters/node/node-processes.ts';
import { systemClock } from '../adapters/node/system-clock.ts';
import { terminalHost } from '../adapters/node/terminal-host.ts';
import { terminalLog } from '../adapters/node/terminal-log.ts';
import { rehearse } from '../commands/rehearse/rehearse.ts';
import { publishPredicateType } from '../endpoints.ts';
import { worlds } from '../rehearsal/worlds.ts';
import { localFiles, localRoot } from './local-ports.ts';
import type { Call } from './perform-command.ts';

/** Plays a release in an embedded world; every phase is a process of its own, as on a runner. */
export async function performRehearse({ inputs, bundle, env }: Call): Promise<number> {
  const searchPath = env.PATH ?? '';
  return rehearse(
    { ...inputs, policy: inputs.policy === '' ? undefined : inputs.policy },
    {
      worlds: worlds({ publishPredicateType, searchPath }),
      processes: nodeProcesses(fileURLToPath(bundle)),
      files: localFiles(localRoot()),
      log: terminalLog({ stream: process.stderr, clock: systemClock }),
      host: terminalHost(process.stdout),
      clock: systemClock,
      environment: { PATH: searchPath },
      stopped: async () => void (await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])),
    },
  );
}
