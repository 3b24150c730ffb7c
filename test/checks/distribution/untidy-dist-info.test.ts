import { describe, expect, test } from 'vitest';
import { untidyDistInfo } from '../../../src/checks/distribution/untidy-dist-info.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

describe(untidyDistInfo.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 5, findings: [] },
    {
      is: 'nothing in files of tools and in what is vendored',
      subject: aWheelSubject({ files: { [`${distInfo}/DELVEWHEEL`]: '', 'demo/_vendor/y-1.dist-info/METADATA': '' } }),
      examined: 6,
      findings: [],
    },
    {
      is: 'what an installer writes',
      subject: aWheelSubject({ files: { [`${distInfo}/INSTALLER`]: 'pip', [`${distInfo}/direct_url.json`]: '{}' } }),
      examined: 7,
      findings: [
        { where: `${distInfo}/INSTALLER`, what: 'an installer writes this file' },
        { where: `${distInfo}/direct_url.json`, what: 'an installer writes this file' },
      ],
    },
    {
      is: 'a directory that has no meaning',
      subject: aWheelSubject({ files: { [`${distInfo}/extra/x`]: '' } }),
      examined: 6,
      findings: [{ where: `${distInfo}/extra/x`, what: '"extra" is none of licenses, license_files, sboms' }],
    },
    {
      is: 'metadata inside of a package',
      subject: aWheelSubject({ files: { 'demo/y-1.dist-info/METADATA': '' } }),
      examined: 5,
      findings: [
        { where: 'demo/y-1.dist-info/METADATA', what: 'the metadata of a second project lie inside of a package' },
      ],
    },
    {
      is: 'nothing in a folder of vendored projects in capitals',
      subject: aWheelSubject({ files: { 'demo/Vendor/y-1.dist-info/METADATA': '' } }),
      examined: 5,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(untidyDistInfo.run(subject)).toEqual({ examined, findings });
  });
});
