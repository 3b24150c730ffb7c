import type { Report } from '../model/report.ts';
import { plain, size } from './escape.ts';
import { type FileVerdict, verdictsByFile, worstOf } from './file-verdict.ts';
import { entriesOf, type Fold, type FoldedCheck, filesOf, foldedFindings } from './folded-findings.ts';
import { noPaint, type Paint, type Shade } from './paint.ts';
import { renderGrid } from './terminal-grid.ts';
import { lineWidth, wrap } from './wrap.ts';

/** The terminal that a report is for. */
export interface Screen {
  /** Columns; `undefined` when it is none, and no name may be cut short. */
  readonly columns: number | undefined;
  readonly paint: Paint;
}

/** A file or a pipe. */
export const noScreen: Screen = { columns: undefined, paint: noPaint };

/** Columns that are used at most and at least, whatever the terminal says. */
const [maxColumns, minColumns] = [160, 40] as const;

/** Rows of the table, and texts of one check, that are listed; more are counted, and the JSON has all of them. */
const shownFiles = 200;
const shownFolds = 20;

/** Characters of one text of the command: a headline, a note, a next step. */
const maxText = 2_000;

/** Hex digits of a SHA-256 in the table: enough to tell files apart, too few to trust. */
const shortDigest = 12;

const shades: Readonly<Record<FileVerdict, Shade>> = { pass: 'good', warn: 'warn', block: 'bad' };

/**
 * What `inspect` found, for a person: a row for each file, the grid, what was found with its remedy, and at the end,
 * where the cursor is, the answer and what to do. Lines hold no control characters but the colours.
 */
export function renderInspection(report: Report, { columns, paint }: Screen = noScreen): string {
  const width = columns === undefined ? lineWidth : Math.min(Math.max(columns, minColumns), maxColumns);
  const told = teller(width, paint);
  const answer = worstOf(report.verdicts);
  const parts = [
    fileTable(report, columns === undefined ? undefined : width, paint),
    renderGrid(report, width, paint),
    ...foldedFindings(report).map((one) => foundBy(one, told, report.files.length === 1)),
    report.notes.map((note) => told('note: ', note)).join(''),
    `${told('', report.headline, shades[answer])}${report.next.map((line) => told('  next: ', line)).join('')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Makes a paragraph: a word of ours, and a text whose further lines stand below its first one. */
type Tell = (word: string, text: string, shade?: Shade) => string;

function teller(width: number, paint: Paint): Tell {
  return (word, text, shade) => {
    // A stranger's `::` would be obeyed by a runner where a line begins with it.
    const whole = `${word}${plain(text, maxText)}`.replace(/^(\s*):(?=:)/, '$1: ');
    const [first = '', ...rest] = wrap(whole, ' '.repeat(word.length), width);
    const head = first.startsWith(word) ? paint(shade ?? 'strong', word.trimEnd()) : '';
    const lines =
      word === '' && shade !== undefined
        ? [first, ...rest].map((line) => paint(shade, line))
        : [head === '' ? first : `${head}${first.slice(word.trimEnd().length)}`, ...rest];
    return `${lines.join('\n')}\n`;
  };
}

/** @param width to which names are cut; `undefined` leaves them whole. */
function fileTable(report: Report, width: number | undefined, paint: Paint): string {
  const { ofFile } = verdictsByFile(report);
  const rows = report.files.slice(0, shownFiles).map(({ file, size: bytes, sha256 }) => {
    const verdict = worstOf(ofFile.get(file) ?? []);
    return { verdict, size: size(bytes), digest: plain(sha256.slice(0, shortDigest)), file: plain(file) };
  });
  if (rows.length === 0) return '';
  const sizes = Math.max('size'.length, ...rows.map((row) => row.size.length));
  const head = `verdict  ${'size'.padStart(sizes)}  ${'sha256'.padEnd(shortDigest)}  file`;
  const used = head.length - 'file'.length;
  const more = report.files.length - rows.length;
  return [
    paint('soft', head),
    ...rows.map((row) => {
      const verdict = `${paint(shades[row.verdict], row.verdict)}${' '.repeat('verdict'.length - row.verdict.length)}`;
      const file = width === undefined ? row.file : shortened(row.file, width - used);
      return `${verdict}  ${row.size.padStart(sizes)}  ${paint('soft', row.digest)}  ${file}`;
    }),
    ...(more > 0 ? [`… and ${more} more files; --json has all of them`] : []),
    '',
  ].join('\n');
}

/** A name without its middle: what differs among the wheels of a release is at the end. */
function shortened(name: string, width: number): string {
  if (name.length <= width) return name;
  const tail = Math.ceil((width - 1) / 2);
  // A cut may leave half of a character.
  return plain(`${name.slice(0, Math.max(1, width - 1 - tail))}…${name.slice(-tail)}`);
}

/** @param alone whether the report is of one file, which then need not be named again. */
function foundBy({ check, blocks, folds }: FoldedCheck, told: Tell, alone: boolean): string {
  const shown = folds.slice(0, shownFolds);
  const more = folds.length - shown.length;
  const inFiles = (fold: Fold): string => (alone ? '' : filesOf(fold, plain));
  // Where all of a check's findings are in the same files, these are named once.
  const [common = '', ...others] = new Set(folds.map(inFiles));
  const once = others.length === 0;
  return [
    told(blocks ? 'BLOCKS: ' : 'warns: ', `${check.title} (${check.id})`, blocks ? 'bad' : 'warn'),
    once && common !== '' ? told('  in ', common) : '',
    ...shown.flatMap((fold) => [
      told('  - ', [entriesOf(fold, plain), fold.what].filter((part) => part !== '').join(': ')),
      once ? '' : told('    in ', inFiles(fold)),
    ]),
    more > 0 ? told('  - ', `… and ${more} more findings; --json has all of them`) : '',
    told('  why: ', check.why),
    told('  do: ', check.remedy),
  ].join('');
}
