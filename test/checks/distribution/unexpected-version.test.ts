import { describe, expect, test } from 'vitest';
import { unexpectedVersion } from '../../../src/checks/distribution/unexpected-version.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(unexpectedVersion.id, () => {
  test.for([
    { is: 'nothing where nobody said', subject: aWheelSubject(), examined: 0, findings: [] },
    { is: 'nothing wrong with the version', subject: aWheelSubject({}, { version: '1.0' }), examined: 1, findings: [] },
    {
      is: 'nothing wrong with an equal version',
      subject: aWheelSubject({}, { version: '1.0.0' }),
      examined: 1,
      findings: [],
    },
    {
      is: 'another version',
      subject: aWheelSubject({}, { version: '1.0.1' }),
      examined: 1,
      findings: [{ where: wheelFile, what: 'its name gives "1.0"; this release is "1.0.1"' }],
    },
    {
      is: 'a name that gives none',
      subject: anSdistSubject({ file: 'demo.tar.gz' }, { version: '1.0' }),
      examined: 1,
      findings: [{ where: 'demo.tar.gz', what: 'its name gives no version; this release is "1.0"' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unexpectedVersion.run(subject)).toEqual({ examined, findings });
  });
});
