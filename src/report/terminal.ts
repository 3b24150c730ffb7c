import { blocks, type Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { plain } from './escape.ts';
import { type Cell, wheelGrid } from './grid.ts';

const marks: Readonly<Record<Cell, string>> = { good: '+', warned: '!', refused: 'X', absent: '.' };

/** More findings of one check than this are counted, not listed; the JSON has all of them. */
const shownFindings = 20;

/** The report for a terminal: what a rehearsal's world means first, the answer last. */
export function renderText(report: Report): string {
  const blocking = report.verdicts.filter(blocks);
  const warning = report.verdicts.filter((one) => one.status === 'fail' && !blocks(one));
  const parts = [
    report.world === 'rehearsal' ? 'REHEARSAL: an embedded GitHub, Sigstore and PyPI; nothing of this is real.\n' : '',
    renderGrid(report),
    ...findingLines('blocks', blocking),
    ...findingLines('warns', warning),
    report.notes.map((note) => `note: ${plain(note, 2_000)}\n`).join(''),
    renderFacts(report),
    `${plain(report.headline, 1_000)}\n`,
    report.next.map((line) => `  next: ${plain(line, 1_000)}\n`).join(''),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The grid in plain characters: `+` good, `!` with a warning, `X` refused, `.` not there. */
export function renderGrid(report: Report): string {
  const { pythons, rows, sdists, strangers } = wheelGrid(report);
  if (rows.length === 0 && sdists.length === 0) return '';
  const width = Math.max(0, ...rows.map(({ platform }) => platform.length));
  const line = (head: string, cells: readonly string[]) =>
    `${head.padEnd(width)}  ${cells.map((cell, at) => cell.padEnd((pythons[at] ?? '').length)).join('  ')}`.trimEnd();
  return [
    ...(rows.length > 0 ? [line('', pythons)] : []),
    ...rows.map(({ platform, cells }) =>
      line(
        plain(platform),
        cells.map((cell) => marks[cell]),
      ),
    ),
    ...sdists.map(({ file, cell }) => `${plain(file)}  ${marks[cell]}`),
    ...strangers.map((file) => `${plain(file)}  ?`),
    '',
  ].join('\n');
}

function findingLines(word: string, verdicts: readonly Verdict[]): readonly string[] {
  const byCheck = new Map<string, Verdict[]>();
  for (const verdict of verdicts) byCheck.set(verdict.check.id, [...(byCheck.get(verdict.check.id) ?? []), verdict]);
  return [...byCheck].map(([id, all]) => {
    const findings = all.flatMap(({ subject, findings }) => findings.map((one) => ({ subject, ...one })));
    const lines = findings
      .slice(0, shownFindings)
      .map(({ subject, where, what }) => `  ${place(subject, where)}: ${plain(what)}\n`);
    const more = findings.length > shownFindings ? `  … and ${findings.length - shownFindings} more\n` : '';
    return `${word}: ${all[0]?.check.title ?? id} (${id})\n${lines.join('')}${more}`;
  });
}

const place = (subject: string, where: string): string =>
  where === subject || where.startsWith(subject) ? plain(where) : `${plain(subject)}: ${plain(where)}`;

function renderFacts({ seal, approval, publication, release, plan }: Report): string {
  const source = release?.source ?? plan?.source;
  const lines = [
    ...(source ? [`source    ${source.ref || 'no tag'} of ${source.repository}, commit ${source.commit}`] : []),
    ...(seal ? [`seal      sha256:${seal}`] : []),
    ...(approval ? [`approved  ${approvers(approval)}`] : []),
    ...(publication ? [`index     ${publication.index}: ${publication.state}, ${publication.files.length} files`] : []),
  ];
  return lines.map((line) => `${plain(line)}\n`).join('');
}

function approvers({ by, basis }: NonNullable<Report['approval']>): string {
  if (basis === 'policy') return 'by the policy: this index asks for no person';
  return by
    .map(({ login, namedDigest }) => `by ${login}, ${namedDigest ? 'who named the digest' : 'without the digest'}`)
    .join('; ');
}
