import type { RunnerContext } from '../../model/runner.ts';
import type { Approvals } from '../../ports/approvals.ts';
import type { Artifacts } from '../../ports/artifacts.ts';
import type { AttestationStore } from '../../ports/attestation-store.ts';
import type { Identity } from '../../ports/identity.ts';
import type { Jobs } from '../../ports/jobs.ts';
import type { Source } from '../../ports/source.ts';
import type { Wire } from '../../wire/wire.ts';
import { githubApi } from './api.ts';
import { githubApprovals } from './approvals.ts';
import { type ArtifactTools, githubArtifacts } from './artifacts.ts';
import { githubAttestationStore } from './attestation-store.ts';
import { ownClaims } from './claims.ts';
import { githubIdentity } from './identity.ts';
import { githubJobs } from './jobs.ts';
import { githubSource } from './source.ts';

export interface GithubOptions extends ArtifactTools {
  readonly context: RunnerContext;
  readonly wire: Wire;
  /** Text of the event that started the run; left out when the runner names no file of it. */
  readonly readEvent?: () => Promise<string>;
  /** Is told when GitHub makes us wait for long. */
  readonly notice?: (text: string) => void;
}

/** The ports that GitHub keeps. */
export interface GithubPorts {
  readonly source: Source;
  readonly jobs: Jobs;
  readonly artifacts: Artifacts;
  readonly approvals: Approvals;
  readonly attestationStore: AttestationStore;
  readonly identity: Identity;
}

/** Joins the ports to one job's GitHub. Nothing is asked and no client is loaded before a port is used. */
export function connectGithub({ context, wire, readEvent, notice, ...tools }: GithubOptions): GithubPorts {
  const api = githubApi(context, wire, notice);
  const identity = githubIdentity(context, wire);
  const claims = ownClaims(identity);
  return {
    source: githubSource(api),
    jobs: githubJobs(api, context, claims, readEvent),
    artifacts: githubArtifacts(api, wire, context, tools),
    approvals: githubApprovals(api, context.repository, claims),
    attestationStore: githubAttestationStore(api, context.repository),
    identity,
  };
}
