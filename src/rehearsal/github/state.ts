import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type {
  Person,
  Scenario,
  ScenarioCommit,
  ScenarioEnvironment,
  ScenarioTag,
  ScenarioTagRules,
} from '../scenario.ts';

/** A line that a job wrote onto its own check run. */
export interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly level: string;
}

/** A job and its check run: GitHub gives both the same id. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly createdAt: string;
  /** `waiting`, `in_progress` or `completed`. */
  status: string;
  /** `null` while it runs. */
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  /** `null`: GitHub does not say. */
  runnerGroup: string | null;
  runnerGroupId: number | null;
  labels: readonly string[];
  /** Scope to `read` or `write`. A scope left out is none, as with any `permissions:` block. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly environment: string | undefined;
  readonly selfHosted: boolean;
  /** Of a job in a workflow that the top-level one calls; `undefined` for its own jobs. */
  readonly calledWorkflow: string | undefined;
  readonly annotations: Annotation[];
}

/** A finished artifact. Its bytes are the file `blob` in the folder of blobs. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly jobId: number;
  readonly attempt: number;
  readonly blob: string;
  readonly size: number;
  /** Bare hex, of the blob as it was stored. */
  readonly sha256: string;
  readonly contentType: string;
  /** Name in `content-disposition`. */
  readonly fileName: string;
  readonly createdAt: string;
  expired: boolean;
}

/** An artifact between CreateArtifact and FinalizeArtifact. */
export interface Upload {
  readonly name: string;
  readonly jobId: number;
  readonly attempt: number;
  readonly blob: string;
  readonly contentType: string;
  readonly fileName: string;
  /** Set when the list of blocks was committed. */
  stored: Stored | undefined;
}

/** What was written to disk. */
export interface Stored {
  readonly size: number;
  /** Bare hex. */
  readonly sha256: string;
}

/** What a person said to a waiting environment. */
export interface Review {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  readonly user: Person;
  readonly comment: string;
  /** Jobs that this review let pass or stopped. */
  readonly jobs: number[];
}

/** A repository with the part of its history that the scenario tells. */
export interface Repository {
  readonly owner: string;
  readonly ownerId: number;
  readonly name: string;
  readonly id: number;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  /** Readable with any valid token: not the repository that the tokens belong to, and public. */
  readonly open: boolean;
  readonly tags: Map<string, ScenarioTag>;
  /** Rulesets for tags. Left out: none. */
  readonly tagRules?: readonly ScenarioTagRules[];
  readonly branches: Map<string, string>;
  readonly commits: Map<string, ScenarioCommit>;
  /** Commit (or `*` for every commit) to path to text. */
  readonly files: Map<string, ReadonlyMap<string, string>>;
}

/** A bundle in the attestation store. */
export interface Attestation {
  readonly id: number;
  /** `sha256:hex` of every subject. */
  readonly subjects: readonly string[];
  readonly predicateType: string;
  readonly bundle: unknown;
}

/** Whom a token speaks for. Each token is good for one of three services. */
export type Grant =
  | { readonly use: 'api' | 'runtime' | 'oidc'; readonly job: Job }
  | { readonly use: 'api'; readonly person: Person };

/** All that the embedded GitHub knows. */
export interface GithubState {
  /** What the world began with. Only a dispatch from another branch puts another one in its place, before any job. */
  scenario: Scenario;
  /** Folder of the stored blobs. */
  readonly blobs: string;
  /** File with the event that started the run, as a runner lays it down for each job. */
  readonly event: string;
  readonly release: Repository;
  readonly source: Repository;
  readonly run: { attempt: number; triggeringActor: Person; startedAt: string };
  /** Other runs of the workflow that wait for a review: id to environment. */
  readonly waitingRuns: Map<number, string>;
  readonly jobs: Job[];
  readonly artifacts: Artifact[];
  readonly uploads: Upload[];
  readonly environments: Map<string, ScenarioEnvironment>;
  /** Rules that take the place of an environment's own after it was read `reads` times more. */
  readonly laterRules: Map<string, { reads: number; readonly rules: ScenarioEnvironment }>;
  readonly reviews: Review[];
  readonly attestations: Attestation[];
  readonly tokens: Map<string, Grant>;
  /** Signs addresses of blobs. */
  readonly blobKey: Buffer;
  /** The issuer of identity tokens. */
  readonly issuer: {
    /** Audience to the number of tokens. */
    readonly issued: Map<string, number>;
    /** Seconds by which the next `times` tokens of an audience are older than they should be. */
    old: { readonly audience: string; readonly seconds: number; times: number } | undefined;
  };
  /** Counters of ids; each starts at a different place, so that one id taken for another is seen. */
  readonly next: { job: number; artifact: number; attestation: number };
}

/** A time as GitHub writes it: whole seconds, UTC. */
export const githubTime = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Makes the state at the start of the run. `dir` must exist. */
export function githubState(scenario: Scenario, dir: string): GithubState {
  const release = releaseRepository(scenario);
  const same = scenario.source.owner === release.owner && scenario.source.name === release.name;
  return {
    scenario,
    blobs: join(dir, 'blobs'),
    event: join(dir, 'event.json'),
    release,
    source: same ? joined(release, scenario) : sourceRepository(scenario),
    run: {
      attempt: scenario.run.attempt,
      triggeringActor: scenario.run.triggeringActor,
      startedAt: scenario.run.createdAt,
    },
    waitingRuns: new Map(),
    jobs: [],
    artifacts: [],
    uploads: [],
    environments: new Map(Object.entries(scenario.environments)),
    laterRules: new Map(),
    reviews: [],
    attestations: [],
    tokens: new Map(),
    blobKey: randomBytes(32),
    issuer: { issued: new Map(), old: undefined },
    next: { job: 56_000_000_001, artifact: 4_600_000_001, attestation: 12_000_001 },
  };
}

/** One commit, the one that runs; its tree's id is made from the files so that other files give another. */
function releaseRepository({ release, run }: Scenario): Repository {
  const tree = createHash('sha1').update(JSON.stringify(release.files)).digest('hex');
  const commit = { tree, parents: [], date: run.createdAt, message: `state of ${release.ref}` };
  const tags = new Map<string, ScenarioTag>();
  const branches = new Map([[release.defaultBranch, release.sha]]);
  if (release.ref.startsWith('refs/heads/')) branches.set(release.ref.slice('refs/heads/'.length), release.sha);
  if (release.ref.startsWith('refs/tags/')) {
    const tag = { object: release.sha, annotated: false, commit: release.sha, verified: false };
    tags.set(release.ref.slice('refs/tags/'.length), tag);
  }
  const files = new Map([[release.sha, new Map(Object.entries(release.files))]]);
  return { ...release, open: false, tags, branches, commits: new Map([[release.sha, commit]]), files };
}

/** Public, and with another owner unless the names say otherwise. */
function sourceRepository({ release, source }: Scenario): Repository {
  const ownerId = source.owner === release.owner ? release.ownerId : source.id + 1;
  const branches = new Map(Object.entries(source.branches));
  const defaultBranch = branches.has('main') ? 'main' : ([...branches.keys()][0] ?? 'main');
  const tags = new Map(Object.entries(source.tags));
  const commits = new Map(Object.entries(source.commits));
  const files = new Map([['*', new Map(Object.entries(source.files ?? {}))]]);
  const identity = { owner: source.owner, ownerId, name: source.name, id: source.id };
  const tagRules = source.tagRules ?? [];
  return { ...identity, visibility: 'public', defaultBranch, open: true, tags, tagRules, branches, commits, files };
}

/** A project that builds and releases from one repository: the source's refs and commits are the release's. */
function joined(release: Repository, { source }: Scenario): Repository {
  for (const [name, tag] of Object.entries(source.tags)) release.tags.set(name, tag);
  for (const [name, commit] of Object.entries(source.branches)) release.branches.set(name, commit);
  for (const [sha, commit] of Object.entries(source.commits)) release.commits.set(sha, commit);
  release.files.set('*', new Map(Object.entries(source.files ?? {})));
  return release;
}
