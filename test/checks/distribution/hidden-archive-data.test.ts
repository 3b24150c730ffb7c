import { describe, expect, test } from 'vitest';
import { hiddenArchiveData } from '../../../src/checks/distribution/hidden-archive-data.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';
import type { ZipPart } from '../../support/zip-bytes.ts';

/** A wheel whose first entry is changed. */
const first = (change: Partial<ZipPart>) =>
  aWheelSubject({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) });

describe(hiddenArchiveData.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'bytes behind the end record',
      subject: aWheelSubject({ end: { after: Buffer.from('evil') } }),
      examined: 9,
      findings: [{ where: wheelFile, what: '4 bytes follow the end record' }],
    },
    {
      is: 'an entry that the directory lacks',
      subject: first({ unlisted: true }),
      examined: 8,
      findings: [
        { where: wheelFile, what: expect.stringMatching(/^\d+ bytes at 0 are an entry that the directory lacks$/) },
      ],
    },
    {
      is: 'a directory of an sdist that has data',
      subject: anSdistSubject({ parts: (parts) => [...parts, { path: 'demo-1.0/d/', type: '5', content: 'evil' }] }),
      examined: 5,
      findings: [{ where: 'demo-1.0/d/', what: 'it is no file and has 4 bytes of data' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(hiddenArchiveData.run(subject)).toEqual({ examined, findings });
  });
});
