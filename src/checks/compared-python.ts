import type { SummaryFile } from '../model/distribution-summary.ts';
import type { NamedWheel } from './wheels-of.ts';

/** Builds write these, each for its own machine, with their version and settings. */
const generated = /(?:^|[_.])(?:config|version|build_?info)(?:[_.]|$)/i;

/** Whether a file is Python, readable, and the same in every wheel of an honest release. */
export function isComparedPython({ path, sha256 }: SummaryFile): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return sha256 !== undefined && /\.pyi?$/.test(base) && !generated.test(base.replace(/\.pyi?$/, ''));
}

/** delvewheel puts its own lines into a package that needs its libraries: such wheels are compared among themselves. */
export const isPatched = ({ files }: NamedWheel, path: string): boolean =>
  /^(?:[^/]+\/__init__|[^/]+)\.py$/.test(path) && files.some((one) => /^[^/]+\.dist-info\/DELVEWHEEL$/.test(one.path));
