import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleWorld } from './sample-world.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let world: Awaited<ReturnType<typeof sampleWorld>>;
let job: Awaited<ReturnType<typeof world.startJob>>;
const own = { owner: 'acme', repo: 'wheels' };

beforeAll(async () => {
  world = await sampleWorld();
  job = await world.startJob({ actions: 'write' });
  Object.assign(process.env, job.env);
});
afterAll(() => world.close());

test("takes what GitHub's own client uploads, and gives the same bytes back by REST", async () => {
  const folder = join(world.dir, 'mine');
  await mkdir(folder);
  const big = randomBytes(20 * 1024 * 1024);
  await writeFile(join(folder, 'big.whl'), big);
  await writeFile(join(folder, 'small.txt'), 'small');
  const client = new DefaultArtifactClient();
  const files = ['big.whl', 'small.txt'].map((name) => join(folder, name));
  const uploaded = await client.uploadArtifact('both', files, folder);

  const octokit = getOctokit(job.token, { baseUrl: world.github.addresses.api });
  const listed = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, { ...own, run_id: 7_000_001 });
  expect(listed.map(({ id, name, digest, size_in_bytes }) => ({ id, name, digest, size_in_bytes }))).toEqual([
    { id: uploaded.id, name: 'both', digest: `sha256:${uploaded.digest}`, size_in_bytes: uploaded.size },
  ]);
  const zip = await octokit.rest.actions.downloadArtifact({
    ...own,
    artifact_id: uploaded.id ?? 0,
    archive_format: 'zip',
  });
  expect(sha256(new Uint8Array(zip.data as ArrayBuffer))).toBe(uploaded.digest);

  const found = await client.getArtifact('both');
  const into = join(world.dir, 'fetched');
  await client.downloadArtifact(found.artifact.id, { path: into, expectedHash: `sha256:${uploaded.digest}` });
  expect(sha256(await readFile(join(into, 'big.whl')))).toBe(sha256(big));
}, 60_000);

test('stores one file as it is, under its own name', async () => {
  const path = join(world.dir, 'one-1.0-py3-none-any.whl');
  await writeFile(path, 'wheel');
  const uploaded = await new DefaultArtifactClient().uploadArtifact('ignored', [path], world.dir, {
    skipArchive: true,
  });
  const redirect = await world.get(job.token, `/repos/acme/wheels/actions/artifacts/${uploaded.id}/zip`);
  const blob = await fetch(redirect.headers.get('location') ?? '');
  expect(redirect.status).toBe(302);
  expect(blob.headers.get('content-disposition')).toBe('attachment; filename="one-1.0-py3-none-any.whl"');
  expect(blob.headers.get('content-type')).not.toBe('application/zip');
  expect(await blob.text()).toBe('wheel');
  expect(uploaded.digest).toBe(sha256(Buffer.from('wheel')));

  const ranged = async (range: string) => {
    const part = await fetch(redirect.headers.get('location') ?? '', { headers: { range } });
    const { status, headers } = part;
    return [status, headers.get('content-range'), headers.get('etag') === blob.headers.get('etag'), await part.text()];
  };
  expect(await ranged('bytes=2-')).toEqual([206, 'bytes 2-4/5', true, 'eel']);
  expect(await ranged('bytes=0-1')).toEqual([200, null, true, 'wheel']);
  expect((await ranged('bytes=5-')).slice(0, 2)).toEqual([416, null]);
});

test('refuses a name that is taken, another job, a dead token and an unsigned address', async () => {
  const twirp = async (method: string, token: string, body: unknown) => {
    const url = `${world.github.addresses.results}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: reply.status, code: ((await reply.json()) as { code?: string }).code };
  };
  const token = job.env.ACTIONS_RUNTIME_TOKEN ?? '';
  const ids = { workflow_run_backend_id: '7000001', workflow_job_run_backend_id: String(job.id) };
  const request = { ...ids, name: 'both', version: 7 };
  const ended = await world.startJob({});
  await world.tell('POST', `/jobs/${ended.id}/finish`, { conclusion: 'success' });

  expect(await twirp('CreateArtifact', token, request)).toEqual({ status: 409, code: 'already_exists' });
  expect(await twirp('CreateArtifact', token, { ...request, workflow_run_backend_id: '1' })).toEqual({
    status: 403,
    code: 'permission_denied',
  });
  expect(await twirp('CreateArtifact', ended.env.ACTIONS_RUNTIME_TOKEN ?? '', request)).toEqual({
    status: 401,
    code: 'unauthenticated',
  });
  expect(await twirp('Nonsense', token, request)).toEqual({ status: 404, code: 'bad_route' });
  const blob = world.github.state.artifacts[0]?.blob;
  expect((await fetch(`${world.github.addresses.results}/storage/actions-results/${blob}?sig=x`)).status).toBe(403);
});
