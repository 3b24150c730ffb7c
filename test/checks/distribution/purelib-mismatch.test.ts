import { describe, expect, test } from 'vitest';
import { purelibMismatch } from '../../../src/checks/distribution/purelib-mismatch.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

const pureFiles = {
  'demo/_core.cpython-312-x86_64-linux-gnu.so': undefined,
  'demo.libs/libz-0123abcd.so.1': undefined,
};

describe(purelibMismatch.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    {
      is: 'nothing in a pure wheel',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n', ...pureFiles },
      }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing where WHEEL cannot be read',
      subject: aWheelSubject({ files: { [`${distInfo}/WHEEL`]: undefined } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'native code in a pure wheel',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n' },
      }),
      examined: 1,
      findings: [
        {
          where: `${distInfo}/WHEEL`,
          what: 'Root-Is-Purelib is true, and there is demo/_core.cpython-312-x86_64-linux-gnu.so',
        },
      ],
    },
    {
      is: 'a platform without native code',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-win32.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n', ...pureFiles },
      }),
      examined: 1,
      findings: [{ where: `${distInfo}/WHEEL`, what: 'Root-Is-Purelib is true for the platform win32' }],
    },
    {
      is: 'a wheel of every platform that is called native',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: False\n', ...pureFiles },
      }),
      examined: 1,
      findings: [{ where: `${distInfo}/WHEEL`, what: 'Root-Is-Purelib is false for a wheel of every platform' }],
    },
    {
      is: 'nothing in a program among scripts',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Root-Is-Purelib: true\n', ...pureFiles, 'demo-1.0.data/scripts/x.so': '' },
      }),
      examined: 1,
      findings: [],
    },
    {
      is: 'a library with a version in capitals',
      subject: aWheelSubject({
        file: 'demo-1.0-py3-none-any.whl',
        files: { [`${distInfo}/WHEEL`]: 'Root-Is-Purelib: true\n', ...pureFiles, 'demo/X.SO.1': '' },
      }),
      examined: 1,
      findings: [{ where: `${distInfo}/WHEEL`, what: 'Root-Is-Purelib is true, and there is demo/X.SO.1' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(purelibMismatch.run(subject)).toEqual({ examined, findings });
  });
});
