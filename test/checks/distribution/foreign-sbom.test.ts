import { describe, expect, test } from 'vitest';
import { foreignSbom } from '../../../src/checks/distribution/foreign-sbom.ts';
import { aWheelSubject, distInfo, sbomDocument, wheelFile } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withRoot = (component: object | undefined, file = wheelFile) =>
  aWheelSubject({ file, files: { [sbom]: JSON.stringify({ ...sbomDocument, metadata: { component } }) } });
const says = (...whats: readonly string[]) => whats.map((what) => ({ where: sbom, what }));

describe(foreignSbom.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where nobody says what is described', subject: withRoot(undefined), examined: 0, findings: [] },
    { is: 'nothing where the wheel has no name', subject: withRoot({ name: 'x' }, 'x.whl'), examined: 0, findings: [] },
    {
      is: 'nothing in another spelling of the project and version',
      subject: withRoot({ name: 'anything', purl: `pkg:pypi/Demo@v1.0?file_name=${wheelFile}` }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in a crate of the same name, whose version is its own',
      subject: withRoot({ name: 'demo', purl: 'pkg:cargo/demo@0.3.1' }),
      examined: 1,
      findings: [],
    },
    {
      is: 'another project',
      subject: withRoot({ name: 'other', purl: 'pkg:pypi/other@1.0' }),
      examined: 1,
      findings: says('it describes other, not demo'),
    },
    {
      is: 'another version',
      subject: withRoot({ name: 'demo', purl: 'pkg:pypi/demo@1.0.1' }),
      examined: 1,
      findings: says('it describes version 1.0.1, not 1.0'),
    },
    {
      is: 'another wheel of the same release',
      subject: withRoot({ name: 'demo', purl: 'pkg:pypi/demo@1.0?file_name=demo-1.0-cp313-cp313-win32.whl' }),
      examined: 1,
      findings: says('it describes the file demo-1.0-cp313-cp313-win32.whl'),
    },
    {
      is: 'a crate of another name',
      subject: withRoot({ name: 'demo-rust', purl: 'pkg:cargo/demo-rust@0.1' }),
      examined: 1,
      findings: says('it describes demo-rust, pkg:cargo/demo-rust@0.1, not demo'),
    },
    {
      is: 'something without a name',
      subject: withRoot({}),
      examined: 1,
      findings: says('it describes something without a name, not demo'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(foreignSbom.run(subject)).toEqual({ examined, findings });
  });
});
