import { describe, expect, test } from 'vitest';
import { missingEntryPointTarget } from '../../../src/checks/distribution/missing-entry-point-target.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

describe(missingEntryPointTarget.id, () => {
  test.for([
    { is: 'nothing to examine without the file', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in modules that are there',
      subject: aWheelSubject({
        files: {
          [`${distInfo}/entry_points.txt`]: '[console_scripts]\na = demo.made.later:main\nb = one:main\n',
          'one.py': '',
        },
      }),
      examined: 2,
      findings: [],
    },
    {
      is: 'nothing in a module that .data installs',
      subject: aWheelSubject({
        files: {
          [`${distInfo}/entry_points.txt`]: '[console_scripts]\na = two:main\n',
          'demo-1.0.data/purelib/two/__init__.py': '',
        },
      }),
      examined: 1,
      findings: [],
    },
    {
      is: 'a module that is not there',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: '[console_scripts]\na = gone.cli:main\n' } }),
      examined: 1,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: 'the command "a" runs "gone.cli:main"; there is no "gone" in the wheel',
        },
      ],
    },
    {
      is: 'a program with a window, too',
      subject: aWheelSubject({
        files: { [`${distInfo}/entry_points.txt`]: '[gui_scripts]\na = gone:main\n[x]\nb = lost\n' },
      }),
      examined: 1,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: 'the command "a" runs "gone:main"; there is no "gone" in the wheel',
        },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(missingEntryPointTarget.run(subject)).toEqual({ examined, findings });
  });
});
