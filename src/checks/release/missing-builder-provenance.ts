import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const missingBuilderProvenance: Check<Reopening> = {
  id: 'missing-builder-provenance',
  title: 'A distribution has no provenance of its builder',
  severity: 'block',
  applies: 'always',
  why: 'The policy names builders under `signers`: each of them signs what it built, in a job of its own. A file for which none signed came out of the run in another way, and nothing may take the place of that signature.',
  remedy:
    'Build every distribution, the sdist as well, with a workflow of `signers`, and end each with phase `attest-wheel`. Without `signers` in the policy the job `seal` signs by itself.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems
      .filter(({ id }) => id === 'missing-builder-provenance')
      .map(({ where, what }) => ({ where, what })),
  }),
};
