import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const unreadableArchive: Check<DistributionSubject> = {
  id: 'unreadable-archive',
  title: 'The file is not an archive that can be read',
  severity: 'block',
  applies: 'always',
  why: 'Nothing in it could be judged, and no installer could install it.',
  remedy: 'Build the file again, and look whether the upload of the build job was cut off.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run(subject) {
    if (subject.facts.entryCount > 0) return archiveFindings('unreadable', subject);
    // Nothing else is asked then, so that every reason has to be told here.
    const { file, problems } = subject.facts;
    return { examined: 0, findings: problems.map(({ what }) => ({ where: file, what })) };
  },
};
