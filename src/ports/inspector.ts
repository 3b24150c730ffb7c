import type { Expectation, Inspection } from '../model/distribution.ts';

/** Judges distributions in worker threads. */
export interface Inspector {
  /**
   * @param paths absolute paths; the base name is the distribution's name. Answers come in the same order.
   * @param done is told after each file.
   */
  readonly inspect: (
    paths: readonly string[],
    expectation: Expectation,
    done: (file: string, count: number) => void,
  ) => Promise<readonly Inspection[]>;
}
