import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commit, sampleWorld } from './sample-world.ts';

let world: Awaited<ReturnType<typeof sampleWorld>>;

beforeAll(async () => {
  world = await sampleWorld();
});
afterAll(() => world.close());

const ask = (url: string, token: string) => fetch(url, { headers: { authorization: `Bearer ${token}` } });

const decode = (part = ''): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());

test("signs GitHub's claims for a job with id-token: write", async () => {
  const { id, env } = await world.startJob({ 'id-token': 'write' }, { environment: 'testpypi' });
  const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sigstore`;
  const reply = await ask(url, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
  const { value } = (await reply.json()) as { value: string };
  const [head, body, signature = ''] = value.split('.');
  const key = createPublicKey({ key: world.github.jwks()[0] ?? {}, format: 'jwk' });
  expect(verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);

  const { iat, nbf, exp, jti, ...claims } = decode(body);
  expect([Number(exp) - Number(iat), nbf, typeof jti]).toEqual([300, iat, 'string']);
  const workflow = 'acme/wheels/.github/workflows/wheels.yml@refs/heads/main';
  expect(claims).toEqual({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sigstore',
    sub: 'repo:acme/wheels:environment:testpypi',
    environment: 'testpypi',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    ref_protected: 'true',
    head_ref: '',
    base_ref: '',
    sha: commit('e'),
    repository: 'acme/wheels',
    repository_id: '501',
    repository_owner: 'acme',
    repository_owner_id: '601',
    repository_visibility: 'public',
    run_id: '7000001',
    run_number: '42',
    run_attempt: '1',
    check_run_id: String(id),
    actor: 'ann',
    actor_id: '11',
    event_name: 'workflow_dispatch',
    workflow: 'Wheels',
    workflow_ref: workflow,
    workflow_sha: commit('e'),
    job_workflow_ref: workflow,
    job_workflow_sha: commit('e'),
    runner_environment: 'github-hosted',
  });
});

test('gives nothing without the permission, to another job, and after the end', async () => {
  const poor = await world.startJob({});
  const one = await world.startJob({ 'id-token': 'write' });
  const two = await world.startJob({ 'id-token': 'write' });
  expect(poor.env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
  const url = one.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  expect((await ask(url, two.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '')).status).toBe(401);
  expect((await ask(url, one.token)).status).toBe(401);
  await world.tell('POST', `/jobs/${one.id}/finish`, { conclusion: 'success' });
  expect((await ask(url, one.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '')).status).toBe(401);
});
