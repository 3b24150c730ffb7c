import { describe, expect, test } from 'vitest';
import { invalidEmail } from '../../../src/checks/distribution/invalid-email.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidEmail.id, () => {
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
      is: 'nothing in a.b+c@d-e.example',
      subject: withMetadata('Author-email: a.b+c@d-e.example'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in A B <a@b.example>, <nonsense>',
      subject: withMetadata('Author-email: A B <a@b.example>, <nonsense>'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in "B, A" <a@b.example>',
      subject: withMetadata('Author-email: "B, A" <a@b.example>'),
      examined: 1,
      findings: [],
    },
    { is: 'nothing in é@ü.example', subject: withMetadata('Author-email: é@ü.example'), examined: 1, findings: [] },
    {
      is: 'nothing in no address at all',
      subject: withMetadata('Author-email: no address at all'),
      examined: 1,
      findings: [],
    },
    { is: 'nothing in a@@b', subject: withMetadata('Author-email: a@@b'), examined: 1, findings: [] },
    {
      is: 'nothing in A <a@b.example',
      subject: withMetadata('Author-email: A <a@b.example'),
      examined: 1,
      findings: [],
    },
    {
      is: 'a domain that no mail reaches',
      subject: withMetadata('Author-email: a@localhost\nMaintainer-email: A <a@mine.local>'),
      examined: 2,
      findings: inMetadata('"a@localhost" is not a valid email address', '"a@mine.local" is not a valid email address'),
    },
    {
      is: 'dots in the wrong place',
      subject: withMetadata('Author-email: .a@b.example\nMaintainer-email: a..b@c.example'),
      examined: 2,
      findings: inMetadata(
        '".a@b.example" is not a valid email address',
        '"a..b@c.example" is not a valid email address',
      ),
    },
    {
      is: 'a domain that is none',
      subject: withMetadata('Author-email: a@b_c.example\nMaintainer-email: a@-b.example'),
      examined: 2,
      findings: inMetadata(
        '"a@b_c.example" is not a valid email address',
        '"a@-b.example" is not a valid email address',
      ),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidEmail.run(subject)).toEqual({ examined, findings });
  });
});
