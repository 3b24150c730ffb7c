import { expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { githubJobs } from '../../../src/adapters/github/jobs.ts';
import { Secret } from '../../../src/model/secret.ts';
import { someClaims } from '../../support/fakes/fake-approvals.ts';
import { someJob } from '../../support/fakes/fake-jobs.ts';
import { someContext, someWire } from './github-job.ts';
import { type Answer, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

const job = (more: object = {}) => ({
  id: 56_000_000_001,
  run_id: 7_000_001,
  run_attempt: 1,
  name: 'a job',
  status: 'completed',
  conclusion: 'success',
  runner_group_name: 'GitHub Actions',
  labels: ['ubuntu-24.04'],
  started_at: '2026-11-24T12:01:00Z',
  ...more,
});

function scripted(answer: Answer, context = someContext(), claims = async () => someClaims()) {
  const { send, sent } = scriptedFetch(answer);
  return { jobs: githubJobs(githubApi(context, someWire(send).wire), context, claims), sent };
}

const listed = (more: object) => scripted(json({ total_count: 1, jobs: [job(more)] })).jobs.jobs(7_000_001);

test('asks for the jobs of every attempt', async () => {
  const { jobs, sent } = scripted(json({ total_count: 1, jobs: [job()] }));
  expect(await jobs.jobs(7_000_001)).toEqual([someJob()]);
  expect(new URL(sent[0]?.url ?? '').search).toBe('?filter=all&per_page=100&page=1');
});

test.each([
  { more: { conclusion: null, started_at: null }, is: { conclusion: undefined, startedAt: undefined } },
  { more: { runner_group_name: null }, is: { runnerGroup: undefined } },
  { more: { runner_group_name: '' }, is: { runnerGroup: undefined } },
])('does not know what GitHub does not say: $more', async ({ more, is }) => {
  expect(await listed(more)).toEqual([{ ...someJob(), ...is }]);
});

test.each([{ run_id: 8 }, { run_attempt: 0 }, { labels: null }, { labels: [1] }, { name: null }, { conclusion: true }])(
  'refuses a list with %j',
  async (more) => {
    expect((await errorOf(listed(more))).code).toBe('GITHUB_UNREACHABLE');
  },
);

test.each([
  { is: 'another run', more: { id: 8 } },
  { is: 'another attempt', more: { run_attempt: 3 } },
  { is: 'nobody', more: { triggering_actor: null } },
])('does not take the answer about $is for who asked for an attempt', async ({ more }) => {
  const attempt = { id: 7_000_001, run_attempt: 2, triggering_actor: { id: 12 } };
  expect(await scripted(json(attempt)).jobs.triggeredBy(7_000_001, 2)).toBe(12);
  const { jobs } = scripted(json({ ...attempt, ...more }));
  expect((await errorOf(jobs.triggeredBy(7_000_001, 2))).code).toBe('GITHUB_UNREACHABLE');
});

test('takes the stamps by their whole title', async () => {
  const titles = ['wheelgate-stamp', 'wheelgate-stamp ', 'Wheelgate-stamp', '', null];
  const { jobs } = scripted(json(titles.map((title) => ({ title, message: 'x' }))));
  expect(await jobs.stamps(5)).toEqual([{ jobId: 5, title: 'wheelgate-stamp', message: 'x' }]);
});

test('asks for no token to learn its own job where the job may have none', async () => {
  const claims = async () => Promise.reject(new Error('asked'));
  expect(await scripted(json({}), someContext(), claims).jobs.ownJobId()).toBeUndefined();
  const identityRequest = { url: 'https://issuer.example/?x=y', token: new Secret('x') };
  const mine = scripted(json({}), someContext({ identityRequest })).jobs;
  expect(await mine.ownJobId()).toBe(someClaims().checkRunId);
});

test('tells the key of its own job, as the runner does, and nothing where the runner does not', () => {
  expect(scripted(json({}), someContext({ job: 'seal' })).jobs.ownKey?.()).toBe('seal');
  expect(scripted(json({}), someContext({ job: '' })).jobs.ownKey?.()).toBe(undefined);
});
