import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const unverifiedProvenance: Check<Reopening> = {
  id: 'unverified-provenance',
  title: 'Provenance does not verify as a stranger would verify it',
  severity: 'block',
  applies: 'always',
  why: 'What users cannot verify proves nothing, and PyPI refuses it.',
  remedy: 'Re-run the seal job. If it stays, read the reasons: another identity means another workflow signed.',
  source: 'https://docs.sigstore.dev/cosign/verifying/verify/',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems.filter(({ id }) => id === 'unverified-provenance').map(({ where, what }) => ({ where, what })),
  }),
};
