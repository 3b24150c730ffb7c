import { home } from '../model/home.ts';
import type { Release } from '../model/release.ts';
import { onGithub } from './resolved-dependencies.ts';
import type { Descriptor, SlsaPredicate } from './slsa-predicate.ts';

// What every statement about a release shares: all of it out of `release.json`.

/** Type URI of SLSA provenance v1; the same for 1.0, 1.1 and 1.2. */
export const slsaPredicateType = 'https://slsa.dev/provenance/v1';

/** How to read the parameters: a page of ours, versioned by its name. */
export const buildType = `${home}/blob/main/docs/buildtypes/workflow-v1.md`;

/** What a verifier must judge: the workflow, its inputs, the source, and for which platform. */
export const externalParameters = ({ run, source }: Release, target: string) => ({
  workflow: { repository: onGithub(run.repository), ref: run.ref, path: run.workflowPath },
  inputs: run.inputs,
  source: { repository: onGithub(source.repository), ref: source.ref },
  target,
});

/** Numbers as text, as SLSA asks for small values. */
export const githubFacts = ({ run }: Release) => ({
  event_name: run.event,
  repository_id: String(run.repositoryId),
  repository_owner_id: String(run.ownerId),
  run_id: String(run.id),
  run_attempt: String(run.attempt),
});

/** The run's own workflow in the form in which a certificate names it behind the host. */
export const ownWorkflow = ({
  repository,
  workflowPath,
  ref,
}: Pick<Release['run'], 'repository' | 'workflowPath' | 'ref'>): string => `${repository}/${workflowPath}@${ref}`;

/**
 * Whoever signs is the builder, as the certificate's subject names it: another signer is another builder.
 *
 * @param signer `OWNER/NAME/.github/workflows/FILE@REF`; left out: the run's own workflow.
 */
export const runDetails = (
  { run }: Release,
  byproducts: readonly Descriptor[],
  signer = ownWorkflow(run),
): SlsaPredicate['runDetails'] => ({
  builder: { id: onGithub(signer) },
  metadata: { invocationId: `${onGithub(run.repository)}/actions/runs/${run.id}/attempts/${run.attempt}` },
  byproducts,
});
