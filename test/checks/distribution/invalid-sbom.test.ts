import { describe, expect, test } from 'vitest';
import { invalidSbom } from '../../../src/checks/distribution/invalid-sbom.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withDocument = (change: object) => withText(JSON.stringify({ ...sbomDocument, ...change }));

describe(invalidSbom.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    { is: 'nothing in what another check refuses', subject: withText('[]'), examined: 0, findings: [] },
    { is: 'nothing in a form that has no rules here', subject: withText('<bom/>'), examined: 0, findings: [] },
    {
      is: 'nothing in a version that came later',
      subject: withDocument({ specVersion: '1.9', x: 1 }),
      examined: 0,
      findings: [],
    },
    {
      is: 'a member that the declared version does not have',
      subject: withDocument({ specVersion: '1.4' }),
      examined: 1,
      findings: [
        { where: sbom, what: 'CycloneDX 1.4: metadata.lifecycles is not known to the schema' },
        expect.anything(),
      ],
    },
    {
      is: 'every mistake',
      subject: withDocument({ version: 'x', components: [], hello: 1 }),
      examined: 1,
      findings: [
        'hello is not known to the schema',
        'version is string, not integer',
        'it refers to "pkg:generic/zlib@1.3.1", which it does not have',
      ].map((what) => ({ where: sbom, what: expect.stringContaining(what) })),
    },
    {
      is: 'a key that stands twice, in JSON of any kind',
      subject: withText('{"a": 1, "a": 2}'),
      examined: 0,
      findings: [{ where: sbom, what: 'JSON of another kind: it has the key "a" twice in one object' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidSbom.run(subject)).toEqual({ examined, findings });
  });
});
