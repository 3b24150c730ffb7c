import { expect, test } from 'vitest';
import { startedBefore } from '../../src/gate/started-before.ts';
import { aJob, otherSeal, seal } from './honest-facts.ts';

const own = { name: `publish ${seal}`, attempt: 2 };

test.for([
  { is: 'no job of that name', jobs: [aJob({ name: 'build' })], started: false },
  { is: 'the job itself', jobs: [aJob({ attempt: 2 })], started: false },
  { is: 'one that went well', jobs: [aJob()], started: true },
  { is: 'one that published another seal', jobs: [aJob({ name: `publish ${otherSeal}` })], started: true },
  { is: 'one that failed', jobs: [aJob({ conclusion: 'failure' })], started: true },
  { is: 'one that still runs', jobs: [aJob({ status: 'in_progress', conclusion: undefined })], started: true },
  { is: 'one that was skipped', jobs: [aJob({ conclusion: 'skipped', runnerGroup: undefined })], started: false },
  {
    is: 'one cancelled while it waited',
    jobs: [aJob({ conclusion: 'cancelled', runnerGroup: undefined })],
    started: false,
  },
  { is: 'one cancelled while it ran', jobs: [aJob({ conclusion: 'cancelled' })], started: true },
])('an earlier attempt with $is: $started', ({ jobs, started }) => {
  expect(startedBefore(jobs, own)).toBe(started);
});

test('a job that nobody can name may have started', () => {
  expect(startedBefore([], undefined)).toBe('unreadable');
});
