import { describe, expect, test } from 'vitest';
import { macosMinimumMismatch } from '../../../src/checks/distribution/macos-minimum-mismatch.ts';
import { arm64, fatBytes, machBytes, x8664 } from '../../support/mach-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

type Version = readonly [number, number];
const intel = (macos: Version) => machBytes({ cpu: x8664, macos });
const arm = (macos: Version) => machBytes({ cpu: arm64, macos });
const run = (platform: string, bytes: Uint8Array) =>
  macosMinimumMismatch.run(nativeWheel(`cp312-cp312-${platform}`, { 'a.so': bytes }));

describe(macosMinimumMismatch.id, () => {
  test.for([
    { platform: 'macosx_10_13_x86_64', bytes: intel([10, 13]), slices: 1 },
    { platform: 'macosx_10_13_x86_64', bytes: intel([10, 9]), slices: 1 },
    { platform: 'macosx_11_0_arm64', bytes: arm([11, 0]), slices: 1 },
    { platform: 'macosx_11_0_x86_64', bytes: intel([10, 16]), slices: 1 },
    { platform: 'macosx_10_16_x86_64', bytes: intel([11, 0]), slices: 1 },
    { platform: 'macosx_14_0_arm64', bytes: arm([14, 5]), slices: 1 },
    { platform: 'macosx_10_13_universal2', bytes: fatBytes([intel([10, 13]), arm([11, 0])]), slices: 2 },
    { platform: 'macosx_10_9_x86_64.macosx_12_0_arm64', bytes: fatBytes([intel([10, 9]), arm([12, 0])]), slices: 2 },
  ])('finds nothing wrong in a wheel for $platform', ({ platform, bytes, slices }) => {
    expect(run(platform, bytes)).toEqual({ examined: slices, findings: [] });
  });

  test.for([
    {
      platform: 'macosx_10_9_x86_64',
      bytes: intel([10, 13]),
      what: 'for x86_64 it needs macOS 10.13; 10.9 is promised',
    },
    {
      platform: 'macosx_10_15_x86_64',
      bytes: intel([11, 0]),
      what: 'for x86_64 it needs macOS 11.0; 10.15 is promised',
    },
    { platform: 'macosx_11_0_arm64', bytes: arm([14, 0]), what: 'for arm64 it needs macOS 14.0; 11.0 is promised' },
    {
      platform: 'macosx_10_9_universal2',
      bytes: fatBytes([intel([10, 9]), arm([12, 0])]),
      what: 'for arm64 it needs macOS 12.0; 11.0 is promised',
    },
    {
      platform: 'macosx_10_9_universal2',
      bytes: fatBytes([intel([10, 13]), arm([11, 0])]),
      what: 'for x86_64 it needs macOS 10.13; 10.9 is promised',
    },
    {
      platform: 'macosx_14_0_arm64.macosx_12_0_arm64',
      bytes: arm([14, 0]),
      what: 'for arm64 it needs macOS 14.0; 12.0 is promised',
    },
  ])('finds in a wheel for $platform that $what', ({ platform, bytes, what }) => {
    expect(run(platform, bytes).findings).toEqual([{ where: 'a.so', what }]);
  });

  test.for([
    { is: 'a file that does not say', platform: 'macosx_11_0_arm64', bytes: machBytes({ macos: undefined }) },
    { is: 'a file for another machine', platform: 'macosx_11_0_arm64', bytes: intel([15, 0]) },
    { is: 'a wheel for another system', platform: 'ios_13_0_arm64_iphoneos', bytes: arm([15, 0]) },
  ])('asks nothing of $is', ({ platform, bytes }) => {
    expect(run(platform, bytes)).toEqual({ examined: 0, findings: [] });
  });
});
