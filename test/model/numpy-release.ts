// The 66 files of NumPy 2.5.5 as the simple index of PyPI listed them on 2026-11-25; names are facts, not works.
const listing = `
numpy-2.5.5-cp312-cp312-macosx_10_13_x86_64.whl
numpy-2.5.5-cp312-cp312-macosx_11_0_arm64.whl
numpy-2.5.5-cp312-cp312-macosx_14_0_arm64.whl
numpy-2.5.5-cp312-cp312-macosx_14_0_x86_64.whl
numpy-2.5.5-cp312-cp312-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl
numpy-2.5.5-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
numpy-2.5.5-cp312-cp312-musllinux_1_2_aarch64.whl
numpy-2.5.5-cp312-cp312-musllinux_1_2_x86_64.whl
numpy-2.5.5-cp312-cp312-win32.whl
numpy-2.5.5-cp312-cp312-win_amd64.whl
numpy-2.5.5-cp312-cp312-win_arm64.whl
numpy-2.5.5-cp313-cp313-macosx_10_13_x86_64.whl
numpy-2.5.5-cp313-cp313-macosx_11_0_arm64.whl
numpy-2.5.5-cp313-cp313-macosx_14_0_arm64.whl
numpy-2.5.5-cp313-cp313-macosx_14_0_x86_64.whl
numpy-2.5.5-cp313-cp313-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl
numpy-2.5.5-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
numpy-2.5.5-cp313-cp313-musllinux_1_2_aarch64.whl
numpy-2.5.5-cp313-cp313-musllinux_1_2_x86_64.whl
numpy-2.5.5-cp313-cp313-win32.whl
numpy-2.5.5-cp313-cp313-win_amd64.whl
numpy-2.5.5-cp313-cp313-win_arm64.whl
numpy-2.5.5-cp314-cp314-macosx_10_15_x86_64.whl
numpy-2.5.5-cp314-cp314-macosx_11_0_arm64.whl
numpy-2.5.5-cp314-cp314-macosx_14_0_arm64.whl
numpy-2.5.5-cp314-cp314-macosx_14_0_x86_64.whl
numpy-2.5.5-cp314-cp314-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl
numpy-2.5.5-cp314-cp314-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
numpy-2.5.5-cp314-cp314-musllinux_1_2_aarch64.whl
numpy-2.5.5-cp314-cp314-musllinux_1_2_x86_64.whl
numpy-2.5.5-cp314-cp314-win32.whl
numpy-2.5.5-cp314-cp314-win_amd64.whl
numpy-2.5.5-cp314-cp314-win_arm64.whl
numpy-2.5.5-cp314-cp314t-macosx_11_0_arm64.whl
numpy-2.5.5-cp314-cp314t-macosx_14_0_arm64.whl
numpy-2.5.5-cp314-cp314t-macosx_14_0_x86_64.whl
numpy-2.5.5-cp314-cp314t-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl
numpy-2.5.5-cp314-cp314t-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
numpy-2.5.5-cp314-cp314t-musllinux_1_2_aarch64.whl
numpy-2.5.5-cp314-cp314t-musllinux_1_2_x86_64.whl
numpy-2.5.5-cp314-cp314t-win32.whl
numpy-2.5.5-cp314-cp314t-win_amd64.whl
numpy-2.5.5-cp314-cp314t-win_arm64.whl
numpy-2.5.5-cp315-cp315-macosx_10_15_x86_64.whl
numpy-2.5.5-cp315-cp315-macosx_11_0_arm64.whl
numpy-2.5.5-cp315-cp315-macosx_14_0_arm64.whl
numpy-2.5.5-cp315-cp315-macosx_14_0_x86_64.whl
numpy-2.5.5-cp315-cp315-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl
numpy-2.5.5-cp315-cp315-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
numpy-2.5.5-cp315-cp315-musllinux_1_2_aarch64.whl
numpy-2.5.5-cp315-cp315-musllinux_1_2_x86_64.whl
numpy-2.5.5-cp315-cp315-win32.whl
numpy-2.5.5-cp315-cp315-win_amd64.whl
numpy-2.5.5-cp315-cp315-win_arm64.whl
numpy-2.5.5-cp315-cp315t-macosx_10_15_x86_64.whl
numpy-2.5.5-cp315-cp315t-macosx_11_0_arm64.whl
numpy-2.5.5-cp315-cp315t-macosx_14_0_arm64.whl
numpy-2.5.5-cp315-cp315t-macosx_14_0_x86_64.whl
numpy-2.5.5-cp315-cp315t-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl
numpy-2.5.5-cp315-cp315t-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
numpy-2.5.5-cp315-cp315t-musllinux_1_2_aarch64.whl
numpy-2.5.5-cp315-cp315t-musllinux_1_2_x86_64.whl
numpy-2.5.5-cp315-cp315t-win32.whl
numpy-2.5.5-cp315-cp315t-win_amd64.whl
numpy-2.5.5-cp315-cp315t-win_arm64.whl
numpy-2.5.5.tar.gz
`;

/** File names in byte order: 65 wheels, then the sdist. */
export const numpyFiles: readonly string[] = listing.trim().split('\n');

/** The policy that the design shows for NumPy: comments left out. */
export const numpyPolicy = `\
project: numpy
source:
  repository: numpy/numpy
  tag: v{version}
  branches: [main, maintenance/*]
  signed-tag: warn
workflow: {file: wheels.yml, events: [workflow_dispatch], refs: [main, maintenance/*]}
distributions:
  sdist: require
  wheels:
    - "{cp312,cp313,cp314,cp314t,cp315,cp315t}-{manylinux_*,musllinux_*}_{x86_64,aarch64}"
    - "{cp312,cp313,cp314,cp314t,cp315,cp315t}-macosx_{11_0_arm64,14_0_arm64,14_0_x86_64}"
    - "{cp312,cp313,cp314,cp315,cp315t}-macosx_10_*_x86_64"
    - "{cp312,cp313,cp314,cp314t,cp315,cp315t}-{win32,win_amd64,win_arm64}"
  exclude: ["*wasm32.whl"]
runners: github-hosted
stamp: require
sbom: {default: warn, keep: require}
tests: []
checks: {}
approval:
  digest: auto
  four-eyes: follow-environment
  admin-bypass: forbid
  team: []
  deny: []
  also: []
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
attestation-store: warn
signers: []
`;
