import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const missingDistribution: Check<Collection> = {
  id: 'missing-distribution',
  title: 'A distribution that the policy expects is not there',
  severity: 'block',
  applies: 'sometimes',
  why: 'Users of that platform would fall back to the sdist, or to nothing; and the file can be added for 14 days only.',
  remedy: 'Re-run the leg that builds it; or take the row out of `distributions` in the policy.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run: ({ plan, match }) => ({
    examined: plan.expected.length,
    findings: match.missing.map((row) => ({ where: row, what: 'no distribution meets this row of the policy' })),
  }),
};
