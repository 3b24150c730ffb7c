import type { RstFault } from './rst-fault.ts';
import type { RstLine } from './rst-lines.ts';

/** One character that is neither letter, digit nor blank, repeated. */
const ruled = /^([!-/:-@[-`{-~])\1*$/;

/** Shorter rules are taken for text when they do not fit. */
const minRule = 4;

/** Whether a line is nothing but a rule. */
export const isRule = ({ text, kind }: RstLine): boolean => kind === 'text' && ruled.test(text);

/**
 * Titles whose rules are too short, do not match, or give a level that no title before has led to.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#sections
 */
export function judgeRstTitles(lines: readonly RstLine[]): readonly RstFault[] {
  const faults: RstFault[] = [];
  const styles: string[] = [];
  let level = 0;
  const enter = (style: string, line: number) => {
    const known = styles.indexOf(style);
    if (known < 0 && level < styles.length) faults.push({ line, what: 'Title level inconsistent' });
    else if (known < 0) styles.push(style);
    if (known > level) faults.push({ line, what: 'Title level inconsistent' });
    level = known < 0 ? styles.length : known + 1;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const [first, second, third] = lines.slice(at, at + 3);
    if (first?.kind !== 'text' || continues(lines[at - 1]) || second === undefined) continue;
    if (isRule(first)) {
      at += judgeOverline(first, second, third, faults, enter);
      continue;
    }
    if (!isUnderline(first, second)) continue;
    at += 1;
    if (first.indent > 0) faults.push({ line: first.number, what: 'Unexpected section title' });
    else if (columns(first.text) > second.text.length) faults.push(tooShort(second, 'underline'));
    if (first.indent === 0) enter(second.text[0] ?? '', first.number);
  }
  return faults;
}

/** Whether this line is a paragraph's, so that the next one is no title. */
const continues = (before: RstLine | undefined): boolean => before?.kind === 'text' && !isRule(before);

function isUnderline(title: RstLine, rule: RstLine): boolean {
  const under = rule.text.trimStart();
  if (rule.kind !== 'text' || rule.indent !== title.indent || !ruled.test(under)) return false;
  if (/^(?:[-+*•]|\d+\.) /.test(title.text) || title.text.startsWith(':')) return false;
  return under.length >= minRule || (under.length >= columns(title.text.trimStart()) && title.indent === 0);
}

const tooShort = ({ number }: RstLine, what: string): RstFault => ({ line: number, what: `Title ${what} too short` });

/** @returns how many lines more it has read. */
function judgeOverline(
  over: RstLine,
  title: RstLine,
  under: RstLine | undefined,
  faults: RstFault[],
  enter: (style: string, line: number) => void,
): number {
  if (title.kind !== 'text' || over.text.length < minRule) return 0;
  if (under === undefined || !isRule(under) || under.text !== over.text) {
    faults.push({ line: over.number, what: 'Title overline without a matching underline' });
    return 1;
  }
  if (columns(title.text.trim()) > over.text.length) faults.push(tooShort(over, 'overline'));
  enter(`over ${over.text[0]}`, title.number);
  return 2;
}

/** Columns that a terminal gives a text: two for the wide letters of East Asia, none for marks. */
const columns = (text: string): number =>
  [...text].reduce((sum, one) => {
    if (/\p{Mn}/u.test(one)) return sum;
    return (
      sum +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u.test(one)
        ? 2
        : 1)
    );
  }, 0);
