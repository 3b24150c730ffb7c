import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commit, sampleWorld } from './sample-world.ts';

const read = { contents: 'read', actions: 'read', checks: 'read' };
const release = '/repos/acme/wheels';
const source = '/repos/acme/thing';

let world: Awaited<ReturnType<typeof sampleWorld>>;
let job: Awaited<ReturnType<typeof world.startJob>>;

beforeAll(async () => {
  world = await sampleWorld();
  job = await world.startJob(read);
});
afterAll(() => world.close());

/** The named members of a reply, so that a table can compare them whole. */
const pick = (value: unknown, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => keys.includes(key)));

test('asks for a token, a live one, and the permission of the route', async () => {
  const poor = await world.startJob({});
  const ended = await world.startJob(read);
  await world.tell('POST', `/jobs/${ended.id}/finish`, { conclusion: 'success' });
  const run = `${release}/actions/runs/7000001`;
  const anonymous = await fetch(`${world.github.addresses.api}${run}`);
  const refused = await world.get(poor.token, run);
  const statuses = [
    anonymous.status,
    (await world.get('ghs_nonsense', run)).status,
    (await world.get(ended.token, run)).status,
    (await world.get(job.env.ACTIONS_RUNTIME_TOKEN ?? '', run)).status,
    (await world.get(poor.token, release)).status,
    (await world.get(poor.token, `${source}/branches/main`)).status,
    (await world.get(job.token, '/repos/acme/nothing')).status,
    (await world.get(job.token, `${release}/actions/runs/1`)).status,
    (await world.get(job.token, run)).status,
  ];
  expect(statuses).toEqual([401, 401, 401, 401, 200, 200, 404, 404, 200]);
  expect(refused.status).toBe(403);
  expect(refused.headers.get('x-accepted-github-permissions')).toBe('actions=read');
  expect(refused.body).toEqual({
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  });
});

test('keeps tags and branches apart, and a prefix of a name finds nothing', async () => {
  const object = async (path: string) => {
    const { status, body } = await world.get(job.token, `${source}/git/ref/${path}`);
    return status === 200 ? pick((body as { object: unknown }).object, 'sha', 'type') : status;
  };
  expect(await object('tags/v1.0')).toEqual({ sha: commit('1'), type: 'tag' });
  expect(await object('tags%2Flight')).toEqual({ sha: commit('a'), type: 'commit' });
  expect(await object('tags/both')).toEqual({ sha: commit('a'), type: 'commit' });
  expect(await object('heads/both')).toEqual({ sha: commit('c'), type: 'commit' });
  expect(await object('heads/maintenance/1.x')).toEqual({ sha: commit('d'), type: 'commit' });
  expect(await object('tags/v1')).toBe(404);
  expect(await object('heads/maintenance')).toBe(404);
  const tag = await world.get(job.token, `${source}/git/tags/${commit('1')}`);
  expect(pick(tag.body, 'tag', 'sha')).toEqual({ tag: 'v1.0', sha: commit('1') });
  expect(tag.body).toMatchObject({ object: { type: 'commit', sha: commit('b') }, verification: { verified: true } });
  const found = await world.get(job.token, `${source}/git/commits/${commit('b')}`);
  expect(found.body).toMatchObject({ tree: { sha: commit('0') }, parents: [{ sha: commit('a') }], message: 'b' });
  expect((await world.get(job.token, `${source}/commits/both`)).body).toMatchObject({ sha: commit('a') });
  expect((await world.get(job.token, `${source}/commits/${commit('9')}`)).status).toBe(422);
});

test('compares by ancestry', async () => {
  const compare = async (base: string, head: string) => {
    const { status, body } = await world.get(job.token, `${source}/compare/${base}...${head}`);
    return status === 200 ? pick(body, 'status', 'ahead_by', 'behind_by') : status;
  };
  expect(await compare('main', 'v1.0')).toEqual({ status: 'behind', ahead_by: 0, behind_by: 1 });
  expect(await compare('v1.0', 'main')).toEqual({ status: 'ahead', ahead_by: 1, behind_by: 0 });
  expect(await compare('main', commit('c'))).toEqual({ status: 'identical', ahead_by: 0, behind_by: 0 });
  expect(await compare('main', 'maintenance/1.x')).toEqual({ status: 'diverged', ahead_by: 1, behind_by: 1 });
  expect(await compare('main', commit('f'))).toBe(404);
  expect(await compare('main', 'nothing')).toBe(404);
});

test('gives files at a commit as JSON and raw, and none at another commit', async () => {
  const path = `${release}/contents/policy.yml`;
  const asJson = await world.get(job.token, `${path}?ref=${commit('e')}`);
  expect(pick(asJson.body, 'type', 'encoding', 'path', 'size', 'content')).toEqual({
    type: 'file',
    encoding: 'base64',
    path: 'policy.yml',
    size: 5,
    content: Buffer.from('x: 1\n').toString('base64'),
  });
  const raw = await world.get(job.token, path, { headers: { accept: 'application/vnd.github.raw+json' } });
  expect(raw.body).toBe('x: 1\n');
  expect((await world.get(job.token, `${path}?ref=${commit('b')}`)).status).toBe(404);
  expect((await world.get(job.token, `${release}/contents/other.yml`)).status).toBe(404);
  expect((await world.get(job.token, `${source}/contents/pyproject.toml?ref=v1.0`)).status).toBe(200);
});

test('lists jobs by attempt, with what the runner says', async () => {
  const other = await sampleWorld();
  const first = await other.startJob(read, { name: 'leg 1' });
  await other.startJob(read, { name: 'leg 2', selfHosted: true });
  await other.tell('POST', `/jobs/${first.id}/finish`, { conclusion: 'success' });
  await other.tell('POST', '/rerun', { triggeringActor: 'ben' });
  const again = await other.startJob(read, { name: 'leg 2' });
  const jobs = async (path: string) => {
    const { body } = await other.get(again.token, `${release}/actions/runs/7000001${path}`);
    const listed = (body as { jobs: readonly Record<string, unknown>[] }).jobs;
    return listed.map((one) => [one.name, one.run_attempt, one.conclusion, one.runner_group_name]);
  };
  const one = ['leg 1', 1, 'success', 'GitHub Actions'];
  const two = ['leg 2', 1, 'cancelled', 'Default'];
  const three = ['leg 2', 2, null, 'GitHub Actions'];
  expect(await jobs('/jobs')).toEqual([one, three]);
  expect(await jobs('/jobs?filter=all')).toEqual([one, two, three]);
  expect(await jobs('/attempts/1/jobs')).toEqual([one, two]);
  const run = await other.get(again.token, `${release}/actions/runs/7000001`);
  expect(run.body).toMatchObject({ run_attempt: 2, actor: { id: 11 }, triggering_actor: { id: 12 } });
  await other.close();
});

test('pages annotations of a check run', async () => {
  for (let at = 0; at < 5; at++)
    await world.tell('POST', `/jobs/${job.id}/annotations`, { title: 'stamp', message: String(at), level: 'notice' });
  const path = `${release}/check-runs/${job.id}/annotations`;
  const second = await world.get(job.token, `${path}?per_page=2&page=2`);
  expect((second.body as readonly { message: string }[]).map(({ message }) => message)).toEqual(['2', '3']);
  expect(second.headers.get('link')).toContain('page=3>; rel="next"');
  const all = await world.get(job.token, path);
  expect(all.headers.get('link')).toBeNull();
  const unseeing = await world.startJob({ actions: 'read' });
  expect((await world.get(unseeing.token, path)).status).toBe(403);
});

test('shows, redirects, expires and deletes artifacts', async () => {
  const path = join(world.dir, 'file.txt');
  await writeFile(path, 'text');
  const files = [{ path, name: 'file.txt' }];
  const made = await world.tell('POST', '/artifacts', { job: job.id, name: 'wheels-1', archive: true, files });
  const replaced = await world.tell('POST', `/artifacts/${made.body.id}/replace`, { files });
  expect(replaced.body.id).toBeGreaterThan(made.body.id);
  expect(Date.parse(replaced.body.created_at)).toBeGreaterThan(Date.parse(made.body.created_at));
  expect((await world.get(job.token, `${release}/actions/artifacts/${made.body.id}`)).status).toBe(404);

  const { id } = replaced.body;
  const listed = await world.get(job.token, `${release}/actions/runs/7000001/artifacts?name=wheels-1`);
  expect(listed.body).toMatchObject({ total_count: 1, artifacts: [{ id, digest: replaced.body.digest }] });
  await world.tell('POST', `/artifacts/${id}`, { expired: true });
  expect((await world.get(job.token, `${release}/actions/artifacts/${id}/zip`)).status).toBe(410);
  const remove = { method: 'DELETE' };
  expect((await world.get(job.token, `${release}/actions/artifacts/${id}`, remove)).status).toBe(403);
  const writer = await world.startJob({ actions: 'write' });
  expect((await world.get(writer.token, `${release}/actions/artifacts/${id}`, remove)).status).toBe(204);
  expect((await world.get(job.token, `${release}/actions/artifacts/${id}/zip`)).status).toBe(404);
});

/** Of a workflow on another host: `https://ghe.example/a/b/.github/workflows/w.yml@refs/heads/main`. */
const foreignCertificate =
  'MIIBuzCCAWGgAwIBAgIUcXcrzhtwy4CaSqGOTGWYhXmOuMQwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAeFw0yNjExMjUxNDIyMDdaFw0yNj' +
  'ExMjYxNDIyMDdaMAwxCjAIBgNVBAMMAXgwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQw7+vqZ5xhgJM7t7HwQ/OvSBlTzxTjwox8WxysbkA3' +
  'uhwbAI5OvvL1QadSyLfxnnq35pywGEtr96H12NwNoZI0o4GgMIGdMB0GA1UdDgQWBBTBYm+q2rzIdVyrF0+0RDGyiZVILjAfBgNVHSMEGDAWgB' +
  'TBYm+q2rzIdVyrF0+0RDGyiZVILjAPBgNVHRMBAf8EBTADAQH/MEoGA1UdEQRDMEGGP2h0dHBzOi8vZ2hlLmV4YW1wbGUvYS9iLy5naXRodWIv' +
  'd29ya2Zsb3dzL3cueW1sQHJlZnMvaGVhZHMvbWFpbjAKBggqhkjOPQQDAgNIADBFAiBF9JYu/CFTzDHrR7lsgVjo2SipDRKOnTv2WO4EkQQD+w' +
  'IhAL2zWg8PV+L+BmgWlFq9rO0x6jfPiPLKxg9nXZGnpBFr';

test('keeps attestations by the digest of every subject', async () => {
  const writer = await world.startJob({ attestations: 'write' });
  const post = (token: string, subjects: readonly string[]) => {
    const subject = subjects.map((sha256) => ({ name: 'x', digest: { sha256 } }));
    const payload = Buffer.from(JSON.stringify({ predicateType: 'p', subject })).toString('base64');
    const body = JSON.stringify({ bundle: { dsseEnvelope: { payload } } });
    return world.get(token, `${release}/attestations`, { method: 'POST', body });
  };
  const made = await post(writer.token, ['aa', 'bb']);
  expect([made.status, made.body]).toEqual([201, { id: 12_000_001 }]);
  expect((await post(writer.token, ['aa', 'aa'])).status).toBe(422);
  expect((await post(writer.token, [])).status).toBe(422);
  const many = (count: number) =>
    post(
      writer.token,
      Array.from({ length: count }, (_, at) => `m${at}`),
    );
  expect([(await many(1_024)).status, (await many(1_025)).status]).toEqual([201, 422]);
  expect((await post(job.token, ['aa'])).status).toBe(403);
  const found = await world.get(job.token, `${release}/attestations/sha256:bb`);
  expect(found.body).toMatchObject({ attestations: [{ repository_id: 501, bundle: { dsseEnvelope: {} } }] });
  expect((await world.get(job.token, `${release}/attestations/sha256:cc`)).status).toBe(404);
  const other = await world.get(job.token, `${release}/attestations/sha256:bb?predicate_type=q`);
  expect(other.status).toBe(404);
});

test('refuses an attestation that another host’s workflow signed, and a predicate beyond 16 MB', async () => {
  const writer = await world.startJob({ attestations: 'write' });
  const post = (predicate: unknown, verificationMaterial: object) => {
    const subject = [{ name: 'x', digest: { sha256: 'dd' } }];
    const payload = Buffer.from(JSON.stringify({ predicateType: 'p', subject, predicate })).toString('base64');
    const body = JSON.stringify({ bundle: { verificationMaterial, dsseEnvelope: { payload } } });
    return world.get(writer.token, `${release}/attestations`, { method: 'POST', body });
  };
  const foreign = await post({}, { certificate: { rawBytes: foreignCertificate } });
  expect([foreign.status, foreign.body]).toEqual([
    422,
    expect.objectContaining({ message: expect.stringContaining('signer') }),
  ]);
  expect((await post({}, { certificate: { rawBytes: 'no certificate' } })).status).toBe(422);
  expect((await post('x'.repeat(16 * 1024 * 1024), {})).status).toBe(422);
  expect((await post('x', {})).status).toBe(201);
});
