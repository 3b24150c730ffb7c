import { describe, expect, test } from 'vitest';
import { malformedPurl } from '../../../src/checks/distribution/malformed-purl.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withComponents = (...components: readonly object[]) =>
  withText(JSON.stringify({ ...sbomDocument, metadata: {}, components }));
const krb5 = { type: 'library', name: 'krb5', version: 'libs-1.21.3-r0', purl: 'pkg:apk/alpine/krb5@libs-1.21.3-r0' };
const cut = 'no version of apk begins with a letter; the name was cut at a wrong dash';

describe(malformedPurl.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 2, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    { is: 'nothing where no component has one', subject: withComponents({ name: 'x' }), examined: 0, findings: [] },
    {
      is: 'a wrong one, once for all components that have it',
      subject: withComponents(krb5, krb5),
      examined: 2,
      findings: [{ where: sbom, what: `${krb5.purl}: ${cut}` }],
    },
    {
      is: 'one of the root',
      subject: withText(JSON.stringify({ ...sbomDocument, metadata: { component: { name: 'demo', purl: 'demo' } } })),
      examined: 2,
      findings: [{ where: sbom, what: 'demo: it does not begin with pkg:' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(malformedPurl.run(subject)).toEqual({ examined, findings });
  });
});
