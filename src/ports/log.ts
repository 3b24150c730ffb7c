/** What the person who waits sees. Texts are made safe for the runner's log here, once. */
export interface Log {
  /** Runs `work` under a heading and tells how long it took. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  /**
   * Replaces the last line on a terminal; a line at most every 10 s elsewhere. An empty text takes that line away, before
   * something else writes to the same terminal.
   */
  readonly progress: (text: string) => void;
}
