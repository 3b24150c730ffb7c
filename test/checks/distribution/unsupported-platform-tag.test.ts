import { describe, expect, test } from 'vitest';
import { unsupportedPlatformTag } from '../../../src/checks/distribution/unsupported-platform-tag.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

const run = (platform: string) => {
  const file = `demo-1.0-cp312-cp312-${platform}.whl`;
  return { file, ...unsupportedPlatformTag.run(aWheelSubject({ file })) };
};

describe(unsupportedPlatformTag.id, () => {
  test.for([
    'any',
    'win32',
    'win_amd64',
    'win_arm64',
    'manylinux1_x86_64',
    'manylinux2014_ppc64',
    'manylinux_2_27_x86_64.manylinux_2_28_x86_64',
    'manylinux_2_39_riscv64',
    'musllinux_1_2_aarch64',
    'linux_armv7l',
    'macosx_10_9_universal2',
    'macosx_11_0_arm64',
    'macosx_26_0_arm64',
    'ios_13_0_arm64_iphoneos',
    'android_24_arm64_v8a',
    'pyemscripten_2025_0_wasm32',
  ])('lets %s through', (platform) => {
    const { examined, findings } = run(platform);
    expect({ examined, findings }).toEqual({ examined: platform.split('.').length, findings: [] });
  });

  test.for([
    'linux_x86_64',
    'manylinux_2_28_loongarch64',
    'musllinux_1_2_ppc64',
    'macosx_11_1_arm64',
    'macosx_16_0_arm64',
    'pyodide_2025_0_wasm32',
    'freebsd_14_0_x86_64',
    'macosx_11_0_sparc',
    'android_24_riscv64',
    'anything',
  ])('finds %s', (platform) => {
    const { file, examined, findings } = run(platform);
    const what = `Binary wheel '${file}' has an unsupported platform tag '${platform}'.`;
    expect({ examined, findings }).toEqual({ examined: 1, findings: [{ where: file, what }] });
  });

  test('finds the one of a set that is not supported', () => {
    expect(run('linux_x86_64.manylinux_2_28_x86_64').findings.length).toBe(1);
  });

  test('examines nothing where the name gives no platform', () => {
    expect(unsupportedPlatformTag.run(aWheelSubject({ file: 'demo.whl' }))).toEqual({ examined: 0, findings: [] });
  });
});
