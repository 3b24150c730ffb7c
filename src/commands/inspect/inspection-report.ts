import type { Inspection } from '../../model/distribution.ts';
import { blocks, type Verdict } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { WorldName } from '../../model/run.ts';
import { emptyReport } from '../empty-report.ts';

/** What the inspections, and the questions to the set, come to: the answer in one line, and what to do about it. */
export function inspectionReport(
  inspections: readonly Inspection[],
  ofTheSet: readonly Verdict[],
  { world, notes }: { readonly world: WorldName; readonly notes: readonly string[] },
): Report {
  const verdicts = [...inspections.flatMap((one) => one.verdicts), ...ofTheSet];
  const refused = inspections.filter((one) => one.verdicts.some(blocks)).length;
  const [only, ...others] = inspections;
  const alone = only !== undefined && others.length === 0 ? only.file : undefined;
  const blocked = verdicts.some(blocks);
  const count = `${inspections.length} distributions`;
  const because =
    refused > 0 ? `${alone ?? `${refused} of ${count}`} would be refused` : `${count} would be refused as a release`;
  const inspected = alone ?? `${inspections.length} distributions inspected`;
  return {
    ...emptyReport('inspect', world),
    headline: blocked ? because : `${inspected}: ${remark(verdicts)}`,
    stopped: blocked ? { stage: 'inspect', because } : undefined,
    next: nextSteps(verdicts, refused, blocked),
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
function nextSteps(verdicts: readonly Verdict[], refused: number, blocked: boolean): readonly string[] {
  const [first] = failedIds(blocked ? verdicts.filter(blocks) : verdicts);
  if (first === undefined) return [];
  const them = refused === 1 ? 'it' : 'them';
  return [
    !blocked
      ? 'Nothing has to be done. Read the warnings before you publish.'
      : `Do what is said at each finding that blocks, build ${them} again, and inspect ${them} again.`,
    `\`wheelgate inspect --explain ${first}\` tells more of a check.`,
  ];
}
