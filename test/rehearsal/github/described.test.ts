import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { components, operations } from '@octokit/openapi-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commit, sampleWorld } from './sample-world.ts';

type Schemas = components['schemas'];
type Needed<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];

/** The members that GitHub's description requires; the compiler refuses a list with one too few. */
const needed = <Name extends keyof Schemas>(members: Readonly<Record<Needed<Schemas[Name]>, true>>) =>
  Object.keys(members).sort();

const run = needed<'workflow-run'>({
  id: true,
  node_id: true,
  head_branch: true,
  run_number: true,
  display_title: true,
  event: true,
  status: true,
  conclusion: true,
  head_sha: true,
  path: true,
  workflow_id: true,
  url: true,
  html_url: true,
  created_at: true,
  updated_at: true,
  head_commit: true,
  head_repository: true,
  repository: true,
  jobs_url: true,
  logs_url: true,
  check_suite_url: true,
  cancel_url: true,
  rerun_url: true,
  artifacts_url: true,
  workflow_url: true,
  pull_requests: true,
});
const job = needed<'job'>({
  id: true,
  node_id: true,
  run_id: true,
  run_url: true,
  head_sha: true,
  name: true,
  url: true,
  html_url: true,
  status: true,
  conclusion: true,
  started_at: true,
  completed_at: true,
  created_at: true,
  check_run_url: true,
  labels: true,
  runner_id: true,
  runner_name: true,
  runner_group_id: true,
  runner_group_name: true,
  workflow_name: true,
  head_branch: true,
});
const user = needed<'simple-user'>({
  login: true,
  id: true,
  node_id: true,
  avatar_url: true,
  gravatar_id: true,
  url: true,
  html_url: true,
  followers_url: true,
  following_url: true,
  gists_url: true,
  starred_url: true,
  subscriptions_url: true,
  organizations_url: true,
  repos_url: true,
  events_url: true,
  received_events_url: true,
  type: true,
  site_admin: true,
});
const artifact = needed<'artifact'>({
  id: true,
  node_id: true,
  name: true,
  size_in_bytes: true,
  url: true,
  archive_download_url: true,
  expired: true,
  created_at: true,
  expires_at: true,
  updated_at: true,
});
const environment = needed<'environment'>({
  id: true,
  node_id: true,
  name: true,
  url: true,
  html_url: true,
  created_at: true,
  updated_at: true,
});
const approval = needed<'environment-approvals'>({ environments: true, state: true, user: true, comment: true });
const pending = needed<'pending-deployment'>({
  environment: true,
  wait_timer: true,
  wait_timer_started_at: true,
  current_user_can_approve: true,
  reviewers: true,
});
const annotation = needed<'check-annotation'>({
  path: true,
  start_line: true,
  end_line: true,
  start_column: true,
  end_column: true,
  annotation_level: true,
  title: true,
  message: true,
  raw_details: true,
  blob_href: true,
});
const ref = needed<'git-ref'>({ ref: true, node_id: true, url: true, object: true });
const tag = needed<'git-tag'>({
  node_id: true,
  tag: true,
  sha: true,
  url: true,
  message: true,
  tagger: true,
  object: true,
});
const gitCommit = needed<'git-commit'>({
  sha: true,
  node_id: true,
  url: true,
  author: true,
  committer: true,
  message: true,
  tree: true,
  parents: true,
  verification: true,
  html_url: true,
});
const compared = needed<'commit-comparison'>({
  url: true,
  html_url: true,
  permalink_url: true,
  diff_url: true,
  patch_url: true,
  base_commit: true,
  merge_base_commit: true,
  status: true,
  ahead_by: true,
  behind_by: true,
  total_commits: true,
  commits: true,
});
const file = needed<'content-file'>({
  type: true,
  encoding: true,
  size: true,
  name: true,
  path: true,
  content: true,
  sha: true,
  url: true,
  git_url: true,
  html_url: true,
  download_url: true,
  _links: true,
});
/** The description requires none of an attestation's members; these are the ones that it has. */
type Attestations = operations['repos/list-attestations']['responses'][200]['content']['application/json'];
const attestation: readonly (keyof NonNullable<Attestations['attestations']>[number])[] = [
  'bundle',
  'repository_id',
  'bundle_url',
  'initiator',
];
const branchPolicy = needed<'deployment-branch-policy'>({});

let world: Awaited<ReturnType<typeof sampleWorld>>;
let token: string;

beforeAll(async () => {
  world = await sampleWorld();
  const started = await world.startJob({ contents: 'read', actions: 'read', checks: 'read', attestations: 'write' });
  token = started.token;
  const path = join(world.dir, 'a.txt');
  await writeFile(path, 'a');
  await world.tell('POST', '/artifacts', { job: started.id, name: 'a', files: [{ path, name: 'a.txt' }] });
  await world.tell('POST', `/jobs/${started.id}/annotations`, { title: 'a', message: 'b' });
  const payload = { predicateType: 'p', subject: [{ name: 'x', digest: { sha256: 'ab' } }] };
  const bundle = { dsseEnvelope: { payload: Buffer.from(JSON.stringify(payload)).toString('base64') } };
  await world.get(token, `${here}/attestations`, { method: 'POST', body: JSON.stringify({ bundle }) });
  await world.startJob({}, { environment: 'pypi' });
  await world.tell('POST', '/approvals', { environment: 'pypi', state: 'approved', user: 'ben', comment: '' });
  await world.startJob({}, { environment: 'pypi' });
});
afterAll(() => world.close());

const here = '/repos/acme/wheels';
const there = '/repos/acme/thing';
const ofRun = `${here}/actions/runs/7000001`;

test.each([
  ['a run', ofRun, [], run],
  ['its actor', ofRun, ['actor'], user],
  ['an attempt', `${ofRun}/attempts/1`, [], run],
  ['a job', `${ofRun}/jobs`, ['jobs', 0], job],
  ['one job', `${here}/actions/jobs/56000000001`, [], job],
  ['an artifact', `${ofRun}/artifacts`, ['artifacts', 0], artifact],
  ['an environment', `${here}/environments/pypi`, [], environment],
  ['one of all environments', `${here}/environments`, ['environments', 0], environment],
  ['a reviewer', `${here}/environments/pypi`, ['protection_rules', 0, 'reviewers', 0, 'reviewer'], user],
  ['a branch policy', `${here}/environments/pypi/deployment-branch-policies`, ['branch_policies', 0], branchPolicy],
  ['an approval', `${ofRun}/approvals`, [0], approval],
  ['its user', `${ofRun}/approvals`, [0, 'user'], user],
  ['what waits', `${ofRun}/pending_deployments`, [0], pending],
  ['an annotation', `${here}/check-runs/56000000001/annotations`, [0], annotation],
  ['a ref', `${there}/git/ref/tags/v1.0`, [], ref],
  ['a tag', `${there}/git/tags/${commit('1')}`, [], tag],
  ['a git commit', `${there}/git/commits/${commit('b')}`, [], gitCommit],
  ['a comparison', `${there}/compare/main...v1.0`, [], compared],
  ['an attestation', `${here}/attestations/sha256:ab`, ['attestations', 0], attestation],
  ['a file', `${here}/contents/policy.yml`, [], file],
] as const)("%s has every member that GitHub's description requires", async (_, path, way, members) => {
  const { status, body } = await world.get(token, path);
  expect(status).toBe(200);
  const value = way.reduce<unknown>((inside, step) => Object(inside)[step], body);
  expect(members.filter((member) => !Object.hasOwn(Object(value), member))).toEqual([]);
});
