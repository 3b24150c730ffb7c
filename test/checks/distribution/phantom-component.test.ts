import { describe, expect, test } from 'vitest';
import { phantomComponent } from '../../../src/checks/distribution/phantom-component.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withComponents = (tool: string, ...components: readonly object[]) => {
  const metadata = { ...sbomDocument.metadata, tools: [{ name: tool }] };
  return withText(JSON.stringify({ ...sbomDocument, metadata, components }));
};
const libz = sbomDocument.components[0] ?? {};
const libgomp = { type: 'library', name: 'libgomp', version: '8.5.0' };
const at = (location: string) => ({ ...libgomp, evidence: { occurrences: [{ location }] } });

describe(phantomComponent.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    {
      is: 'what auditwheel lists and the wheel does not have',
      subject: withComponents('auditwheel', libz, libgomp),
      examined: 1,
      findings: [{ where: sbom, what: 'it lists libgomp 8.5.0, and no library in the wheel can be meant' }],
    },
    {
      is: 'nothing that may be linked in',
      subject: withComponents('cmake', libz, libgomp),
      examined: 1,
      findings: [],
    },
    {
      is: 'a place in the wheel where there is nothing',
      subject: withComponents('cmake', libz, at('demo.libs/libgomp-0123abcd.so.1')),
      examined: 1,
      findings: [
        {
          where: sbom,
          what: 'it places a component at demo.libs/libgomp-0123abcd.so.1, and the wheel has no such file',
        },
      ],
    },
    {
      is: 'nothing in a place that is no library’s',
      subject: withComponents('cmake', libz, at('Cargo.lock#3')),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing where the place is there',
      subject: withComponents('cmake', at('./demo.libs/libz-0123abcd.so.1')),
      examined: 1,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(phantomComponent.run(subject)).toEqual({ examined, findings });
  });
});
