import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const unusualArchive: Check<DistributionSubject> = {
  id: 'unusual-archive',
  title: 'The archive has something that honest archives rarely have',
  severity: 'warn',
  applies: 'always',
  why: 'Every program reads it alike today, but it is a trace of an odd tool, or a trap for one.',
  remedy: 'Look at what made the archive; a current build backend does not write this.',
  source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',

  run: (subject) => archiveFindings('unusual', subject),
};
