import { describe, expect, test } from 'vitest';
import { pathFile } from '../../../src/checks/distribution/path-file.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(pathFile.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'nothing in a model that has the same ending',
      subject: aWheelSubject({ files: { 'demo/weights/model.pth': '' } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'nothing that startup-hook tells already',
      subject: aWheelSubject({ files: { 'x.pth': 'import os' } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'one in a wheel',
      subject: aWheelSubject({ files: { 'x.pth': './src' } }),
      examined: 10,
      findings: [{ where: 'x.pth', what: 'Python reads it at every start from site-packages' }],
    },
    {
      is: 'one in an sdist',
      subject: anSdistSubject({ files: { 'demo-1.0/src/x.pth': 'import os' } }),
      examined: 5,
      findings: [{ where: 'demo-1.0/src/x.pth', what: 'Python reads it at every start from site-packages' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(pathFile.run(subject)).toEqual({ examined, findings });
  });
});
