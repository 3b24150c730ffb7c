import { describe, expect, test } from 'vitest';
import { invalidRequirement } from '../../../src/checks/distribution/invalid-requirement.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidRequirement.id, () => {
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
      is: 'nothing in what installers read',
      subject: withMetadata(
        'Requires-Dist: numpy (>=1.2,<3)\nRequires-Dist: a[b, c]~=1.4; python_version < "3.9" and (os.name == \'nt\' or extra == "x")\nRequires-Dist: a @ https://x.example/y ; os_name == "nt"\nRequires-Python: >=3.9,!=3.10.*,\nProvides-Extra: Fast.io',
      ),
      examined: 5,
      findings: [],
    },
    {
      is: 'UNKNOWN and an empty value, which count as absent',
      subject: withMetadata('Requires-Python: UNKNOWN\nRequires-Dist:'),
      examined: 0,
      findings: [],
    },
    {
      is: 'a clause without a comma',
      subject: withMetadata('Requires-Dist: numpy >=1.2 <3'),
      examined: 1,
      findings: inMetadata('"numpy >=1.2 <3" is invalid for \'requires-dist\': Invalid specifier: ">=1.2 <3"'),
    },
    {
      is: 'a wildcard with an operator that has none',
      subject: withMetadata('Requires-Python: >=3.9.*'),
      examined: 1,
      findings: inMetadata('">=3.9.*" is invalid for \'requires-python\': Invalid specifier: ">=3.9.*"'),
    },
    {
      is: 'a broken marker',
      subject: withMetadata('Requires-Dist: a; python_version'),
      examined: 1,
      findings: inMetadata(
        '"a; python_version" is invalid for \'requires-dist\': the marker " python_version" is not complete',
      ),
    },
    {
      is: 'a name that is none',
      subject: withMetadata('Provides-Dist: -x'),
      examined: 1,
      findings: inMetadata(
        '"-x" is invalid for \'provides-dist\': it does not begin with a name and, maybe, extras in brackets',
      ),
    },
    {
      is: 'an extra that is none',
      subject: withMetadata('Provides-Extra: a b'),
      examined: 1,
      findings: inMetadata(
        '"a b" is invalid for \'provides-extra\': it is no name of letters, digits, "-", "_" and "."',
      ),
    },
    {
      is: 'one in an sdist',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': 'Metadata-Version: 2.1\nRequires-Python: 3\n' } }),
      examined: 1,
      findings: [
        { where: 'demo-1.0/PKG-INFO', what: '"3" is invalid for \'requires-python\': Invalid specifier: "3"' },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidRequirement.run(subject)).toEqual({ examined, findings });
  });
});
