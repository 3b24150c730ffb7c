import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const ambiguousArchive: Check<DistributionSubject> = {
  id: 'ambiguous-archive',
  title: 'Two programs would read two things out of the archive',
  severity: 'block',
  applies: 'always',
  why: 'Who checks the file and who installs it must see the same. PyPI refuses most archives of this kind.',
  remedy: 'Build the file again with a current build backend; no honest tool writes such an archive.',
  source: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',

  run: (subject) => archiveFindings('ambiguous', subject),
};
