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
      is: 'nothing in files that come through .data to places of their own',
      subject: aWheelSubject({
        files: { 'demo-1.0.data/purelib/demo/more.py': '', 'demo-1.0.data/data/demo/__init__.py': '' },
      }),
      examined: 11,
      findings: [],
    },
    {
      is: 'files that come through .data to the place of another',
      subject: aWheelSubject({
        files: { 'demo-1.0.data/purelib/demo/__Init__.py': '', 'demo-1.0.data/platlib/demo/__init__.py': '' },
      }),
      examined: 11,
      findings: ['purelib/demo/__Init__.py', 'platlib/demo/__init__.py'].map((place) => ({
        where: `demo-1.0.data/${place}`,
        what: 'it is installed to the same place as "demo/__init__.py"',
      })),
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
