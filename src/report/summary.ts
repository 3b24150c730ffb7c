import type { Report } from '../model/report.ts';
import { code, isLink, markdown, markdownProse, size } from './escape.ts';
import { factsOf } from './facts.ts';
import { type FindingGroup, findingGroups } from './finding-groups.ts';
import { firstOf } from './first-of.ts';
import { type ReportState, stateOf } from './report-state.ts';
import { summaryGrid } from './summary-grid.ts';
import { foldedTable } from './summary-table.ts';

const marks: Readonly<Record<ReportState, string>> = { ready: '✅', waiting: '⏳', stopped: '❌' };

/** Findings of one check that are listed; the JSON has all of them, and a summary may be 1 MiB. */
const shownFindings = 200;

/** Next steps at the top; a release stopped by more has them all in the sections below. */
const shownSteps = 5;

/** Characters of one text of the commands: a headline, a note, a next step. */
const maxText = 2_000;

/**
 * The job summary in Markdown, safe for text that strangers wrote: a mark, what happened and what to do; the grid; what
 * blocks; what warns; what is known of the release; and the list of files, folded.
 */
export function renderSummary(report: Report): string {
  const paragraphs = [
    ...head(report),
    ...summaryGrid(report),
    ...findingGroups(report).flatMap(section),
    facts(report),
    ...report.notes.map((note) => `> ${markdownProse(note, maxText)}`),
    files(report),
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}

function head(report: Report): readonly string[] {
  const { command, world, headline, next } = report;
  const name = `wheelgate ${markdown(command)}`;
  const steps = firstOf(next, shownSteps, (line) => `**Next:** ${markdownProse(line, maxText)}`);
  const rehearsal = world === 'rehearsal';
  return [
    `## ${marks[stateOf(report)]} ${rehearsal ? `Rehearsal · ${name}` : name} · ${markdownProse(headline, maxText)}`,
    rehearsal ? '**A rehearsal:** GitHub, Sigstore and PyPI are embedded; nothing of this is real.' : '',
    steps.map((step) => `- ${step}`).join('\n'),
  ];
}

function section({ check, blocks, within, same, findings }: FindingGroup): readonly string[] {
  const shown = findings.slice(0, shownFindings);
  const more = findings.length - shown.length;
  const link = isLink(check.source) ? `[${markdown(check.id)}](${check.source})` : code(check.id);
  const title = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const places = shown.map(({ place }) => place.map(code).join(' '));
  return [
    `### ${blocks ? '❌ Blocks' : '⚠️ Warns'}: ${markdownProse(check.title)}`,
    `${markdownProse(check.why)} **What to do:** ${markdownProse(check.remedy)} (${link})`,
    within === undefined ? '' : `In ${code(within)}:`,
    same === undefined
      ? foldedTable(
          title,
          ['Where', 'What is wrong'],
          shown.map(({ what }, at) => [places[at] ?? '', markdownProse(what)]),
        )
      : foldedTable(
          title,
          [markdownProse(same)],
          places.map((place) => [place]),
        ),
    more > 0 ? `… and ${more} more; the JSON report has all of them.` : '',
  ];
}

function facts(report: Report): string {
  const lines = factsOf(report).map(
    ({ name, value, isDigest }) => `- **${name}:** ${isDigest ? code(value) : markdownProse(value)}`,
  );
  return lines.length === 0 ? '' : ['### This release', lines.join('\n')].join('\n\n');
}

function files({ files: all }: Report): string {
  const rows = all.map((one) => [code(one.file), size(one.size), code(one.sha256)]);
  const title = all.length === 1 ? '1 file with size and SHA-256' : `${all.length} files with size and SHA-256`;
  return rows.length === 0 ? '' : foldedTable(title, ['File', 'Size', 'SHA-256'], rows, 0);
}
