import type { CollectedFile, Collection, ReadStamp } from '../../src/model/collection.ts';
import { type GitSha, type Sha256, sha256Of } from '../../src/model/digest.ts';
import type { Plan, SourceFacts } from '../../src/model/plan.ts';
import type { ArtifactFacts, JobFacts, RunFacts } from '../../src/model/run.ts';

export const git = (letter: string): GitSha => letter.repeat(40) as GitSha;
export const sha = (text: string): Sha256 => sha256Of(text);

export const aSource = (changed: Partial<SourceFacts> = {}): SourceFacts => ({
  repository: 'acme/thing',
  ref: 'refs/tags/v1.0',
  commit: git('a'),
  tree: git('b'),
  tagObject: git('c'),
  tagSignature: 'verified',
  epoch: 1_790_000_000,
  ...changed,
});

export const aRun = (changed: Partial<RunFacts> = {}): RunFacts => ({
  repository: 'acme/thing-release',
  repositoryId: 501,
  ownerId: 601,
  id: 77,
  attempt: 1,
  workflowPath: '.github/workflows/wheels.yml',
  ref: 'refs/heads/main',
  commit: git('d'),
  event: 'workflow_dispatch',
  actorId: 1,
  triggeringActorId: 1,
  createdAt: '2026-11-24T12:00:00Z',
  private: false,
  ...changed,
});

export const aPlan = (changed: Partial<Plan> = {}): Plan => ({
  v: 1,
  world: 'rehearsal',
  mode: 'release',
  indexes: ['pypi'],
  project: 'thing',
  version: '1.0',
  source: aSource(),
  policy: { path: '.github/wheelgate.yml', sha256: sha('policy') },
  run: { repository: 'acme/thing-release', id: 77, commit: git('d') },
  expected: ['sdist', 'cp312-manylinux_*_x86_64'],
  ...changed,
});

export const aJob = (changed: Partial<JobFacts> = {}): JobFacts => ({
  id: 1001,
  name: 'build (linux)',
  attempt: 1,
  status: 'completed',
  conclusion: 'success',
  runnerGroup: 'GitHub Actions',
  labels: ['ubuntu-24.04'],
  startedAt: '2026-11-24T12:01:00Z',
  ...changed,
});

export const wheel = 'thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl';
export const sdist = 'thing-1.0.tar.gz';

export const anArtifact = (changed: Partial<ArtifactFacts> = {}): ArtifactFacts => ({
  id: 9001,
  name: 'wheels-linux',
  sha256: sha('wheels-linux'),
  size: 1000,
  runId: 77,
  headSha: git('d'),
  createdAt: '2026-11-24T12:30:00Z',
  expired: false,
  ...changed,
});

export const aFile = (changed: Partial<CollectedFile> = {}): CollectedFile => ({
  file: wheel,
  path: `/there/${changed.file ?? wheel}`,
  sha256: sha(changed.file ?? wheel),
  size: 10,
  artifact: { id: 9001, name: 'wheels-linux', sha256: sha('wheels-linux') },
  ...changed,
});

export const aStamp = (
  files: readonly string[],
  job: JobFacts,
  changed: Partial<ReadStamp['stamp']> = {},
): ReadStamp => ({
  job,
  stamp: {
    jobId: job.id,
    version: '1.0',
    commit: git('a'),
    dirty: false,
    count: files.length,
    files: files.map((file) => [file, sha(file)] as const),
    list: undefined,
    ...changed,
  },
});

export const linux = aJob();
export const source = aJob({ id: 1002, name: 'sdist' });

/** One wheel and the sdist, each built, uploaded and stamped by a leg of its own. */
export const aCollection = (changed: Partial<Collection> = {}): Collection => ({
  plan: aPlan(),
  run: aRun(),
  sourceNow: aSource(),
  jobs: [linux, source],
  artifacts: [
    { facts: anArtifact(), received: sha('wheels-linux') },
    { facts: anArtifact({ id: 9002, name: sdist, sha256: sha('sdist') }), received: sha('sdist') },
  ],
  files: [aFile(), aFile({ file: sdist, artifact: { id: 9002, name: sdist, sha256: sha('sdist') } })],
  excluded: [],
  strangers: [],
  match: {
    rowOf: new Map([
      [wheel, 'cp312-manylinux_*_x86_64'],
      [sdist, 'sdist'],
    ]),
    missing: [],
    unexpected: [],
    crowded: [],
    ambiguous: [],
  },
  stamps: [aStamp([wheel], linux), aStamp([sdist], source)],
  brokenStamps: [],
  lostRecords: [],
  stampLevel: 'require',
  runners: 'github-hosted',
  ...changed,
});
