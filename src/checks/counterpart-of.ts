import type { WheelName } from '../model/distribution.ts';
import type { DistributionSummary } from '../model/distribution-summary.ts';
import type { PreviousFile, PreviousRelease } from '../model/release-set.ts';
import { platformFamily, pythonFamily } from './platform-family.ts';

/**
 * The file of the previous release in whose place a file is now: the one of the same tags, else the only one for the
 * same Python and the same platform of whatever version.
 *
 * @returns `undefined` when there is none, or when it cannot be told which one it is.
 */
export function counterpartOf({ name }: DistributionSummary, { files }: PreviousRelease): PreviousFile | undefined {
  if (name === undefined) return undefined;
  if (name.kind === 'sdist') return files.find((one) => one.name.kind === 'sdist');
  const wheels = files.flatMap((one) => (one.name.kind === 'wheel' ? [{ file: one, name: one.name }] : []));
  const same = wheels.filter((one) => tagsOf(one.name) === tagsOf(name));
  const akin = wheels.filter((one) => familyOf(one.name) === familyOf(name));
  const found = same.length > 0 ? same : akin;
  return found.length === 1 ? found[0]?.file : undefined;
}

const tagsOf = ({ build, pythons, abis, platforms }: WheelName): string =>
  [build ?? '', ...[pythons, abis, platforms].map((tags) => [...tags].sort().join('.'))].join('-');

const familyOf = (name: WheelName): string => `${pythonFamily(name)} ${platformFamily(name)}`;
