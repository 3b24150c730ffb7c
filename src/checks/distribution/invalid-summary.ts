import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { statedMetadata } from '../stated-metadata.ts';

export const invalidSummary: Check<DistributionSubject> = {
  id: 'invalid-summary',
  title: 'The summary is too long, or has more than one line',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it, and shows the summary as one line.',
  remedy: 'Shorten project.description to one line of at most 512 characters in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#summary',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Summary');
    return {
      examined: fields.length,
      findings: fields.flatMap(({ where, value }) => [
        ...(Array.from(value).some((character) => lineEnds.includes(character))
          ? [{ where, what: "'summary' must be a single line" }]
          : []),
        ...(Array.from(value).length > maxLength
          ? [{ where, what: `'summary' field must be ${maxLength} characters or less.` }]
          : []),
      ]),
    };
  },
};

/** Characters. */
const maxLength = 512;

/** What Python takes for the end of a line, which is more than the two of every system. */
const lineEnds = '\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029';
