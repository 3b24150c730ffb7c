import { describe, expect, test } from 'vitest';
import { incompleteSbom } from '../../../src/checks/distribution/incomplete-sbom.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withMetadata = (change: object) =>
  withText(JSON.stringify({ ...sbomDocument, metadata: { ...sbomDocument.metadata, ...change } }));
const score = (ntia: number, cisa: number, missing: string) => [
  {
    where: sbom,
    what: `${ntia} of 7 elements of NTIA 2021, ${cisa} of 11 of CISA’s draft of 2025; missing: ${missing}`,
  },
];

describe(incompleteSbom.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    {
      is: 'nothing where only CISA’s draft asks for more',
      subject: withMetadata({ lifecycles: [] }),
      examined: 1,
      findings: [],
    },
    {
      is: 'what NTIA asks for, and tells both scores',
      subject: withMetadata({ lifecycles: [], authors: [], timestamp: undefined }),
      examined: 1,
      findings: score(5, 8, 'author of the SBOM, timestamp, generation context'),
    },
    {
      is: 'an SBOM that lists nothing',
      subject: withText('{"bomFormat": "CycloneDX", "specVersion": "1.6"}'),
      examined: 1,
      findings: [{ where: sbom, what: expect.stringMatching(/^0 of 7 .*, 0 of 11 /) }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(incompleteSbom.run(subject)).toEqual({ examined, findings });
  });
});
