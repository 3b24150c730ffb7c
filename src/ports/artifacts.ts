import type { ArtifactFacts } from '../model/run.ts';

/** Progress of one download: bytes so far and in all. */
export type Progress = (received: number, total: number) => void;

/** The run's artifacts: listed by REST, fetched by id, uploaded with GitHub's own client. */
export interface Artifacts {
  /** Every artifact of the run, every page. */
  readonly list: (runId: number) => Promise<readonly ArtifactFacts[]>;
  /**
   * Fetches one artifact's stored blob to `path`, hashing while it writes.
   * @returns its digest as received (the caller compares) and, for a single-file artifact, the file name that the
   *   store gives; `undefined` for a zip.
   * @throws ReleaseError ARTIFACT_GONE when it was deleted or has expired; GITHUB_UNREACHABLE after retries.
   */
  readonly download: (artifact: ArtifactFacts, path: string, progress: Progress) => Promise<Downloaded>;
  /** Uploads the named files as one zip artifact. @returns id and digest of the stored blob, bare hex. */
  readonly upload: (
    name: string,
    directory: string,
    files: readonly string[],
  ) => Promise<{ readonly id: number; readonly sha256: string }>;
}

export interface Downloaded {
  readonly sha256: string;
  readonly size: number;
  readonly kind: 'zip' | 'file';
  /** Base name of a single-file artifact. */
  readonly file: string | undefined;
}
