import { describe, expect, test } from 'vitest';
import { systemPath } from '../../../src/checks/distribution/system-path.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

describe(systemPath.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing in other schemes',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/x': '' } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'folders below the prefix, each once',
      subject: aWheelSubject({
        files: { 'demo-1.0.data/data/etc/a': '', 'demo-1.0.data/data/etc/b': '', 'demo-1.0.data/data/share/c': '' },
      }),
      examined: 12,
      findings: [
        { where: wheelFile, what: '2 files go to "etc" below the prefix' },
        { where: wheelFile, what: 'a file goes to "share" below the prefix' },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(systemPath.run(subject)).toEqual({ examined, findings });
  });
});
