import type { Bundle } from '../model/attestation.ts';

/** GitHub's attestation store. */
export interface AttestationStore {
  /** @returns the id that GitHub gave. @throws ReleaseError PERMISSION_MISSING, GITHUB_UNREACHABLE. */
  readonly post: (bundle: Bundle) => Promise<string>;
}
