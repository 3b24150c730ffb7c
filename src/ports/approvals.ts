import type { Claims, EnvironmentFacts, Review } from '../model/approval.ts';

/** Who may let a seal pass, and who did. */
export interface Approvals {
  /** Claims of this job's own identity token. @throws ReleaseError IDENTITY_MISSING without `id-token: write`. */
  readonly claims: () => Promise<Claims>;
  /** `undefined`: GitHub says there is no such environment. @throws FACT_UNREADABLE when it cannot be read. */
  readonly environment: (name: string) => Promise<EnvironmentFacts | undefined>;
  /** Every review of the run. @throws FACT_UNREADABLE when it cannot be read. */
  readonly reviews: (runId: number) => Promise<readonly Review[]>;
}
