import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const collidingPath: Check<DistributionSubject> = {
  id: 'colliding-path',
  title: 'Two files of the archive are one file on some disks',
  severity: 'block',
  applies: 'always',
  why: 'On Windows and macOS the second replaces the first, so that users of one system get other code.',
  remedy: 'Rename one of the files in the source, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run: (subject) => archiveFindings('collision', subject),
};
