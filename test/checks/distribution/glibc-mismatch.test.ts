import { describe, expect, test } from 'vitest';
import { glibcMismatch } from '../../../src/checks/distribution/glibc-mismatch.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

const run = (platform: string, versions: Readonly<Record<string, readonly string[]>>) =>
  glibcMismatch.run(nativeWheel(`cp312-cp312-${platform}`, { 'a.so': elfBytes({ versions }) }));
const libc = (...versions: string[]) => ({ 'libc.so.6': versions });

describe(glibcMismatch.id, () => {
  test.for([
    { platform: 'manylinux_2_28_x86_64', versions: libc('GLIBC_2.28', 'GLIBC_2.2.5') },
    { platform: 'manylinux2014_x86_64', versions: libc('GLIBC_2.17') },
    { platform: 'manylinux2010_x86_64', versions: libc('GLIBC_2.12') },
    { platform: 'manylinux1_x86_64', versions: libc('GLIBC_2.5') },
    { platform: 'manylinux_2_17_x86_64.manylinux2014_x86_64', versions: libc('GLIBC_2.17') },
    { platform: 'manylinux_2_36_x86_64', versions: libc('GLIBC_ABI_DT_RELR') },
    { platform: 'manylinux_2_28_x86_64', versions: libc('?GLIBC_2.34', 'GLIBC_PRIVATE') },
    {
      platform: 'manylinux_2_28_x86_64',
      versions: { 'libgcc_s.so.1': ['GLIBC_2.99'], 'libstdc++.so.6': ['GLIBCXX_3.4.30'] },
    },
    { platform: 'musllinux_1_2_aarch64', versions: { 'libgcc_s-2d945d6c.so.1': ['GLIBC_2.0'] } },
    { platform: 'musllinux_1_2_aarch64', versions: {} },
  ])('finds nothing wrong with $versions for $platform', ({ platform, versions }) => {
    expect(run(platform, versions)).toEqual({ examined: 1, findings: [] });
  });

  test.for([
    {
      platform: 'manylinux_2_28_x86_64',
      versions: libc('GLIBC_2.2.5', 'GLIBC_2.34', 'GLIBC_2.29'),
      needs: 'GLIBC_2.34',
      level: '2.28',
    },
    { platform: 'manylinux_2_9_x86_64', versions: libc('GLIBC_2.10'), needs: 'GLIBC_2.10', level: '2.9' },
    { platform: 'manylinux2014_x86_64', versions: libc('GLIBC_2.18'), needs: 'GLIBC_2.18', level: '2.17' },
    {
      platform: 'manylinux_2_28_x86_64.manylinux_2_27_x86_64',
      versions: libc('GLIBC_2.28'),
      needs: 'GLIBC_2.28',
      level: '2.27',
    },
    {
      platform: 'manylinux_2_35_x86_64',
      versions: libc('GLIBC_ABI_DT_RELR'),
      needs: 'GLIBC_ABI_DT_RELR',
      level: '2.35',
    },
    { platform: 'manylinux_2_28_x86_64', versions: libc('GLIBC_3.0'), needs: 'GLIBC_3.0', level: '2.28' },
  ])('finds $needs above $level', ({ platform, versions, needs, level }) => {
    const what = `it needs ${needs} of libc.so.6; the tag promises that glibc ${level} is enough`;
    expect(run(platform, versions)).toEqual({ examined: 1, findings: [{ where: 'a.so', what }] });
  });

  test('finds a newer version of another part of glibc', () => {
    const what = 'it needs GLIBC_2.35 of libm.so.6; the tag promises that glibc 2.28 is enough';
    const versions = { 'libm.so.6': ['GLIBC_2.35'], ...libc('GLIBC_2.17') };
    expect(run('manylinux_2_28_x86_64', versions).findings).toEqual([{ where: 'a.so', what }]);
  });

  test('finds a file for glibc in a wheel for musl', () => {
    const what = 'it needs GLIBC_2.17 of libc.so.6; the tag is for musl, which has no such version';
    expect(run('musllinux_1_2_x86_64', libc('GLIBC_2.17')).findings).toEqual([{ where: 'a.so', what }]);
  });

  test.for([
    'linux_armv7l',
    'win_amd64',
    'any',
    'manylinux_2_28_x86_64.linux_x86_64',
    'manylinux_2_28_x86_64.musllinux_1_2_x86_64',
  ])('asks nothing where %s promises nothing', (platform) => {
    expect(run(platform, libc('GLIBC_2.99'))).toEqual({ examined: 0, findings: [] });
  });
});
