import type { RunnerContext } from '../../model/runner.ts';
import { Secret } from '../../model/secret.ts';

type Variables = Record<string, string | undefined>;

/** Variables that hold a token. They leave the environment before any other code is loaded. */
const secretNames = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN'] as const;

/** Variables with which somebody could load code or trust into this process, or send it elsewhere. */
const refusedNames = ['NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS'] as const;

/** Which of the variables that a real release refuses are set. */
export const refusedVariables = (env: Variables): readonly string[] => refusedNames.filter((name) => env[name]);

/**
 * Takes what the runner tells out of the environment; `undefined` off a runner. The tokens are deleted from it, so that
 * neither a library nor a child process finds them there.
 */
export function takeRunnerContext(env: Variables): RunnerContext | undefined {
  const secrets = new Map(secretNames.map((name) => [name, env[name] ?? '']));
  for (const name of secretNames) delete env[name];
  if (env.GITHUB_ACTIONS !== 'true') return undefined;
  const text = (name: string) => env[name] ?? '';
  const secret = (name: (typeof secretNames)[number]) => {
    const value = secrets.get(name) ?? '';
    return value === '' ? undefined : new Secret(value);
  };
  const pair = (url: string, token: Secret | undefined) =>
    url === '' || token === undefined ? undefined : { url, token };
  return {
    apiUrl: text('GITHUB_API_URL').replace(/\/+$/, ''),
    serverUrl: text('GITHUB_SERVER_URL').replace(/\/+$/, ''),
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: text('GITHUB_REPOSITORY_ID'),
    ownerId: text('GITHUB_REPOSITORY_OWNER_ID'),
    runId: text('GITHUB_RUN_ID'),
    runAttempt: text('GITHUB_RUN_ATTEMPT'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    eventName: text('GITHUB_EVENT_NAME'),
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    job: text('GITHUB_JOB'),
    runnerEnvironment: text('RUNNER_ENVIRONMENT'),
    tempDir: text('RUNNER_TEMP'),
    workspace: text('GITHUB_WORKSPACE'),
    eventPath: text('GITHUB_EVENT_PATH'),
    retentionDays: text('GITHUB_RETENTION_DAYS'),
    token: secret('INPUT_TOKEN'),
    results: pair(text('ACTIONS_RESULTS_URL'), secret('ACTIONS_RUNTIME_TOKEN')),
    identityRequest: pair(text('ACTIONS_ID_TOKEN_REQUEST_URL'), secret('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
  };
}

/** Reads an input as the runner hands it over: `INPUT_` and the name in capitals, dashes kept. */
export const runnerInput =
  (env: Variables) =>
  (name: string): string =>
    (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

/** Lets a library see variables while it works, and nobody after. */
export async function withVariables<T>(
  env: Variables,
  variables: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, env[name]] as const);
  Object.assign(env, variables);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
  }
}
