import { describe, expect, test } from 'vitest';
import { unknownSbomFormat } from '../../../src/checks/distribution/unknown-sbom-format.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const unknown = [{ where: sbom, what: 'it is neither CycloneDX nor SPDX in JSON' }];

describe(unknownSbomFormat.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    { is: 'JSON of another kind', subject: withText('{}'), examined: 1, findings: unknown },
    { is: 'XML', subject: withText('<bom/>'), examined: 1, findings: unknown },
    { is: 'nothing in what another check refuses', subject: withText('[]'), examined: 1, findings: [] },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unknownSbomFormat.run(subject)).toEqual({ examined, findings });
  });
});
