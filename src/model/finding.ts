/** What a check does to the release when it finds something. */
export type Severity = 'block' | 'warn';

/** A fact about the release that somebody must act on. Data: it is returned, never thrown. */
export interface Finding {
  /** The object: a file, a path within it, a job, an artifact. Strangers' text. */
  readonly where: string;
  /** What is wrong with it, in one sentence. May hold strangers' text. */
  readonly what: string;
  /** Line of `where`, from 1; left out when nobody counted. */
  readonly line?: number;
  /** Byte of the distribution at which the entry `where` begins; left out for an sdist, whose entries are packed. */
  readonly offset?: number;
}

/** How much was looked at, and what was found. `examined: 0` is never reported as a pass. */
export interface CheckResult {
  readonly examined: number;
  readonly findings: readonly Finding[];
}

/** What a check says of itself; plain data, so that it crosses worker threads and goes into reports. */
export interface CheckMeta {
  /** Kebab-case noun for the failing state; permanent. */
  readonly id: string;
  /** States the failure. */
  readonly title: string;
  readonly severity: Severity;
  /** `always`: a subject with nothing to examine fails. `sometimes`: it is reported as not applicable. */
  readonly applies: 'always' | 'sometimes';
  readonly why: string;
  /** Starts with a verb. */
  readonly remedy: string;
  readonly source: `https://${string}`;
}

/** The answer of one check about one subject. */
export interface Verdict {
  readonly check: CheckMeta;
  readonly subject: string;
  readonly status: 'pass' | 'fail' | 'not-applicable';
  readonly findings: readonly Finding[];
}

/** Whether a verdict stops the release. */
export const blocks = ({ status, check }: Verdict): boolean => status === 'fail' && check.severity === 'block';
