import type { Bundle, Statement } from '../model/attestation.ts';

/** Signs statements with this job's identity: one certificate for all, logged in parallel. */
export interface Signer {
  /**
   * @param statements at most 1,024. Bundles come back in the same order.
   * @throws ReleaseError IDENTITY_MISSING, SIGNING_REFUSED, SIGSTORE_UNREACHABLE.
   */
  readonly sign: (statements: readonly Statement[], progress: (done: number) => void) => Promise<readonly Bundle[]>;
}
