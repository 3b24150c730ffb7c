import type { Report } from '../model/report.ts';
import type { WorldName } from '../model/run.ts';

/** A report that says nothing yet; a command fills in what it reached. */
export const emptyReport = (command: string, world: WorldName): Report => ({
  command,
  world,
  headline: '',
  stopped: undefined,
  next: [],
  plan: undefined,
  release: undefined,
  seal: undefined,
  files: [],
  verdicts: [],
  approval: undefined,
  publication: undefined,
  notes: [],
});
