import type { Inputs } from '../../inputs.ts';
import { renderInspectionJson } from '../../report/inspect-json.ts';
import { renderInspectionMarkdown } from '../../report/inspect-markdown.ts';
import { renderInspection, type Screen } from '../../report/inspect-terminal.ts';
import { renderSarif } from '../../report/sarif.ts';
import { version } from '../../version.ts';
import type { InspectResult } from '../inspect.ts';

/** The text that `inspect` prints, in the form that was asked for. */
export function showInspection({ report, paths }: InspectResult, { json, format }: Inputs, screen: Screen): string {
  switch (json ? 'json' : format) {
    case 'json':
      return renderInspectionJson(report);
    case 'sarif':
      return renderSarif(report, { version, paths });
    case 'markdown':
      return renderInspectionMarkdown(report);
    case 'terminal':
      return renderInspection(report, screen);
  }
}
