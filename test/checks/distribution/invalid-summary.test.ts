import { describe, expect, test } from 'vitest';
import { invalidSummary } from '../../../src/checks/distribution/invalid-summary.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidSummary.id, () => {
  test.for([
    {
      is: 'nothing to examine without metadata',
      subject: aWheelSubject({ files: { [`${distInfo}/METADATA`]: undefined } }),
      examined: 0,
      findings: [],
    },
    { is: 'nothing where there is none', subject: withMetadata('License: x'), examined: 0, findings: [] },
    {
      is: 'nothing in one line of 512 characters',
      subject: withMetadata(`Summary: ${'😀'.repeat(512)}`),
      examined: 1,
      findings: [],
    },
    {
      is: 'one character too many',
      subject: withMetadata(`Summary: ${'x'.repeat(513)}`),
      examined: 1,
      findings: inMetadata("'summary' field must be 512 characters or less."),
    },
    {
      is: 'two lines',
      subject: withMetadata('Summary: a\n  b'),
      examined: 1,
      findings: inMetadata("'summary' must be a single line"),
    },
    {
      is: 'a line break that only Python sees',
      subject: withMetadata('Summary: a\u2028b'),
      examined: 1,
      findings: inMetadata("'summary' must be a single line"),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidSummary.run(subject)).toEqual({ examined, findings });
  });
});
