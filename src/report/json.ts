import type { Report } from '../model/report.ts';
import { wheelGrid } from './grid.ts';
import { printableJson } from './printable-json.ts';
import { stateOf } from './report-state.ts';

/**
 * The report for machines, as `report.json` and `--json`: one document, a line break at its end.
 *
 * - `state`: `ready`, `waiting` (run it again) or `stopped`.
 * - `command`, `world`, `headline`, `next`, `notes`: as in {@link Report}.
 * - `stopped`: `{stage, because}`, when a stage stopped it.
 * - `plan`, `release`, `seal`, `approval`, `publication`: the documents as they are, as far as the command got.
 * - `files`: `{file, size, sha256}` each; size in bytes.
 * - `grid`: `{pythons, rows: [{platform, cells}], sdists, unplaced, strangers, left}`, as in {@link Grid}.
 * - `verdicts`: `{check, subject, status, findings}` each, all of them, with all of their findings.
 *
 * A member that is not known is left out, never `null`; a `null` is one of a document itself.
 */
export function renderJson(report: Report): string {
  const { command, world, headline, stopped, next, notes, plan, release, seal, approval, publication } = report;
  const document = {
    state: stateOf(report),
    command,
    world,
    headline,
    stopped,
    next,
    notes,
    plan,
    release,
    seal,
    approval,
    publication,
    files: report.files.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    grid: wheelGrid(report),
    verdicts: report.verdicts,
  };
  return printableJson(document);
}
