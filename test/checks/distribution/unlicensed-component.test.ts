import { describe, expect, test } from 'vitest';
import { unlicensedComponent } from '../../../src/checks/distribution/unlicensed-component.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withComponents = (...components: readonly object[]) => withText(JSON.stringify({ ...sbomDocument, components }));
const bare = Array.from('abcdefg', (name) => ({ type: 'library', name }));

describe(unlicensedComponent.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    { is: 'nothing where nothing is listed', subject: withComponents(), examined: 0, findings: [] },
    {
      is: 'those without, and names the first',
      subject: withComponents(...sbomDocument.components, { type: 'library', name: '' }, ...bare),
      examined: 9,
      findings: [{ where: sbom, what: '8 of 9 components have none: one without a name, a, b, c, d and 3 more' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(unlicensedComponent.run(subject)).toEqual({ examined, findings });
  });
});
