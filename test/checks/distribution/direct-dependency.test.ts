import { describe, expect, test } from 'vitest';
import { directDependency } from '../../../src/checks/distribution/direct-dependency.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(directDependency.id, () => {
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
    { is: 'nothing in versions', subject: withMetadata('Requires-Dist: numpy>=2'), examined: 1, findings: [] },
    {
      is: 'nothing in what cannot be read, which is told already',
      subject: withMetadata('Requires-Dist: a @'),
      examined: 1,
      findings: [],
    },
    {
      is: 'an address, and does not repeat the password in it',
      subject: withMetadata('Requires-Dist: a @ https://me:secret@x.example/a.whl\nRequires-Dist: b'),
      examined: 2,
      findings: inMetadata("Can't have direct dependency: a @ …"),
    },
    {
      is: 'one in an obsolete field',
      subject: withMetadata('Obsoletes-Dist: a[b]@file:///x'),
      examined: 1,
      findings: inMetadata("Can't have direct dependency: a[b] @ …"),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(directDependency.run(subject)).toEqual({ examined, findings });
  });
});
