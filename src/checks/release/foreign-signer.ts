import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const foreignSigner: Check<Reopening> = {
  id: 'foreign-signer',
  title: 'Somebody else signed the provenance',
  severity: 'block',
  applies: 'always',
  why: 'A signature that verifies says only that somebody signed. Another run, another workflow or a machine of somebody’s own can sign the same words as well.',
  remedy: 'Find out what signed: the certificate’s fields are below. Start a new run once that is known.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems.filter(({ id }) => id === 'foreign-signer').map(({ where, what }) => ({ where, what })),
  }),
};
