import type { ApprovalRecord } from '../../src/model/approval.ts';
import type { BuildRecord } from '../../src/model/build-record.ts';
import { type GitSha, parseGitSha, sha256Of } from '../../src/model/digest.ts';
import { renderBuildRecord } from '../../src/model/parse-build-record.ts';
import type { Leg, Release, SealedDistribution } from '../../src/model/release.ts';

// The release of a made-up project, from which the examples in docs/buildtypes are made by the code that signs.

function object(digit: string): GitSha {
  const parsed = parseGitSha(digit.repeat(40));
  if (!parsed.ok) throw new Error(parsed.reasons.join('; '));
  return parsed.value;
}

const record: BuildRecord = {
  v: 1,
  of: sha256Of('files'),
  runner: { os: 'Linux', arch: 'X64', image: 'ubuntu24', imageVersion: '20261115.1.0' },
  submodules: [{ path: 'vendored/meson', url: 'https://github.com/demo-org/meson', commit: object('e') }],
  image: { uri: 'pkg:oci/manylinux_2_28_x86_64', sha256: sha256Of('build image') },
  tools: [
    { name: 'auditwheel', version: '6.5.0' },
    { name: 'cibuildwheel', version: '3.2.1' },
  ],
  requirements: [{ uri: 'pkg:pypi/meson-python@0.18.0', sha256: sha256Of('build backend') }],
  libraries: [{ uri: 'pkg:pypi/scipy-openblas64@0.3.31.188.0', sha256: sha256Of('library') }],
};

const leg: Leg = {
  job: {
    id: 12,
    name: 'build (manylinux_x86_64)',
    attempt: 1,
    conclusion: 'success',
    runnerGroup: 'GitHub Actions',
    labels: ['ubuntu-24.04'],
  },
  reported: {
    version: '1.2.3',
    commit: object('a'),
    dirty: false,
    record: { sha256: sha256Of(renderBuildRecord(record)), content: record },
  },
};

const distribution = (file: string, row: string): SealedDistribution => ({
  file,
  kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
  sha256: sha256Of(file),
  size: 1_000,
  artifact: { id: 5, name: 'wheels-manylinux_x86_64', sha256: sha256Of(`artifact of ${file}`) },
  leg: leg.job.id,
  row,
  sboms: [
    {
      path: 'demo-1.2.3.dist-info/sboms/demo.cdx.json',
      sha256: sha256Of('sbom'),
      format: 'CycloneDX 1.6',
      components: 3,
    },
  ],
  passed: [],
  warned: [],
});

export const exampleRelease: Release = {
  v: 1,
  world: 'production',
  project: 'demo',
  version: '1.2.3',
  source: {
    repository: 'demo-org/demo',
    ref: 'refs/tags/v1.2.3',
    commit: object('a'),
    tree: object('b'),
    tagObject: object('c'),
    tagSignature: 'verified',
    epoch: 1_700_000_000,
  },
  indexes: ['pypi'],
  policy: { path: '.github/wheelgate.yml', sha256: sha256Of('policy') },
  expected: ['sdist', 'cp313-manylinux_*_x86_64'],
  run: {
    repository: 'demo-org/demo-release',
    repositoryId: 1,
    ownerId: 2,
    id: 77,
    attempt: 1,
    workflowPath: '.github/workflows/wheels.yml',
    ref: 'refs/heads/main',
    commit: object('d'),
    event: 'workflow_dispatch',
    inputs: { index: 'pypi', 'source-ref': 'v1.2.3' },
  },
  legs: [leg],
  distributions: [
    distribution('demo-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl', 'cp313-manylinux_*_x86_64'),
    distribution('demo-1.2.3.tar.gz', 'sdist'),
  ],
  excluded: [],
};

export const exampleApproval: ApprovalRecord = {
  v: 1,
  seal: sha256Of('seal'),
  policy: sha256Of('policy'),
  environment: 'pypi',
  by: [{ id: 2, login: 'ada', namedDigest: true, comment: `sha256:${sha256Of('seal')}` }],
  basis: 'person',
  form: 'digest',
  rules: {
    name: 'pypi',
    reviewers: [{ kind: 'User', id: 2, name: 'ada' }],
    preventSelfReview: true,
    canAdminsBypass: false,
    branchPolicy: { protectedBranches: false, patterns: ['main'] },
    updatedAt: '2026-01-01T00:00:00Z',
  },
  run: { repository: 'demo-org/demo-release', id: 77, attempt: 1 },
};
