import type { VerifiedStatement } from '../model/attestation.ts';
import type { Policy } from '../model/policy.ts';
import type { ClaimedProvenance, Leg } from '../model/release.ts';

/** GitHub's name for the group of its own runners. */
const ownRunners = 'GitHub Actions';

/**
 * What may be claimed for provenance that this certificate signed: the level that the policy gives to exactly that
 * workflow. Level 3 asks for a build on a machine of GitHub's own, so that a leg of which this is not known gets 2.
 *
 * @returns `undefined` when the policy names another workflow, or the certificate no attempt.
 */
export function builderClaim(
  { san, runInvocationUri }: VerifiedStatement['signer'],
  signers: Policy['signers'],
  leg: Leg | undefined,
): ClaimedProvenance | undefined {
  const signer = signers.find(({ workflow }) => san === `https://github.com/${workflow}`);
  const [, attempt] = /\/attempts\/([1-9]\d{0,2})$/.exec(runInvocationUri) ?? [];
  if (signer === undefined || attempt === undefined) return undefined;
  const { workflow, level } = signer;
  return { signer: workflow, level: leg?.job.runnerGroup === ownRunners ? level : 2, attempt: Number(attempt) };
}
