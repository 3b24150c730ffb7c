import type { Statement } from '../model/attestation.ts';
import type { Release } from '../model/release.ts';
import { resolvedDependencies } from './resolved-dependencies.ts';
import { buildType, externalParameters, githubFacts, runDetails, slsaPredicateType } from './slsa-parts.ts';
import type { SlsaPredicate } from './slsa-predicate.ts';

/**
 * One SLSA statement with every distribution of a release as a subject, for a store that looks statements up by digest.
 * It says what holds of all files alike, so it speaks of the run, and of no job.
 */
export function setStatement(release: Release): Statement {
  const predicate: SlsaPredicate = {
    buildDefinition: {
      buildType,
      externalParameters: externalParameters(release, 'release'),
      internalParameters: { github: githubFacts(release), scope: 'run', controlPlane: {} },
      resolvedDependencies: resolvedDependencies(release, undefined),
    },
    runDetails: runDetails(release, []),
  };
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: release.distributions.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
    predicateType: slsaPredicateType,
    predicate,
  };
}
