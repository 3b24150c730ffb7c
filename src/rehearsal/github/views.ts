import { createHash } from 'node:crypto';
import type { Person } from '../scenario.ts';
import { workflowName, workflowPath } from './job-environment.ts';
import { waitingFor } from './jobs.ts';
import type { GithubState, Job, Repository } from './state.ts';

/** Global ids are opaque; only their being different matters. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url');

/** A git object id for something that git never saw. */
export const objectId = (text: string): string => createHash('sha1').update(text).digest('hex');

/**
 * Replies name the real host, not this world's. A client that follows an address found in a reply leaves the world,
 * fails, and so shows itself; only `link` and `location`, which clients must follow, lead back here.
 */
const api = 'https://api.github.com';

/** `OWNER/NAME`. */
export const fullName = ({ owner, name }: Pick<Repository, 'owner' | 'name'>): string => `${owner}/${name}`;

/** Address of something of a repository, as GitHub's replies name it. */
export const apiAddress = (repository: Repository, path = ''): string => `${api}/repos/${fullName(repository)}${path}`;

/** Address of a page for people, on the real host. */
export const webAddress = (repository: Repository, path = ''): string =>
  `https://github.com/${fullName(repository)}${path}`;

/** A user as every reply shows one. */
export function personView({ login, id, type }: Person) {
  const url = `${api}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: type as string,
    site_admin: false,
  };
}

/** A repository, without the templates of addresses that GitHub's reply also holds. */
export function repositoryView(repository: Repository) {
  const { id, name, owner, ownerId, visibility, defaultBranch } = repository;
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName(repository),
    private: visibility === 'private',
    visibility,
    owner: { ...personView({ login: owner, id: ownerId, type: 'User' }), type: 'Organization' },
    html_url: webAddress(repository),
    description: null,
    fork: false,
    url: apiAddress(repository),
    default_branch: defaultBranch,
    archived: false,
    disabled: false,
  };
}

/** The run, as of an attempt (the newest, unless told). */
export function runView(state: GithubState, attempt = state.run.attempt) {
  const { release, scenario } = state;
  const { run } = scenario;
  const address = apiAddress(release, `/actions/runs/${run.id}`);
  const latest = attempt === state.run.attempt;
  // One waiting job makes the whole run waiting, as GitHub shows it, whatever the others do.
  const waiting = [...state.environments.keys()].some((name) => waitingFor(state, name).length > 0);
  return {
    id: run.id,
    name: workflowName(state),
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: scenario.release.sha,
    path: workflowPath(state),
    display_title: workflowName(state),
    run_number: run.number,
    run_attempt: attempt,
    event: scenario.release.event,
    status: latest ? (waiting ? 'waiting' : 'in_progress') : 'completed',
    conclusion: latest ? null : 'failure',
    workflow_id: 7_700_001,
    check_suite_id: 8_800_001,
    check_suite_node_id: nodeId('CheckSuite', 8_800_001),
    url: address,
    html_url: webAddress(release, `/actions/runs/${run.id}`),
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: state.run.startedAt,
    actor: personView(run.actor),
    triggering_actor: personView(latest ? state.run.triggeringActor : run.triggeringActor),
    run_started_at: latest ? state.run.startedAt : run.createdAt,
    ...runAddresses(release, address, attempt),
    head_commit: headCommit(state),
    repository: repositoryView(release),
    head_repository: repositoryView(release),
    referenced_workflows: [],
  };
}

/** The addresses that a run's reply is full of. Nobody here serves them all. */
function runAddresses(release: Repository, address: string, attempt: number) {
  return {
    jobs_url: `${address}/jobs`,
    logs_url: `${address}/logs`,
    check_suite_url: apiAddress(release, '/check-suites/8800001'),
    artifacts_url: `${address}/artifacts`,
    cancel_url: `${address}/cancel`,
    rerun_url: `${address}/rerun`,
    previous_attempt_url: attempt > 1 ? `${address}/attempts/${attempt - 1}` : null,
    workflow_url: apiAddress(release, '/actions/workflows/7700001'),
  };
}

/** The commit as a run shows it: flatter than the commit API does. */
function headCommit({ release, scenario }: GithubState) {
  const commit = release.commits.get(scenario.release.sha);
  const person = { name: scenario.run.actor.login, email: `${scenario.run.actor.login}@users.noreply.github.com` };
  return {
    id: scenario.release.sha,
    tree_id: commit?.tree ?? '',
    message: commit?.message ?? '',
    timestamp: commit?.date ?? '',
    author: person,
    committer: person,
  };
}

/** A job, as the list and the single reply show it. While it waits for a review no runner has it. */
export function jobView(state: GithubState, job: Job) {
  const { release, scenario } = state;
  const { run } = scenario;
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: workflowName(state),
    head_branch: run.headBranch,
    run_url: apiAddress(release, `/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: scenario.release.sha,
    url: apiAddress(release, `/actions/jobs/${job.id}`),
    html_url: webAddress(release, `/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: [],
    check_run_url: apiAddress(release, `/check-runs/${job.id}`),
    labels: [...job.labels],
    runner_id: job.status === 'waiting' ? null : job.id % 1_000_000,
    runner_name: job.status === 'waiting' ? null : `GitHub Actions ${job.id % 1_000_000}`,
    runner_group_id: job.status === 'waiting' ? null : job.runnerGroupId,
    runner_group_name: job.status === 'waiting' ? null : job.runnerGroup,
  };
}
