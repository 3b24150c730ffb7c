import { describe, expect, test } from 'vitest';
import { oddEntryPoint } from '../../../src/checks/distribution/odd-entry-point.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

describe(oddEntryPoint.id, () => {
  test.for([
    { is: 'nothing to examine without the file', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in plain ones',
      subject: aWheelSubject({
        files: { [`${distInfo}/entry_points.txt`]: '[console_scripts]\ndemo = demo:main\n[x]\npip = demo\n' },
      }),
      examined: 2,
      findings: [],
    },
    {
      is: 'what some readers replace',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: '[x]\na = %(b)s\n' } }),
      examined: 1,
      findings: [{ where: `${distInfo}/entry_points.txt`, what: 'the value of "a" holds "%": "%(b)s"' }],
    },
    {
      is: "another project's command",
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: '[console_scripts]\npip = demo:main\n' } }),
      examined: 1,
      findings: [{ where: `${distInfo}/entry_points.txt`, what: 'the command "pip" is another project\'s' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(oddEntryPoint.run(subject)).toEqual({ examined, findings });
  });
});
