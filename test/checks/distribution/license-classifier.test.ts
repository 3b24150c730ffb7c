import { describe, expect, test } from 'vitest';
import { licenseClassifier } from '../../../src/checks/distribution/license-classifier.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(licenseClassifier.id, () => {
  test.for([
    {
      is: 'nothing where the metadata say nothing of it',
      subject: withMetadata('Summary: x'),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing to examine without metadata',
      subject: aWheelSubject({ files: { [`${distInfo}/METADATA`]: undefined } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing where the classifier stands alone',
      subject: withMetadata('Classifier: License :: OSI Approved'),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing where the expression stands alone',
      subject: withMetadata('License-Expression: MIT\nClassifier: Topic :: Internet'),
      examined: 1,
      findings: [],
    },
    {
      is: 'both',
      subject: withMetadata('License-Expression: MIT\nClassifier: License :: OSI Approved :: MIT License'),
      examined: 1,
      findings: inMetadata('"License :: OSI Approved :: MIT License" repeats License-Expression'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(licenseClassifier.run(subject)).toEqual({ examined, findings });
  });
});
