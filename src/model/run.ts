import type { GitSha, Sha256 } from './digest.ts';
import type { TextMap } from './text-map.ts';

export type WorldName = 'production' | 'rehearsal';

/** The run that this job is part of, as the runner's environment tells it and GitHub's API confirms it. */
export interface RunFacts {
  /** `OWNER/NAME` of the release repository. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  readonly id: number;
  readonly attempt: number;
  /** `.github/workflows/wheels.yml`. */
  readonly workflowPath: string;
  readonly ref: string;
  readonly commit: GitSha;
  readonly event: string;
  readonly actorId: number;
  readonly triggeringActorId: number;
  readonly createdAt: string;
  readonly private: boolean;
  /** The workflow's inputs, whole; `undefined` or left out when nothing tells the run's event. */
  readonly inputs?: TextMap | undefined;
}

/** One job of one attempt, from the jobs API: GitHub's word, no job can write it. */
export interface JobFacts {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  readonly status: string;
  /** `success`, `failure`, `cancelled`, `skipped`, …; `undefined` while it runs. */
  readonly conclusion: string | undefined;
  /** `GitHub Actions` for GitHub's own runners; `undefined` when GitHub does not say. */
  readonly runnerGroup: string | undefined;
  readonly labels: readonly string[];
  readonly startedAt: string | undefined;
}

/** One annotation of a job's own check run. */
export interface Annotation {
  readonly jobId: number;
  readonly title: string;
  readonly message: string;
}

/** An artifact of the run as the REST API lists it. */
export interface ArtifactFacts {
  readonly id: number;
  readonly name: string;
  /** Digest of the stored blob, `undefined` when GitHub does not give one. */
  readonly sha256: Sha256 | undefined;
  readonly size: number;
  readonly runId: number | undefined;
  readonly headSha: string | undefined;
  readonly createdAt: string;
  readonly expired: boolean;
}

/** What a leg says it built, and from which checkout. Reported, never verified. */
export interface Stamp {
  readonly jobId: number;
  readonly version: string;
  readonly commit: GitSha;
  readonly dirty: boolean;
  readonly count: number;
  /** Name and digest of each distribution; `undefined` when the list was too long and `list` stands for it. */
  readonly files: readonly (readonly [string, Sha256])[] | undefined;
  /** SHA-256 of the leg's `sha256sum` lines in byte order. */
  readonly list: Sha256 | undefined;
  /** SHA-256 of the leg's build record, which lies in an artifact of its own. */
  readonly record?: Sha256 | undefined;
}
