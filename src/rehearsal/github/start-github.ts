import type { JsonWebKey } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { type Served, type ServeOptions, serve } from '../http.ts';
import type { Scenario } from '../scenario.ts';
import type { GithubAddresses } from './job-environment.ts';
import { bentToken, issuerKey, oidc } from './oidc.ts';
import { results } from './results.ts';
import { router } from './router.ts';
import { artifactRoutes } from './routes-artifacts.ts';
import { attestationRoutes } from './routes-attestations.ts';
import { contentRoutes } from './routes-contents.ts';
import { environmentRoutes } from './routes-environments.ts';
import { gitRoutes } from './routes-git.ts';
import { ruleRoutes } from './routes-rules.ts';
import { runRoutes } from './routes-run.ts';
import { type GithubState, githubState, type Job } from './state.ts';

export interface GithubOptions {
  readonly scenario: Scenario;
  /** Existing folder; blobs go into `blobs` below it. */
  readonly dir: string;
  readonly latencyMs?: number | undefined;
  /** Queued faults of each service. */
  readonly fault?: ((service: 'github' | 'results' | 'oidc') => NonNullable<ServeOptions['fault']>) | undefined;
}

export interface Github {
  readonly state: GithubState;
  readonly addresses: GithubAddresses;
  /** Keys that verify the identity tokens. */
  readonly jwks: () => readonly JsonWebKey[];
  /** A token for Sigstore with claims of a job, some of them bent. */
  readonly bentToken: (job: Job, bend: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Starts the REST API, the Results service with its blobs, and the issuer of identity tokens. */
export async function startGithub({ scenario, dir, latencyMs, fault }: GithubOptions): Promise<Github> {
  const state = githubState(scenario, dir);
  await mkdir(state.blobs, { recursive: true });
  await writeFile(state.event, JSON.stringify({ inputs: scenario.run.inputs ?? null, ref: scenario.release.ref }));
  const key = await issuerKey();
  const options = (service: 'github' | 'results' | 'oidc'): ServeOptions => ({
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(fault === undefined ? {} : { fault: fault(service) }),
  });
  // First, because the API sends downloads to its address.
  const store = await serve(results(state), options('results'));
  const routes = [
    ...gitRoutes,
    ...contentRoutes,
    ...runRoutes,
    ...artifactRoutes(store.url),
    ...environmentRoutes,
    ...ruleRoutes,
    ...attestationRoutes,
  ];
  const api = await serve(router(state, routes), options('github'));
  const identity = await serve(oidc(state, key), options('oidc'));
  const servers: readonly Served[] = [store, api, identity];
  return {
    state,
    addresses: { api: api.url, results: store.url, oidc: identity.url },
    jwks: () => [key.jwk],
    bentToken: (job, bend) => bentToken(state, key, job, bend),
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
