import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const unsafeMember: Check<DistributionSubject> = {
  id: 'unsafe-member',
  title: 'The archive holds something that is no plain file',
  severity: 'block',
  applies: 'always',
  why: 'Links, devices and special modes let an archive write outside of its folder, or gain rights.',
  remedy: 'Replace links by copies of the files and remove special modes, then build again.',
  source: 'https://peps.python.org/pep-0721/',

  run: (subject) => archiveFindings('member', subject),
};
