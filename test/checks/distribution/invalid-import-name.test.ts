import { describe, expect, test } from 'vitest';
import { invalidImportName } from '../../../src/checks/distribution/invalid-import-name.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidImportName.id, () => {
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
      is: 'nothing in names that can be imported',
      subject: withMetadata('Import-Name: demo._core ; private\nImport-Namespace: ünï', '2.5'),
      examined: 2,
      findings: [],
    },
    {
      is: 'a keyword, a dash and an empty part',
      subject: withMetadata('Import-Name: a.class\nImport-Name: a-b\nImport-Namespace: a..b', '2.5'),
      examined: 3,
      findings: inMetadata(
        '"a.class" is invalid for \'import-name\'',
        '"a-b" is invalid for \'import-name\'',
        '"a..b" is invalid for \'import-namespace\'',
      ),
    },
    {
      is: 'an option that there is not',
      subject: withMetadata('Import-Name: a; public', '2.5'),
      examined: 1,
      findings: inMetadata('"a; public" is invalid for \'import-name\''),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidImportName.run(subject)).toEqual({ examined, findings });
  });
});
