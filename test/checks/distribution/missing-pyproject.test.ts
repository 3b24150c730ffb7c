import { describe, expect, test } from 'vitest';
import { missingPyproject } from '../../../src/checks/distribution/missing-pyproject.ts';
import { anSdistSubject, sdistFile } from '../../support/an-sdist.ts';

describe(missingPyproject.id, () => {
  test.for([
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 1, findings: [] },
    {
      is: 'an sdist without one',
      subject: anSdistSubject({ files: { 'demo-1.0/pyproject.toml': undefined, 'demo-1.0/sub/pyproject.toml': '' } }),
      examined: 1,
      findings: [{ where: sdistFile, what: 'there is no demo-1.0/pyproject.toml' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(missingPyproject.run(subject)).toEqual({ examined, findings });
  });
});
