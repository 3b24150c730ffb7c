import { blocks, type Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { SeenFile } from '../stages/stage.ts';

interface Stopped {
  readonly stage: string;
  readonly because: string;
  readonly verdicts: readonly Verdict[];
  readonly files: readonly SeenFile[];
}

/** The report of a release that a stage stopped: what blocks, and the remedy of each check that found something. */
export function stoppedReport(report: Report, { stage, because, verdicts, files }: Stopped): Report {
  const remedies = verdicts.filter(blocks).map(({ check }) => `${check.remedy} (${check.id})`);
  return {
    ...report,
    headline: `Stopped in stage ${stage}: ${because}`,
    stopped: { stage, because },
    next: [...new Set(remedies)],
    files,
    verdicts: [...report.verdicts, ...verdicts],
  };
}
