import { describe, expect, test } from 'vitest';
import { invalidDynamic } from '../../../src/checks/distribution/invalid-dynamic.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidDynamic.id, () => {
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
      is: 'nothing in fields that builds may fill in',
      subject: withMetadata('Dynamic: license-file\nDynamic: Home-Page\nDynamic: REQUIRES-DIST'),
      examined: 3,
      findings: [],
    },
    {
      is: 'a name that changes',
      subject: withMetadata('Dynamic: Name\nDynamic: version\nDynamic: metadata-version'),
      examined: 3,
      findings: inMetadata(
        'Dynamic field "Name" is not a valid dynamic field.',
        'Dynamic field "version" is not a valid dynamic field.',
        'Dynamic field "metadata-version" is not a valid dynamic field.',
      ),
    },
    {
      is: 'a field that nobody knows, or that Object has',
      subject: withMetadata('Dynamic: entry-points\nDynamic: __proto__'),
      examined: 2,
      findings: inMetadata(
        'Dynamic field "entry-points" is not a valid dynamic field.',
        'Dynamic field "__proto__" is not a valid dynamic field.',
      ),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidDynamic.run(subject)).toEqual({ examined, findings });
  });
});
