import { expect, test } from 'vitest';
import { startersOf } from '../../src/gate/starters-of.ts';
import { aJob, theRun } from './honest-facts.ts';

const first = { id: 1, what: 'started run 77' };
const again = (id: number, attempt: number) => ({ id, what: `ran parts of run 77 again (attempt ${attempt})` });
const leg = (attempt: number, startedAt = `2026-02-01T0${attempt}:00:00Z`) =>
  aJob({ name: 'build', attempt, startedAt });
const publish = (attempt: number) => aJob({ name: 'publish', attempt });
const third = theRun({ attempt: 3, triggeringActorId: 6 });
const seal = { attempt: 1, legs: ['build'] };

test.for([
  { is: 'a fresh run', run: theRun(), attempts: [], jobs: [leg(1)], seal, starters: [first, first] },
  {
    is: 'a fresh run that someone else triggered',
    run: theRun({ triggeringActorId: 5 }),
    attempts: [],
    jobs: [leg(1)],
    seal,
    starters: [first, { ...first, id: 5 }],
  },
  {
    is: 'publish run again, twice',
    run: third,
    attempts: [{ attempt: 2, by: 5 }],
    jobs: [leg(1), publish(1), publish(2), publish(3)],
    seal,
    starters: [first],
  },
  {
    is: 'a leg that GitHub lists again though it did not run again',
    run: theRun({ attempt: 2, triggeringActorId: 5 }),
    attempts: [],
    jobs: [leg(1), leg(2, leg(1).startedAt), publish(2)],
    seal,
    starters: [first],
  },
  {
    is: 'a leg run again, then publish',
    run: third,
    attempts: [{ attempt: 2, by: 5 }],
    jobs: [leg(1), leg(2), publish(3)],
    seal: { ...seal, attempt: 2 },
    starters: [first, again(5, 2)],
  },
  {
    is: 'a leg run again after the seal was made',
    run: theRun({ attempt: 2, triggeringActorId: 5 }),
    attempts: [],
    jobs: [leg(1), leg(2), publish(2)],
    seal,
    starters: [first, again(5, 2)],
  },
  {
    is: 'the seal made in the third attempt, no stamps',
    run: third,
    attempts: [{ attempt: 2, by: 5 }],
    jobs: [],
    seal: { attempt: 3, legs: [] },
    starters: [first, again(5, 2), again(6, 3)],
  },
  {
    is: 'an attempt of which nobody says who asked for it',
    run: third,
    attempts: [],
    jobs: [],
    seal: { attempt: 3, legs: [] },
    starters: 'unreadable',
  },
])('$is', ({ run, attempts, jobs, seal: origin, starters }) => {
  expect(startersOf(run, attempts, jobs, origin)).toEqual(starters);
});
