import { describe, expect, test } from 'vitest';
import { missingDistInfo } from '../../../src/checks/distribution/missing-dist-info.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

const renamed = (file: string) => aWheelSubject({ file });

describe(missingDistInfo.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), findings: [] },
    {
      is: 'a wheel of nothing',
      subject: aWheelSubject({ parts: () => [{ path: 'demo.py' }] }),
      findings: [{ where: wheelFile, what: 'WHEEL not found at demo-1.0.dist-info/WHEEL' }],
    },
    {
      is: 'a wheel of another version',
      subject: renamed('demo-2.0-py3-none-any.whl'),
      findings: [
        {
          where: 'demo-2.0-py3-none-any.whl',
          what: 'WHEEL not found at demo-2.0.dist-info/WHEEL; the wheel has "demo-1.0.dist-info"',
        },
      ],
    },
    {
      is: 'another spelling of the same',
      subject: renamed('Demo-1.0-py3-none-any.whl'),
      findings: [
        {
          where: 'Demo-1.0-py3-none-any.whl',
          what: 'WHEEL not found at Demo-1.0.dist-info/WHEEL; the wheel has "demo-1.0.dist-info"',
        },
      ],
    },
  ])('finds $is', ({ subject, findings }) => {
    expect(missingDistInfo.run(subject)).toEqual({ examined: 1, findings });
  });
});
