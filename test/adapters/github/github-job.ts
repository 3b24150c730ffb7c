import { open } from 'node:fs/promises';
import { connectGithub, type GithubPorts } from '../../../src/adapters/github/connect-github.ts';
import type { RunnerContext } from '../../../src/model/runner.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { Wire } from '../../../src/wire/wire.ts';
import type { sampleWorld } from '../../rehearsal/github/sample-world.ts';
import { type FakeClock, fakeClock } from '../../support/fakes/fake-clock.ts';

type World = Awaited<ReturnType<typeof sampleWorld>>;

/** What a runner tells about a job of acme/wheels; a test names what it makes different. */
export const someContext = (context: Partial<RunnerContext> = {}): RunnerContext => ({
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  repository: 'acme/wheels',
  repositoryId: '501',
  ownerId: '601',
  runId: '7000001',
  runAttempt: '1',
  sha: 'e'.repeat(40),
  ref: 'refs/heads/main',
  eventName: 'workflow_dispatch',
  workflowRef: 'acme/wheels/.github/workflows/wheels.yml@refs/heads/main',
  job: 'a job',
  runnerEnvironment: 'github-hosted',
  tempDir: '/nowhere',
  workspace: '/nowhere',
  retentionDays: '90',
  token: new Secret('ghs_thetoken'),
  results: undefined,
  identityRequest: undefined,
  ...context,
});

/** A wire without waiting; `masked` takes what was hidden. */
export function someWire(send: typeof fetch = fetch, clock: FakeClock = fakeClock()) {
  const masked: string[] = [];
  const wire: Wire = { fetch: send, clock, mask: (text) => void masked.push(text) };
  return { wire, clock, masked };
}

/** Writes to the real disk. */
export async function openWrite(path: string) {
  const file = await open(path, 'w');
  return { write: (chunk: Uint8Array) => file.writeFile(chunk), close: () => file.close() };
}

/** Sets variables while `work` runs, and takes them out again. */
export async function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>) {
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}

export interface GithubJob extends GithubPorts {
  readonly id: number;
  readonly context: RunnerContext;
  readonly clock: FakeClock;
  readonly masked: readonly string[];
}

/** Starts a job in the embedded GitHub and connects to it as its runner would. */
export async function githubJob(
  world: World,
  permissions: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): Promise<GithubJob> {
  const { id, env, token } = await world.startJob(permissions, more);
  const of = (name: string) => env[name] ?? '';
  const identity = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  const context = someContext({
    apiUrl: of('GITHUB_API_URL'),
    runAttempt: of('GITHUB_RUN_ATTEMPT'),
    token: new Secret(token),
    results: { url: of('ACTIONS_RESULTS_URL'), token: new Secret(of('ACTIONS_RUNTIME_TOKEN')) },
    identityRequest: identity ? { url: of('ACTIONS_ID_TOKEN_REQUEST_URL'), token: new Secret(identity) } : undefined,
  });
  const { wire, clock, masked } = someWire();
  return { id, context, clock, masked, ...connectGithub({ context, wire, openWrite, withEnvironment }) };
}
