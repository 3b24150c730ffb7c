import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const foreignSeal: Check<Reopening> = {
  id: 'foreign-seal',
  title: 'The seal was made elsewhere or under another policy',
  severity: 'block',
  applies: 'always',
  why: 'A rehearsal’s seal, or one of another run, repository or policy, says nothing of this release.',
  remedy: 'Pass the `seal` output of this run’s own seal job; when the policy changed, start a new run.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems.filter(({ id }) => id === 'foreign-seal').map(({ where, what }) => ({ where, what })),
  }),
};
