/** Where a result is shown: a runner's step or a terminal. */
export interface Host {
  readonly kind: 'runner' | 'terminal';
  /** Sets a step output. Nothing on a terminal. */
  readonly output: (name: string, value: string) => void;
  /** Appends Markdown to the job's summary. Nothing on a terminal. */
  readonly summary: (markdown: string) => Promise<void>;
  readonly annotate: (level: 'notice' | 'warning' | 'error', title: string, message: string) => void;
  /** Writes to standard output as it is: reports in text or JSON. */
  readonly print: (text: string) => void;
}
