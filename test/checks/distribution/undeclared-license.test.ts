import { describe, expect, test } from 'vitest';
import { undeclaredLicense } from '../../../src/checks/distribution/undeclared-license.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { withMetadata } from '../../support/with-metadata.ts';

/** The builder writes text as UTF-8, so the bytes are put in their place in the zip. */
const withLatin1 = () =>
  aWheelSubject({
    parts: (all) =>
      all.map((part) => (part.path.endsWith('/LICENSE') ? { ...part, content: Buffer.from('\xe9', 'latin1') } : part)),
  });

describe(undeclaredLicense.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing before the format had the list', subject: withMetadata('', '2.3'), examined: 0, findings: [] },
    {
      is: 'a text that is not listed',
      subject: withMetadata('', '2.4'),
      examined: 1,
      findings: [{ where: `${distInfo}/licenses/LICENSE`, what: 'no License-File in the metadata names it' }],
    },
    {
      is: 'a text in another encoding',
      subject: withLatin1(),
      examined: 1,
      findings: [{ where: `${distInfo}/licenses/LICENSE`, what: 'its text is not UTF-8' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(undeclaredLicense.run(subject)).toEqual({ examined, findings });
  });
});
