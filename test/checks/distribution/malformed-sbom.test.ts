import { describe, expect, test } from 'vitest';
import { malformedSbom } from '../../../src/checks/distribution/malformed-sbom.ts';
import { aWheelSubject, distInfo, wheelFile } from '../../support/a-wheel.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const long = `${distInfo}/sboms/${'x/'.repeat(500)}a.json`;
const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`${distInfo}/sboms/${index}.json`, '{}']));

describe(malformedSbom.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 1, findings: [] },
    { is: 'nothing where there is none', subject: withText(undefined), examined: 0, findings: [] },
    { is: 'nothing wrong with a format that is not known', subject: withText('{}'), examined: 1, findings: [] },
    { is: 'an empty file', subject: withText(''), examined: 1, findings: [{ where: sbom, what: 'it is empty' }] },
    {
      is: 'a list',
      subject: withText('[]'),
      examined: 1,
      findings: [{ where: sbom, what: 'it is JSON, but no object' }],
    },
    {
      is: 'a second one that is broken',
      subject: aWheelSubject({ files: { [`${distInfo}/sboms/readme.txt`]: '' } }),
      examined: 2,
      findings: [{ where: `${distInfo}/sboms/readme.txt`, what: 'it is empty' }],
    },
    {
      is: 'a path that no seal can list',
      subject: aWheelSubject({ files: { [long]: '{}' } }),
      examined: 2,
      findings: [{ where: long, what: 'its path is too long' }],
    },
    {
      is: 'more than a seal can list',
      subject: aWheelSubject({ files: many }),
      examined: 1_001,
      findings: [{ where: wheelFile, what: 'it has 1001 SBOMs; 1000 are read' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(malformedSbom.run(subject)).toEqual({ examined, findings });
  });
});
