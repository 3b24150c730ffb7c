import { describe, expect, test } from 'vitest';
import { nestedArchive } from '../../../src/checks/distribution/nested-archive.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject, sdistFile } from '../../support/an-sdist.ts';

describe(nestedArchive.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'nothing in data that are zips inside, and in like names',
      subject: aWheelSubject({ files: { 'demo/a.npz': '', 'demo/zip': '', 'demo/tar.py': '', 'demo/a.gz': '' } }),
      examined: 13,
      findings: [],
    },
    {
      is: 'a wheel in a wheel',
      subject: aWheelSubject({ files: { 'demo/_bundled/pip-1.0-py3-none-any.whl': '' } }),
      examined: 10,
      findings: [{ where: wheelFile, what: 'it holds "demo/_bundled/pip-1.0-py3-none-any.whl"' }],
    },
    {
      is: 'several in an sdist, as one',
      subject: anSdistSubject({ files: { 'demo-1.0/a.ZIP': '', 'demo-1.0/b.tar.xz': '', 'demo-1.0/c.jar': '' } }),
      examined: 7,
      findings: [{ where: sdistFile, what: 'it holds "demo-1.0/a.ZIP", and 2 more' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(nestedArchive.run(subject)).toEqual({ examined, findings });
  });
});
