import { firmChecks, premiseChecks, sdistChecks, wheelChecks } from './distribution-checks.ts';
import { firmSetChecks, setChecks } from './set-checks.ts';

/** Checks of the set whose level a policy may change, as it may that of a distribution's check. */
export const settableSetCheckIds: readonly string[] = setChecks
  .filter((check) => !firmSetChecks.includes(check))
  .map(({ id }) => id);

/** Ids under which a policy may set a level; an unknown one is a mistake in the policy, not a check that never finds. */
export const distributionCheckIds: readonly string[] = [
  ...new Set([
    ...[...premiseChecks, ...firmChecks, ...wheelChecks, ...sdistChecks].map(({ id }) => id),
    ...settableSetCheckIds,
  ]),
].sort();
