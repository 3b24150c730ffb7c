import { expect, test } from 'vitest';
import { newestFirst } from '../../../scripts/corpus/newest-first.ts';

test('sorts versions by their numbers, whatever the index does, and leaves out what is not final', () => {
  const versions = ['4.9.0', '4.68.0', '4.68.0.post1', '5.0rc1', '4.8', '1!0.1', '5.0.dev2', 'none', '4.8.1'];
  expect(newestFirst(versions)).toEqual(['1!0.1', '4.68.0.post1', '4.68.0', '4.9.0', '4.8.1', '4.8']);
});
