import type { BuildRecord, ReportedTool } from '../model/build-record.ts';

/** The machine that a leg builds on, as far as it can be read without running anything of it. */
export interface BuildHost {
  /** What the runner says of itself; empty texts where it says nothing. */
  readonly runner: () => BuildRecord['runner'];
  /** Build tools of Python that are installed where a job keeps them, from their own metadata; at most 500. */
  readonly tools: () => Promise<readonly ReportedTool[]>;
}
