import type { Bundle } from '../model/attestation.ts';
import type { Sha256 } from '../model/digest.ts';

/** What became of a bundle: kept under an id, or not wanted, with the store's own words. */
export type Posted =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'refused'; readonly why: string };

/** GitHub's attestation store. */
export interface AttestationStore {
  /** @throws ReleaseError PERMISSION_MISSING, NOTHING_TO_JUDGE when there is no store, GITHUB_UNREACHABLE after retries. */
  readonly post: (bundle: Bundle) => Promise<Posted>;
  /**
   * Bundles about a digest, the newest first, at most 100. Nobody has verified them.
   * @throws ReleaseError GITHUB_UNREACHABLE after retries.
   */
  readonly find: (sha256: Sha256, predicateType: string) => Promise<readonly Bundle[]>;
}
