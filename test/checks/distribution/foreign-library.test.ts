import { describe, expect, test } from 'vitest';
import { foreignLibrary } from '../../../src/checks/distribution/foreign-library.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { machBytes } from '../../support/mach-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';
import { peBytes } from '../../support/pe-bytes.ts';

const run = (platform: string, natives: Readonly<Record<string, Uint8Array>>) =>
  foreignLibrary.run(nativeWheel(`cp312-cp312-${platform}`, natives));
const needing = (...needed: string[]) => ({ 'a.so': elfBytes({ needed }) });
const loading = (...libraries: string[]) => ({ 'a.so': machBytes({ libraries }) });
const found = (...libraries: string[]) =>
  libraries.map((library) => ({ where: 'a.so', what: `it needs ${JSON.stringify(library)}` }));

describe(foreignLibrary.id, () => {
  test.for([
    { platform: 'manylinux_2_28_x86_64', natives: needing('libc.so.6', 'libstdc++.so.6', 'libmvec.so.1', 'libz.so.1') },
    { platform: 'manylinux2014_x86_64', natives: needing('ld-linux-x86-64.so.2', 'libexpat.so.1', 'libGL.so.1') },
    { platform: 'manylinux2014_s390x', natives: needing('ld64.so.1') },
    { platform: 'musllinux_1_2_x86_64', natives: needing('libc.musl-x86_64.so.1', 'libc.so', 'libz.so.1') },
    {
      platform: 'macosx_11_0_arm64',
      natives: loading('/usr/lib/libz.1.dylib', '/System/Library/Frameworks/A.framework/A'),
    },
    { platform: 'macosx_11_0_arm64', natives: { 'a.so': machBytes({ libraries: [], weak: ['/opt/x.dylib'] }) } },
  ])('finds nothing wrong with what $platform has', ({ platform, natives }) => {
    expect(run(platform, natives)).toEqual({ examined: 1, findings: [] });
  });

  test('finds nothing wrong with what the wheel has, by file name or by its own name', () => {
    const natives = {
      ...needing('libx-1.so', 'liby.so.2'),
      'demo.libs/libx-1.so': elfBytes(),
      'demo.libs/y.so': elfBytes({ soname: 'liby.so.2' }),
    };
    expect(run('manylinux_2_28_x86_64', natives)).toEqual({ examined: 3, findings: [] });
    const mac = { ...loading('@loader_path/.dylibs/libx.dylib'), '.dylibs/libx.dylib': machBytes() };
    expect(run('macosx_11_0_arm64', mac)).toEqual({ examined: 2, findings: [] });
  });

  test.for([
    { platform: 'manylinux_2_28_x86_64', natives: needing('libssl.so.3', 'libc.so.6'), finds: ['libssl.so.3'] },
    { platform: 'manylinux_2_28_x86_64', natives: needing('libpython3.12.so.1.0'), finds: ['libpython3.12.so.1.0'] },
    { platform: 'manylinux_2_28_x86_64', natives: needing('/opt/libc.so.6'), finds: ['/opt/libc.so.6'] },
    { platform: 'manylinux_2_28_x86_64', natives: needing('constructor', ''), finds: ['constructor', ''] },
    { platform: 'manylinux_2_17_x86_64', natives: needing('libmvec.so.1'), finds: ['libmvec.so.1'] },
    {
      platform: 'musllinux_1_2_x86_64',
      natives: needing('libstdc++.so.6', 'libc.so.6'),
      finds: ['libstdc++.so.6', 'libc.so.6'],
    },
    {
      platform: 'macosx_11_0_arm64',
      natives: loading('@rpath/libomp.dylib', '/opt/homebrew/lib/libx.dylib', '/usr/lib/../local/x'),
      finds: ['@rpath/libomp.dylib', '/opt/homebrew/lib/libx.dylib', '/usr/lib/../local/x'],
    },
  ])('finds $finds in a wheel for $platform', ({ platform, natives, finds }) => {
    expect(run(platform, natives)).toEqual({ examined: 1, findings: found(...finds) });
  });

  test.for([
    { is: 'a wheel that promises nothing', platform: 'linux_armv7l', natives: needing('libssl.so.3') },
    { is: 'Windows', platform: 'win_amd64', natives: { 'a.pyd': peBytes({ imports: ['x.dll'] }) } },
  ])('asks nothing of $is', ({ platform, natives }) => {
    expect(run(platform, natives)).toEqual({ examined: 0, findings: [] });
  });
});
