import { describe, expect, test } from 'vitest';
import { intotoLines } from '../../src/provenance/intoto-lines.ts';
import { aBundle, anEntry } from './a-bundle.ts';

describe(intotoLines, () => {
  test('is one line of JSON for each bundle, in their order', () => {
    const bundles = [aBundle(), aBundle([anEntry({ logIndex: '7' })])];
    const lines = intotoLines(bundles).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(bundles);
  });

  test('is empty without bundles', () => {
    expect(intotoLines([])).toBe('');
  });
});
