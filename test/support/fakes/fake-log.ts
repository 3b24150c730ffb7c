import type { Log } from '../../../src/ports/log.ts';

/** A log that remembers its lines, each with what it is: `group: …`, `info: …`, `warn: …`, `progress: …`. */
export function fakeLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const keep = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`);
  return {
    lines,
    group: async (title, work) => {
      keep('group')(title);
      return work();
    },
    info: keep('info'),
    warn: keep('warn'),
    progress: keep('progress'),
  };
}
