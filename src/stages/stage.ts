import { asReleaseError } from '../errors.ts';
import { blocks, type Verdict } from '../model/finding.ts';
import type { Ports } from '../ports/ports.ts';

/** A stage finishes, or stops for a reason it can show. What it cannot know, it throws. There is no skip. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T; readonly verdicts: readonly Verdict[] }
  | {
      readonly kind: 'stopped';
      readonly stage: string;
      readonly because: string;
      readonly verdicts: readonly Verdict[];
      /** The files that the stage had looked at, for the report. */
      readonly files: readonly SeenFile[];
    };

/** A file as a report shows it. */
export interface SeenFile {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Stage<In, Out> {
  readonly name: string;
  readonly title: string;
  /** A property and not a method: a method's parameters are bivariant, and a left-out stage would compile. */
  readonly run: (input: In, ports: Ports) => Promise<Outcome<Out>>;
}

export const done = <T>(value: T, verdicts: readonly Verdict[]): Outcome<T> => ({ kind: 'done', value, verdicts });

/** Stops when any verdict blocks; `undefined` lets the stage go on. */
export function stopIfBlocked(
  stage: string,
  verdicts: readonly Verdict[],
  files: readonly SeenFile[] = [],
): Outcome<never> | undefined {
  const blocking = verdicts.filter(blocks);
  if (blocking.length === 0) return undefined;
  const titles = [...new Set(blocking.map(({ check }) => check.title))];
  const because = titles.slice(0, 3).join('; ') + (titles.length > 3 ? `; and ${titles.length - 3} more` : '');
  const seen = files.map(({ file, size, sha256 }) => ({ file, size, sha256 }));
  return { kind: 'stopped', stage, because, verdicts, files: seen };
}

/** Two stages as one. */
export const inOrder = <A, B, C>(first: Stage<A, B>, second: Stage<B, C>): Stage<A, C> => ({
  name: `${first.name} ${second.name}`,
  title: `${first.title}, then ${second.title}`,
  async run(input, ports) {
    const before = await perform(first, input, ports);
    if (before.kind === 'stopped') return before;
    const after = await perform(second, before.value, ports);
    return { ...after, verdicts: [...before.verdicts, ...after.verdicts] };
  },
});

export async function perform<In, Out>(stage: Stage<In, Out>, input: In, ports: Ports): Promise<Outcome<Out>> {
  try {
    return await ports.log.group(stage.title, () => stage.run(input, ports));
  } catch (thrown) {
    throw asReleaseError(thrown, stage.name);
  }
}
