import type { Bundle } from '../model/attestation.ts';
import type { Sha256 } from '../model/digest.ts';
import type { Parsed } from '../model/parsed.ts';
import type { BundleSigner } from '../model/verification.ts';

/** Verifies Sigstore bundles of anybody, over a file or over a statement about it. Identities are for callers. */
export interface BundleVerifier {
  /**
   * @param artifact the file; a signature over its bytes needs all of them.
   * @returns who signed these very bytes; or why that is not known.
   * @throws ReleaseError SIGSTORE_UNREACHABLE without a trust root.
   */
  readonly verify: (
    bundle: Bundle,
    artifact: { readonly sha256: Sha256; readonly bytes: () => Promise<Uint8Array> },
  ) => Promise<Parsed<BundleSigner>>;
}
