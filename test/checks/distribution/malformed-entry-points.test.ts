import { describe, expect, test } from 'vitest';
import { malformedEntryPoints } from '../../../src/checks/distribution/malformed-entry-points.ts';
import { aWheelSubject, distInfo, wheelFile } from '../../support/a-wheel.ts';

describe(malformedEntryPoints.id, () => {
  test.for([
    { is: 'nothing to examine without the file', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in a file that PyPI reads',
      subject: aWheelSubject({
        files: { [`${distInfo}/entry_points.txt`]: '# x\n[console_scripts]\ndemo = demo:main\n' },
      }),
      examined: 1,
      findings: [],
    },
    {
      is: 'a line before the first section',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: 'demo = demo:main\n' } }),
      examined: 1,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: `Wheel '${wheelFile}' has invalid entry points defined in the entry_points.txt file: line 1: it stands before the first section`,
          line: 1,
        },
      ],
    },
    {
      is: 'another delimiter',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: '[a]\ndemo: demo\n' } }),
      examined: 1,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: `Wheel '${wheelFile}' has invalid entry points defined in the entry_points.txt file: line 2: "demo: demo" is no name, "=" and value`,
          line: 2,
        },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(malformedEntryPoints.run(subject)).toEqual({ examined, findings });
  });
});
