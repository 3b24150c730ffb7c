import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleWorld } from './sample-world.ts';

const release = '/repos/acme/wheels';
const run = `${release}/actions/runs/7000001`;

let world: Awaited<ReturnType<typeof sampleWorld>>;

beforeEach(async () => {
  world = await sampleWorld();
});
afterEach(() => world.close());

const statusOf = (id: number) => world.github.state.jobs.find((job) => job.id === id)?.status;

test('a job waits for a listed reviewer who did not start the run', async () => {
  const job = await world.startJob({ actions: 'read' }, { environment: 'pypi' });
  const tokenOf = async (login: string): Promise<string> =>
    (await world.tell('POST', `/people/${login}/token`)).body.token;
  const decide = (token: string) => {
    const body = JSON.stringify({ environment_ids: [900], state: 'approved', comment: 'sha256:ab' });
    return world.get(token, `${run}/pending_deployments`, { method: 'POST', body });
  };
  expect(statusOf(job.id)).toBe('waiting');
  expect((await world.get(job.token, run)).body).toMatchObject({ status: 'waiting' });
  const pending = await world.get(await tokenOf('ben'), `${run}/pending_deployments`);
  expect(pending.body).toMatchObject([{ environment: { id: 900, name: 'pypi' }, current_user_can_approve: true }]);

  expect((await decide(job.token)).status).toBe(403);
  expect((await decide(await tokenOf('ann'))).status).toBe(422);
  expect((await decide(await tokenOf('ben'))).status).toBe(200);
  expect(statusOf(job.id)).toBe('in_progress');
  expect((await decide(await tokenOf('ben'))).status).toBe(422);

  const { body } = await world.get(job.token, `${run}/approvals`);
  expect(body).toMatchObject([
    {
      state: 'approved',
      comment: 'sha256:ab',
      user: { login: 'ben', id: 12 },
      environments: [{ id: 900, name: 'pypi' }],
    },
  ]);
});

test('one approval lets one waiting job go, and a rejection fails it', async () => {
  const first = await world.startJob({}, { environment: 'pypi' });
  await world.tell('POST', '/approvals', { environment: 'pypi', state: 'approved', user: 'ben', comment: '' });
  const second = await world.startJob({}, { environment: 'pypi' });
  expect([statusOf(first.id), statusOf(second.id)]).toEqual(['in_progress', 'waiting']);
  await world.tell('POST', '/approvals', { environment: 'pypi', state: 'rejected', user: 'ann', comment: 'no' });
  expect(statusOf(second.id)).toBe('completed');
  const free = await world.startJob({}, { environment: 'testpypi' });
  expect(statusOf(free.id)).toBe('in_progress');
});

test("shows an environment's rules as they are now", async () => {
  const job = await world.startJob({ actions: 'read' });
  const { body } = await world.get(job.token, `${release}/environments/pypi`);
  expect(body).toMatchObject({
    id: 900,
    name: 'pypi',
    can_admins_bypass: false,
    protection_rules: [
      {
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: [
          { type: 'User', reviewer: { login: 'ann', id: 11 } },
          { type: 'User', reviewer: { login: 'ben', id: 12 } },
        ],
      },
      { type: 'branch_policy' },
    ],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  });
  const policies = await world.get(job.token, `${release}/environments/pypi/deployment-branch-policies`);
  expect(policies.body).toMatchObject({ total_count: 1, branch_policies: [{ name: 'main' }] });
  await world.tell('POST', '/environments/pypi', {
    reviewers: ['ben'],
    preventSelfReview: false,
    canAdminsBypass: null,
    branchPolicy: null,
  });
  const after = await world.get(job.token, `${release}/environments/pypi`);
  expect(after.body).not.toHaveProperty('can_admins_bypass');
  expect(after.body).toMatchObject({
    protection_rules: [{ prevent_self_review: false, reviewers: [{ reviewer: { login: 'ben' } }] }],
    deployment_branch_policy: null,
  });
  expect((await world.get(job.token, `${release}/environments/other`)).status).toBe(404);
});
