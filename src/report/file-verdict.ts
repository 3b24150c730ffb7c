import { blocks, type Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** What all answers together come to: the worst of them. */
export type FileVerdict = 'pass' | 'warn' | 'block';

/** The worst of some answers. Only a finding counts: a check that had nothing to look at says nothing against a file. */
export function worstOf(verdicts: readonly Verdict[]): FileVerdict {
  if (verdicts.some(blocks)) return 'block';
  return verdicts.some(({ status }) => status === 'fail') ? 'warn' : 'pass';
}

/** A report's answers by the file that they are about, in the order of the files; the others are about the release. */
export function verdictsByFile({ files, verdicts }: Pick<Report, 'files' | 'verdicts'>): {
  readonly ofFile: ReadonlyMap<string, readonly Verdict[]>;
  readonly ofRelease: readonly Verdict[];
} {
  const ofFile = new Map<string, Verdict[]>(files.map(({ file }) => [file, []]));
  const ofRelease: Verdict[] = [];
  for (const verdict of verdicts) (ofFile.get(verdict.subject) ?? ofRelease).push(verdict);
  return { ofFile, ofRelease };
}
