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
    {
      is: 'another one that comes through .data, once',
      subject: aWheelSubject({
        files: {
          'demo-1.0.data/purelib/evil-1.0.dist-info/METADATA': '',
          'demo-1.0.data/purelib/evil-1.0.dist-info/RECORD': '',
          'demo-1.0.data/data/x.dist-info/METADATA': '',
        },
      }),
      examined: 1,
      findings: [
        {
          where: wheelFile,
          what: '"evil-1.0.dist-info" comes through .data, to where the metadata of projects are',
        },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(secondDistInfo.run(subject)).toEqual({ examined, findings });
  });
});
