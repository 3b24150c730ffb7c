// One honest value of each document. A test names only what it makes wrong.

import type { ApprovalRecord } from '../../src/model/approval.ts';
import type { BuildRecord } from '../../src/model/build-record.ts';
import { type GitSha, parseGitSha, type Sha256, sha256Of } from '../../src/model/digest.ts';
import { renderBuildRecord } from '../../src/model/parse-build-record.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Leg, Release, SealedDistribution } from '../../src/model/release.ts';

export function commitOf(digit: string): GitSha {
  const parsed = parseGitSha(digit.repeat(40));
  if (!parsed.ok) throw new Error(parsed.reasons.join());
  return parsed.value;
}

export const digestOf = (text: string): Sha256 => sha256Of(text);

export const aPlan = (changed: Partial<Plan> = {}): Plan => ({
  v: 1,
  world: 'production',
  mode: 'release',
  indexes: ['testpypi', 'pypi'],
  project: 'demo',
  version: '1.2.3',
  source: {
    repository: 'demo-org/demo',
    ref: 'refs/tags/v1.2.3',
    commit: commitOf('a'),
    tree: commitOf('b'),
    tagObject: commitOf('c'),
    tagSignature: 'verified',
    epoch: 1_700_000_000,
  },
  policy: { path: '.github/wheelgate.yml', sha256: digestOf('policy') },
  run: { repository: 'demo-org/demo-release', id: 77, commit: commitOf('d') },
  expected: ['sdist', 'cp313-manylinux_*_x86_64'],
  ...changed,
});

/** What a leg on Linux says of how it built. */
export const aBuildRecord = (changed: Partial<BuildRecord> = {}): BuildRecord => ({
  v: 1,
  of: digestOf('files'),
  runner: { os: 'Linux', arch: 'X64', image: 'ubuntu24', imageVersion: '20261115.1.0' },
  submodules: [{ path: 'vendored/meson', url: 'https://github.com/demo-org/meson', commit: commitOf('e') }],
  image: { uri: 'pkg:oci/manylinux_2_28_x86_64', sha256: digestOf('image') },
  tools: [
    { name: 'auditwheel', version: '6.5.0' },
    { name: 'cibuildwheel', version: '3.2.1' },
  ],
  requirements: [{ uri: 'pkg:pypi/meson-python@0.18.0', sha256: digestOf('backend') }],
  libraries: [{ uri: 'pkg:pypi/scipy-openblas64@0.3.31', sha256: undefined }],
  ...changed,
});

/** A leg that left a build record. */
export function aRecordedLeg(id: number, changed: Partial<BuildRecord> = {}): Leg {
  const { job, reported } = aLeg(id);
  const content = aBuildRecord(changed);
  return { job, reported: { ...reported, record: { sha256: sha256Of(renderBuildRecord(content)), content } } };
}

export const aLeg = (id: number): Leg => ({
  job: {
    id,
    name: `build ${id}`,
    attempt: 1,
    conclusion: 'success',
    runnerGroup: 'GitHub Actions',
    labels: ['ubuntu-24.04'],
  },
  reported: { version: '1.2.3', commit: commitOf('a'), dirty: false },
});

export const aDistribution = (file: string, changed: Partial<SealedDistribution> = {}): SealedDistribution => ({
  file,
  kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
  sha256: digestOf(file),
  size: 1_000,
  artifact: { id: 5, name: `artifact of ${file}`, sha256: digestOf(`artifact of ${file}`) },
  leg: 11,
  row: 'sdist',
  sboms: [{ path: 'demo.dist-info/sboms/a.json', sha256: digestOf('sbom'), format: 'CycloneDX 1.6', components: 3 }],
  passed: ['bad-zip', 'record-mismatch'],
  warned: [],
  ...changed,
});

export const aRelease = (changed: Partial<Release> = {}): Release => ({
  v: 1,
  world: 'production',
  project: 'demo',
  version: '1.2.3',
  source: aPlan().source,
  indexes: ['pypi'],
  policy: aPlan().policy,
  expected: aPlan().expected,
  run: {
    repository: 'demo-org/demo-release',
    repositoryId: 1,
    ownerId: 2,
    id: 77,
    attempt: 1,
    workflowPath: '.github/workflows/wheels.yml',
    ref: 'refs/heads/main',
    commit: commitOf('d'),
    event: 'workflow_dispatch',
    inputs: { index: 'pypi', 'source-ref': 'v1.2.3' },
  },
  legs: [aLeg(11), aLeg(12)],
  distributions: [
    aDistribution('demo-1.2.3-py3-none-any.whl', { leg: 12, row: null }),
    aDistribution('demo-1.2.3.tar.gz'),
  ],
  excluded: ['demo-1.2.3-py3-none-wasm32.whl'],
  ...changed,
});

export const anApproval = (changed: Partial<ApprovalRecord> = {}): ApprovalRecord => ({
  v: 1,
  seal: digestOf('seal'),
  policy: digestOf('policy'),
  environment: 'pypi',
  by: [{ id: 2, login: 'ada', namedDigest: true, comment: 'ok "sha256:…"\nthanks' }],
  basis: 'person',
  form: 'digest',
  rules: {
    name: 'pypi',
    reviewers: [{ kind: 'User', id: 2, name: 'ada' }],
    preventSelfReview: true,
    canAdminsBypass: undefined,
    branchPolicy: { protectedBranches: false, patterns: ['main'] },
    updatedAt: '2026-01-01T00:00:00Z',
  },
  run: { repository: 'demo-org/demo-release', id: 77, attempt: 1 },
  ...changed,
});

export const aPublication = (changed: Partial<Publication> = {}): Publication => ({
  v: 1,
  world: 'rehearsal',
  index: 'pypi',
  project: 'demo',
  version: '1.2.3',
  seal: digestOf('seal'),
  state: 'published',
  files: [
    { file: 'demo-1.2.3-py3-none-any.whl', sha256: digestOf('w'), how: 'uploaded' },
    { file: 'demo-1.2.3.tar.gz', sha256: digestOf('s'), how: 'already-there' },
  ],
  ...changed,
});
