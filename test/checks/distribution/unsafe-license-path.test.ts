import { describe, expect, test } from 'vitest';
import { unsafeLicensePath } from '../../../src/checks/distribution/unsafe-license-path.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(unsafeLicensePath.id, () => {
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
      is: 'nothing in paths below the folder',
      subject: withMetadata('License-File: LICENSE\nLicense-File: vendor/x.y/LICENSE.txt'),
      examined: 2,
      findings: [],
    },
    {
      is: 'nothing before the format had the field',
      subject: withMetadata('License-File: ../x', '2.1'),
      examined: 0,
      findings: [],
    },
    {
      is: 'every path that leads elsewhere on some system',
      subject: withMetadata(
        'License-File: ../LICENSE\nLicense-File: LICEN*\nLicense-File: /etc/passwd\nLicense-File: C:LICENSE\nLicense-File: a\\b\nLicense-File: a//b\nLicense-File: ./a',
      ),
      examined: 7,
      findings: inMetadata(
        '"../LICENSE" is invalid for \'license-file\', parent directory indicators are not allowed',
        '"LICEN*" is invalid for \'license-file\', paths must be resolved',
        '"/etc/passwd" is invalid for \'license-file\', paths must be relative',
        '"C:LICENSE" is invalid for \'license-file\', paths must be relative',
        "\"a\\\\b\" is invalid for 'license-file', paths must use '/' delimiter",
        "\"a//b\" is invalid for 'license-file', paths must use '/' delimiter",
        "\"./a\" is invalid for 'license-file', paths must use '/' delimiter",
      ),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unsafeLicensePath.run(subject)).toEqual({ examined, findings });
  });
});
