import { describe, expect, test } from 'vitest';
import { missingSbom } from '../../../src/checks/distribution/missing-sbom.ts';
import { aWheelSubject, distInfo, wheelFile } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const library = 'demo.libs/libz-0123abcd.so.1';
const without = (...paths: string[]) => ({ files: Object.fromEntries(paths.map((path) => [path, undefined])) });
const nothing = `there is nothing under ${distInfo}/sboms/`;
const says = (what: string) => [{ where: wheelFile, what }];

describe(missingSbom.id, () => {
  test.for([
    { is: 'nothing in a wheel that has one', subject: aWheelSubject({}, { sbom: 'require' }), findings: [] },
    {
      is: 'a wheel that bundles a library',
      subject: aWheelSubject(without(sbom)),
      findings: says(`${nothing}; it bundles a library`),
    },
    {
      is: 'a wheel that bundles two, on macOS and Windows',
      subject: aWheelSubject({
        files: { [sbom]: undefined, [library]: undefined, 'demo/.dylibs/libz.2.dylib': '', 'demo.libs/z-1.dll': '' },
      }),
      findings: says(`${nothing}; it bundles 2 libraries`),
    },
    {
      is: 'nothing wrong with a wheel that bundles none',
      subject: aWheelSubject(without(sbom, library)),
      findings: [],
    },
    {
      is: 'any wheel where one is required',
      subject: aWheelSubject(without(sbom, library), { sbom: 'require' }),
      findings: says(nothing),
    },
    {
      is: 'an SBOM that lies elsewhere',
      subject: aWheelSubject({ files: { [sbom]: undefined, [`${distInfo}/sbom.json`]: '{}' } }),
      findings: says(`${nothing}; it bundles a library`),
    },
  ])('finds $is', ({ subject, findings }) => {
    expect(missingSbom.run(subject)).toEqual({ examined: 1, findings });
  });
});
