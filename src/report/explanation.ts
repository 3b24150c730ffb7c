import type { CheckExample } from '../checks/check-example.ts';
import type { CheckMeta } from '../model/finding.ts';
import { plain } from './escape.ts';
import type { Screen } from './inspect-terminal.ts';
import { lineWidth, wrap } from './wrap.ts';

/** All that is known of a check. */
export interface Explained {
  readonly check: CheckMeta;
  /** Of what it is asked. */
  readonly asked: string;
  readonly example: CheckExample | undefined;
  /** Address of its page. */
  readonly page: string;
}

/** Columns of the words at the left. */
const labelWidth = 10;

/** Columns; wider lines are harder to read. */
const [minWidth, maxWidth] = [40, 100] as const;

/** Characters of one text. */
const maxText = 2_000;

/** A check for a person at a terminal, as its page in docs/checks tells it. */
export function renderExplanation({ check, asked, example, page }: Explained, { columns, paint }: Screen): string {
  const width = Math.min(Math.max(columns ?? lineWidth, minWidth), maxWidth);
  const line = (label: string, text: string): string => {
    const lines = wrap(plain(text, maxText), '', width - labelWidth);
    const heads = [`${paint('strong', label)}${' '.repeat(labelWidth - label.length)}`];
    return lines.map((one, at) => `${heads[at] ?? ' '.repeat(labelWidth)}${one}`).join('\n');
  };
  const effect = check.severity === 'block' ? 'block: it stops a release' : 'warn: it is told and stops nothing';
  return `${[
    `${paint('strong', check.id)}: ${check.title}`,
    '',
    line('why', check.why),
    line('do', check.remedy),
    line('severity', effect),
    line('asked', asked),
    line('source', check.source),
    line('page', page),
    ...(example === undefined ? [] : [line('example', spelled(example))]),
  ].join('\n')}\n`;
}

const spelled = ({ of, where, what }: CheckExample): string =>
  [of, where, what].filter((part) => part !== '').join(': ');
