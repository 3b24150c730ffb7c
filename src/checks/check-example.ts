/** A true finding of a check, for its page and for `--explain`. */
export interface CheckExample {
  /** Name of the distribution; empty when `where` says it, and for a release. */
  readonly of: string;
  readonly where: string;
  readonly what: string;
}
