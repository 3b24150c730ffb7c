import { metadataFields } from '../../dist/metadata-fields.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const invalidDynamic: Check<DistributionSubject> = {
  id: 'invalid-dynamic',
  title: 'A field is called dynamic that cannot be',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it: name and version are the same in every file of a release.',
  remedy: 'Take the field out of dynamic in pyproject.toml, or update the build backend, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#dynamic-multiple-use',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Dynamic');
    const wrong = fields.filter(({ value }) => !mayBeDynamic(value.toLowerCase()));
    return {
      examined: fields.length,
      findings: wrong.map(({ where, value }) => ({
        where,
        what: `Dynamic field ${shown(value)} is not a valid dynamic field.`,
      })),
    };
  },
};

const fixed: readonly string[] = ['metadata-version', 'name', 'version', 'dynamic'];

const mayBeDynamic = (name: string): boolean => metadataFields.has(name) && !fixed.includes(name);
