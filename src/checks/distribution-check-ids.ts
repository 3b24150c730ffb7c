import { firmChecks, premiseChecks, sdistChecks, wheelChecks } from './distribution-checks.ts';

/** Ids under which a policy may set a level; an unknown one is a mistake in the policy, not a check that never finds. */
export const distributionCheckIds: readonly string[] = [
  ...new Set([...premiseChecks, ...firmChecks, ...wheelChecks, ...sdistChecks].map(({ id }) => id)),
].sort();
