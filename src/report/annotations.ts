import type { Report } from '../model/report.ts';
import { plain } from './escape.ts';
import { type FindingGroup, findingGroups } from './finding-groups.ts';

export interface AnnotationText {
  readonly level: 'notice' | 'warning' | 'error';
  /** One line. */
  readonly title: string;
  /** One line. */
  readonly message: string;
}

/** GitHub shows ten annotations of a kind for a step; the rest would be dropped without a word. */
const maxOfAKind = 9;

/** One annotation a check that found something, errors first; and one that counts those left out. */
export function annotationsOf(report: Report): readonly AnnotationText[] {
  const of = report.world === 'rehearsal' ? 'Rehearsal: ' : '';
  const all = findingGroups(report).map((group): AnnotationText => {
    const { id, title } = group.check;
    return {
      level: group.blocks ? 'error' : 'warning',
      title: `${of}${plain(title)} (${plain(id)})`,
      message: messageOf(group),
    };
  });
  return [...limited(all, 'error'), ...limited(all, 'warning')];
}

function messageOf({ check, within, findings }: FindingGroup): string {
  const [first] = findings;
  const place = [...(within === undefined ? [] : [within]), ...(first?.place ?? [])].map((part) => plain(part));
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  return `${[...place, plain(first?.what ?? '')].join(': ')}${more}. ${plain(check.remedy)}`;
}

function limited(all: readonly AnnotationText[], level: AnnotationText['level']): readonly AnnotationText[] {
  const same = all.filter((one) => one.level === level);
  const left = same.length - maxOfAKind;
  if (left <= 0) return same;
  return [
    ...same.slice(0, maxOfAKind),
    { level, title: `${left} more`, message: 'The job summary lists all of them.' },
  ];
}
