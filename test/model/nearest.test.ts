import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const known = ['plan', 'seal', 'source-ref', 'source-path'];

test.for([
  { word: 'plam', finds: 'plan' },
  { word: 'PLAN', finds: 'plan' },
  { word: 'sael', finds: undefined },
  { word: 'sea', finds: 'seal' },
  { word: 'source_ref', finds: 'source-ref' },
  { word: 'sourcepath', finds: 'source-path' },
  { word: 'banana', finds: undefined },
  { word: '', finds: undefined },
  { word: 'x'.repeat(1_000_000), finds: undefined },
])('finds $finds for "$word"', ({ word, finds }) => {
  expect(nearest(word, known)).toBe(finds);
});

test('finds nothing among nothing', () => {
  expect(nearest('plan', [])).toBe(undefined);
});
