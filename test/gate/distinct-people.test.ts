import { expect, test } from 'vitest';
import { distinctPeople } from '../../src/gate/distinct-people.ts';

test.for([
  { approvers: [], distinct: true },
  { approvers: [[1]], distinct: true },
  { approvers: [[]], distinct: false },
  { approvers: [[1], [1]], distinct: false },
  { approvers: [[1], [2]], distinct: true },
  { approvers: [[1, 2], [1]], distinct: true },
  { approvers: [[1, 2], [1], [2]], distinct: false },
  {
    approvers: [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    distinct: false,
  },
  { approvers: [[1, 2], [2, 3], [1], []], distinct: false },
  { approvers: [[1, 2], [2, 3], [1]], distinct: true },
])('$approvers: $distinct', ({ approvers, distinct }) => {
  expect(distinctPeople(approvers)).toBe(distinct);
});

test('takes its time from the number of people, not from that of their combinations', () => {
  const everyone = Array.from({ length: 29 }, (_, index) => index);
  expect(distinctPeople(Array.from({ length: 30 }, () => everyone))).toBe(false);
});
