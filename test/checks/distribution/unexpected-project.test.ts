import { describe, expect, test } from 'vitest';
import { unexpectedProject } from '../../../src/checks/distribution/unexpected-project.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(unexpectedProject.id, () => {
  test.for([
    { is: 'nothing where nobody said', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing wrong with the project',
      subject: aWheelSubject({}, { project: 'demo' }),
      examined: 1,
      findings: [],
    },
    {
      is: 'another project',
      subject: aWheelSubject({}, { project: 'numpy' }),
      examined: 1,
      findings: [{ where: wheelFile, what: 'its name gives "demo"; this release is of "numpy"' }],
    },
    {
      is: 'a name that gives none',
      subject: anSdistSubject({ file: 'demo.tar.gz' }, { project: 'demo' }),
      examined: 1,
      findings: [{ where: 'demo.tar.gz', what: 'its name gives no project; this release is of "demo"' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unexpectedProject.run(subject)).toEqual({ examined, findings });
  });
});
