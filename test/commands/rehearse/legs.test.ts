import { expect, test } from 'vitest';
import { familyOf, legsOf, machineOf } from '../../../src/commands/rehearse/legs.ts';
import type { DistributionName } from '../../../src/model/distribution.ts';

const wheel = (...platforms: readonly string[]): DistributionName => ({
  kind: 'wheel',
  file: `thing-1.0-cp313-cp313-${platforms.join('.')}.whl`,
  project: 'thing',
  version: '1.0',
  build: undefined,
  pythons: ['cp313'],
  abis: ['cp313'],
  platforms,
});
const sdist: DistributionName = { kind: 'sdist', file: 'thing-1.0.tar.gz', project: 'thing', version: '1.0' };

test.for([
  ['manylinux_2_27_x86_64', 'manylinux_x86_64'],
  ['manylinux2014_aarch64', 'manylinux_aarch64'],
  ['manylinux1_i686', 'manylinux_i686'],
  ['musllinux_1_2_x86_64', 'musllinux_x86_64'],
  ['macosx_11_0_arm64', 'macosx_arm64'],
  ['macosx_10_13_universal2', 'macosx_universal2'],
  ['win32', 'win32'],
  ['win_amd64', 'win_amd64'],
  ['linux_armv7l', 'linux_armv7l'],
  ['any', 'any'],
] as const)('%s is of the family %s', ([platform, family]) => {
  expect(familyOf(wheel(platform))).toBe(family);
});

test('one leg for each family, and one for the sdist, in one order whatever the order of the files', () => {
  const windows = wheel('win_amd64');
  const [old, recent] = [wheel('macosx_11_0_arm64'), wheel('macosx_14_0_arm64')];
  const path = (file: string) => `/dist/${file}`;
  const at = ({ file }: DistributionName) => ({ name: file, path: path(file) });
  const legs = [
    { job: 'build (macosx_arm64)', artifact: 'wheels-macosx_arm64', files: [at(old), at(recent)] },
    { job: 'sdist', artifact: undefined, files: [at(sdist)] },
    { job: 'build (win_amd64)', artifact: 'wheels-win_amd64', files: [at(windows)] },
  ];
  expect(legsOf([windows, sdist, old, recent], path)).toEqual(legs);
  expect(legsOf([old, recent, sdist, windows], path)).toEqual(legs);
});

test.for([
  ['manylinux_2_28_x86_64', 'ubuntu-24.04'],
  ['any', 'ubuntu-24.04'],
  ['macosx_11_0_arm64', 'macos-15'],
  ['win32', 'windows-2025'],
  ['win_arm64', 'windows-2025'],
] as const)('a leg for %s runs on %s', ([platform, machine]) => {
  const [leg] = legsOf([wheel(platform)], (file) => file);
  expect(leg && machineOf(leg)).toBe(machine);
});
