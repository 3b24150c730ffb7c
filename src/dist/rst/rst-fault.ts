/** What docutils would stop at in a reStructuredText. */
export interface RstFault {
  /** From 1. */
  readonly line: number;
  /** What is wrong, in docutils' words where it has short ones. May hold strangers' text. */
  readonly what: string;
}
