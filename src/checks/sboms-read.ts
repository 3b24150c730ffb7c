import type { Sbom, SbomContent } from '../dist/sbom/sbom.ts';
import type { WheelFacts } from '../dist/wheel.ts';

/** An SBOM that could be read: where it is, and what it says. */
export interface SbomRead extends Sbom {
  readonly path: string;
  readonly content: SbomContent;
}

/** The SBOMs of a wheel whose content is known, in the archive's order. */
export const sbomsRead = ({ sboms }: WheelFacts): readonly SbomRead[] =>
  sboms.flatMap(({ path, content: read }) => {
    if (!read.ok || read.value.content === undefined) return [];
    return [{ ...read.value, path, content: read.value.content }];
  });

/** `zlib, libpng and 3 more`. Strangers' names, each cut. */
export function firstNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => (name === '' ? 'one without a name' : name.slice(0, 80)));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
