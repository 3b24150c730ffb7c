import type { Report } from '../model/report.ts';
import { wheelGrid } from './grid.ts';

/** The report for machines: everything, one document, a line break at the end. */
export function renderJson(report: Report): string {
  const { stopped, verdicts, ...rest } = report;
  const verdict = stopped === undefined ? 'ready' : 'stopped';
  return `${JSON.stringify({ verdict, stopped: stopped ?? null, ...rest, grid: wheelGrid(report), verdicts }, undefined, 2)}\n`;
}
