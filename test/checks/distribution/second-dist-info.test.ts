import { describe, expect, test } from 'vitest';
import { secondDistInfo } from '../../../src/checks/distribution/second-dist-info.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

describe(secondDistInfo.id, () => {
  test.for([
    {
      is: 'nothing in a wheel that vendors another inside its package',
      subject: aWheelSubject(),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing where there is none',
      subject: aWheelSubject({ parts: () => [{ path: 'x' }] }),
      examined: 0,
      findings: [],
    },
    {
      is: 'another one at the top',
      subject: aWheelSubject({ files: { 'evil-1.0.dist-info/METADATA': '' } }),
      examined: 2,
      findings: [{ where: wheelFile, what: 'it has demo-1.0.dist-info, evil-1.0.dist-info' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(secondDistInfo.run(subject)).toEqual({ examined, findings });
  });
});
