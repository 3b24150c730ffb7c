import { describe, expect, test } from 'vitest';
import { pythonConflict } from '../../../src/checks/distribution/python-conflict.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(pythonConflict.id, () => {
  test.for([
    {
      is: 'nothing where the metadata say nothing of it',
      subject: withMetadata('Summary: x'),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing to examine without metadata',
      subject: aWheelSubject({ files: { [`${distInfo}/METADATA`]: undefined } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing where the tag is allowed',
      subject: withMetadata('Requires-Python: >=3.11,!=3.12.0', '2.4', { file: 'demo-1.0-cp312-cp312-win32.whl' }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in a stable ABI that a later Python can use',
      subject: withMetadata('Requires-Python: >=3.12', '2.4', { file: 'demo-1.0-cp39-abi3-win32.whl' }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in what it cannot compare',
      subject: withMetadata('Requires-Python: ===weird', '2.4', { file: 'demo-1.0-py3-none-any.whl' }),
      examined: 1,
      findings: [],
    },
    {
      is: 'a tag that is too old',
      subject: withMetadata('Requires-Python: >=3.13', '2.4', { file: 'demo-1.0-cp312-cp312-win32.whl' }),
      examined: 1,
      findings: inMetadata('Requires-Python ">=3.13" excludes every Python of the tag cp312'),
    },
    {
      is: 'the one of a set that is excluded',
      subject: withMetadata('Requires-Python: >=3.9', '2.4', { file: 'demo-1.0-py2.py3-none-any.whl' }),
      examined: 2,
      findings: inMetadata('Requires-Python ">=3.9" excludes every Python of the tag py2'),
    },
    {
      is: 'an upper bound',
      subject: withMetadata('Requires-Python: <3.12', '2.4', { file: 'demo-1.0-cp312-cp312-win32.whl' }),
      examined: 1,
      findings: inMetadata('Requires-Python "<3.12" excludes every Python of the tag cp312'),
    },
    {
      is: 'a bound below the stable ABI',
      subject: withMetadata('Requires-Python: <3.9', '2.4', { file: 'demo-1.0-cp39-abi3-win32.whl' }),
      examined: 1,
      findings: inMetadata('Requires-Python "<3.9" excludes every Python of the tag cp39'),
    },
    {
      is: 'nothing to examine in a file name that is none',
      subject: withMetadata('Requires-Python: >=3.9', '2.4', { file: 'demo.whl' }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing to examine in a specifier that is none',
      subject: withMetadata('Requires-Python: 3'),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(pythonConflict.run(subject)).toEqual({ examined, findings });
  });
});
