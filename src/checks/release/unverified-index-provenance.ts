import type { IndexEvidence } from '../../model/index-state.ts';
import type { Check } from '../check.ts';

export const unverifiedIndexProvenance: Check<IndexEvidence> = {
  id: 'unverified-index-provenance',
  title: 'The provenance that the index serves does not verify',
  severity: 'block',
  applies: 'always',
  why: 'What users fetch is what counts, not what was sent. Provenance that fails for them is none.',
  remedy: 'Compare the reasons below with the seal. If another workflow published the file, treat it as an intrusion.',
  source: 'https://packaging.python.org/en/latest/specifications/index-hosting-attestations/',

  run: ({ examined, problems }) => ({
    examined,
    findings: problems.map(({ file, what }) => ({ where: file, what })),
  }),
};
