import type { StartedWorld } from '../../ports/world.ts';

/** What serving a world needs of the process around it. */
export interface ServePorts {
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Resolves when the user ends the process (SIGINT, SIGTERM). */
  readonly stopped: () => Promise<void>;
  /** Progress, away from standard output. */
  readonly say: (line: string) => void;
}

/** Tells where the world is, as one line of JSON that `WHEELGATE_WORLD` takes, and waits until the user has enough. */
export async function serve(
  world: Pick<StartedWorld, 'addresses'>,
  { print, stopped, say }: ServePorts,
): Promise<void> {
  print(`${world.addresses}\n`);
  say('the world is up until you press Ctrl-C');
  await stopped();
}
