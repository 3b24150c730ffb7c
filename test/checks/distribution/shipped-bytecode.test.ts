import { describe, expect, test } from 'vitest';
import { shippedBytecode } from '../../../src/checks/distribution/shipped-bytecode.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

describe(shippedBytecode.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'byte code, counted',
      subject: aWheelSubject({ files: { 'a/b.pyc': '', 'a/c.pyo': '' } }),
      examined: 11,
      findings: [{ where: wheelFile, what: '2 files of byte code, the first is "a/b.pyc"' }],
    },
    {
      is: 'byte code in capitals',
      subject: aWheelSubject({ files: { 'A.PYC': '' } }),
      examined: 10,
      findings: [{ where: wheelFile, what: 'one file of byte code, the first is "A.PYC"' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(shippedBytecode.run(subject)).toEqual({ examined, findings });
  });
});
