import type { BuildRecord } from './build-record.ts';
import type { Sha256 } from './digest.ts';
import type { Plan, SourceFacts } from './plan.ts';
import type { ArtifactFacts, JobFacts, RunFacts, Stamp } from './run.ts';

/** One artifact of the run after its download. */
export interface CollectedArtifact {
  readonly facts: ArtifactFacts;
  /** SHA-256 of the bytes as they arrived. */
  readonly received: string;
}

/** One distribution as it came out of an artifact. */
export interface CollectedFile {
  readonly file: string;
  readonly path: string;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly artifact: { readonly id: number; readonly name: string; readonly sha256: Sha256 };
}

/** Artifacts of one name of which none is the newest. */
export interface ContestedArtifact {
  readonly name: string;
  readonly ids: readonly number[];
}

/** An artifact that was collected, and is not what the run holds under its name any more. */
export interface ReplacedArtifact {
  readonly name: string;
  readonly id: number;
  /** What GitHub lists now. */
  readonly what: string;
}

/** A job on which the one that collects waits, by the workflow file. */
export interface AwaitedJob {
  /** Its key in the workflow file. */
  readonly key: string;
  /** True for the name of one of its jobs in the jobs API. */
  readonly isName: (name: string) => boolean;
}

/** What GitHub and the legs said about where a file comes from. */
export interface ReadStamp {
  readonly job: JobFacts;
  readonly stamp: Stamp;
  /** What the stamp's own record says; left out when the stamp names none, or it cannot be had. */
  readonly record?: BuildRecord | undefined;
}

/** The policy's answer to a set of files: which row each one meets, and what does not fit. */
export interface SetMatch {
  /** File to row. */
  readonly rowOf: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  readonly unexpected: readonly { readonly file: string; readonly why: string }[];
  readonly crowded: readonly { readonly row: string; readonly files: readonly string[] }[];
  readonly ambiguous: readonly { readonly file: string; readonly rows: readonly string[] }[];
}

/** All that stage `collect` learnt: the subject of its checks. */
export interface Collection {
  readonly plan: Plan;
  readonly run: RunFacts;
  /** What the plan's ref names now; `undefined` when it is gone. */
  readonly sourceNow: SourceFacts | undefined;
  readonly jobs: readonly JobFacts[];
  /** The jobs that must have succeeded; left out: nothing tells which. */
  readonly needed?: readonly AwaitedJob[] | undefined;
  readonly artifacts: readonly CollectedArtifact[];
  /** Left out: none. */
  readonly contested?: readonly ContestedArtifact[] | undefined;
  /** Left out: none. */
  readonly replaced?: readonly ReplacedArtifact[] | undefined;
  /** Distributions that the policy does not exclude. */
  readonly files: readonly CollectedFile[];
  /** Distributions that the policy's `exclude` took out; hashed all the same, for their stamps name them too. */
  readonly excluded: readonly CollectedFile[];
  /** Files in an artifact of distributions that are none, or whose names cannot be read. */
  readonly strangers: readonly { readonly artifact: string; readonly file: string; readonly why: string }[];
  readonly match: SetMatch;
  readonly stamps: readonly ReadStamp[];
  /** Annotations that claim to be stamps and cannot be read. */
  readonly brokenStamps: readonly { readonly job: JobFacts; readonly why: string }[];
  /** Build records that a stamp names and that cannot be had. */
  readonly lostRecords: readonly { readonly job: JobFacts; readonly why: string }[];
  /** `off`: nobody was asked for stamps. */
  readonly stampLevel: 'require' | 'warn' | 'off';
  readonly runners: 'github-hosted' | 'any';
}
