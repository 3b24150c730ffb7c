import { blocks, type Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { code, markdown, size } from './escape.ts';
import { type Cell, wheelGrid } from './grid.ts';

const marks: Readonly<Record<Cell, string>> = { good: '✅', warned: '⚠️', refused: '❌', absent: '·' };

/** Rows of a table that are shown at once; longer ones are folded. */
const openRows = 10;

/** The job summary in Markdown: a pure function of the report, safe for text that strangers wrote. */
export function renderSummary(report: Report): string {
  const blocking = report.verdicts.filter(blocks);
  const warning = report.verdicts.filter((one) => one.status === 'fail' && !blocks(one));
  const mark = report.stopped ? '❌' : '✅';
  const paragraphs = [
    `## ${mark} wheelgate ${report.command}: ${markdown(report.headline)}`,
    ...(report.world === 'rehearsal'
      ? ['**Rehearsal.** GitHub, Sigstore and PyPI are embedded; nothing of this is real.']
      : []),
    ...(report.next.length > 0 ? [report.next.map((line) => `- **Next:** ${markdown(line)}`).join('\n')] : []),
    facts(report),
    grid(report),
    ...blocking.map((one) => section('Blocks', one)),
    ...warning.map((one) => section('Warns', one)),
    ...report.notes.map((note) => `> ${markdown(note)}`),
    files(report),
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}

function facts({ seal, release, plan, approval, publication }: Report): string {
  const source = release?.source ?? plan?.source;
  const rows = [
    ...(source
      ? [
          [
            'Source',
            `${code(source.ref || source.commit)} of ${code(source.repository)}, commit ${code(source.commit)}`,
          ],
        ]
      : []),
    ...(seal ? [['Seal', code(`sha256:${seal}`)]] : []),
    ...(approval?.by.map(({ login, namedDigest }) => [
      'Approved by',
      `${code(login)}, ${namedDigest ? 'who named the digest' : 'without the digest'}`,
    ]) ?? []),
    ...(approval?.basis === 'policy' ? [['Approved by', 'the policy: this index asks for no person']] : []),
    ...(publication
      ? [['Index', `${code(publication.index)}: ${publication.state}, ${publication.files.length} files`]]
      : []),
  ];
  return rows.length === 0 ? '' : table(['', ''], rows);
}

function grid(report: Report): string {
  const { pythons, rows, sdists, strangers } = wheelGrid(report);
  const wheels = table(
    ['', ...pythons.map(code)],
    rows.map(({ platform, cells }) => [code(platform), ...cells.map((cell) => marks[cell])]),
  );
  const others = [
    ...sdists.map(({ file, cell }) => `${marks[cell]} ${code(file)}`),
    ...strangers.map((file) => `❓ ${code(file)}`),
  ];
  return [...(rows.length > 0 ? [wheels] : []), ...others].join('\n\n');
}

function section(word: string, { check, subject, findings }: Verdict): string {
  const rows = findings.map(({ where, what }) => [
    code(where === subject ? where : `${subject} ${where}`),
    markdown(what),
  ]);
  return [
    `### ${word}: ${check.title}`,
    `${check.why} **${check.remedy}** ([${check.id}](${check.source}))`,
    folded(`${rows.length} findings`, table(['Where', 'What is wrong'], rows), rows.length),
  ].join('\n\n');
}

function files({ files: all }: Report): string {
  if (all.length === 0) return '';
  const rows = all.map((one) => [code(one.file), size(one.size), code(one.sha256)]);
  return folded(
    `${rows.length} files with size and SHA-256`,
    table(['File', 'Size', 'SHA-256'], rows),
    Number.POSITIVE_INFINITY,
  );
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const folded = (title: string, content: string, rows: number): string =>
  rows <= openRows ? content : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
