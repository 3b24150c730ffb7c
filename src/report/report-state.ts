import { blocks } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** `ready`: nothing is in the way · `waiting`: not known yet, run again · `stopped`: it goes no further. */
export type ReportState = 'ready' | 'waiting' | 'stopped';

/** What a report comes to. A finding that blocks is never ready, whatever the report says of itself. */
export function stateOf({ stopped, verdicts, publication }: Report): ReportState {
  if (stopped !== undefined || verdicts.some(blocks) || publication?.state === 'different') return 'stopped';
  return publication?.state === 'stale' ? 'waiting' : 'ready';
}
