import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commit, sampleWorld } from './sample-world.ts';

let world: Awaited<ReturnType<typeof sampleWorld>>;

beforeEach(async () => {
  world = await sampleWorld();
});
afterEach(() => world.close());

test('a fault replaces as many replies as it was queued for, then the service is back', async () => {
  const job = await world.startJob({});
  await world.tell('POST', '/faults', {
    match: '^GET /repos/acme/wheels$',
    service: 'github',
    status: 503,
    body: 'busy',
    headers: { 'retry-after': '1' },
    times: 2,
  });
  const statuses = [];
  for (let at = 0; at < 3; at++) statuses.push((await world.get(job.token, '/repos/acme/wheels')).status);
  expect(statuses).toEqual([503, 503, 200]);
  await world.tell('POST', '/faults', { match: 'thing', service: 'github', drop: true });
  await expect(world.get(job.token, '/repos/acme/thing')).rejects.toThrow();
  const { body } = await world.tell('GET', '/requests');
  expect(body.requests).toHaveLength(4);
  expect(body.requests[3]).toMatchObject({ service: 'github', method: 'GET', path: '/repos/acme/thing' });
  expect(JSON.stringify(body)).not.toContain(job.token);
});

test('tampering changes the bytes and not the digest that is told', async () => {
  const job = await world.startJob({ actions: 'read' });
  const path = join(world.dir, 'a.whl');
  await writeFile(path, 'innocent bytes');
  const files = [{ path, name: 'a.whl' }];
  const { body } = await world.tell('POST', '/artifacts', { job: job.id, archive: false, files });
  const fetched = async () => {
    const redirect = await world.get(job.token, `/repos/acme/wheels/actions/artifacts/${body.id}/zip`);
    const blob = await fetch(redirect.headers.get('location') ?? '');
    return `sha256:${createHash('sha256')
      .update(new Uint8Array(await blob.arrayBuffer()))
      .digest('hex')}`;
  };
  expect([body.name, await fetched()]).toEqual(['a.whl', body.digest]);
  await world.tell('POST', `/artifacts/${body.id}/tamper`);
  expect(await fetched()).not.toBe(body.digest);
  const told = await world.get(job.token, `/repos/acme/wheels/actions/artifacts/${body.id}`);
  expect(told.body).toMatchObject({ digest: body.digest });
});

test('people push: a moved tag, a new commit, a changed policy', async () => {
  const { token } = await world.startJob({ contents: 'read' });
  const next = { sha: commit('7'), parents: [commit('e')], files: { 'policy.yml': 'x: 2\n' } };
  await world.tell('POST', '/release/commits', next);
  await world.tell('POST', '/release/branches/main', { commit: commit('7') });
  await world.tell('POST', '/source/tags/v1.0', { commit: commit('c'), annotated: true });
  const raw = { headers: { accept: 'application/vnd.github.raw+json' } };
  expect((await world.get(token, '/repos/acme/wheels/contents/policy.yml', raw)).body).toBe('x: 2\n');
  expect((await world.get(token, '/repos/acme/thing/commits/v1.0')).body).toMatchObject({ sha: commit('c') });
  await world.tell('DELETE', '/source/tags/v1.0');
  expect((await world.get(token, '/repos/acme/thing/git/ref/tags/v1.0')).status).toBe(404);
});

test('answers 400 with a reason to what it cannot do', async () => {
  const reasons = [
    await world.tell('POST', '/jobs', {}),
    await world.tell('POST', '/jobs/1/finish', {}),
    await world.tell('POST', '/approvals', { environment: 'pypi', state: 'approved', user: 'nobody' }),
    await world.tell('GET', '/nothing'),
    await world.tell('GET', '/index/pypi'),
    await world.tell('POST', '/faults', { match: '(', service: 'github', status: 500 }),
  ];
  expect(reasons.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
  expect(reasons[2]?.body).toEqual({ message: 'there is no person nobody' });
});

test('somebody dispatches the workflow from a branch of their own, before any job', async () => {
  const files = { '.github/workflows/wheels.yml': 'name: Other\n' };
  const { body } = await world.tell('POST', '/run', { branch: 'topic', files });
  const { token } = await world.startJob({ contents: 'read', actions: 'read' });
  const run = await world.get(token, '/repos/acme/wheels/actions/runs/7000001');
  expect(run.body).toMatchObject({ head_branch: 'topic', head_sha: Object(body).sha, name: 'Other' });
  expect((await world.tell('POST', '/run', { branch: 'late', files })).status).toBe(400);
});

test('rules change after they were read as often as was asked for', async () => {
  const { token } = await world.startJob({ actions: 'read' });
  const path = '/repos/acme/wheels/environments/pypi';
  await world.tell('POST', '/environments/pypi', { reviewers: [], afterReads: 2 });
  const seen: number[] = [];
  for (let at = 0; at < 3; at++) {
    const { body } = await world.get(token, path);
    seen.push(Object(body).protection_rules.length);
  }
  // The rule on branches stays.
  expect(seen).toEqual([2, 2, 1]);
});
