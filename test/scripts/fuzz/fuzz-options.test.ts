import { expect, test } from 'vitest';
import { fuzzOptions } from '../../../scripts/fuzz/fuzz-options.ts';

test('reads numbers and paths in any order', () => {
  expect(fuzzOptions([])).toEqual({ minutes: 5, seed: undefined, runs: undefined, paths: [] });
  expect(fuzzOptions(['--minutes', '0.5', 'a.whl', '--seed', '7', 'b', '--runs', '1'])).toEqual({
    minutes: 0.5,
    seed: 7,
    runs: 1,
    paths: ['a.whl', 'b'],
  });
});

test.for([['--hours', '1'], ['--seed'], ['--seed', '-1'], ['--minutes', 'five'], ['-x']])(
  'does not guess at %j',
  (args) => {
    expect(fuzzOptions(args)).toBe(undefined);
  },
);
