import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { isSince, shown, statedMetadata } from '../stated-metadata.ts';

export const unsafeLicensePath: Check<DistributionSubject> = {
  id: 'unsafe-license-path',
  title: 'A licence file is listed by a path that is not allowed',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it: the path must stay inside of the licences folder on every system.',
  remedy: 'List files below the project with / between folders in license-files in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#license-file-multiple-use',

  run({ facts }) {
    // Before 2.4 the field was no part of the format, and nobody follows its paths.
    const fields = isSince(facts, '2.4') ? statedMetadata(facts, 'License-File') : [];
    return {
      examined: fields.length,
      findings: fields.flatMap(({ where, value }) => {
        const reason = reasonFor(value);
        return reason === undefined
          ? []
          : [{ where, what: `${shown(value)} is invalid for 'license-file', ${reason}` }];
      }),
    };
  },
};

/** PyPI's own words. */
function reasonFor(path: string): string | undefined {
  if (path.includes('..')) return 'parent directory indicators are not allowed';
  if (path.includes('*')) return 'paths must be resolved';
  if (/^[/\\]|^[a-z]:/i.test(path)) return 'paths must be relative';
  return /\\|\/\/|\/$|(?:^|\/)\.(?:\/|$)/.test(path) ? "paths must use '/' delimiter" : undefined;
}
