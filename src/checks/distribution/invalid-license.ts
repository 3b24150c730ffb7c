import { judgeLicenseExpression } from '../../dist/judge-license-expression.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const invalidLicense: Check<DistributionSubject> = {
  id: 'invalid-license',
  title: 'The licence is not stated as PyPI takes it',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it. The form of the expression is judged here; the list of licences grows, and is not shipped.',
  remedy: 'Write one SPDX expression as project.license in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/license-expression/',

  run({ facts }) {
    const expressions = statedMetadata(facts, 'License-Expression');
    const old = statedMetadata(facts, 'License');
    const invalid = expressions.flatMap(({ where, value }) => {
      const reason = judgeLicenseExpression(value);
      return reason === undefined
        ? []
        : [{ where, what: `${shown(value)} is invalid for 'license-expression': ${reason}` }];
    });
    return {
      examined: expressions.length + old.length,
      findings: [...invalid, ...(expressions.length > 0 ? old : []).map(({ where }) => ({ where, what: conflict }))],
    };
  },
};

const conflict = 'License is deprecated when License-Expression is present. Only License-Expression should be present.';
