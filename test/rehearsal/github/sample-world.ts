import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { control } from '../../../src/rehearsal/control.ts';
import { faults, type Recorded } from '../../../src/rehearsal/faults.ts';
import { startGithub } from '../../../src/rehearsal/github/start-github.ts';
import { serve } from '../../../src/rehearsal/http.ts';
import type { Scenario } from '../../../src/rehearsal/scenario.ts';

export const commit = (letter: string): string => letter.repeat(40);

const ann = { login: 'ann', id: 11, type: 'User' } as const;
const ben = { login: 'ben', id: 12, type: 'User' } as const;

/** A release repository `acme/wheels` and a source `acme/thing` with the history a - b - c, and d beside c. */
export const sampleScenario: Scenario = {
  release: {
    owner: 'acme',
    name: 'wheels',
    id: 501,
    ownerId: 601,
    visibility: 'public',
    defaultBranch: 'main',
    workflow: 'wheels.yml',
    ref: 'refs/heads/main',
    sha: commit('e'),
    event: 'workflow_dispatch',
    files: {
      '.github/workflows/wheels.yml': 'name: Wheels # of thing\non: workflow_dispatch\n',
      'policy.yml': 'x: 1\n',
    },
  },
  source: {
    owner: 'acme',
    name: 'thing',
    id: 502,
    tags: {
      'v1.0': { object: commit('1'), annotated: true, commit: commit('b'), verified: true },
      light: { object: commit('a'), annotated: false, commit: commit('a'), verified: false },
      both: { object: commit('a'), annotated: false, commit: commit('a'), verified: false },
    },
    branches: { main: commit('c'), 'maintenance/1.x': commit('d'), both: commit('c') },
    commits: {
      [commit('a')]: { tree: commit('0'), parents: [], date: '2026-01-01T00:00:00Z', message: 'a' },
      [commit('b')]: { tree: commit('0'), parents: [commit('a')], date: '2026-01-02T00:00:00Z', message: 'b' },
      [commit('c')]: { tree: commit('0'), parents: [commit('b')], date: '2026-01-03T00:00:00Z', message: 'c' },
      [commit('d')]: { tree: commit('0'), parents: [commit('b')], date: '2026-01-04T00:00:00Z', message: 'd' },
      [commit('f')]: { tree: commit('0'), parents: [], date: '2026-01-05T00:00:00Z', message: 'f, no relation' },
    },
    files: { 'pyproject.toml': '[project]\nname = "thing"\n' },
  },
  run: {
    id: 7_000_001,
    attempt: 1,
    number: 42,
    actor: ann,
    triggeringActor: ann,
    createdAt: '2026-11-24T12:00:00Z',
    headBranch: 'main',
  },
  environments: {
    pypi: { id: 900, reviewers: [ann, ben], preventSelfReview: true, canAdminsBypass: false, branchPolicy: ['main'] },
    testpypi: { id: 910, reviewers: [], preventSelfReview: false, branchPolicy: null },
  },
  people: [ann, ben],
  project: 'thing',
};

/** Members that tests read from replies of the control API; each reply has some of them. */
interface Told {
  readonly id: number;
  readonly name: string;
  readonly digest: string;
  readonly created_at: string;
  readonly token: string;
  readonly requests: readonly Recorded[];
}

/** The embedded GitHub and its control API, without Sigstore and the indexes. */
export async function sampleWorld(scenario: Scenario = sampleScenario) {
  const dir = await mkdtemp(join(tmpdir(), 'world-'));
  const queue = faults();
  const github = await startGithub({ scenario, dir, fault: (service) => queue.consult(service) });
  const door = await serve(control({ github, faults: queue, indexes: {} }));
  const tell = async (method: string, path: string, body?: unknown) => {
    const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${door.url}${path}`, request);
    return { status: response.status, body: (await response.json()) as Told };
  };
  const startJob = async (
    permissions: Readonly<Record<string, string>>,
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const { status, body } = await tell('POST', '/jobs', { name: 'a job', permissions, ...more });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as unknown as { id: number; status: string; env: Record<string, string>; token: string };
  };
  const get = async (token: string, path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, ...init.headers };
    const response = await fetch(`${github.addresses.api}${path}`, { redirect: 'manual', ...init, headers });
    const text = await response.text();
    const body: unknown =
      /^application\/json/.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body };
  };
  const close = async () => {
    await Promise.all([github.close(), door.close()]);
    await rm(dir, { recursive: true });
  };
  return { dir, github, door: door.url, tell, startJob, get, close };
}
