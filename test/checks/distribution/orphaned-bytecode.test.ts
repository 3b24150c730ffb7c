import { describe, expect, test } from 'vitest';
import { orphanedBytecode } from '../../../src/checks/distribution/orphaned-bytecode.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

describe(orphanedBytecode.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing beside its source',
      subject: aWheelSubject({
        files: { 'a.py': '', 'a.pyc': '', 'b/c.py': '', 'b/__pycache__/c.cpython-312.opt-1.pyc': '' },
      }),
      examined: 13,
      findings: [],
    },
    {
      is: 'byte code alone',
      subject: aWheelSubject({ files: { 'a.pyc': '', 'b/__pycache__/c.cpython-312.pyc': '' } }),
      examined: 11,
      findings: [
        { where: 'a.pyc', what: 'there is no a.py' },
        { where: 'b/__pycache__/c.cpython-312.pyc', what: 'there is no b/c.py' },
      ],
    },
    {
      is: 'byte code in capitals',
      subject: aWheelSubject({ files: { 'A.PYC': '' } }),
      examined: 10,
      findings: [{ where: 'A.PYC', what: 'there is no A.PY' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(orphanedBytecode.run(subject)).toEqual({ examined, findings });
  });
});
