import { parseRequirement } from '../../dist/parse-requirement.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { statedMetadata } from '../stated-metadata.ts';

export const directDependency: Check<DistributionSubject> = {
  id: 'direct-dependency',
  title: 'A dependency names an address in place of a version',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI takes only dependencies that it has itself: an address can hold other bytes tomorrow.',
  remedy: 'Depend on a released version in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist');
    const direct = fields.filter(({ value }) => {
      const parsed = parseRequirement(value);
      return parsed.ok && parsed.value.url !== undefined;
    });
    return {
      examined: fields.length,
      // Never the whole address: one of a private server may hold a password.
      findings: direct.map(({ where, value }) => ({
        where,
        what: `Can't have direct dependency: ${value.split('@', 1)[0]?.trim().slice(0, 200)} @ …`,
      })),
    };
  },
};
