// `npm run fuzz -- --minutes N [--seed S] [WHEEL | FOLDER]…`: mutates wheels and tries readers, until one is at fault.
// Progress on stderr; exit 1 with the seeds of what was missed, 3 when there is no wheel to mutate.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSample } from '../src/rehearsal/sample/build-sample.ts';
import { readerProperties } from '../test/hostile/reader-properties.ts';
import { type FuzzOptions, fuzzOptions, usage } from './fuzz/fuzz-options.ts';
import { fuzzTarOnce } from './fuzz/fuzz-tar.ts';
import { type FuzzSubject, fuzzOnce, fuzzSubject } from './fuzz/fuzz-wheel.ts';

/** Misses after which it is clear that something is wrong; more would only say it again. */
const maxMisses = 10;
/** Wheels taken from folders; more would each be mutated too seldom. */
const maxWheels = 16;
/** Milliseconds between two lines of progress. */
const pause = 10_000;
/** Share of the time that goes to the readers' own properties, and again to tars; and inputs tried at a time. */
const shareOfReaders = 0.2;
const readerRuns = 300;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Wheels that are given by name; and of every project below a folder the smallest one. Smallest first. */
function wheelsBelow(paths: readonly string[]): readonly string[] {
  const sizeOf = (path: string): number => statSync(path).size;
  const files = paths.filter((path) => statSync(path).isFile());
  const folders = paths.filter((path) => !files.includes(path));
  const below = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.whl'))
      .map((name) => join(folder, name)),
  );
  const ofProject = new Map<string, string>();
  for (const path of below.sort((a, b) => sizeOf(b) - sizeOf(a)))
    ofProject.set(basename(path).split('-', 1)[0] ?? '', path);
  const smallest = [...ofProject.values()].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, maxWheels);
  return [...files, ...smallest].sort((a, b) => sizeOf(a) - sizeOf(b));
}

async function subjectsFor({ paths }: FuzzOptions): Promise<readonly (FuzzSubject & { readonly path: string })[]> {
  const given = paths.length > 0 ? paths : existsSync('.real') ? ['.real'] : [];
  const sample = given.length === 0 ? mkdtempSync(join(tmpdir(), 'wheelgate-fuzz-')) : undefined;
  if (sample) await buildSample(sample);
  const subjects = wheelsBelow(sample ? [sample] : given).flatMap((path) => {
    const subject = fuzzSubject(basename(path), readFileSync(path));
    if (typeof subject !== 'string') return [{ ...subject, path: sample ? basename(path) : path }];
    say(`left out: ${path}: ${subject}`);
    return [];
  });
  if (sample) rmSync(sample, { recursive: true });
  return subjects;
}

/** Tries every reader with inputs of its own. @returns what was missed. */
function tryReaders(seed: number, until: number): readonly string[] {
  const missed: string[] = [];
  for (let round = 0; Date.now() < until && missed.length === 0; round++) {
    for (const { is, check } of readerProperties) {
      try {
        check(readerRuns, seed + round);
      } catch (thrown) {
        missed.push(`reader of ${is}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      }
    }
  }
  return missed;
}

/** Mutates the headers of an sdist. @returns what was missed. */
function tryTars(first: number, until: number): readonly string[] {
  const missed: string[] = [];
  for (let run = 0; Date.now() < until && missed.length < maxMisses; run++) {
    const seed = (first + run) % 2 ** 31;
    const outcome = fuzzTarOnce(seed);
    if (typeof outcome !== 'string') missed.push(`seed ${seed} of the tar in an sdist: ${outcome.missed}`);
  }
  return missed;
}

/** Mutates each wheel in turn. @returns what was missed. */
function tryWheels(
  subjects: readonly (FuzzSubject & { readonly path: string })[],
  first: number,
  until: number,
  runs: number,
): readonly string[] {
  const missed: string[] = [];
  const counts = { found: 0, same: 0 };
  let told = Date.now();
  for (let run = 0; run < runs && Date.now() < until && missed.length < maxMisses; run++) {
    const subject = subjects[run % subjects.length];
    if (subject === undefined) break;
    const seed = (first + run) % 2 ** 31;
    const outcome = fuzzOnce(subject, seed);
    if (typeof outcome === 'string') counts[outcome] += 1;
    else {
      const again = `npm run fuzz -- --seed ${seed} --runs 1 ${subject.path}`;
      missed.push(`seed ${seed} of ${subject.file}: ${outcome.missed}\n  again: ${again}`);
      say(`MISSED ${missed.at(-1)}`);
    }
    if (Date.now() - told < pause) continue;
    told = Date.now();
    say(`${run + 1} mutants: ${counts.found} found, ${counts.same} mean the same, ${missed.length} missed`);
  }
  say(`done: ${counts.found} found, ${counts.same} mean the same, ${missed.length} missed`);
  return missed;
}

async function main(): Promise<number> {
  const options = fuzzOptions(process.argv.slice(2));
  if (options === undefined) {
    say(usage);
    return 2;
  }
  const subjects = await subjectsFor(options);
  if (subjects.length === 0) {
    say('there is no wheel to mutate');
    return 3;
  }
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const [start, length] = [Date.now(), options.minutes * 60_000];
  say(`seed ${seed}, ${subjects.length} wheels`);
  const only = options.runs !== undefined;
  const readers = only ? [] : tryReaders(seed, start + shareOfReaders * length);
  const tars = only ? [] : tryTars(seed, start + 2 * shareOfReaders * length);
  const missed = [
    ...readers,
    ...tars,
    ...tryWheels(subjects, seed, start + length, options.runs ?? Number.POSITIVE_INFINITY),
  ];
  console.log(missed.length === 0 ? 'nothing was missed' : missed.join('\n'));
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
