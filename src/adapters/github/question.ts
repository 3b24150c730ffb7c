import type { getOctokit } from '@actions/github';

/** GitHub's client, made by `getOctokit`. */
export type Octokit = ReturnType<typeof getOctokit>;

/** A reply with a status that the question knows. */
export interface ApiReply {
  readonly status: number;
  /** One header, its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** JSON as parsed; text where it is none. */
  readonly body: unknown;
}

/** One question to the REST API, with all that is needed to say what went wrong. */
export interface Question {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** Method and path below the repository, parts in braces: `GET /actions/runs/{run_id}`. */
  readonly route: string;
  /** Parts of the path; what is left goes into the query, or is the body under `data`. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** What is asked for, as messages name it: `the jobs of run 7`. */
  readonly what: string;
  /** The line that the job needs under `permissions:`. */
  readonly permission: `${'actions' | 'checks' | 'contents' | 'metadata'}: read` | 'attestations: write';
  /** Statuses that carry an answer; 200 alone when left out. */
  readonly statuses?: readonly number[];
  /** `fact`: whatever goes wrong is FACT_UNREADABLE, for the gate takes it as a no. */
  readonly kind?: 'fact';
}
