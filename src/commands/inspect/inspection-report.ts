import type { Inspection } from '../../model/distribution.ts';
import { blocks, type Verdict } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { WorldName } from '../../model/run.ts';
import { emptyReport } from '../empty-report.ts';

/** What the inspections come to: the answer in one line, and what to do about it. */
export function inspectionReport(
  inspections: readonly Inspection[],
  { world, notes }: { readonly world: WorldName; readonly notes: readonly string[] },
): Report {
  const verdicts = inspections.flatMap((one) => one.verdicts);
  const refused = inspections.filter((one) => one.verdicts.some(blocks)).length;
  const [only, ...others] = inspections;
  const alone = only !== undefined && others.length === 0 ? only.file : undefined;
  const because = `${alone ?? `${refused} of ${inspections.length} distributions`} would be refused`;
  const inspected = alone ?? `${inspections.length} distributions inspected`;
  return {
    ...emptyReport('inspect', world),
    headline: refused > 0 ? because : `${inspected}: ${remark(verdicts)}`,
    stopped: refused > 0 ? { stage: 'inspect', because } : undefined,
    next: nextSteps(verdicts, refused),
    files: inspections.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    verdicts,
    notes,
  };
}

const failedIds = (verdicts: readonly Verdict[]): readonly string[] => [
  ...new Set(verdicts.filter(({ status }) => status === 'fail').map(({ check }) => check.id)),
];

function remark(verdicts: readonly Verdict[]): string {
  const warning = failedIds(verdicts).length;
  if (warning === 0) return 'nothing blocks, nothing warns';
  return `nothing blocks, ${warning === 1 ? '1 check warns' : `${warning} checks warn`}`;
}

/** What blocks has its remedy beside its findings; here is what comes after. */
function nextSteps(verdicts: readonly Verdict[], refused: number): readonly string[] {
  const [first] = failedIds(refused > 0 ? verdicts.filter(blocks) : verdicts);
  if (first === undefined) return [];
  const them = refused === 1 ? 'it' : 'them';
  return [
    refused === 0
      ? 'Nothing has to be done. Read the warnings before you publish.'
      : `Do what is said at each finding that blocks, build ${them} again, and inspect ${them} again.`,
    `\`wheelgate inspect --explain ${first}\` tells more of a check.`,
  ];
}
