import { describe, expect, test } from 'vitest';
import { tagMismatch } from '../../../src/checks/distribution/tag-mismatch.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

const path = `${distInfo}/WHEEL`;
const [old, recent] = ['cp312-cp312-manylinux_2_27_x86_64', 'cp312-cp312-manylinux_2_28_x86_64'];
const tagged = (...tags: string[]) =>
  aWheelSubject({ files: { [path]: `Wheel-Version: 1.0\n${tags.map((tag) => `Tag: ${tag}\n`).join('')}` } });
const lacks = (tag: string) => ({ where: path, what: `the file name has the tag ${tag}, WHEEL does not` });
const adds = (tag: string) => ({ where: path, what: `WHEEL has the tag ${tag}, the file name does not` });

describe(tagMismatch.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 2, findings: [] },
    { is: 'nothing wrong with another order', subject: tagged(recent, old), examined: 2, findings: [] },
    {
      is: 'nothing wrong with a compressed line',
      subject: tagged('cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64'),
      examined: 2,
      findings: [],
    },
    { is: 'half of a compressed set', subject: tagged(old), examined: 2, findings: [lacks(recent)] },
    { is: 'no tag at all', subject: tagged(), examined: 2, findings: [lacks(old), lacks(recent)] },
    {
      is: 'a tag too many',
      subject: tagged(old, recent, 'py3-none-any'),
      examined: 2,
      findings: [adds('py3-none-any')],
    },
    {
      is: 'a renamed wheel',
      subject: aWheelSubject({ file: 'demo-1.0-py3-none-any.whl' }),
      examined: 1,
      findings: [lacks('py3-none-any'), adds(old), adds(recent)],
    },
    { is: 'a tag that is none', subject: tagged(old, recent, 'hello'), examined: 2, findings: [adds('hello')] },
    {
      is: 'nothing to compare without WHEEL',
      subject: aWheelSubject({ files: { [path]: undefined } }),
      examined: 0,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(tagMismatch.run(subject)).toEqual({ examined, findings });
  });

  test('does not expand a line that stands for millions', () => {
    const many = Array.from({ length: 200 }, (_, index) => `a${index}`).join('.');
    const { findings } = tagMismatch.run(tagged(old, recent, `${many}-${many}-${many}`));
    expect(findings.length).toBe(1);
  });
});
