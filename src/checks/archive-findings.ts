import { type Concern, problemTable } from '../dist/archive-problem.ts';
import type { CheckResult } from '../model/finding.ts';
import type { DistributionSubject } from './distribution-subject.ts';

/** The archive's problems that one check is about, one check for each concern. */
export const archiveFindings = (concern: Concern, { facts }: DistributionSubject): CheckResult => ({
  examined: facts.entryCount,
  findings: facts.problems
    .filter(({ kind }) => problemTable[kind] === concern)
    .map(({ where, what }) => ({ where: where === 'archive' ? facts.file : where, what })),
});
