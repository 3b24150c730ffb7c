import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const unsafePath: Check<DistributionSubject> = {
  id: 'unsafe-path',
  title: 'A path in the archive is not safe to unpack',
  severity: 'block',
  applies: 'always',
  why: 'It leads out of the folder, or to another place on another system, or cannot be shown as it is.',
  remedy: 'Rename the file to plain letters, digits, dots, dashes and underscores, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run: (subject) => archiveFindings('path', subject),
};
