import { describe, expect, test } from 'vitest';
import { claimedRun, confirmedRun } from '../../../src/adapters/github/run-facts.ts';
import type { RunnerContext } from '../../../src/model/runner.ts';
import { someRun } from '../../support/fakes/fake-jobs.ts';
import { someContext } from './github-job.ts';
import { errorOf } from './scripted-fetch.ts';

/** GitHub's reply about the run of `someContext`. */
const record = (more: object = {}) => ({
  id: 7_000_001,
  run_attempt: 1,
  event: 'workflow_dispatch',
  path: '.github/workflows/wheels.yml',
  head_sha: 'e'.repeat(40),
  head_branch: 'main',
  created_at: '2026-11-24T12:00:00Z',
  actor: { id: 11 },
  triggering_actor: { id: 12 },
  repository: { id: 501, full_name: 'acme/wheels', private: true, owner: { id: 601 } },
  ...more,
});

const confirm = async (context: Partial<RunnerContext>, more: object = {}) =>
  confirmedRun(claimedRun(someContext(context)), record(more));

test('takes who and when from GitHub alone', async () => {
  expect(await confirm({})).toEqual(someRun({ triggeringActorId: 12, private: true }));
});

test('takes a path with the ref behind it, and a run of a tag', async () => {
  const path = '.github/workflows/wheels.yml@refs/tags/v1';
  const run = await confirm({ ref: 'refs/tags/v1' }, { path, head_branch: 'v1' });
  expect(run).toEqual(someRun({ ref: 'refs/tags/v1', triggeringActorId: 12, private: true }));
});

test('does not compare the commit of a pull request, which GitHub makes up', async () => {
  const run = await confirm(
    { ref: 'refs/pull/3/merge', eventName: 'pull_request' },
    { head_sha: 'd'.repeat(40), head_branch: 'patch-1', event: 'pull_request' },
  );
  expect([run.ref, run.commit]).toEqual(['refs/pull/3/merge', 'e'.repeat(40)]);
});

describe('a difference between the runner and GitHub is an error', () => {
  test.each([
    {
      context: { repository: 'evil/wheels', workflowRef: 'evil/wheels/.github/workflows/wheels.yml@x' },
      says: 'GITHUB_REPOSITORY gives evil/wheels here and acme/wheels there',
    },
    { context: { repositoryId: '502' }, says: 'GITHUB_REPOSITORY_ID gives 502 here and 501 there' },
    { context: { ownerId: '602' }, says: 'GITHUB_REPOSITORY_OWNER_ID gives 602 here and 601 there' },
    { context: { runId: '7' }, says: 'GITHUB_RUN_ID gives 7 here and 7000001 there' },
    { context: { runAttempt: '2' }, says: 'GITHUB_RUN_ATTEMPT gives 2 here and 1 there' },
    { context: { eventName: 'push' }, says: 'GITHUB_EVENT_NAME gives push here and workflow_dispatch there' },
    {
      context: { workflowRef: 'acme/wheels/.github/workflows/other.yml@x' },
      says: 'GITHUB_WORKFLOW_REF gives .github/workflows/other.yml here and .github/workflows/wheels.yml there',
    },
    { context: { ref: 'refs/heads/other' }, says: 'GITHUB_REF gives other here and main there' },
    { context: { sha: 'a'.repeat(40) }, says: `GITHUB_SHA gives ${'a'.repeat(40)} here and ${'e'.repeat(40)} there` },
  ])('$says', async ({ context, says }) => {
    const { code, message } = await errorOf(confirm(context));
    expect(code).toBe('WORLD_REFUSED');
    expect(message).toMatch(/^the runner's variables and GitHub's record of run \d+ differ: /);
    expect(message.split('differ: ')[1]).toBe(says);
  });
});

test.each([
  { variable: 'GITHUB_SHA', context: { sha: 'main' } },
  { variable: 'GITHUB_RUN_ID', context: { runId: '' } },
  { variable: 'GITHUB_RUN_ID', context: { runId: '0' } },
  { variable: 'GITHUB_RUN_ID', context: { runId: '9999999999999999' } },
  { variable: 'GITHUB_RUN_ATTEMPT', context: { runAttempt: '1e0' } },
  { variable: 'GITHUB_REF', context: { ref: 'main' } },
  { variable: 'GITHUB_WORKFLOW_REF', context: { workflowRef: 'other/wheels/.github/workflows/wheels.yml@x' } },
  { variable: 'GITHUB_WORKFLOW_REF', context: { workflowRef: 'acme/wheels/wheels.yml@x' } },
  { variable: 'GITHUB_EVENT_NAME', context: { eventName: 'a\nb' } },
])('names $variable when it cannot be read: $context', async ({ variable, context }) => {
  const { code, message } = await errorOf(confirm(context));
  expect([code, message.startsWith(variable)]).toEqual(['INPUT_INVALID', true]);
});

test.each([
  { actor: null },
  { triggering_actor: { id: '12' } },
  { created_at: 'yesterday' },
  { repository: { id: 501 } },
])('does not fill in what GitHub leaves out: %j', async (more) => {
  expect((await errorOf(confirm({}, more))).message).toMatch(/ should be /);
});
