import { describe, expect, test } from 'vitest';
import { localVersion } from '../../../src/checks/distribution/local-version.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

const path = `${distInfo}/METADATA`;
const local = (where: string) => [{ where, what: 'the version is "1.0+abc"' }];

describe(localVersion.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 2, findings: [] },
    {
      is: 'one in METADATA',
      subject: aWheelSubject({ files: { [path]: 'Name: demo\nVersion: 1.0+abc\n' } }),
      examined: 2,
      findings: local(path),
    },
    {
      is: 'one in the file name',
      subject: anSdistSubject({ file: 'demo-1.0+abc.tar.gz' }),
      examined: 2,
      findings: local('demo-1.0+abc.tar.gz'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(localVersion.run(subject)).toEqual({ examined, findings });
  });
});
