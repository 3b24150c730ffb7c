import { describe, expect, test } from 'vitest';
import { archiveBomb } from '../../../src/checks/distribution/archive-bomb.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';
import type { ZipPart } from '../../support/zip-bytes.ts';

/** A wheel whose first entry is changed. */
const first = (change: Partial<ZipPart>) =>
  aWheelSubject({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) });

describe(archiveBomb.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'a wheel that would inflate to 2 GiB',
      subject: first({ both: { size: 0x7fffffff } }),
      examined: 9,
      findings: [{ where: wheelFile, what: expect.stringMatching(/^its \d+ bytes would inflate to 21474\d+$/) }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(archiveBomb.run(subject)).toEqual({ examined, findings });
  });
});
