/** The policy of the sample release: one row for each family of wheels that it builds. */
export const samplePolicy = `project: sundial
source:
  repository: acme/sundial
  tag: v{version}
  branches: [main, maintenance/*]
  signed-tag: require
workflow: {file: wheels.yml, events: [workflow_dispatch], refs: [main, maintenance/*]}
distributions:
  sdist: require
  wheels:
    - "{cp312,cp313,cp314}-manylinux_*_{x86_64,aarch64}"
    - "{cp312,cp313,cp314}-macosx_11_0_arm64"
    - "{cp312,cp313,cp314}-win_amd64"
stamp: require
sbom: require
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
`;
