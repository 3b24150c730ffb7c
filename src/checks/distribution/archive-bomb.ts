import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const archiveBomb: Check<DistributionSubject> = {
  id: 'archive-bomb',
  title: 'The archive inflates beyond reason',
  severity: 'block',
  applies: 'sometimes',
  why: 'It would fill the memory or the disk of whoever opens it. Nothing in it was judged, and PyPI refuses it.',
  remedy: 'Remove the files that inflate so far, then build again. Real wheels stay below a ratio of 6.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run: (subject) => archiveFindings('bomb', subject),
};
