import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const corruptEntry: Check<DistributionSubject> = {
  id: 'corrupt-entry',
  title: 'A file in the archive cannot be read as its header describes it',
  severity: 'block',
  applies: 'always',
  why: 'Installers stop at it, or install other bytes than were built.',
  remedy: 'Build the file again, and compare it with what the build job uploaded: it may have been damaged on the way.',
  source: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',

  run: (subject) => archiveFindings('corrupt', subject),
};
