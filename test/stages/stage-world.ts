// One honest release in memory: two wheels and an sdist of demo 1.2.3, each built, uploaded and stamped by a leg of its
// own, and ben, who approves what ann started. A test names only what it makes wrong.

import { publishPredicateType } from '../../src/endpoints.ts';
import { type GitSha, sha256Of } from '../../src/model/digest.ts';
import { renderStamp, stampTitle } from '../../src/model/parse-stamp.ts';
import type { IndexName } from '../../src/model/policy.ts';
import type { ArtifactFacts, JobFacts, RunFacts } from '../../src/model/run.ts';
import type { Files } from '../../src/ports/files.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { type FakeGate, fakeApprovals } from '../support/fakes/fake-approvals.ts';
import { type Disk, type FakeArtifact, fakeArtifacts, packed, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { fakeAttestationStore } from '../support/fakes/fake-attestation-store.ts';
import { fakeClock } from '../support/fakes/fake-clock.ts';
import { fakeJobs, someJob, someRun } from '../support/fakes/fake-jobs.ts';
import { fakeLog } from '../support/fakes/fake-log.ts';
import { type FakeRepository, fakeSource, sha } from '../support/fakes/fake-source.ts';
import { fakeFiles } from '../support/fakes/files.ts';
import { fakeInspector, someInspection } from '../support/fakes/inspector.ts';
import { type FakeIndexState, fakePackageIndex, someIndex } from '../support/fakes/package-index.ts';
import { fakeSigner, someSigstore } from '../support/fakes/signer.ts';
import { fakeVerifier } from '../support/fakes/verifier.ts';

export const linux = 'demo-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl';
export const windows = 'demo-1.2.3-cp313-cp313-win_amd64.whl';
export const sdist = 'demo-1.2.3.tar.gz';
/** In the order of a release. */
export const files = [linux, windows, sdist] as const;

export const policyPath = '.github/wheelgate.yml';
const releaseRepository = 'demo-org/demo-release';

const policyText = `project: demo
source:
  repository: demo-org/demo
  tag: v{version}
  branches: [main, maintenance/*]
  signed-tag: warn
workflow: {file: wheels.yml, events: [workflow_dispatch], refs: [main]}
distributions:
  sdist: require
  wheels: ["cp313-{manylinux_*_x86_64,win_amd64}"]
  exclude: ["*wasm32.whl"]
stamp: require
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
`;

/** Everything outside, to be changed between two stages. */
export interface WorldState {
  run: RunFacts;
  world: Ports['world'];
  /** The policy's bytes at the run's commit, by path; the source repository beside it. */
  policy: string;
  readonly source: FakeRepository;
  readonly jobs: JobFacts[];
  readonly annotations: { readonly jobId: number; readonly title: string; readonly message: string }[];
  readonly artifacts: FakeArtifact[];
  gate: FakeGate;
  /** The environment of this job's own token. */
  environment: string;
  readonly sigstore: ReturnType<typeof someSigstore>;
  readonly indexes: Readonly<Record<IndexName, FakeIndexState>>;
  readonly inspection: ReturnType<typeof someInspection>;
  readonly disk: Disk;
  readonly files: Files;
  readonly clock: ReturnType<typeof fakeClock>;
  readonly log: ReturnType<typeof fakeLog>;
  /** Ports that differ from the fakes over this state. */
  over: Partial<Ports>;
}

/** One leg: the job, and the artifact that it uploaded and stamped. */
export interface BuiltLeg {
  readonly id: number;
  readonly name: string;
  /** File name to what is in it. */
  readonly files: Readonly<Record<string, string>>;
  readonly artifact?: Partial<ArtifactFacts>;
  /** Uploaded as itself and not in a zip. */
  readonly single?: true;
  readonly stamp?: { readonly commit?: GitSha; readonly dirty?: boolean } | 'none';
  readonly job?: Partial<JobFacts>;
}

export const contentOf = (file: string): string => `bytes of ${file}`;
const withContent = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, contentOf(name)]));

/** What the fakes have for a leg: `built` adds it to a world. */
function partsOf({ id, name, files: contents, artifact, single, stamp = {}, job }: BuiltLeg) {
  const [first = ''] = Object.keys(contents);
  const bytes = new Map(Object.entries(contents).map(([file, text]) => [file, Buffer.from(text)]));
  const own = { runId: 77, headSha: sha('d'), id: 900 + id, ...artifact };
  const { commit = sha('a'), dirty = false } = stamp === 'none' ? {} : stamp;
  // As the phase does it: of distributions alone.
  const built = Object.entries(contents).filter(([file]) => /\.(?:whl|tar\.gz)$/.test(file));
  const claimed = built.map(([file, text]) => [file, sha256Of(text)] as const);
  const message = renderStamp({ version: '1.2.3', commit, dirty, files: claimed });
  return {
    artifact: single
      ? someArtifact(contents[first] ?? '', own, first)
      : someArtifact(packed(bytes), { name: `artifact of ${name}`, ...own }),
    annotations: stamp === 'none' ? [] : [{ jobId: id, title: stampTitle, message }],
    job: someJob({ id, name, ...job }),
  };
}

/** Adds a leg to a world: job, artifact and stamp. */
export function build(state: WorldState, leg: BuiltLeg): void {
  const { artifact, annotations, job } = partsOf(leg);
  state.artifacts.push(artifact);
  state.annotations.push(...annotations);
  state.jobs.push(job);
}

const running = { status: 'in_progress', conclusion: undefined };

/** Legs that are built; left out: the three honest ones. */
export function aWorld(legs: readonly BuiltLeg[] = honestLegs): WorldState {
  const disk: Disk = new Map();
  const run = someRun({
    repository: releaseRepository,
    repositoryId: 1,
    ownerId: 2,
    id: 77,
    commit: sha('d'),
    inputs: { index: 'pypi' },
  });
  const publisher = { kind: 'GitHub', repository: releaseRepository, workflow: 'wheels.yml', environment: 'pypi' };
  const state: WorldState = {
    run,
    world: 'production',
    policy: policyText,
    source: {
      tags: { 'v1.2.3': { commit: sha('a'), object: sha('c') } },
      branches: { main: sha('f') },
      commits: {
        [sha('a')]: { tree: sha('b'), epoch: 1_700_000_000 },
        [sha('f')]: { tree: sha('9'), parents: [sha('a')] },
      },
      tagRules: [{ name: 'release tags', include: ['refs/tags/v*'], exclude: [], rules: ['update', 'deletion'] }],
      files: {},
    },
    jobs: [
      someJob({ id: 10, name: 'plan' }),
      someJob({ id: 20, name: 'seal', ...running }),
      someJob({ id: 30, name: 'publish', ...running }),
    ],
    annotations: [],
    artifacts: [],
    gate: { environments: { pypi: {}, testpypi: { reviewers: [] } }, reviews: [{}] },
    environment: 'pypi',
    sigstore: someSigstore(),
    indexes: { pypi: someIndex({ publisher }), testpypi: someIndex({ publisher }) },
    inspection: someInspection(disk),
    disk,
    files: fakeFiles(disk),
    clock: fakeClock(),
    log: fakeLog(),
    over: {},
  };
  for (const leg of legs) build(state, leg);
  return state;
}

export const honestLegs: readonly BuiltLeg[] = [
  { id: 11, name: 'build (linux)', files: withContent(linux) },
  { id: 12, name: 'build (windows)', files: withContent(windows), job: { labels: ['windows-2025'] } },
  { id: 13, name: 'sdist', files: withContent(sdist), single: true },
];

/** The ports of one job in a world as it is now. */
export function portsOf(state: WorldState): Ports {
  const { run, jobs, annotations, artifacts, disk, sigstore, indexes, inspection, clock, log } = state;
  const workflowRef = `${run.repository}/${run.workflowPath}@${run.ref}`;
  const claims = {
    repository: run.repository,
    runId: run.id,
    runAttempt: run.attempt,
    environment: state.environment,
    workflowRef,
    jobWorkflowRef: workflowRef,
    checkRunId: 30,
    ...state.gate.claims,
  };
  return {
    world: state.world,
    publishType: publishPredicateType,
    source: fakeSource({
      'demo-org/demo': state.source,
      [run.repository]: { files: { [policyPath]: state.policy } },
    }),
    jobs: fakeJobs({ run, jobs, annotations }),
    artifacts: fakeArtifacts({ artifacts, disk, runId: run.id }),
    approvals: fakeApprovals({ ...state.gate, claims: state.gate.claims === null ? null : claims, runId: run.id }),
    signer: fakeSigner(sigstore),
    verifier: fakeVerifier(sigstore),
    attestationStore: fakeAttestationStore(),
    index: (name) => fakePackageIndex(indexes[name]),
    inspector: fakeInspector(inspection),
    files: state.files,
    clock,
    log,
    ...state.over,
  };
}
