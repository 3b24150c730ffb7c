import { describe, expect, test } from 'vitest';
import { unreadableArchive } from '../../../src/checks/distribution/unreadable-archive.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(unreadableArchive.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'a wheel behind other bytes, with the reason that another check would give',
      subject: aWheelSubject({ end: { offset: 3 } }),
      examined: 0,
      findings: [
        { where: wheelFile, what: expect.stringMatching(/bytes stand before the archive that its offsets describe$/) },
      ],
    },
    {
      is: 'a tar that breaks off',
      subject: anSdistSubject({ parts: (parts) => [...parts, { path: 'demo-1.0/x', checksum: 1 }] }),
      examined: 4,
      findings: [{ where: 'member at byte 4096', what: 'its checksum is wrong' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unreadableArchive.run(subject)).toEqual({ examined, findings });
  });
});
