import { describe, expect, test } from 'vitest';
import { untidyWheelFile } from '../../../src/checks/distribution/untidy-wheel-file.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

describe(untidyWheelFile.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    {
      is: 'nothing to examine without WHEEL',
      subject: aWheelSubject({ files: { [`${distInfo}/WHEEL`]: undefined } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing in a build that both give',
      subject: aWheelSubject({
        file: 'demo-1.0-1local-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nBuild: 1local\n' },
      }),
      examined: 1,
      findings: [],
    },
    {
      is: 'a newer minor version',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.9\n' },
      }),
      examined: 1,
      findings: [{ where: `${distInfo}/WHEEL`, what: 'Wheel-Version is "1.9"; installers warn of all but 1.0' }],
    },
    {
      is: 'a build that only one gives',
      subject: aWheelSubject({
        file: 'demo-1.0-2-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\n' },
      }),
      examined: 1,
      findings: [{ where: `${distInfo}/WHEEL`, what: 'Build is missing, in the file name it is "2"' }],
    },
    {
      is: 'a set of tags in a line',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nTag: py2.py3-none-any\n' },
      }),
      examined: 1,
      findings: [{ where: `${distInfo}/WHEEL`, what: 'the tag "py2.py3-none-any" is a set; it wants a line for each' }],
    },
    {
      is: 'nothing in a version that another check refuses',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 11.1\n' },
      }),
      examined: 1,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(untidyWheelFile.run(subject)).toEqual({ examined, findings });
  });
});
