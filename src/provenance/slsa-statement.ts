import type { Statement } from '../model/attestation.ts';
import { home } from '../model/home.ts';
import type { Leg, Release, SealedDistribution } from '../model/release.ts';

/** Type URI of SLSA provenance v1; the same for 1.0, 1.1 and 1.2. */
export const slsaPredicateType = 'https://slsa.dev/provenance/v1';

/** How to read the parameters: a page of ours, versioned by its name. */
export const buildType = `${home}/blob/main/docs/buildtypes/workflow-v1.md`;

const github = (repository: string): string => `https://github.com/${repository}`;

/**
 * SLSA provenance v1 of one distribution, made of the sealed facts alone: the same release gives the same statement, so
 * a verifier makes it again and compares.
 *
 * External parameters are what a person or the workflow chose and a verifier must judge; what only the build job said
 * stands under `reportedByBuildJob`, and nowhere else.
 *
 * @see https://slsa.dev/spec/v1.1/provenance
 */
export function slsaStatement(release: Release, distribution: SealedDistribution): Statement {
  const { run } = release;
  const leg = release.legs.find(({ job }) => job.id === distribution.leg);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: distribution.file, digest: { sha256: distribution.sha256 } }],
    predicateType: slsaPredicateType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: externalParameters(release, distribution),
        internalParameters: internalParameters(release, distribution, leg),
        resolvedDependencies: resolvedDependencies(release),
      },
      runDetails: {
        builder: { id: `${github(run.repository)}/${run.workflowPath}@${run.ref}` },
        metadata: { invocationId: `${github(run.repository)}/actions/runs/${run.id}/attempts/${run.attempt}` },
      },
    },
  };
}

/** What a verifier must judge: the workflow, its inputs, the source, and for which platform. */
function externalParameters({ run, source, indexes }: Release, { row }: SealedDistribution) {
  return {
    workflow: { repository: github(run.repository), ref: run.ref, path: run.workflowPath },
    inputs: { 'source-ref': source.ref, index: indexes.length > 1 ? 'chain' : (indexes[0] ?? 'none') },
    source: { repository: github(source.repository), ref: source.ref },
    target: row ?? 'unnamed',
  };
}

/**
 * Numbers as text, as SLSA asks for small values. `scope` says how much is known of where the file was built: without a
 * stamp nobody knows which job made it, and the statement speaks of the run alone.
 */
function internalParameters({ run }: Release, { artifact }: SealedDistribution, leg: Leg | undefined) {
  const github = {
    event_name: run.event,
    repository_id: String(run.repositoryId),
    repository_owner_id: String(run.ownerId),
    run_id: String(run.id),
    run_attempt: String(run.attempt),
  };
  const stored = { artifactId: String(artifact.id), artifactName: artifact.name, artifactSha256: artifact.sha256 };
  if (leg === undefined) return { github, scope: 'run', controlPlane: stored };
  return {
    github,
    scope: 'job',
    controlPlane: { ...stored, ...jobFacts(leg) },
    reportedByBuildJob: {
      version: leg.reported.version,
      sourceCommit: leg.reported.commit,
      checkoutChanged: String(leg.reported.dirty),
    },
  };
}

const jobFacts = ({ job }: Leg) => ({
  jobId: String(job.id),
  jobName: job.name,
  jobAttempt: String(job.attempt),
  jobConclusion: job.conclusion,
  runnerGroup: job.runnerGroup,
  runnerLabels: job.labels.join(','),
  digestChannel: 'check-run-annotation',
});

/** The release repository first: several verifiers take entry 0 for "the source"; the source proper is named so. */
function resolvedDependencies({ run, source }: Release) {
  const tag = source.tagObject === undefined ? {} : { gitTag: source.tagObject };
  return [
    {
      name: 'release-workflow',
      uri: `git+${github(run.repository)}@${run.ref}`,
      digest: { gitCommit: run.commit },
    },
    {
      name: 'source',
      uri: `git+${github(source.repository)}@${source.ref}`,
      digest: { gitCommit: source.commit, gitTree: source.tree },
      annotations: {
        ...tag,
        tagSignature: source.tagSignature,
        sourceDateEpoch: String(source.epoch),
        resolvedBy: 'control-plane',
      },
    },
  ];
}
