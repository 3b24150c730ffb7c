import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const licenseClassifier: Check<DistributionSubject> = {
  id: 'license-classifier',
  title: 'A licence classifier stands beside the licence expression',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Such classifiers are deprecated, and two statements of the licence can come to differ.',
  remedy: 'Take the License :: classifiers out in pyproject.toml, then build again.',
  source: 'https://peps.python.org/pep-0639/#deprecate-license-classifiers',

  run({ facts }) {
    const expressions = statedMetadata(facts, 'License-Expression');
    const classifiers = statedMetadata(facts, 'Classifier').filter(({ value }) => value.startsWith('License ::'));
    return {
      examined: expressions.length,
      findings: (expressions.length > 0 ? classifiers : []).map(({ where, value }) => ({
        where,
        what: `${shown(value)} repeats License-Expression`,
      })),
    };
  },
};
