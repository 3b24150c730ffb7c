import type { WheelName } from '../model/distribution.ts';
import type { DistributionSummary } from '../model/distribution-summary.ts';
import type { ReleaseSet } from '../model/release-set.ts';

/** A wheel whose name can be read; another is told by the checks of each distribution. */
export interface NamedWheel extends DistributionSummary {
  readonly name: WheelName;
}

/** In byte order of their file names. */
export const wheelsOf = ({ distributions }: Pick<ReleaseSet, 'distributions'>): readonly NamedWheel[] =>
  distributions.flatMap((one) => (one.name?.kind === 'wheel' ? [{ ...one, name: one.name }] : []));

/** The sdist; `undefined` when there is none. A second one is another check's. */
export const sdistOf = ({ distributions }: Pick<ReleaseSet, 'distributions'>): DistributionSummary | undefined =>
  distributions.find(({ kind }) => kind === 'sdist');
