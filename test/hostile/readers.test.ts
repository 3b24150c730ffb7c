import { describe, expect, test } from 'vitest';
import { readerProperties } from './reader-properties.ts';

/** Few, so that the run takes seconds; `npm run fuzz` tries many more, with seeds of its own. */
const runs = 60;
const seed = 20_260_117;

/** Bytes: twice what one file may inflate to. */
const maxGrowth = 512 * 1024 * 1024;

describe('whatever it is given, it answers soon and keeps little:', () => {
  const before = process.memoryUsage.rss();

  test.for(readerProperties)('$is', { timeout: 120_000 }, ({ check }) => {
    check(runs, seed);
  });

  test('and all of them together stay within their memory', () => {
    expect(process.memoryUsage.rss() - before).toBeLessThan(maxGrowth);
  });
});
