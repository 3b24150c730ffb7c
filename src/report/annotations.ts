import { blocks } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { plain } from './escape.ts';

export interface AnnotationText {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations of a kind for a step; the rest would be dropped without a word. */
const maxOfAKind = 9;

/** One annotation a check that found something, errors first; and one that counts those left out. */
export function annotationsOf({ verdicts }: Report): readonly AnnotationText[] {
  const found = verdicts.filter(({ status }) => status === 'fail');
  const ids = [...new Set(found.map(({ check }) => check.id))];
  const all = ids.map((id): AnnotationText => {
    const same = found.filter(({ check }) => check.id === id);
    const findings = same.flatMap((one) => one.findings);
    const first = findings[0];
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    const check = same[0]?.check;
    const level = same.some(blocks) ? 'error' : 'warning';
    return {
      level,
      title: `${check?.title ?? id} (${id})`,
      message: `${plain(first?.where ?? '')}: ${plain(first?.what ?? '')}${more}. ${check?.remedy ?? ''}`,
    };
  });
  return [...limited(all, 'error'), ...limited(all, 'warning')];
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
