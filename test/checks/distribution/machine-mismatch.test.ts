import { describe, expect, test } from 'vitest';
import { machineMismatch } from '../../../src/checks/distribution/machine-mismatch.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { arm64, fatBytes, machBytes, x8664 } from '../../support/mach-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';
import { peBytes } from '../../support/pe-bytes.ts';

const linux = 'demo/a.cpython-312-x86_64-linux-gnu.so';
const mac = 'demo/a.cpython-312-darwin.so';
const windows = 'demo/a.cp312-win_amd64.pyd';
const both = fatBytes([machBytes({ cpu: x8664 }), machBytes({ cpu: arm64 })]);
const arm = elfBytes({ machine: 183 });

const run = (platform: string, natives: Readonly<Record<string, Uint8Array>>) =>
  machineMismatch.run(nativeWheel(`cp312-cp312-${platform}`, natives));

describe(machineMismatch.id, () => {
  test.for([
    { platform: 'manylinux_2_27_x86_64.manylinux_2_28_x86_64', path: linux, bytes: elfBytes() },
    { platform: 'musllinux_1_2_aarch64', path: linux, bytes: arm },
    { platform: 'manylinux2014_i686', path: linux, bytes: elfBytes({ machine: 3, wide: false }) },
    { platform: 'manylinux_2_31_armv7l', path: linux, bytes: elfBytes({ machine: 40, wide: false }) },
    { platform: 'manylinux2014_s390x', path: linux, bytes: elfBytes({ machine: 22, big: true }) },
    { platform: 'manylinux2014_ppc64le', path: linux, bytes: elfBytes({ machine: 21 }) },
    { platform: 'manylinux_2_39_riscv64', path: linux, bytes: elfBytes({ machine: 243 }) },
    { platform: 'android_24_arm64_v8a', path: linux, bytes: arm },
    { platform: 'macosx_11_0_arm64', path: mac, bytes: machBytes() },
    { platform: 'macosx_11_0_arm64', path: mac, bytes: both },
    { platform: 'macosx_10_13_universal2', path: mac, bytes: both },
    { platform: 'ios_13_0_arm64_iphoneos', path: mac, bytes: machBytes() },
    { platform: 'win32', path: windows, bytes: peBytes({ machine: 0x14c, wide: false }) },
    { platform: 'win_amd64', path: windows, bytes: peBytes() },
    { platform: 'win_arm64', path: windows, bytes: peBytes({ machine: 0xaa64 }) },
  ])('finds nothing wrong in a wheel for $platform', ({ platform, path, bytes }) => {
    expect(run(platform, { [path]: bytes })).toEqual({ examined: 1, findings: [] });
  });

  test.for([
    {
      platform: 'manylinux_2_28_x86_64',
      path: linux,
      bytes: arm,
      what: 'it is for arm64, the tag manylinux_2_28_x86_64 is for x86_64',
    },
    {
      platform: 'manylinux2014_ppc64le',
      path: linux,
      bytes: elfBytes({ machine: 21, big: true }),
      what: 'it is for ppc64, the tag manylinux2014_ppc64le is for ppc64le',
    },
    {
      platform: 'win_arm64',
      path: windows,
      bytes: peBytes(),
      what: 'it is for x86_64, the tag win_arm64 is for arm64',
    },
    {
      platform: 'win_amd64',
      path: windows,
      bytes: elfBytes(),
      what: 'it is an ELF file for x86_64, the tag is win_amd64',
    },
    {
      platform: 'manylinux_2_28_x86_64',
      path: linux,
      bytes: machBytes({ cpu: x8664 }),
      what: 'it is a Mach-O file for x86_64, the tag is manylinux_2_28_x86_64',
    },
    {
      platform: 'macosx_11_0_arm64',
      path: mac,
      bytes: peBytes(),
      what: 'it is a PE file for x86_64, the tag is macosx_11_0_arm64',
    },
    {
      platform: 'macosx_11_0_universal2',
      path: mac,
      bytes: machBytes(),
      what: 'it is for arm64, the tag macosx_11_0_universal2 is for x86_64 and arm64',
    },
    {
      platform: 'macosx_11_0_arm64',
      path: mac,
      bytes: machBytes({ sub: 2 }),
      what: 'it is for arm64e, the tag macosx_11_0_arm64 is for arm64',
    },
    {
      platform: 'macosx_10_13_x86_64.macosx_11_0_arm64',
      path: mac,
      bytes: machBytes(),
      what: 'it is for arm64, the tag macosx_10_13_x86_64.macosx_11_0_arm64 is for x86_64 and arm64',
    },
  ])('finds a file that does not run on $platform: $what', ({ platform, path, bytes, what }) => {
    expect(run(platform, { [path]: bytes })).toEqual({ examined: 1, findings: [{ where: path, what }] });
  });

  test('follows what a module needs, to any depth, and nothing else', () => {
    const natives = {
      [linux]: elfBytes({ needed: ['libb.so', 'libtwice.so'] }),
      'demo.libs/libb.so': elfBytes({ needed: ['libc.so', 'libb.so'] }),
      'demo.libs/libc.so': arm,
      'demo/kernel.so': arm,
      'x/libtwice.so': arm,
      'y/libtwice.so': elfBytes(),
    };
    const what = 'it is for arm64, the tag manylinux_2_28_x86_64 is for x86_64';
    expect(run('manylinux_2_28_x86_64', natives)).toEqual({
      examined: 3,
      findings: [{ where: 'demo.libs/libc.so', what }],
    });
  });

  test('follows the imports of Windows in any case', () => {
    const natives = {
      [windows]: peBytes({ imports: ['B.DLL'] }),
      'demo.libs/b.dll': peBytes({ machine: 0x14c, wide: false }),
    };
    expect(run('win_amd64', natives).findings.map(({ where }) => where)).toEqual(['demo.libs/b.dll']);
  });

  test.for(['any', 'linux_sparc', 'manylinux_2_28_x86_64.plan9_sparc'])(
    'asks nothing where %s says no machine',
    (platform) => {
      expect(run(platform, { [linux]: arm })).toEqual({ examined: 0, findings: [] });
    },
  );
});
