import { describe, expect, test } from 'vitest';
import { untidyRecord } from '../../../src/checks/distribution/untidy-record.ts';
import { aWheelSubject, distInfo, recordHash } from '../../support/a-wheel.ts';

const plus = (...rows: string[]) => aWheelSubject({ record: (text) => `${text}${rows.join('\n')}\n` });
const row = `x.py,${recordHash('1')},1`;
const own = `${distInfo}/RECORD`;

describe(untidyRecord.id, () => {
  test.for([
    { is: 'nothing in an untouched wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'a row twice',
      subject: plus(row, row),
      examined: 11,
      findings: [{ where: 'x.py', what: 'it is listed twice' }],
    },
    {
      is: 'a directory',
      subject: plus('demo/,,'),
      examined: 10,
      findings: [{ where: 'demo/', what: 'the row is of a directory' }],
    },
    {
      is: 'a backslash',
      subject: plus('a\\b,,'),
      examined: 10,
      findings: [{ where: 'a\\b', what: 'the path has a backslash' }],
    },
    {
      is: 'a digest of RECORD itself',
      subject: aWheelSubject({ record: (text) => text.replace(`${own},,`, `${own},${recordHash('1')},1`) }),
      examined: 9,
      findings: [{ where: own, what: 'RECORD gives a digest of itself' }],
    },
    {
      is: 'a signature that has no row',
      subject: aWheelSubject({ changed: { [`${own}.p7s`]: 'x' } }),
      examined: 9,
      findings: [{ where: `${own}.p7s`, what: 'signatures of RECORD are out of use' }],
    },
    {
      is: 'a signature',
      subject: plus(`${own}.jws,,`),
      examined: 10,
      findings: [{ where: `${own}.jws`, what: 'signatures of RECORD are out of use' }],
    },
    { is: 'nothing without a RECORD', subject: aWheelSubject({ record: () => undefined }), examined: 0, findings: [] },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(untidyRecord.run(subject)).toEqual({ examined, findings });
  });
});
