import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { metadataDifferences, openFields } from '../metadata-differences.ts';
import { sdistOf } from '../wheels-of.ts';

/** What installers and resolvers act on. */
const dependencyFields: readonly string[] = ['Requires-Dist', 'Requires-Python', 'Provides-Extra'];

export const differingDependencies: Check<ReleaseSet> = {
  id: 'differing-dependencies',
  title: 'Distributions of the release ask for different dependencies',
  severity: 'block',
  applies: 'sometimes',
  why: 'Resolvers read one distribution and take it for all. A dependency in one wheel alone is seen by no reviewer.',
  remedy:
    'Look at the distribution named below. Say in markers what differs by platform, or declare the field Dynamic in the sdist.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#dynamic-multiple-use',

  run: (set) => metadataDifferences(set, firmDependencies(set)),
};

/** Whether a field is this check's: one that the sdist leaves open may differ, which `differing-metadata` shows. */
export const firmDependencies = (set: ReleaseSet): ((field: string) => boolean) => {
  const open = openFields(sdistOf(set));
  return (field) => dependencyFields.includes(field) && !open.has(field);
};
