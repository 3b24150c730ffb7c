import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { metadataDifferences } from '../metadata-differences.ts';
import { firmDependencies } from './differing-dependencies.ts';

/**
 * Fields that other checks compare, or that say nothing in a wheel: name and version are `mixed-versions`'s, licence
 * files are `differing-licenses`'s.
 */
const others: ReadonlySet<string> = new Set(['Name', 'Version', 'License-File', 'Dynamic']);

export const differingMetadata: Check<ReleaseSet> = {
  id: 'differing-metadata',
  title: 'The metadata of the release’s distributions differ',
  severity: 'warn',
  applies: 'sometimes',
  why: 'An index shows what the first upload says. The others then say something that nobody sees; often a leg has another build tool.',
  remedy: 'Pin the build tools, and let all legs build from the same source.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/',

  run(set) {
    const firm = firmDependencies(set);
    return metadataDifferences(set, (field) => !others.has(field) && !firm(field));
  },
};
