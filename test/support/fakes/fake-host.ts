import type { Host } from '../../../src/ports/host.ts';

/** What a step showed. */
export interface Shown {
  readonly outputs: Record<string, string>;
  readonly summaries: string[];
  readonly annotations: { readonly level: string; readonly title: string; readonly message: string }[];
  readonly printed: string[];
}

/** A host that remembers. */
export function fakeHost(kind: Host['kind'] = 'runner'): Host & { readonly shown: Shown } {
  const shown: Shown = { outputs: {}, summaries: [], annotations: [], printed: [] };
  return {
    kind,
    shown,
    output: (name, value) => {
      if (kind === 'runner') shown.outputs[name] = value;
    },
    summary: async (markdown) => {
      if (kind === 'runner') shown.summaries.push(markdown);
    },
    annotate: (level, title, message) => void shown.annotations.push({ level, title, message }),
    print: (text) => void shown.printed.push(text),
  };
}
