import { describe, expect, test } from 'vitest';
import { missingFile } from '../../../src/checks/distribution/missing-file.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

const missing = (where: string) => [{ where, what: 'RECORD lists it, and it is not in the wheel' }];
const plus = (row: string) => aWheelSubject({ record: (text) => `${row}\n${text}` });

describe(missingFile.id, () => {
  test.for([
    { is: 'nothing in an untouched wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing wrong with the row of a directory', subject: plus('demo/sub/,,'), examined: 10, findings: [] },
    {
      is: 'a file that was taken out',
      subject: aWheelSubject({ changed: { 'demo.libs/libz-0123abcd.so.1': undefined } }),
      examined: 9,
      findings: missing('demo.libs/libz-0123abcd.so.1'),
    },
    { is: 'a file that never was', subject: plus('demo/x.py,,'), examined: 10, findings: missing('demo/x.py') },
    {
      is: 'a row in another spelling',
      subject: plus('./demo/__init__.py,,'),
      examined: 10,
      findings: missing('./demo/__init__.py'),
    },
    {
      is: 'nothing to go by without RECORD',
      subject: aWheelSubject({ record: () => undefined }),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(missingFile.run(subject)).toEqual({ examined, findings });
  });
});
