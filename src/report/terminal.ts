import type { Report } from '../model/report.ts';
import { plain } from './escape.ts';
import { factsOf } from './facts.ts';
import { type FindingGroup, findingGroups } from './finding-groups.ts';
import { firstOf } from './first-of.ts';
import { renderGrid } from './terminal-grid.ts';
import { wrap } from './wrap.ts';

/** Findings of one check that are listed; the rest is counted, and the JSON has all of them. */
const shownFindings = 20;

/** Characters of one text of the commands: a headline, a note, a next step. */
const maxText = 2_000;

/**
 * The report for a terminal of 80 columns: that a world is a rehearsal's first, then the grid and what was found, and
 * at the end, where the cursor is, the answer and what to do. Lines hold no control characters.
 */
export function renderText(report: Report): string {
  const parts = [
    report.world === 'rehearsal' ? 'REHEARSAL: an embedded GitHub, Sigstore and PyPI; nothing of this is real.\n' : '',
    renderGrid(report),
    ...findingGroups(report).map(findings),
    report.notes.map((note) => paragraph('note: ', note)).join(''),
    factsOf(report)
      .map(({ name, value }) => paragraph(name.toLowerCase().padEnd(factWidth), value))
      .join(''),
    `${paragraph('', report.headline)}${report.next.map((line) => paragraph('  next: ', line)).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The longest name and a space: with it, `sha256:` and a digest are 80 characters. */
const factWidth = 9;

function findings({ check, blocks, within, same, findings: all }: FindingGroup): string {
  const lines = firstOf(all, shownFindings, ({ place, what }) =>
    [...place, ...(same === undefined ? [what] : [])].map((part) => plain(part)).join(': '),
  );
  return [
    paragraph(blocks ? 'BLOCKS: ' : 'warns: ', `${check.title} (${check.id})`),
    ...(within === undefined ? [] : [paragraph('  in ', within)]),
    ...(same === undefined ? [] : [paragraph('  ', `${plain(same)}:`)]),
    ...lines.map((line) => paragraph('  - ', line)),
    // What blocks has its remedy among the next steps; a warning has it here or nowhere.
    blocks ? paragraph('  why: ', check.why) : paragraph('  remedy: ', check.remedy),
  ].join('');
}

/** A text behind a word of ours; what is continued stands below the text. No line begins with a stranger's `::`. */
function paragraph(word: string, text: string): string {
  const whole = `${word}${plain(text, maxText)}`.replace(/^(\s*):(?=:)/, '$1: ');
  return `${wrap(whole, ' '.repeat(word.length)).join('\n')}\n`;
}
