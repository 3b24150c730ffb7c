import { describe, expect, test } from 'vitest';
import { untidyMetadata } from '../../../src/checks/distribution/untidy-metadata.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { inMetadata, metadataPath, withMetadata } from '../../support/with-metadata.ts';

describe(untidyMetadata.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 7, findings: [] },
    {
      is: 'nothing to add where the metadata cannot be read',
      subject: aWheelSubject({ files: { [metadataPath]: 'hello' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'a version in another spelling',
      subject: aWheelSubject({ files: { [metadataPath]: 'Version: 1.0.RC1\n' } }),
      examined: 1,
      findings: inMetadata('Version "1.0.RC1" is 1.0rc1 in its normal spelling'),
    },
    {
      is: 'a control character',
      subject: withMetadata('Summary: a\u001b[31mb'),
      examined: 4,
      findings: inMetadata('the field Summary holds a control character'),
    },
    {
      is: 'a carriage return in a folded line',
      subject: withMetadata('Summary: a\r b'),
      examined: 4,
      findings: inMetadata('the field Summary holds a control character'),
    },
    {
      is: 'metadata of more than a megabyte',
      subject: withMetadata(`\n${'x'.repeat(1024 * 1024)}`),
      examined: 3,
      findings: inMetadata('it has 1048624 bytes; PyPI serves it to every installer'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(untidyMetadata.run(subject)).toEqual({ examined, findings });
  });
});
