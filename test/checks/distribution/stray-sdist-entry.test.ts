import { describe, expect, test } from 'vitest';
import { straySdistEntry } from '../../../src/checks/distribution/stray-sdist-entry.ts';
import { anSdistSubject, sdistFile } from '../../support/an-sdist.ts';

describe(straySdistEntry.id, () => {
  test.for([
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 1, findings: [] },
    {
      is: 'a file beside the folder',
      subject: anSdistSubject({ files: { 'evil.pth': '' } }),
      examined: 2,
      findings: [{ where: sdistFile, what: 'it has 2 entries at the top: "demo-1.0", "evil.pth"' }],
    },
    {
      is: 'a second folder',
      subject: anSdistSubject({ files: { 'other-2.0/x': '' } }),
      examined: 2,
      findings: [{ where: sdistFile, what: 'it has 2 entries at the top: "demo-1.0", "other-2.0"' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(straySdistEntry.run(subject)).toEqual({ examined, findings });
  });
});
