import { describe, expect, test } from 'vitest';
import { unusualArchive } from '../../../src/checks/distribution/unusual-archive.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(unusualArchive.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'a comment of a wheel',
      subject: aWheelSubject({ end: { comment: 'hello' } }),
      examined: 9,
      findings: [{ where: wheelFile, what: 'it has a comment of 5 bytes' }],
    },
    {
      is: 'a link inside of an sdist',
      subject: anSdistSubject({ parts: (parts) => [...parts, { path: 'demo-1.0/x', type: '2', target: 'demo.py' }] }),
      examined: 5,
      findings: [{ where: 'demo-1.0/x', what: 'it is a link to "demo.py"' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unusualArchive.run(subject)).toEqual({ examined, findings });
  });
});
