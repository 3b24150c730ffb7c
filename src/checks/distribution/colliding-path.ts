import { archiveFindings } from '../archive-findings.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { installedCollisions } from '../installed-collisions.ts';

export const collidingPath: Check<DistributionSubject> = {
  id: 'colliding-path',
  title: 'Two files of the archive are one file on some disks, or once they are installed',
  severity: 'block',
  applies: 'always',
  why: 'The second replaces the first, on Windows and macOS or after installation, so that some users get other code.',
  remedy: 'Rename one of the files in the source, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run(subject) {
    const { examined, findings } = archiveFindings('collision', subject);
    const { facts } = subject;
    return {
      examined,
      findings: facts.kind === 'wheel' ? [...findings, ...installedCollisions(facts.members)] : findings,
    };
  },
};
