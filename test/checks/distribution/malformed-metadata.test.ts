import { describe, expect, test } from 'vitest';
import { malformedMetadata } from '../../../src/checks/distribution/malformed-metadata.ts';
import { aWheelSubject, distInfo, wheelFile } from '../../support/a-wheel.ts';
import { anSdistSubject, sdistFile } from '../../support/an-sdist.ts';

const path = `${distInfo}/METADATA`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [path]: text } });
const base = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
const says = (...whats: string[]) => whats.map((what) => ({ where: path, what }));

describe(malformedMetadata.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 7, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 7, findings: [] },
    {
      is: 'nothing wrong with fields in another case',
      subject: withText('metadata-version: 2.1\nNAME: demo\nversion: 1.0\n'),
      examined: 3,
      findings: [],
    },
    {
      is: 'nothing wrong with License-File of old setuptools',
      subject: withText(`${base}License-File: x\n`),
      examined: 4,
      findings: [],
    },
    {
      is: 'a wheel without METADATA',
      subject: withText(undefined),
      examined: 0,
      findings: [{ where: wheelFile, what: 'it does not contain the required METADATA file' }],
    },
    {
      is: 'an sdist without PKG-INFO',
      subject: anSdistSubject({ files: { 'demo-1.0/PKG-INFO': undefined } }),
      examined: 0,
      findings: [{ where: sdistFile, what: 'it does not contain the required PKG-INFO file' }],
    },
    {
      is: 'what cannot be read',
      subject: withText('hello\n'),
      examined: 0,
      findings: [{ where: path, what: 'line 1: "hello" is neither a field nor the end of the fields', line: 1 }],
    },
    {
      is: 'every required field that is missing',
      subject: withText('Summary: x\n'),
      examined: 1,
      findings: says(
        'the field Metadata-Version is missing',
        'the field Name is missing',
        'the field Version is missing',
      ),
    },
    {
      is: 'an empty field',
      subject: withText('Metadata-Version: 2.1\nName:\nVersion: 1.0\n'),
      examined: 3,
      findings: says('the field Name is missing'),
    },
    {
      is: 'a version of the format that never was',
      subject: withText(base.replace('2.1', '2.0')),
      examined: 3,
      findings: says('Metadata-Version "2.0" is none of 1.0 to 2.5'),
    },
    {
      is: 'a field twice',
      subject: withText(`${base}Name: evil\n`),
      examined: 4,
      findings: says('the field Name stands 2 times'),
    },
    {
      is: 'an unknown field',
      subject: withText(`${base}Hello: x\n`),
      examined: 4,
      findings: says('the field "Hello" is unknown'),
    },
    {
      is: 'a field of Object',
      subject: withText(`${base}__proto__: x\n`),
      examined: 4,
      findings: says('the field "__proto__" is unknown'),
    },
    {
      is: 'a field that is newer than the format',
      subject: withText(`${base}License-Expression: MIT\n`),
      examined: 4,
      findings: says('License-Expression introduced in metadata version 2.4, not 2.1'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(malformedMetadata.run(subject)).toEqual({ examined, findings });
  });
});
