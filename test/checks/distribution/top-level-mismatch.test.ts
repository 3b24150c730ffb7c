import { describe, expect, test } from 'vitest';
import { topLevelMismatch } from '../../../src/checks/distribution/top-level-mismatch.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

describe(topLevelMismatch.id, () => {
  test.for([
    { is: 'nothing to examine without the file', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in names that are there',
      subject: aWheelSubject({
        files: {
          [`${distInfo}/top_level.txt`]: 'demo\r\n_one\ntwo\n',
          '_one.cpython-312-darwin.so': '',
          'demo-1.0.data/platlib/two/x.py': '',
        },
      }),
      examined: 3,
      findings: [],
    },
    {
      is: 'a name that is not there, and one in another case',
      subject: aWheelSubject({ files: { [`${distInfo}/top_level.txt`]: 'gone\nDemo\n' } }),
      examined: 2,
      findings: [
        { where: `${distInfo}/top_level.txt`, what: 'it names "gone"; the wheel has no such module' },
        { where: `${distInfo}/top_level.txt`, what: 'it names "Demo"; the wheel spells it "demo"' },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(topLevelMismatch.run(subject)).toEqual({ examined, findings });
  });
});
