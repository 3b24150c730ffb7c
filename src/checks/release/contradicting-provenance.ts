import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const contradictingProvenance: Check<Reopening> = {
  id: 'contradicting-provenance',
  title: 'The provenance says something else than the seal',
  severity: 'block',
  applies: 'always',
  why: 'Users read the provenance and people approve the seal. Every member of a statement follows from the sealed facts, so a difference means that one of the two is not true.',
  remedy: 'Compare the members named below with release.json, and find out what signed; then start a new run.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems
      .filter(({ id }) => id === 'contradicting-provenance')
      .map(({ where, what }) => ({ where, what })),
  }),
};
