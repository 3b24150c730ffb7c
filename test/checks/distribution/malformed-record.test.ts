import { describe, expect, test } from 'vitest';
import { malformedRecord } from '../../../src/checks/distribution/malformed-record.ts';
import { aWheelSubject, distInfo, recordHash, wheelFile } from '../../support/a-wheel.ts';

const record = `${distInfo}/RECORD`;
const plus = (...rows: string[]) => aWheelSubject({ record: (text) => `${text}${rows.join('\n')}\n` });
const leadsOut = 'the row leads out of the wheel; uninstallers would delete it';
const [one, two] = [recordHash('1'), recordHash('2')];

describe(malformedRecord.id, () => {
  test.for([
    { is: 'nothing in an untouched wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'that there is none',
      subject: aWheelSubject({ record: () => undefined }),
      examined: 0,
      findings: [
        { where: wheelFile, what: `Wheel '${wheelFile}' does not contain the required RECORD file: ${record}` },
      ],
    },
    {
      is: 'what is no CSV',
      subject: aWheelSubject({ record: () => 'a.py\n' }),
      examined: 0,
      findings: [{ where: record, what: 'row 1 does not have a path, a hash and a size', line: 1 }],
    },
    {
      is: 'a weak hash',
      subject: plus('x.py,md5=abc,1'),
      examined: 10,
      findings: [{ where: 'x.py', what: 'expected "sha256=" and 43 base64url characters, got "md5=abc"' }],
    },
    {
      is: 'a size that is no number, or spelled as none',
      subject: plus(`x.py,${one},many`, `y.py,${one},01`),
      examined: 11,
      findings: [
        { where: 'x.py', what: '"many" is not a plain decimal size' },
        { where: 'y.py', what: '"01" is not a plain decimal size' },
      ],
    },
    {
      is: 'a row that climbs',
      subject: plus(`../../x,${one},1`),
      examined: 10,
      findings: [{ where: '../../x', what: leadsOut }],
    },
    {
      is: 'an absolute row',
      subject: plus(`/etc/x,${one},1`),
      examined: 10,
      findings: [{ where: '/etc/x', what: leadsOut }],
    },
    { is: 'a drive', subject: plus(`C:x,${one},1`), examined: 10, findings: [{ where: 'C:x', what: leadsOut }] },
    {
      is: 'two digests of one file',
      subject: plus(`x.py,${one},1`, `x.py,${two},1`),
      examined: 11,
      findings: [{ where: 'x.py', what: 'rows 10 and 11 say different things about it' }],
    },
    {
      is: 'nothing wrong with the same row twice',
      subject: plus(`x.py,${one},1`, `x.py,${one},1`),
      examined: 11,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(malformedRecord.run(subject)).toEqual({ examined, findings });
  });
});
