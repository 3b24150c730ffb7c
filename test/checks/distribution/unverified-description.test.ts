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
      is: 'reStructuredText',
      subject: withMetadata('Description-Content-Type: text/x-rst; charset=UTF-8\n\ndemo\n===='),
      examined: 1,
      findings: inMetadata('the description is reStructuredText; it was not rendered here'),
    },
    {
      is: 'a description without a type',
      subject: withMetadata('\ndemo'),
      examined: 1,
      findings: inMetadata(
        'the description has no content type, so PyPI reads it as reStructuredText; it was not rendered here',
      ),
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
