import { describe, expect, test } from 'vitest';
import { invalidLicense } from '../../../src/checks/distribution/invalid-license.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidLicense.id, () => {
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
      is: 'nothing in one expression',
      subject: withMetadata(
        'License-Expression: BSD-3-Clause AND (0BSD OR MIT) AND GPL-2.0-or-later WITH GCC-exception-3.1',
      ),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in the old field alone',
      subject: withMetadata('License: whatever', '2.1'),
      examined: 1,
      findings: [],
    },
    {
      is: 'an expression that is none',
      subject: withMetadata('License-Expression: BSD License'),
      examined: 1,
      findings: inMetadata('"BSD License" is invalid for \'license-expression\': "license" stands where it cannot'),
    },
    {
      is: 'one that breaks off',
      subject: withMetadata('License-Expression: MIT OR'),
      examined: 1,
      findings: inMetadata('"MIT OR" is invalid for \'license-expression\': it is not complete'),
    },
    {
      is: 'both fields',
      subject: withMetadata('License-Expression: MIT\nLicense: MIT'),
      examined: 2,
      findings: inMetadata(
        'License is deprecated when License-Expression is present. Only License-Expression should be present.',
      ),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidLicense.run(subject)).toEqual({ examined, findings });
  });
});
