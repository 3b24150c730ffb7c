import type { Expectation } from '../../src/model/distribution.ts';
import { blocks } from '../../src/model/finding.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { seededRandom } from '../../test/support/seeded-random.ts';
import { byteMutations } from './mutate-bytes.ts';
import { entryMutations, wideForm } from './mutate-entries.ts';
import { type Meaning, meaningOf, sameMeaning } from './same-meaning.ts';
import { readZipRecords, type ZipRecords } from './zip-records.ts';

/** A wheel to be mutated, with what has to stay found or the same. */
export interface FuzzSubject {
  readonly file: string;
  readonly bytes: Buffer;
  readonly layout: ZipRecords;
  readonly meaning: Meaning;
  readonly expectation: Expectation;
}

/** `found`: a check blocks · `same`: it means what the wheel meant · else why the mutant is a miss. */
export type Outcome = 'found' | 'same' | { readonly missed: string };

/** Milliseconds for one mutant, however it is made, for each megabyte of the wheel; and what any may take. */
const patience = { start: 5_000, perMegabyte: 1_000 };

/**
 * Gets a wheel ready.
 *
 * @returns the reason when it cannot be used: what is not canonical to begin with would hide what a mutation does.
 */
export function fuzzSubject(file: string, bytes: Buffer): FuzzSubject | string {
  const [layout, meaning] = [readZipRecords(bytes), meaningOf(bytes)];
  if (layout === undefined || meaning === undefined) return 'its zip is not in the canonical form';
  const plain: Expectation = { project: undefined, version: undefined, sbom: 'warn', levels: {} };
  const already = blockingIds(file, bytes, plain);
  // What the wheel itself is blocked for would be found in every mutant of it.
  const levels = Object.fromEntries(already.map((id) => [id, 'off' as const]));
  const expectation = { ...plain, levels };
  const left = blockingIds(file, bytes, expectation);
  return left.length > 0 ? `it is blocked by ${left.join(', ')}` : { file, bytes, layout, meaning, expectation };
}

function blockingIds(file: string, bytes: Uint8Array, expectation: Expectation): readonly string[] {
  return inspectDistribution(file, bytes, expectation)
    .verdicts.filter(blocks)
    .map(({ check }) => check.id);
}

/** The mutant that a seed stands for: one mutation, at times two or three. */
export function mutantOf({ bytes, layout }: FuzzSubject, seed: number): Buffer {
  const random = seededRandom(seed);
  if (random(3) === 0) {
    return mutation(entryMutations, random)(bytes, layout, random);
  }
  const times = random(4) === 0 ? 2 + random(2) : 1;
  let mutant = random(5) === 0 ? wideForm(bytes, layout) : bytes;
  let places = readZipRecords(mutant) ?? layout;
  for (let done = 0; done < times; done++) {
    mutant = mutation(byteMutations, random)(mutant, places, random);
    // Where the records were is as good a guess as any, unless the mutant can still be walked.
    places = readZipRecords(mutant) ?? layout;
  }
  return mutant;
}

const mutation = (all: typeof byteMutations, random: (limit: number) => number) => {
  const chosen = all[random(all.length)];
  if (chosen === undefined) throw new Error('there are no mutations');
  return chosen;
};

/** Makes and judges the mutant that a seed stands for. */
export const fuzzOnce = (subject: FuzzSubject, seed: number): Outcome => judgeMutant(subject, mutantOf(subject, seed));

/** Judges one mutant. Whatever is neither found nor the same is a fault of a reader or a check. */
export function judgeMutant(subject: FuzzSubject, mutant: Buffer): Outcome {
  const start = performance.now();
  let found: readonly string[];
  try {
    found = blockingIds(subject.file, mutant, subject.expectation);
  } catch (thrown) {
    return { missed: `it threw: ${thrown instanceof Error ? thrown.stack : String(thrown)}` };
  }
  const took = performance.now() - start;
  const limit = patience.start + (patience.perMegabyte * subject.bytes.length) / 2 ** 20;
  if (took > limit) return { missed: `it took ${Math.round(took)} ms` };
  if (found.length > 0) return 'found';
  return sameMeaning(subject.meaning, meaningOf(mutant)) ? 'same' : { missed: 'no check blocks it' };
}
