import type { Report } from '../model/report.ts';
import { code, isLink, markdown, markdownProse, size } from './escape.ts';
import { type FileVerdict, verdictsByFile, worstOf } from './file-verdict.ts';
import { entriesOf, type FoldedCheck, filesOf, foldedFindings } from './folded-findings.ts';
import { summaryGrid } from './summary-grid.ts';
import { foldedTable } from './summary-table.ts';

const marks: Readonly<Record<FileVerdict, string>> = { pass: '✅', warn: '⚠️', block: '❌' };

/** Texts of one check that are listed, and rows of files; the JSON has all of them, and a summary may be 1 MiB. */
const [shownFolds, shownFiles] = [100, 500] as const;

/** Characters of one text of the command. */
const maxText = 2_000;

/** What `inspect` found in Markdown, for a job's summary; safe for text that strangers wrote. */
export function renderInspectionMarkdown(report: Report): string {
  const answer = worstOf(report.verdicts);
  const paragraphs = [
    `## ${marks[answer]} wheelgate ${markdown(report.command)} · ${markdownProse(report.headline, maxText)}`,
    report.next.map((line) => `- **Next:** ${markdownProse(line, maxText)}`).join('\n'),
    ...summaryGrid(report),
    ...foldedFindings(report).flatMap(section),
    ...report.notes.map((note) => `> ${markdownProse(note, maxText)}`),
    fileTable(report),
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}

function section({ check, blocks, folds }: FoldedCheck): readonly string[] {
  const shown = folds.slice(0, shownFolds);
  const more = folds.length - shown.length;
  const link = isLink(check.source) ? `[${markdown(check.id)}](${check.source})` : code(check.id);
  return [
    `### ${blocks ? '❌ Blocks' : '⚠️ Warns'}: ${markdownProse(check.title)}`,
    `${markdownProse(check.why)} **What to do:** ${markdownProse(check.remedy)} (${link})`,
    foldedTable(
      folds.length === 1 ? '1 finding' : `${folds.length} findings`,
      ['Where', 'What is wrong', 'Files'],
      shown.map((fold) => [entriesOf(fold, code), markdownProse(fold.what), filesOf(fold, code)]),
    ),
    more > 0 ? `… and ${more} more; the JSON report has all of them.` : '',
  ];
}

function fileTable(report: Report): string {
  const { ofFile } = verdictsByFile(report);
  const shown = report.files.slice(0, shownFiles);
  const more = report.files.length - shown.length;
  const rows = shown.map(({ file, size: bytes, sha256 }) => {
    const verdict = worstOf(ofFile.get(file) ?? []);
    return [`${marks[verdict]} ${verdict}`, code(file), size(bytes), code(sha256)];
  });
  if (rows.length === 0) return '';
  const title = report.files.length === 1 ? '1 file' : `${report.files.length} files`;
  const head = ['Verdict', 'File', 'Size', 'SHA-256'];
  const whole = foldedTable(`${title} with verdict, size and SHA-256`, head, rows, 0);
  return more > 0 ? `${whole}\n\n… and ${more} more files; the JSON report has all of them.` : whole;
}
