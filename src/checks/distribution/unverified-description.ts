import { judgeRst } from '../../dist/judge-rst.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { metadataOf, statedMetadata } from '../stated-metadata.ts';

export const unverifiedDescription: Check<DistributionSubject> = {
  id: 'unverified-description',
  title: 'The description has reStructuredText that PyPI would not render',
  severity: 'warn',
  applies: 'sometimes',
  why: 'PyPI refuses the upload at the first warning of its renderer. The faults that descriptions really have are found here, not every one.',
  remedy:
    'Correct the lines and run `twine check` on the file, which renders it; or write the description in Markdown.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type',

  run({ facts }) {
    const description = metadataOf(facts)?.description ?? '';
    const [type] = statedMetadata(facts, 'Description-Content-Type');
    const where = facts.metadata?.path ?? facts.file;
    // Without a type PyPI reads reStructuredText.
    const isRst = type === undefined || /^\s*text\/x-rst\b/i.test(type.value);
    const faults = isRst ? judgeRst(description) : [];
    return {
      examined: description.trim() === '' ? 0 : 1,
      findings: faults.map(({ line, what }) => ({ where, what: `line ${line} of the description: ${what}` })),
    };
  },
};
