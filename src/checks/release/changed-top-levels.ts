import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { differenceOf } from '../some-of.ts';
import { wheelsOf } from '../wheels-of.ts';

export const changedTopLevels: Check<ReleaseSet> = {
  id: 'changed-top-levels',
  title: 'The wheels bring other packages than those of the previous release',
  severity: 'warn',
  applies: 'sometimes',
  why: 'A new name at the top of site-packages is seldom meant in passing, and may be another project’s.',
  remedy: 'Compare with the release notes. If it is meant, nothing is to be done.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run({ previous, ...set }) {
    const before = (previous?.files ?? []).flatMap(({ summary }) => (summary?.kind === 'wheel' ? [summary] : []));
    const now = wheelsOf(set);
    if (before.length === 0 || now.length === 0) return { examined: 0, findings: [] };
    const difference = differenceOf(topsOf(now), topsOf(before));
    return {
      examined: now.length,
      findings: difference === '' ? [] : [{ where: 'release', what: `it ${difference}, unlike ${previous?.version}` }],
    };
  },
};

/** Bundled libraries lie in a folder of their own on some systems only. */
const topsOf = (wheels: readonly { readonly topLevels: readonly string[] }[]): readonly string[] =>
  [...new Set(wheels.flatMap(({ topLevels }) => topLevels))].filter((top) => !/\.(?:libs|dylibs)$/.test(top)).sort();
