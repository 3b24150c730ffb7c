import { describe, expect, test } from 'vitest';
import { unsafeMember } from '../../../src/checks/distribution/unsafe-member.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';
import type { ZipPart } from '../../support/zip-bytes.ts';

/** A wheel whose first entry is changed. */
const first = (change: Partial<ZipPart>) =>
  aWheelSubject({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) });

describe(unsafeMember.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'a symbolic link in a wheel',
      subject: first({ mode: 0o120777 }),
      examined: 9,
      findings: [{ where: 'demo/__init__.py', what: 'it is a symbolic link' }],
    },
    {
      is: 'a link out of an sdist',
      subject: anSdistSubject({ parts: (parts) => [...parts, { path: 'demo-1.0/x', type: '2', target: '../../etc' }] }),
      examined: 5,
      findings: [{ where: 'demo-1.0/x', what: 'it links to "../../etc", outside of the sdist\'s folder' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unsafeMember.run(subject)).toEqual({ examined, findings });
  });
});
