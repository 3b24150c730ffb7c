import { describe, expect, test } from 'vitest';
import { oldPkgInfo } from '../../../src/checks/distribution/old-pkg-info.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(oldPkgInfo.id, () => {
  test.for([
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 1, findings: [] },
    {
      is: 'nothing to examine without metadata',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': undefined } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'a format before 2.2',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': 'Metadata-Version: 2.1\n' } }),
      examined: 1,
      findings: [{ where: 'demo-1.0/PKG-INFO', what: 'Metadata-Version is "2.1"; since 2.2 fields are static' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(oldPkgInfo.run(subject)).toEqual({ examined, findings });
  });
});
