import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { metadataOf, statedMetadata } from '../stated-metadata.ts';

export const unverifiedDescription: Check<DistributionSubject> = {
  id: 'unverified-description',
  title: 'Whether PyPI can render the description is not known',
  severity: 'warn',
  applies: 'sometimes',
  why: 'PyPI refuses reStructuredText that has errors, and only its own renderer can tell.',
  remedy: 'Run `twine check --strict` on the file before the release, or write the description in Markdown.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type',

  run({ facts }) {
    const described = (metadataOf(facts)?.description ?? '').trim() !== '';
    const [type] = statedMetadata(facts, 'Description-Content-Type');
    const where = facts.metadata?.path ?? facts.file;
    const what =
      type === undefined
        ? 'the description has no content type, so PyPI reads it as reStructuredText; it was not rendered here'
        : 'the description is reStructuredText; it was not rendered here';
    const unknown = type === undefined || /^\s*text\/x-rst\b/i.test(type.value);
    return { examined: described ? 1 : 0, findings: described && unknown ? [{ where, what }] : [] };
  },
};
