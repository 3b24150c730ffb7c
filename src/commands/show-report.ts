import type { Report } from '../model/report.ts';
import type { Files } from '../ports/files.ts';
import type { Host } from '../ports/host.ts';
import { annotationsOf } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import { renderPage } from '../report/report-page.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/terminal.ts';

export interface Showing {
  readonly host: Host;
  readonly files: Files;
  /** Folder for `report.json` and `report.html`; `undefined` writes none. */
  readonly folder: string | undefined;
  readonly json: boolean;
}

/** Shows a report wherever its readers look: the step's log, the job's summary, its annotations, files beside. */
export async function showReport(report: Report, { host, files, folder, json }: Showing): Promise<void> {
  if (folder !== undefined) {
    await files.makeFolder(folder);
    await files.write(files.join(folder, 'report.json'), renderJson(report));
    await files.write(files.join(folder, 'report.html'), renderPage(report));
  }
  host.print(json ? renderJson(report) : renderText(report));
  if (host.kind === 'terminal') return;
  for (const { level, title, message } of annotationsOf(report)) host.annotate(level, title, message);
  await host.summary(renderSummary(report));
}
