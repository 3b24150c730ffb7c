import { describe, expect, test } from 'vitest';
import { unsafeEntryPoint } from '../../../src/checks/distribution/unsafe-entry-point.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

describe(unsafeEntryPoint.id, () => {
  test.for([
    { is: 'nothing to examine without the file', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in commands that installers make',
      subject: aWheelSubject({
        files: {
          [`${distInfo}/entry_points.txt`]:
            '[console_scripts]\ndemo = demo.cli:main\nde-mo.2=demo:a.b [x]\n[gui_scripts]\ndémo = demo:main\n',
        },
      }),
      examined: 3,
      findings: [],
    },
    {
      is: 'nothing in the names of other groups',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: '[my.plugins]\n../x y = anything goes\n' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing to examine in a file that cannot be read',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: 'x' } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'a name that leaves the folder',
      subject: aWheelSubject({
        files: {
          [`${distInfo}/entry_points.txt`]: '[console_scripts]\n../x = demo:main\n/y = demo:main\n.. = demo:main\n',
        },
      }),
      examined: 3,
      findings: [
        { where: `${distInfo}/entry_points.txt`, what: 'Invalid entry point name "../x" in "console_scripts"' },
        { where: `${distInfo}/entry_points.txt`, what: 'Invalid entry point name "/y" in "console_scripts"' },
        { where: `${distInfo}/entry_points.txt`, what: 'Invalid entry point name ".." in "console_scripts"' },
      ],
    },
    {
      is: 'a name of Python itself',
      subject: aWheelSubject({
        files: {
          [`${distInfo}/entry_points.txt`]: '[console_scripts]\npython3.12 = demo:main\nPYTHON.exe = demo:main\n',
        },
      }),
      examined: 2,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: 'the command "python3.12" would take the place of Python itself',
        },
        {
          where: `${distInfo}/entry_points.txt`,
          what: 'the command "PYTHON.exe" would take the place of Python itself',
        },
      ],
    },
    {
      is: 'a target that is code, and one without a function',
      subject: aWheelSubject({
        files: { [`${distInfo}/entry_points.txt`]: '[console_scripts]\na = demo:main();x\nb = demo\n' },
      }),
      examined: 2,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: 'the command "a" runs "demo:main();x", which is no MODULE:FUNCTION',
        },
        { where: `${distInfo}/entry_points.txt`, what: 'the command "b" runs "demo", which is no MODULE:FUNCTION' },
      ],
    },
    {
      is: 'a second line of the value',
      subject: aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: '[gui_scripts]\na = demo:main\n  evil\n' } }),
      examined: 1,
      findings: [
        {
          where: `${distInfo}/entry_points.txt`,
          what: 'the command "a" runs "demo:main\\nevil", which is no MODULE:FUNCTION',
        },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unsafeEntryPoint.run(subject)).toEqual({ examined, findings });
  });
});
