import { describe, expect, test } from 'vitest';
import { missingPkgInfo } from '../../../src/checks/distribution/missing-pkg-info.ts';
import { anSdistSubject, sdistFile } from '../../support/an-sdist.ts';

const missing = [{ where: sdistFile, what: 'PKG-INFO not found at demo-1.0/PKG-INFO' }];
const info = 'Name: demo\nVersion: 1.0\n';

describe(missingPkgInfo.id, () => {
  test.for([
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), findings: [] },
    {
      is: 'that there is none',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': undefined } }),
      findings: missing,
    },
    {
      is: 'one that lies deeper',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': undefined, 'demo-1.0/demo.egg-info/PKG-INFO': info } }),
      findings: missing,
    },
    {
      is: 'one that lies at the top',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': undefined, 'PKG-INFO': info } }),
      findings: missing,
    },
  ])('finds $is', ({ subject, findings }) => {
    expect(missingPkgInfo.run(subject)).toEqual({ examined: 1, findings });
  });
});
