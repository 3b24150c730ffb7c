/** Bytes that somebody pipes into this process. */
export interface StandardInput {
  /** Whether a person types there: nothing was piped, and waiting would never end. */
  readonly isTerminal: boolean;
  /**
   * Writes all of it into a new file.
   *
   * @returns bytes written. @throws ReleaseError FILE_UNREADABLE when there are more than `maxBytes`, or none can be had.
   */
  readonly save: (path: string, maxBytes: number) => Promise<number>;
}
