import { describe, expect, test } from 'vitest';
import { collidingPath } from '../../../src/checks/distribution/colliding-path.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(collidingPath.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'two files that differ in case',
      subject: aWheelSubject({ files: { 'demo/__INIT__.py': '' } }),
      examined: 10,
      findings: [{ where: 'demo/__INIT__.py', what: 'on some disks it is the same as "demo/__init__.py"' }],
    },
    {
      is: 'a path of an sdist that is file and folder',
      subject: anSdistSubject({ files: { 'demo-1.0/demo.py/x': '' } }),
      examined: 5,
      findings: [{ where: 'demo-1.0/demo.py', what: 'on some disks it is the same as "demo-1.0/demo.py/"' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(collidingPath.run(subject)).toEqual({ examined, findings });
  });
});
