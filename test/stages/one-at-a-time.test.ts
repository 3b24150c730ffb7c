import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/stages/one-at-a-time.ts';

test('begins each work when the one before has ended, well or not', async () => {
  const alone = oneAtATime();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    alone(async () => {
      seen.push(`${name} begins`);
      await new Promise(setImmediate);
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(results.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    'a',
    'Error: b',
    'c',
  ]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
