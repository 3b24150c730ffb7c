import { expect, test } from 'vitest';
import { counterpartOf } from '../../src/checks/counterpart-of.ts';
import { aPrevious, aPreviousFile, aSummary } from '../support/a-release-set.ts';

const named = (tags: string, version = '1.0') => `demo-${version}-${tags}.whl`;
const found = (file: string, ...before: readonly string[]) =>
  counterpartOf(aSummary(file), aPrevious(before.map((one) => aPreviousFile(one))))?.name.file;

test.for([
  { is: 'the same tags', file: named('cp312-cp312-win32'), before: [named('cp312-cp312-win32', '0.9')], at: 0 },
  {
    is: 'another version of the platform',
    file: named('cp312-cp312-manylinux_2_28_x86_64'),
    before: [named('cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64', '0.9')],
    at: 0,
  },
  {
    is: 'the same tags rather than another version',
    file: named('cp312-cp312-macosx_14_0_arm64'),
    before: [named('cp312-cp312-macosx_11_0_arm64', '0.9'), named('cp312-cp312-macosx_14_0_arm64', '0.9')],
    at: 1,
  },
  {
    is: 'none where two may be meant',
    file: named('cp312-cp312-macosx_15_0_arm64'),
    before: [named('cp312-cp312-macosx_11_0_arm64', '0.9'), named('cp312-cp312-macosx_14_0_arm64', '0.9')],
  },
  { is: 'none for a new Python', file: named('cp313-cp313-win32'), before: [named('cp312-cp312-win32', '0.9')] },
  { is: 'none of another ABI', file: named('cp313-cp313t-win32'), before: [named('cp313-cp313-win32', '0.9')] },
  { is: 'the sdist', file: 'demo-1.0.tar.gz', before: [named('py3-none-any', '0.9'), 'demo-0.9.tar.gz'], at: 1 },
  { is: 'none for a name that cannot be read', file: 'demo.whl', before: [named('py3-none-any', '0.9')] },
])('is $is', ({ file, before, at }) => {
  expect(found(file, ...before)).toBe(at === undefined ? undefined : before[at]);
});
