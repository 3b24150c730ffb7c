import { describe, expect, test } from 'vitest';
import { misplacedData } from '../../../src/checks/distribution/misplaced-data.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

describe(misplacedData.id, () => {
  test.for([
    { is: 'nothing to examine without it', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in the schemes that there are',
      subject: aWheelSubject({
        files: {
          'demo-1.0.data/purelib/x': '',
          'demo-1.0.data/platlib/x': '',
          'demo-1.0.data/headers/x': '',
          'demo-1.0.data/scripts/x': '',
          'demo-1.0.data/data/x': '',
          'demo-1.0.data/data/a/b': '',
        },
      }),
      examined: 6,
      findings: [],
    },
    {
      is: 'a scheme that there is not',
      subject: aWheelSubject({ files: { 'demo-1.0.data/evil/x': '' } }),
      examined: 1,
      findings: [{ where: 'demo-1.0.data/evil/x', what: '"evil" is none of purelib, platlib, headers, scripts, data' }],
    },
    {
      is: 'a file in no scheme',
      subject: aWheelSubject({ files: { 'demo-1.0.data/x': '' } }),
      examined: 1,
      findings: [{ where: 'demo-1.0.data/x', what: 'it lies in .data itself, which has only directories of schemes' }],
    },
    {
      is: 'a script in a directory',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/a/b': '' } }),
      examined: 1,
      findings: [{ where: 'demo-1.0.data/scripts/a/b', what: 'scripts may not lie in a directory of their own' }],
    },
    {
      is: 'a script named as Python',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/python3': '' } }),
      examined: 1,
      findings: [{ where: 'demo-1.0.data/scripts/python3', what: 'the script would take the place of Python itself' }],
    },
    {
      is: 'the data of another project',
      subject: aWheelSubject({ files: { 'other-2.0.data/purelib/x': '' } }),
      examined: 1,
      findings: [
        {
          where: 'other-2.0.data/purelib/x',
          what: 'it lies in the .data directory of another project; this one has demo-1.0.data',
        },
      ],
    },
    {
      is: 'nothing in a package that has such a folder',
      subject: aWheelSubject({ files: { 'demo/x.data/evil/y': '' } }),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(misplacedData.run(subject)).toEqual({ examined, findings });
  });
});
