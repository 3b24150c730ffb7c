import { describe, expect, test } from 'vitest';
import { malformedWheelFile } from '../../../src/checks/distribution/malformed-wheel-file.ts';
import { aWheelSubject, distInfo, wheelFile } from '../../support/a-wheel.ts';

const path = `${distInfo}/WHEEL`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [path]: text } });
const says = (...whats: string[]) => whats.map((what) => ({ where: path, what }));

describe(malformedWheelFile.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    {
      is: 'nothing wrong with capitals, as old tools wrote',
      subject: withText('Wheel-Version: 1.0\nRoot-Is-Purelib: True\n'),
      examined: 1,
      findings: [],
    },
    {
      is: 'that there is none',
      subject: withText(undefined),
      examined: 0,
      findings: [{ where: wheelFile, what: 'it does not contain the required WHEEL file' }],
    },
    {
      is: 'what is not UTF-8',
      subject: aWheelSubject({
        parts: (parts) => parts.map((part) => (part.path === path ? { ...part, content: Buffer.from([0xff]) } : part)),
      }),
      examined: 1,
      findings: says('it is not UTF-8'),
    },
    {
      is: 'nothing in it',
      subject: withText(''),
      examined: 1,
      findings: says(
        'Wheel-Version is missing; installers know 1.0',
        'Root-Is-Purelib is missing, neither true nor false',
      ),
    },
    {
      is: 'a format of the future',
      subject: withText('Wheel-Version: 2.0\nRoot-Is-Purelib: true\n'),
      examined: 1,
      findings: says('Wheel-Version is "2.0"; installers know 1.0'),
    },
    {
      is: 'a field twice',
      subject: withText('Wheel-Version: 1.0\nRoot-Is-Purelib: true\nRoot-Is-Purelib: false\n'),
      examined: 1,
      findings: says('the field root-is-purelib stands more than once'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(malformedWheelFile.run(subject)).toEqual({ examined, findings });
  });
});
