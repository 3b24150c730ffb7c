import { blocks, type CheckMeta } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** All that one check found, on whatever it looked at. */
export interface FindingGroup {
  readonly check: CheckMeta;
  readonly blocks: boolean;
  /** The one subject of all the findings; `undefined` when there are several, or when each finding names it. */
  readonly within: string | undefined;
  /** What all of several findings say alike, so that it need be told once; then their places are a list. */
  readonly same: string | undefined;
  readonly findings: readonly PlacedFinding[];
}

/** A finding with its place. Both are strangers' text. */
export interface PlacedFinding {
  /** From the outside in: the file, then the path within it. At least one. */
  readonly place: readonly string[];
  readonly what: string;
}

/** The findings of a report by check: those that block first, each kind in the order in which they were found. */
export function findingGroups({ verdicts }: Report): readonly FindingGroup[] {
  const groups = new Map<string, { check: CheckMeta; blocks: boolean; found: Found[] }>();
  for (const verdict of verdicts.filter(({ status }) => status === 'fail')) {
    const { check, subject, findings } = verdict;
    const key = `${check.severity} ${check.id}`;
    const group = groups.get(key) ?? { check, blocks: blocks(verdict), found: [] };
    for (const { where, what } of findings) group.found.push({ subject, where, what });
    groups.set(key, group);
  }
  const all = [...groups.values()].map(groupOf);
  return [...all.filter((group) => group.blocks), ...all.filter((group) => !group.blocks)];
}

interface Found {
  readonly subject: string;
  readonly where: string;
  readonly what: string;
}

function groupOf({ check, blocks, found }: { check: CheckMeta; blocks: boolean; found: Found[] }): FindingGroup {
  const subjects = new Set(found.map(({ subject }) => subject));
  const named = found.every(({ subject, where }) => where.includes(subject));
  const [first] = subjects;
  const within = subjects.size === 1 && !named ? first : undefined;
  const findings = found.map(({ subject, where, what }) => ({
    place: within !== undefined || where.includes(subject) ? [where] : [subject, where],
    what,
  }));
  const texts = new Set(found.map(({ what }) => what));
  const [same] = found.length > 1 && texts.size === 1 ? texts : [];
  return { check, blocks, within, same, findings };
}
