import { judgeLicenseExpression } from '../../dist/judge-license-expression.ts';
import { licenseListVersion, unknownLicenses } from '../../dist/unknown-licenses.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const unknownLicense: Check<DistributionSubject> = {
  id: 'unknown-license',
  title: 'The licence expression names a licence that is not on SPDX’s list',
  severity: 'warn',
  applies: 'sometimes',
  why: 'PyPI refuses what is not on its copy of the list. The list grows; the one shipped here may be older than PyPI’s.',
  remedy: 'Write the identifier as SPDX has it, or LicenseRef- and a name of your own, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/license-expression/',

  run({ facts }) {
    // What has not even the form of an expression is found by `invalid-license`.
    const fields = statedMetadata(facts, 'License-Expression').filter(
      ({ value }) => judgeLicenseExpression(value) === undefined,
    );
    return {
      examined: fields.length,
      findings: fields.flatMap(({ where, value }) =>
        unknownLicenses(value).map((id) => ({
          where,
          what: `${shown(id)} is not on SPDX’s list of licences, version ${licenseListVersion}`,
        })),
      ),
    };
  },
};
