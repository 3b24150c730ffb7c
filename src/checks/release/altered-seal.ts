import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const alteredSeal: Check<Reopening> = {
  id: 'altered-seal',
  title: 'The seal is not what was approved',
  severity: 'block',
  applies: 'always',
  why: 'A person lets one digest pass. Bytes, lists or documents that do not lead to it are something else.',
  remedy:
    'Do not publish. Find who could write to the run; then start a new run, or let a person approve the seal job’s new digest.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems.filter(({ id }) => id === 'altered-seal').map(({ where, what }) => ({ where, what })),
  }),
};
