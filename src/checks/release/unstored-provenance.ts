import type { Reopening } from '../../model/reopening.ts';
import type { Check } from '../check.ts';

export const unstoredProvenance: Check<Reopening> = {
  id: 'unstored-provenance',
  title: 'GitHub’s attestation store does not hold the provenance',
  severity: 'warn',
  applies: 'sometimes',
  why: '`gh attestation verify` asks that store. The seal holds the same facts, signed by the same job, and so does the index: only this one way of verifying is missing.',
  remedy:
    'Read the reason below; give the seal job `attestations: write`, or set `attestation-store: off` where the repository has no store.',
  source: 'https://docs.github.com/en/rest/repos/attestations',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems.filter(({ id }) => id === 'unstored-provenance').map(({ where, what }) => ({ where, what })),
  }),
};
