import type { VerifiedStatement } from '../model/attestation.ts';
import type { Trust } from '../model/verification.ts';

/**
 * The SLSA build level that verified provenance may claim: 2 for a GitHub-hosted signer, 1 for any other; more only when
 * the policy names this very signer with that level. Nothing in a statement raises it.
 *
 * @see https://slsa.dev/spec/v1.1/levels
 */
export function claimedLevel({ san, runnerEnvironment }: VerifiedStatement['signer'], { signers }: Trust): 1 | 2 | 3 {
  if (runnerEnvironment !== 'github-hosted') return 1;
  return signers.find(({ workflow }) => san === `https://github.com/${workflow}`)?.level ?? 2;
}
