import { describe, expect, test } from 'vitest';
import { versionMismatch } from '../../../src/checks/distribution/version-mismatch.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

const path = `${distInfo}/METADATA`;
const versioned = (version: string) =>
  aWheelSubject({ files: { [path]: `Metadata-Version: 2.1\nName: demo\nVersion: ${version}\n` } });

describe(versionMismatch.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 2, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 2, findings: [] },
    { is: 'nothing wrong with another spelling', subject: versioned('v1.0.0'), examined: 2, findings: [] },
    {
      is: 'another version in METADATA',
      subject: versioned('1.0.1'),
      examined: 2,
      findings: [{ where: path, what: 'it says "1.0.1"; the file name says "1.0"' }],
    },
    {
      is: 'a local version in METADATA',
      subject: versioned('1.0+abc'),
      examined: 2,
      findings: [{ where: path, what: 'it says "1.0+abc"; the file name says "1.0"' }],
    },
    {
      is: 'a version that is none',
      subject: versioned('one'),
      examined: 1,
      findings: [{ where: path, what: '"one" is not a version that PEP 440 knows' }],
    },
    {
      is: 'a renamed sdist',
      subject: anSdistSubject({ file: 'demo-2.0.tar.gz' }),
      examined: 2,
      findings: [
        { where: 'demo-1.0', what: 'it says "1.0"; the file name says "2.0"' },
        { where: 'demo-1.0/PKG-INFO', what: 'it says "1.0"; the file name says "2.0"' },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(versionMismatch.run(subject)).toEqual({ examined, findings });
  });
});
