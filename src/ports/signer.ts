import type { Bundle, Statement } from '../model/attestation.ts';

/** A bundle that is done while others are still being made. */
export interface SignedOne {
  /** Its statement's place in the list. */
  readonly at: number;
  readonly bundle: Bundle;
}

/** Signs statements with this job's identity: one certificate for all, logged in parallel. */
export interface Signer {
  /**
   * @param statements at most 1,024. Bundles come back in the same order.
   * @param progress is told each bundle once, as soon as it is done: what was told before an error is good and logged.
   * @throws ReleaseError IDENTITY_MISSING, IDENTITY_UNREACHABLE, IDENTITY_REFUSED: no identity to sign with;
   *   WORKFLOW_REUSABLE, REPOSITORY_PRIVATE: one that must not sign; FULCIO_UNREACHABLE, REKOR_UNREACHABLE: within the
   *   budget there was no certificate, no log; SIGNING_REFUSED.
   */
  readonly sign: (
    statements: readonly Statement[],
    progress: (done: number, signed: SignedOne) => void,
  ) => Promise<readonly Bundle[]>;
}
