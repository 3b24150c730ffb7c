import { describe, expect, test } from 'vitest';
import { unsafePath } from '../../../src/checks/distribution/unsafe-path.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(unsafePath.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'a path that climbs out of a wheel',
      subject: aWheelSubject({ files: { '../evil.pth': '' } }),
      examined: 10,
      findings: [{ where: '../evil.pth', what: 'it climbs out of a folder with ".."' }],
    },
    {
      is: 'a line break in a name of an sdist',
      subject: anSdistSubject({ files: { 'demo-1.0/a\nb': '' } }),
      examined: 5,
      findings: [{ where: 'demo-1.0/a\nb', what: 'its name holds a control character or a line break' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unsafePath.run(subject)).toEqual({ examined, findings });
  });
});
