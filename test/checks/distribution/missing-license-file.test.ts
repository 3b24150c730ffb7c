import { describe, expect, test } from 'vitest';
import { missingLicenseFile } from '../../../src/checks/distribution/missing-license-file.ts';
import { aWheelSubject, distInfo, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject, sdistFile } from '../../support/an-sdist.ts';

const path = `${distInfo}/METADATA`;
const licence = `${distInfo}/licenses/LICENSE`;

describe(missingLicenseFile.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 1, findings: [] },
    {
      is: 'a licence that a wheel lacks',
      subject: aWheelSubject({ files: { [licence]: undefined } }),
      examined: 1,
      findings: [
        { where: path, what: `License-File LICENSE does not exist in distribution file ${wheelFile} at ${licence}` },
      ],
    },
    {
      is: 'a licence that an sdist lacks',
      subject: anSdistSubject({ files: { 'demo-1.0/LICENSE': undefined } }),
      examined: 1,
      findings: [
        {
          where: 'demo-1.0/PKG-INFO',
          what: `License-File LICENSE does not exist in distribution file ${sdistFile} at demo-1.0/LICENSE`,
        },
      ],
    },
    {
      is: 'nothing before the format had the field',
      subject: aWheelSubject({ files: { [path]: 'Metadata-Version: 2.1\nLicense-File: x\n' } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing without metadata',
      subject: aWheelSubject({ files: { [path]: undefined } }),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(missingLicenseFile.run(subject)).toEqual({ examined, findings });
  });
});
