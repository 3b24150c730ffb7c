import { describe, expect, test } from 'vitest';
import { leakedBuildPath } from '../../../src/checks/distribution/leaked-build-path.ts';
import { aWheelSubject, distInfo, sbomDocument } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withRefs = (...refs: readonly string[]) =>
  withText(JSON.stringify({ ...sbomDocument, dependencies: refs.map((ref) => ({ ref })) }));
const found = (what: string) => [{ where: sbom, what }];

describe(leakedBuildPath.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    {
      is: 'a path of the runner',
      subject: withRefs('path+file:///__w/demo/demo#demo@1.0'),
      examined: 1,
      findings: found('it holds file:///__w/demo/demo'),
    },
    {
      is: 'the first of several',
      subject: withRefs('/tmp/a/b', '/tmp/a/c', '/tmp/a/b'),
      examined: 1,
      findings: found('it holds /tmp/a/b and 1 more'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(leakedBuildPath.run(subject)).toEqual({ examined, findings });
  });
});
