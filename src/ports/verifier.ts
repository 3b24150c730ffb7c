import type { Bundle, VerifiedStatement } from '../model/attestation.ts';
import type { Parsed } from '../model/parsed.ts';

/** Verifies a bundle as a stranger would: chain, SCT, log, time, signature. Who signed is for the caller to compare. */
export interface Verifier {
  /** @returns the statement and its signer, or why it does not verify. @throws ReleaseError SIGSTORE_UNREACHABLE without a trust root. */
  readonly verify: (bundle: Bundle) => Promise<Parsed<VerifiedStatement>>;
  /** The trusted root in use, as JSON text, to be kept beside evidence. */
  readonly trustedRoot: () => Promise<string>;
}
