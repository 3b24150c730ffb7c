import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const invalidClassifier: Check<DistributionSubject> = {
  id: 'invalid-classifier',
  title: 'A classifier is none that PyPI can have',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it. Form and group are judged here; the list itself grows, is not shipped, and has the last word.',
  remedy: 'Take the classifier from the list of trove classifiers in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#classifier-multiple-use',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Classifier');
    const wrong = fields.filter(({ value }) => !isPossible(value));
    return {
      examined: fields.length,
      findings: wrong.map(({ where, value }) => ({ where, what: `${shown(value)} is not a valid classifier.` })),
    };
  },
};

/** Groups of the list, which have not changed since 2008 but for `Typing`. `Private` is kept free, to be refused. */
const groups: readonly string[] = [
  'Development Status',
  'Environment',
  'Framework',
  'Intended Audience',
  'License',
  'Natural Language',
  'Operating System',
  'Programming Language',
  'Topic',
  'Typing',
];

function isPossible(classifier: string): boolean {
  const parts = classifier.split(' :: ');
  return (
    parts.length > 1 && groups.includes(parts[0] ?? '') && parts.every((part) => part !== '' && part === part.trim())
  );
}
