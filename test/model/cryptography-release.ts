// The 59 files of cryptography 50.0.2 as the simple index of PyPI listed them on 2026-11-25: wheels for the stable ABI
// of two Pythons side by side, for the free-threaded one, and sets of platform tags with the old names first.

const compiled = [
  'macosx_11_0_arm64',
  'manylinux2014_aarch64.manylinux_2_17_aarch64',
  'manylinux2014_x86_64.manylinux_2_17_x86_64',
  'manylinux_2_28_aarch64',
  'manylinux_2_28_ppc64le',
  'manylinux_2_28_x86_64',
  'manylinux_2_31_armv7l',
  'manylinux_2_34_aarch64',
  'manylinux_2_34_ppc64le',
  'manylinux_2_34_x86_64',
  'musllinux_1_2_aarch64',
  'musllinux_1_2_x86_64',
  'win_amd64',
];

const forPypy = [
  'pypy311_pp73-manylinux_2_28_aarch64',
  'pypy311_pp73-manylinux_2_28_x86_64',
  'pypy311_pp73-manylinux_2_34_aarch64',
  'pypy311_pp73-manylinux_2_34_x86_64',
  'pypy311_pp80-macosx_11_0_arm64',
  'pypy311_pp80-win_amd64',
];

/** File names: 58 wheels, then the sdist. */
export const cryptographyFiles: readonly string[] = [
  ...['cp311-abi3', 'cp314-cp314t', 'cp315-abi3.abi3t', 'cp39-abi3'].flatMap((python) =>
    compiled.map((platform) => `cryptography-50.0.2-${python}-${platform}.whl`),
  ),
  ...forPypy.map((tags) => `cryptography-50.0.2-pp311-${tags}.whl`),
  'cryptography-50.0.2.tar.gz',
];
