import type { Bundle, Statement } from '../model/attestation.ts';
import { sha256Of } from '../model/digest.ts';
import type { Release } from '../model/release.ts';
import { onGithub } from './resolved-dependencies.ts';

/** Type URI of a verification summary attestation. */
export const summaryPredicateType = 'https://slsa.dev/verification_summary/v1';

/** Of the specification that the levels are from. */
const slsaVersion = '1.2';

/**
 * A verification summary of a whole release, for those who would rather trust one verifier than judge every builder: the
 * job that publishes has verified all provenance under this policy. The level is the lowest of all files, and the
 * verifier is named after the workflow that signs.
 *
 * @param bundles provenance by distribution, which is all that was verified: the list is complete.
 * @see https://slsa.dev/spec/v1.1/verification_summary
 */
export function summaryStatement(release: Release, bundles: ReadonlyMap<string, Bundle>): Statement {
  const { run, policy, project, version, distributions } = release;
  const repository = onGithub(run.repository);
  const lowest = Math.min(...distributions.map(({ provenance }) => provenance?.level ?? 2));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: distributions.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
    predicateType: summaryPredicateType,
    predicate: {
      verifier: { id: `${repository}/${run.workflowPath}` },
      resourceUri: `pkg:pypi/${project}@${encodeURIComponent(version)}`,
      policy: { uri: `git+${repository}@${run.ref}#${policy.path}`, digest: { sha256: policy.sha256 } },
      // By the digests of the bundles as they lie in the seal.
      inputAttestations: [...bundles].map(([file, bundle]) => ({
        uri: `${repository}/actions/runs/${run.id}#${file}.sigstore.json`,
        digest: { sha256: sha256Of(bundleText(bundle)) },
      })),
      verificationResult: 'PASSED',
      verifiedLevels: [`SLSA_BUILD_LEVEL_${lowest}`],
      slsaVersion,
    },
  };
}

/** A bundle as a file of the seal has it. */
export const bundleText = (bundle: Bundle): string => `${JSON.stringify(bundle)}\n`;

/** Whether builders of the policy's own signed every file: the strong path. */
export const isBuiltBySigners = ({ distributions }: Pick<Release, 'distributions'>): boolean =>
  distributions.length > 0 && distributions.every(({ provenance }) => provenance?.attempt !== undefined);
