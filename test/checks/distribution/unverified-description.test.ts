import { describe, expect, test } from 'vitest';
import { unverifiedDescription } from '../../../src/checks/distribution/unverified-description.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(unverifiedDescription.id, () => {
  test.for([
    {
      is: 'nothing to examine without metadata',
      subject: aWheelSubject({ files: { [`${distInfo}/METADATA`]: undefined } }),
      examined: 0,
      findings: [],
    },
    { is: 'nothing without a description', subject: withMetadata('Summary: x'), examined: 0, findings: [] },
    {
      is: 'nothing in Markdown',
      subject: withMetadata('Description-Content-Type: text/markdown\n\n# demo'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in reStructuredText without a fault',
      subject: withMetadata('Description-Content-Type: text/x-rst; charset=UTF-8\n\ndemo\n===='),
      examined: 1,
      findings: [],
    },
    {
      is: 'a fault in reStructuredText',
      subject: withMetadata('Description-Content-Type: text/x-rst\n\ndemo\n====\n\nSee :func:`demo`.'),
      examined: 1,
      findings: inMetadata('line 4 of the description: Unknown interpreted text role "func"'),
    },
    {
      is: 'a fault in a description without a type',
      subject: withMetadata('\na **demo'),
      examined: 1,
      findings: inMetadata('line 1 of the description: Inline strong start-string without end-string'),
    },
    {
      is: 'nothing in a type that only names it',
      subject: withMetadata('Description-Content-Type: text/markdown; x=text/x-rst\n\n# demo'),
      examined: 1,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unverifiedDescription.run(subject)).toEqual({ examined, findings });
  });
});
