import type { Writable } from 'node:stream';
import type { Host } from '../../ports/host.ts';

/** A terminal: reports are printed, and there are no outputs, summaries or annotations. */
export const terminalHost = (stdout: Writable): Host => ({
  kind: 'terminal',
  output: () => undefined,
  summary: async () => undefined,
  annotate: () => undefined,
  print: (text) => void stdout.write(text),
});
