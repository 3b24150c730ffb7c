import type { SdistFacts } from '../dist/sdist.ts';
import type { WheelFacts } from '../dist/wheel.ts';

/** A folder inside a distribution that is named after it. */
export interface NamedFolder {
  readonly path: string;
  /** What its name gives as the project; not normalised. */
  readonly name: string;
  /** What its name gives as the version. */
  readonly version: string;
}

/** The `.dist-info` directory of a wheel, or the top folder of an sdist; `undefined` when there is no such one. */
export function folderOf(facts: WheelFacts | SdistFacts): NamedFolder | undefined {
  const path = facts.kind === 'wheel' ? facts.distInfo : facts.top;
  if (path === undefined) return undefined;
  const stem = facts.kind === 'wheel' ? path.replace(/\.dist-info$/, '') : path;
  const dash = stem.lastIndexOf('-');
  return { path, name: stem.slice(0, Math.max(0, dash)), version: stem.slice(dash + 1) };
}
