import type { Statement } from '../model/attestation.ts';
import { buildRecordFile } from '../model/parse-build-record.ts';
import type { Leg, Release, SealedDistribution } from '../model/release.ts';
import { resolvedDependencies } from './resolved-dependencies.ts';
import { buildType, externalParameters, githubFacts, runDetails, slsaPredicateType } from './slsa-parts.ts';
import type { Descriptor, ReportedByBuildJob, SlsaPredicate } from './slsa-predicate.ts';

/**
 * SLSA provenance v1 of one distribution, made of the sealed facts alone: the same release gives the same statement, so
 * a verifier makes it again and compares.
 *
 * External parameters are what a person or the workflow chose and a verifier must judge; what only the build job said
 * stands under `reportedByBuildJob`, or is annotated so.
 *
 * @see https://slsa.dev/spec/v1.1/provenance
 */
export function slsaStatement(sealed: Release, distribution: SealedDistribution): Statement {
  const release = asSigned(sealed, distribution);
  const leg = release.legs.find(({ job }) => job.id === distribution.leg);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: distribution.file, digest: { sha256: distribution.sha256 } }],
    predicateType: slsaPredicateType,
    predicate: predicateOf(release, distribution, leg),
  };
}

/** The release in the attempt of its run in which this distribution's provenance was signed. */
const asSigned = (release: Release, { provenance }: SealedDistribution): Release =>
  provenance?.attempt === undefined ? release : { ...release, run: { ...release.run, attempt: provenance.attempt } };

function predicateOf(release: Release, distribution: SealedDistribution, leg: Leg | undefined): SlsaPredicate {
  return {
    buildDefinition: {
      buildType,
      externalParameters: externalParameters(release, distribution.row ?? 'unnamed'),
      internalParameters: internalParameters(release, distribution, leg),
      resolvedDependencies: resolvedDependencies(release, leg),
    },
    runDetails: runDetails(release, byproducts(distribution, leg), distribution.provenance?.signer),
  };
}

/** `scope`: without a stamp nobody knows which job made the file, and the statement speaks of the run alone. */
function internalParameters(
  release: Release,
  { artifact }: SealedDistribution,
  leg: Leg | undefined,
): SlsaPredicate['buildDefinition']['internalParameters'] {
  const github = githubFacts(release);
  const stored = { artifactId: String(artifact.id), artifactName: artifact.name, artifactSha256: artifact.sha256 };
  if (leg === undefined) return { github, scope: 'run', controlPlane: stored };
  return {
    github,
    scope: 'job',
    controlPlane: { ...stored, ...jobFacts(leg) },
    reportedByBuildJob: reportedBy(leg),
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

function reportedBy({ reported: { version, commit, dirty, record } }: Leg): ReportedByBuildJob {
  const stamped = { version, sourceCommit: commit, checkoutChanged: dirty ? 'true' : 'false' } as const;
  if (record === undefined) return stamped;
  const { os, arch, image, imageVersion } = record.content.runner;
  return {
    ...stamped,
    runnerOs: os,
    runnerArch: arch,
    runnerImage: image,
    runnerImageVersion: imageVersion,
    buildRecord: record.sha256,
  };
}

/** What came out beside the file: the SBOMs inside it, and the leg's record. A builder signs without opening the file. */
const byproducts = ({ sboms, provenance }: SealedDistribution, leg: Leg | undefined): readonly Descriptor[] => [
  ...(provenance?.attempt === undefined ? sboms : []).map(({ path, sha256, format }) => ({
    name: path,
    digest: { sha256 },
    mediaType: 'application/json',
    annotations: { reportedBy: 'subject', format } as const,
  })),
  ...(leg?.reported.record === undefined
    ? []
    : [
        {
          name: buildRecordFile,
          digest: { sha256: leg.reported.record.sha256 },
          mediaType: 'application/json',
          annotations: { reportedBy: 'build-job' } as const,
        },
      ]),
];
