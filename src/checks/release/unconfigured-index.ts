import type { Check } from '../check.ts';

/** The indexes that the run was asked for, and those that the policy has. */
export interface WantedIndexes {
  readonly wanted: readonly string[];
  readonly configured: readonly string[];
}

export const unconfiguredIndex: Check<WantedIndexes> = {
  id: 'unconfigured-index',
  title: 'The policy does not know the index',
  severity: 'block',
  applies: 'sometimes',
  why: 'Which environment guards an index stands in the policy alone.',
  remedy: 'Add the index with its environment under `indexes` in the policy, or choose another one.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',

  run: ({ wanted, configured }) => ({
    examined: wanted.length,
    findings: wanted
      .filter((index) => !configured.includes(index))
      .map((index) => ({ where: index, what: `the policy has ${configured.join(', ') || 'no index'}` })),
  }),
};
