import { expect, test } from 'vitest';
import { workflowText } from '../../src/commands/rehearse/workflow-text.ts';
import { sealJobs } from '../../src/workflow/seal-jobs.ts';

const workflow = (job: string, top = '') => `${top}
jobs:
  build: {permissions: {checks: read}, steps: [{uses: a/b@c, with: {phase: stamp}}]}
  seal: {${job} steps: [{run: echo}, {uses: a/b@c, with: {phase: seal}}]}
`;

test.for<{ is: string; text: string; jobs: ReturnType<typeof sealJobs> }>([
  { is: 'a job that may', text: workflow('permissions: {checks: read},'), jobs: [{ job: 'seal', readsChecks: true }] },
  {
    is: 'one that may write',
    text: workflow('permissions: {checks: write},'),
    jobs: [{ job: 'seal', readsChecks: true }],
  },
  { is: 'one that may read all', text: workflow('permissions: read-all,'), jobs: [{ job: 'seal', readsChecks: true }] },
  {
    is: 'one that may not',
    text: workflow('permissions: {actions: read},'),
    jobs: [{ job: 'seal', readsChecks: false }],
  },
  { is: 'one that may nothing', text: workflow('permissions: {},'), jobs: [{ job: 'seal', readsChecks: false }] },
  {
    is: 'one denied by name',
    text: workflow('permissions: {checks: none},'),
    jobs: [{ job: 'seal', readsChecks: false }],
  },
  {
    is: 'the workflow’s word',
    text: workflow('', 'permissions: {checks: read}'),
    jobs: [{ job: 'seal', readsChecks: true }],
  },
  {
    is: 'a job whose word replaces the workflow’s',
    text: workflow('permissions: {actions: read},', 'permissions: {checks: read}'),
    jobs: [{ job: 'seal', readsChecks: false }],
  },
  { is: 'nobody’s word', text: workflow(''), jobs: undefined },
  { is: 'no job that seals', text: 'jobs: {build: {steps: [{run: make}]}}', jobs: [] },
  { is: 'no steps, and no jobs', text: 'jobs: {seal: {uses: ./x.yml}}\non: push', jobs: [] },
  { is: 'what is no YAML', text: 'jobs: [', jobs: undefined },
])('finds $is', ({ text, jobs }) => {
  expect(sealJobs(text)).toEqual(jobs);
});

test('finds the right in the workflow that a rehearsal shows', () => {
  expect(sealJobs(workflowText('thing', 'pypi'))).toEqual([{ job: 'seal', readsChecks: true }]);
});
