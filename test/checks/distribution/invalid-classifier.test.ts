import { describe, expect, test } from 'vitest';
import { invalidClassifier } from '../../../src/checks/distribution/invalid-classifier.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidClassifier.id, () => {
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
      is: 'nothing in classifiers of known groups',
      subject: withMetadata('Classifier: Programming Language :: Python :: 3 :: Only\nClassifier: Typing :: Typed'),
      examined: 2,
      findings: [],
    },
    {
      is: 'one that keeps a project private',
      subject: withMetadata('Classifier: Private :: Do Not Upload'),
      examined: 1,
      findings: inMetadata('"Private :: Do Not Upload" is not a valid classifier.'),
    },
    {
      is: 'a group that there is not',
      subject: withMetadata('Classifier: Licence :: OSI Approved'),
      examined: 1,
      findings: inMetadata('"Licence :: OSI Approved" is not a valid classifier.'),
    },
    {
      is: 'wrong blanks and parts that are missing',
      subject: withMetadata(
        'Classifier: Topic::Software\nClassifier: Topic\nClassifier: Topic :: \nClassifier: Topic ::  A',
      ),
      examined: 4,
      findings: inMetadata(
        '"Topic::Software" is not a valid classifier.',
        '"Topic" is not a valid classifier.',
        '"Topic :: " is not a valid classifier.',
        '"Topic ::  A" is not a valid classifier.',
      ),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidClassifier.run(subject)).toEqual({ examined, findings });
  });
});
