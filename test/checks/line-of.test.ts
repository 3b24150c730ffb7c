import { expect, test } from 'vitest';
import { lineOf } from '../../src/checks/line-of.ts';

test.for([
  { reason: 'line 3: it stands before the first section', line: 3 },
  { reason: 'row 12 does not have a path, a hash and a size', line: 12 },
])('reads the line of $reason', ({ reason, line }) => {
  expect(lineOf(reason)).toEqual({ line });
});

test.for(['it is not UTF-8', 'online 3', 'line three', 'line 12345678901'])('reads none of %s', (reason) => {
  expect(lineOf(reason)).toEqual({});
});
