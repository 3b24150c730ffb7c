import { describe, expect, test } from 'vitest';
import { unknownSbomFormat } from '../../../src/checks/distribution/unknown-sbom-format.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const unknown = (form: string) => [
  { where: sbom, what: `it is ${form}; known are CycloneDX 1.4 to 1.7, SPDX 2.3 and SPDX 3.0 in JSON` },
];

describe(unknownSbomFormat.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    { is: 'JSON of another kind', subject: withText('{}'), examined: 1, findings: unknown('JSON of another kind') },
    { is: 'XML', subject: withText('<bom/>'), examined: 1, findings: unknown('XML') },
    {
      is: 'a version that came later',
      subject: withText('{"bomFormat": "CycloneDX", "specVersion": "1.9"}'),
      examined: 1,
      findings: unknown('CycloneDX 1.9'),
    },
    { is: 'nothing in what another check refuses', subject: withText('[]'), examined: 1, findings: [] },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unknownSbomFormat.run(subject)).toEqual({ examined, findings });
  });
});
