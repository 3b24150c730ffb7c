import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const hiddenArchiveData: Check<DistributionSubject> = {
  id: 'hidden-archive-data',
  title: 'The archive holds data that belong to no file in it',
  severity: 'block',
  applies: 'always',
  why: 'Some programs see that data and others do not, so that a reviewer and a user can get two different files.',
  remedy: 'Build the file again. Sign or annotate it in a file beside it, not in the archive.',
  source: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',

  run: (subject) => archiveFindings('hidden', subject),
};
