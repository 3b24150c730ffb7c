import { describe, expect, test } from 'vitest';
import { fuzzTarOnce } from '../../scripts/fuzz/fuzz-tar.ts';
import { fuzzOnce, fuzzSubject, judgeMutant } from '../../scripts/fuzz/fuzz-wheel.ts';
import { aWheel, wheelFile } from '../support/a-wheel.ts';
import { regressions } from './regressions.ts';

/** Mutants in each run of the tests; `npm run fuzz` makes as many as there is time for. */
const runs = 400;

const usual = fuzzSubject(wheelFile, aWheel({ parts: (parts) => [{ path: 'demo/' }, ...parts] }));
if (typeof usual === 'string') throw new Error(usual);

describe('the fuzzer', () => {
  test.for(regressions)('$about (seed $seed of $wheel)', ({ bytes, outcome }) => {
    const subject = fuzzSubject(wheelFile, aWheel());
    if (typeof subject === 'string') throw new Error(subject);
    expect(judgeMutant(subject, Buffer.from(bytes()))).toBe(outcome);
  });

  test('misses nothing in the usual wheel', { timeout: 60_000 }, () => {
    const outcomes = Array.from({ length: runs }, (_, seed) => ({ seed, outcome: fuzzOnce(usual, seed) }));
    expect(outcomes.filter(({ outcome }) => typeof outcome !== 'string')).toEqual([]);
    // Both kinds come up, or one of the two would be true of nothing.
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['found', 'same']));
  });

  test.for(['ambiguous-archive', 'record-mismatch', 'hidden-archive-data', 'unsafe-path', 'corrupt-entry'])(
    'misses something when %s is not asked',
    { timeout: 60_000 },
    (id) => {
      const others = ['missing-file', 'unlisted-file', 'record-mismatch', 'malformed-record'];
      const levels = Object.fromEntries([id, ...others].map((off) => [off, 'off' as const]));
      const blind = { ...usual, expectation: { ...usual.expectation, levels } };
      const missed = Array.from({ length: 3 * runs }, (_, seed) => seed).some((seed) => {
        const outcome = fuzzOnce(blind, seed);
        return typeof outcome !== 'string' && outcome.missed === 'no check blocks it';
      });
      expect(missed).toBe(true);
    },
  );

  test('finds no tar that readers see in different ways', { timeout: 60_000 }, () => {
    const outcomes = Array.from({ length: runs }, (_, seed) => ({ seed, outcome: fuzzTarOnce(seed) }));
    expect(outcomes.filter(({ outcome }) => typeof outcome !== 'string')).toEqual([]);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['found', 'same']));
  });

  test('says what it cannot use', () => {
    expect(fuzzSubject(wheelFile, Buffer.from('hello'))).toBe('its zip is not in the canonical form');
    expect(fuzzSubject(wheelFile, aWheel({ parts: () => [] }))).toBe('it is blocked by unreadable-archive');
  });

  test('leaves out what a wheel is blocked for already', () => {
    const hooked = fuzzSubject(wheelFile, aWheel({ files: { 'demo.pth': 'import demo\n' } }));
    expect(typeof hooked === 'string' ? hooked : hooked.expectation.levels).toEqual({ 'startup-hook': 'off' });
  });
});
