import { describe, expect, test } from 'vitest';
import { oversizedFile } from '../../../src/checks/distribution/oversized-file.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

const limit = 100 * 1024 * 1024;

/** Only the sizes matter, so no such file is made. */
function sized(size: number, memberSize: number) {
  const { facts, expectation } = aWheelSubject();
  return {
    expectation,
    facts: { ...facts, size, members: [{ path: 'demo/big', size: memberSize, sha256: undefined }] },
  };
}

describe(oversizedFile.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 1, findings: [] },
    { is: 'nothing in a file of just the limit', subject: sized(limit, limit), examined: 1, findings: [] },
    {
      is: 'a file above the limit',
      subject: sized(1.5 * limit, 0),
      examined: 1,
      findings: [
        {
          where: wheelFile,
          what: 'File too large: 150.0 MiB. Limit for a project is 100 MB unless PyPI has raised it.',
        },
      ],
    },
    { is: 'nothing in a member above it', subject: sized(0, 2 * limit), examined: 1, findings: [] },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(oversizedFile.run(subject)).toEqual({ examined, findings });
  });
});
