import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const repeatedBuilderProvenance: Check<Reopening> = {
  id: 'repeated-builder-provenance',
  title: 'Two builders’ statements are about one distribution',
  severity: 'block',
  applies: 'always',
  why: 'A file is built once. Of two statements about the same bytes one is not true, or somebody has put it there; to choose between them would be to guess.',
  remedy: 'Find out which jobs uploaded the artifacts named below. Re-run all jobs, or start a new run.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems
      .filter(({ id }) => id === 'repeated-builder-provenance')
      .map(({ where, what }) => ({ where, what })),
  }),
};
