import { describe, expect, test } from 'vitest';
import { unlistedFile } from '../../../src/checks/distribution/unlisted-file.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

const unlisted = (where: string) => [{ where, what: 'RECORD does not list it' }];
const smuggled = (path: string) => aWheelSubject({ changed: { [path]: 'x' } });

describe(unlistedFile.id, () => {
  test.for([
    { is: 'nothing in an untouched wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing wrong with a signature', subject: smuggled(`${distInfo}/RECORD.jws`), examined: 10, findings: [] },
    { is: 'a file that nobody listed', subject: smuggled('evil.pth'), examined: 10, findings: unlisted('evil.pth') },
    {
      is: 'an SBOM put in later',
      subject: smuggled(`${distInfo}/sboms/late.json`),
      examined: 10,
      findings: unlisted(`${distInfo}/sboms/late.json`),
    },
    {
      is: 'a signature of a vendored package',
      subject: smuggled('demo/x.dist-info/RECORD.jws'),
      examined: 10,
      findings: unlisted('demo/x.dist-info/RECORD.jws'),
    },
    {
      is: 'a row in another case',
      subject: aWheelSubject({ record: (text) => text.replace('demo/__init__.py', 'demo/__INIT__.py') }),
      examined: 9,
      findings: unlisted('demo/__init__.py'),
    },
    {
      is: 'RECORD itself without a row',
      subject: aWheelSubject({ record: (text) => text.replace(`${distInfo}/RECORD,,\n`, '') }),
      examined: 9,
      findings: unlisted(`${distInfo}/RECORD`),
    },
    {
      is: 'nothing to go by without RECORD',
      subject: aWheelSubject({ record: () => undefined }),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unlistedFile.run(subject)).toEqual({ examined, findings });
  });
});
