import type { Secret } from './secret.ts';

/**
 * What a runner tells a job through its environment, taken once by `main`, which then removes the tokens from the
 * environment. Texts as they came: whoever uses one parses it, and GitHub's API confirms the run.
 */
export interface RunnerContext {
  /** `GITHUB_API_URL`, no slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly sha: string;
  readonly ref: string;
  readonly eventName: string;
  /** `OWNER/NAME/.github/workflows/FILE@REF`. */
  readonly workflowRef: string;
  readonly job: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string;
  /** Folder for temporary files, emptied by the runner after the job. */
  readonly tempDir: string;
  readonly workspace: string;
  /** Path of the file with the event that started the run; empty or left out when the runner names none. */
  readonly eventPath?: string;
  /** `GITHUB_RETENTION_DAYS`; empty or left out when the runner does not say. */
  readonly retentionDays?: string;
  /** The job's GITHUB_TOKEN; `undefined` when the step was given none. */
  readonly token: Secret | undefined;
  /** For `@actions/artifact`: where and with what it uploads. */
  readonly results: { readonly url: string; readonly token: Secret } | undefined;
  /** For identity tokens; `undefined` without `id-token: write`. */
  readonly identityRequest: { readonly url: string; readonly token: Secret } | undefined;
}
