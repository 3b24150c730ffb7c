import { describe, expect, test } from 'vitest';
import { uncoveredLibrary } from '../../../src/checks/distribution/uncovered-library.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const openblas = 'demo.libs/libscipy_openblas64_-0123abcd.so';
const withFiles = (files: Readonly<Record<string, string | undefined>>) => aWheelSubject({ files });
const withComponents = (...components: readonly object[]) =>
  withFiles({ [openblas]: 'blas', [sbom]: JSON.stringify({ ...sbomDocument, components }) });
const libz = sbomDocument.components[0] ?? {};
const uncovered = (path: string, size: number, looked = 'the one SBOM') => ({
  where: path,
  what: `no component has its name, path or digest in ${looked}; it has ${size} bytes`,
});

describe(uncoveredLibrary.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    {
      is: 'nothing where there is no SBOM at all',
      subject: withFiles({ [sbom]: undefined }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing where the only SBOM is of a form that is not read',
      subject: withFiles({ [sbom]: '<bom/>' }),
      examined: 0,
      findings: [],
    },
    {
      is: 'a library that no component names',
      subject: withComponents(libz),
      examined: 2,
      findings: [uncovered(openblas, 4)],
    },
    {
      is: 'nothing where a component has its digest',
      subject: withComponents(libz, {
        type: 'library',
        name: 'Fast maths',
        hashes: [{ alg: 'SHA-256', content: sha256Of('blas').toUpperCase() }],
      }),
      examined: 2,
      findings: [],
    },
    {
      is: 'what neither of two SBOMs has',
      subject: withFiles({
        'demo/.dylibs/libq.dylib': 'q',
        [`${distInfo}/sboms/more.json`]: JSON.stringify(sbomDocument),
      }),
      examined: 2,
      findings: [uncovered('demo/.dylibs/libq.dylib', 1, '2 SBOMs')],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(uncoveredLibrary.run(subject)).toEqual({ examined, findings });
  });
});
