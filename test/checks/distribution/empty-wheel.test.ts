import { describe, expect, test } from 'vitest';
import { emptyWheel } from '../../../src/checks/distribution/empty-wheel.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

const nothing = Object.fromEntries(
  [
    'demo/__init__.py',
    'demo/_core.cpython-312-x86_64-linux-gnu.so',
    'demo/_vendor/x.dist-info/RECORD',
    'demo.libs/libz-0123abcd.so.1',
  ].map((path) => [path, undefined]),
);

describe(emptyWheel.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    {
      is: 'nothing in a wheel of programs alone',
      subject: aWheelSubject({ files: { ...nothing, 'demo-1.0.data/scripts/x': '' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'metadata alone',
      subject: aWheelSubject({ files: nothing }),
      examined: 1,
      findings: [{ where: wheelFile, what: 'there is no file beside the metadata' }],
    },
    {
      is: 'nothing where only a vendored project is left',
      subject: aWheelSubject({ files: { ...nothing, 'demo/_vendor/x.dist-info/RECORD': '' } }),
      examined: 1,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(emptyWheel.run(subject)).toEqual({ examined, findings });
  });
});
