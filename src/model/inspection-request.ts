import type { Expectation, Inspection } from './distribution.ts';

/** A question to a worker thread. */
export interface InspectionRequest {
  readonly id: number;
  /** Absolute. */
  readonly path: string;
  /** Base name, by which the file is judged. */
  readonly file: string;
  readonly expectation: Expectation;
}

/** Its answer: `unreadable` when the file could not be read, `failed` for a defect of ours. */
export type InspectionReply =
  | { readonly id: number; readonly inspection: Inspection }
  | { readonly id: number; readonly failure: 'unreadable' | 'failed'; readonly what: string };
