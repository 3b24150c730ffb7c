import type { GithubState, Job } from './state.ts';
import { issueToken } from './tokens.ts';

/** Bases of the three servers, no slash at the end. */
export interface GithubAddresses {
  readonly api: string;
  readonly results: string;
  readonly oidc: string;
}

/** What a runner gives to a job's process. */
export interface JobEnvironment {
  readonly env: Readonly<Record<string, string>>;
  /** The job's GITHUB_TOKEN. */
  readonly token: string;
}

/** `.github/workflows/FILE`. */
export const workflowPath = ({ scenario }: GithubState): string => `.github/workflows/${scenario.release.workflow}`;

/** `OWNER/NAME/.github/workflows/FILE@REF`, as claims and the runner write it. */
export const workflowRef = (state: GithubState): string =>
  `${state.release.owner}/${state.release.name}/${workflowPath(state)}@${state.scenario.release.ref}`;

/** The workflow's `name:`, else its path, as GitHub shows it. */
export function workflowName(state: GithubState): string {
  const text = state.scenario.release.files[workflowPath(state)] ?? '';
  return (
    /^name:[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\n#]+?))[ \t]*(?:#.*)?$/m.exec(text)?.slice(1).find(Boolean) ??
    workflowPath(state)
  );
}

/** Splits `refs/heads/main` into its type and short name. */
export function shortRef(ref: string): { readonly type: 'branch' | 'tag'; readonly name: string } {
  const type = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  return { type, name: ref.replace(/^refs\/(?:heads|tags)\//, '') };
}

/** Makes a started job's tokens and variables. The request for identity tokens is there only with `id-token: write`. */
export function jobEnvironment(state: GithubState, addresses: GithubAddresses, job: Job): JobEnvironment {
  const env = {
    ...runVariables(state, addresses),
    // The key of the job in the workflow file, which its name begins with: `build (linux)` is a leg of `build`.
    GITHUB_JOB: job.name.split(' ')[0] ?? job.name,
    RUNNER_ENVIRONMENT: job.selfHosted ? 'self-hosted' : 'github-hosted',
    RUNNER_NAME: job.selfHosted ? 'cupboard' : `GitHub Actions ${job.id}`,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ACTIONS_RUNTIME_TOKEN: issueToken(state, { use: 'runtime', job }),
    ACTIONS_RESULTS_URL: `${addresses.results}/`,
  };
  const identity =
    job.permissions['id-token'] === 'write'
      ? {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${addresses.oidc}/idtoken/${job.id}?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: issueToken(state, { use: 'oidc', job }),
        }
      : {};
  return { env: { ...env, ...identity }, token: issueToken(state, { use: 'api', job }) };
}

/** Variables that every job of the attempt shares. */
function runVariables(state: GithubState, { api }: GithubAddresses): Readonly<Record<string, string>> {
  const { release, run } = state.scenario;
  const ref = shortRef(release.ref);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    // The upload client refuses servers that are not GitHub's, so this address stays the real one.
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${release.owner}/${release.name}`,
    GITHUB_REPOSITORY_ID: String(release.id),
    GITHUB_REPOSITORY_OWNER: release.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(release.ownerId),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(state.run.attempt),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SHA: release.sha,
    GITHUB_REF: release.ref,
    GITHUB_REF_NAME: ref.name,
    GITHUB_REF_TYPE: ref.type,
    GITHUB_EVENT_NAME: release.event,
    GITHUB_EVENT_PATH: state.event,
    GITHUB_RETENTION_DAYS: String(state.scenario.run.retentionDays ?? 90),
    GITHUB_WORKFLOW: workflowName(state),
    GITHUB_WORKFLOW_REF: workflowRef(state),
    GITHUB_WORKFLOW_SHA: release.sha,
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: state.run.triggeringActor.login,
  };
}
