import type { Secret } from '../model/secret.ts';

/** This job's own identity, as GitHub's OIDC issuer states it. */
export interface Identity {
  /**
   * A fresh identity token, about five minutes good. Already masked in the log.
   * @throws ReleaseError IDENTITY_MISSING without `id-token: write`; IDENTITY_UNREACHABLE after retries.
   */
  readonly token: (audience: string) => Promise<Secret>;
}
