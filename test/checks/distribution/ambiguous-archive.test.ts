import { describe, expect, test } from 'vitest';
import { ambiguousArchive } from '../../../src/checks/distribution/ambiguous-archive.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';
import type { ZipPart } from '../../support/zip-bytes.ts';

/** A wheel whose first entry is changed. */
const first = (change: Partial<ZipPart>) =>
  aWheelSubject({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) });

describe(ambiguousArchive.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'another name in an entry’s own header',
      subject: first({ local: { name: 'demo/__evil__.py' } }),
      examined: 9,
      findings: [{ where: 'demo/__init__.py', what: 'its own header and the directory differ in the name' }],
    },
    {
      is: 'a pax record that names the member again',
      subject: anSdistSubject({ parts: (parts) => [{ path: 'x', type: 'g', content: '12 path=abc\n' }, ...parts] }),
      examined: 4,
      findings: [{ where: 'member at byte 0', what: 'it sets path for every member after it' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(ambiguousArchive.run(subject)).toEqual({ examined, findings });
  });
});
