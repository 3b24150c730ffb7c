import { describe, expect, test } from 'vitest';
import { corruptEntry } from '../../../src/checks/distribution/corrupt-entry.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';
import type { ZipPart } from '../../support/zip-bytes.ts';

/** A wheel whose first entry is changed. */
const first = (change: Partial<ZipPart>) =>
  aWheelSubject({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) });

describe(corruptEntry.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'an entry whose CRC is wrong',
      subject: first({ both: { crc: 1 } }),
      examined: 9,
      findings: [{ where: 'demo/__init__.py', what: 'its CRC is not what its header says' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(corruptEntry.run(subject)).toEqual({ examined, findings });
  });
});
