import { describe, expect, test } from 'vitest';
import { nameMismatch } from '../../../src/checks/distribution/name-mismatch.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

const path = `${distInfo}/METADATA`;
const named = (name: string) =>
  aWheelSubject({ files: { [path]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n` } });

describe(nameMismatch.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 2, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 2, findings: [] },
    { is: 'nothing wrong with another spelling', subject: named('DEMO'), examined: 2, findings: [] },
    {
      is: 'another name in METADATA',
      subject: named('evil'),
      examined: 2,
      findings: [{ where: path, what: 'it says "evil"; the file name says "demo"' }],
    },
    {
      is: 'a name in METADATA that is none',
      subject: named('de mo'),
      examined: 1,
      findings: [{ where: path, what: expect.stringMatching(/^"de mo" is not a project name/) }],
    },
    {
      is: 'a renamed wheel',
      subject: aWheelSubject({ file: 'other-1.0-py3-none-any.whl' }),
      examined: 2,
      findings: [
        { where: distInfo, what: 'it says "demo"; the file name says "other"' },
        { where: path, what: 'it says "demo"; the file name says "other"' },
      ],
    },
    {
      is: 'a renamed sdist',
      subject: anSdistSubject({ file: 'other-1.0.tar.gz' }),
      examined: 2,
      findings: [
        { where: 'demo-1.0', what: 'it says "demo"; the file name says "other"' },
        { where: 'demo-1.0/PKG-INFO', what: 'it says "demo"; the file name says "other"' },
      ],
    },
    {
      is: 'nothing to compare where only the file name speaks',
      subject: anSdistSubject({ parts: () => [] }),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(nameMismatch.run(subject)).toEqual({ examined, findings });
  });
});
