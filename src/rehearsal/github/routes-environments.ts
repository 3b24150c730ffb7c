import { json, type Reply, readBody } from '../http.ts';
import type { Person, ScenarioEnvironment } from '../scenario.ts';
import { environmentHead, environmentView, reviewersView } from './environment-view.ts';
import { listOf, parseFields, textOf } from './fields.ts';
import { review, waitingFor } from './jobs.ts';
import { page } from './page.ts';
import { type Call, notFound, type Route, refusal } from './router.ts';
import { ofRun } from './routes-run.ts';
import type { GithubState } from './state.ts';
import { apiAddress, nodeId, personView, repositoryView, webAddress } from './views.ts';

/** Environments, and the reviews that jobs wait for. */
export const environmentRoutes: readonly Route[] = [
  { method: 'GET', path: '/environments', need: 'actions=read', answer: list },
  {
    method: 'GET',
    path: '/environments/:environment',
    need: 'actions=read',
    answer: (call) => of(call, read),
  },
  {
    method: 'GET',
    path: '/environments/:environment/deployment-branch-policies',
    need: 'actions=read',
    answer: branchPolicies,
  },
  {
    method: 'GET',
    path: '/actions/runs/:run/approvals',
    need: 'actions=read',
    answer: (call) => ofRun(call, () => approvals(call)),
  },
  {
    method: 'GET',
    path: '/actions/runs/:run/pending_deployments',
    need: 'actions=read',
    answer: (call) => ofAnother(call) ?? ofRun(call, () => json(200, pending(call))),
  },
  {
    method: 'POST',
    path: '/actions/runs/:run/pending_deployments',
    need: 'person',
    answer: (call) => ofRun(call, () => decide(call)),
  },
];

/** Shows the rules as they are now; whoever waits for this reading changes them after it. */
function read(call: Call, name: string, found: ScenarioEnvironment): Reply {
  const later = call.state.laterRules.get(name);
  if (later) later.reads -= 1;
  if (later?.reads === 0) {
    call.state.laterRules.delete(name);
    call.state.environments.set(name, later.rules);
  }
  return json(200, view(call, name, found));
}

/** An environment with its rules. */
const view = ({ state, repository }: Call, name: string, environment: ScenarioEnvironment) =>
  environmentView(repository, name, environment, state.scenario.run.createdAt);

/** An environment without its rules. */
const head = ({ state, repository }: Call, name: string, environment: ScenarioEnvironment) =>
  environmentHead(repository, name, environment, state.scenario.run.createdAt);

/** Finds the environment of the path. */
function of(call: Call, answer: (call: Call, name: string, found: ScenarioEnvironment) => Reply): Reply {
  const name = call.part('environment');
  const found = call.repository === call.state.release ? call.state.environments.get(name) : undefined;
  return found ? answer(call, name, found) : notFound();
}

/** All environments, in the order of the scenario. */
function list(call: Call): Reply {
  const all = call.repository === call.state.release ? [...call.state.environments] : [];
  return page(call, all, (shown, total) => ({
    total_count: total,
    environments: shown.map(([name, environment]) => view(call, name, environment)),
  }));
}

/** Patterns of refs that may deploy. Empty when there is no policy: a client must read the environment too. */
function branchPolicies(call: Call): Reply {
  return of(call, (_, __, { id, branchPolicy }) => {
    const policies = (branchPolicy ?? []).map((name, at) => {
      const policyId = id * 100 + at;
      return { id: policyId, node_id: nodeId('GateBranchPolicy', policyId), name, type: 'branch' };
    });
    return page(call, policies, (shown, total) => ({ total_count: total, branch_policies: shown }));
  });
}

/** Reviews, oldest first. No time, no attempt, no job: GitHub does not tell, so neither does this. */
function approvals(call: Call): Reply {
  return page(call, call.state.reviews, (shown) =>
    shown.map(({ environment, state, user, comment }) => {
      const found = call.state.environments.get(environment);
      return { state, comment, environments: found ? [head(call, environment, found)] : [], user: personView(user) };
    }),
  );
}

/** What another run of the workflow waits for. */
function ofAnother(call: Call): Reply | undefined {
  const { state, part } = call;
  const name = state.waitingRuns.get(Number(part('run')));
  const environment = name === undefined ? undefined : state.environments.get(name);
  if (name === undefined || environment === undefined) return undefined;
  return json(200, [
    { environment: environmentHeadOnly(call, name, environment), reviewers: reviewersView(environment) },
  ]);
}

/** Environments that a job waits for, as seen by the one who asks. */
function pending(call: Call) {
  const { state, grant } = call;
  const waiting = [...state.environments].filter(([name]) => waitingFor(state, name).length > 0);
  return waiting.map(([name, environment]) => ({
    environment: environmentHeadOnly(call, name, environment),
    wait_timer: 0,
    wait_timer_started_at: null,
    current_user_can_approve: 'person' in grant && mayReview(state, environment, grant.person),
    reviewers: reviewersView(environment),
  }));
}

/** A waiting environment has no dates in GitHub's reply. */
function environmentHeadOnly(call: Call, name: string, environment: ScenarioEnvironment) {
  const { id, node_id, url, html_url } = head(call, name, environment);
  return { id, node_id, name, url, html_url };
}

/** GitHub's own rule: a listed reviewer, and not the one who started the run where self-review is prevented. */
const mayReview = (
  state: GithubState,
  { reviewers, preventSelfReview }: ScenarioEnvironment,
  person: Person,
): boolean =>
  reviewers.some(({ id }) => id === person.id) && !(preventSelfReview && person.id === state.run.triggeringActor.id);

/** A person's verdict on waiting environments, by GitHub's own rules. All or none of the environments are decided. */
async function decide(call: Call): Promise<Reply> {
  const { state, grant } = call;
  if (!('person' in grant)) return notFound();
  const body = parseFields((await readBody(call.request, 64 * 1024)).toString());
  const ids = listOf(body, 'environment_ids');
  const verdict = textOf(body, 'state');
  const comment = textOf(body, 'comment');
  if (verdict !== 'approved' && verdict !== 'rejected') return refusal(422, 'Validation Failed');
  const chosen = [...state.environments].filter(
    ([name, { id }]) => ids.includes(id) && waitingFor(state, name).length > 0,
  );
  if (chosen.length !== ids.length) return refusal(422, 'No pending deployment requests to approve or reject');
  if (!chosen.every(([, environment]) => mayReview(state, environment, grant.person)))
    return refusal(422, 'You are not authorized to approve or reject this deployment');
  const reviews = chosen.map(([name]) => review(state, name, verdict, grant.person, comment));
  return json(
    200,
    reviews.map(({ environment }) => deployment(call, environment)),
  );
}

/** GitHub answers a verdict with the deployments that it let go. */
function deployment({ state, repository }: Call, environment: string) {
  const id = 3_300_001 + state.reviews.length;
  const url = apiAddress(repository, `/deployments/${id}`);
  const { release, run } = state.scenario;
  return {
    url,
    id,
    node_id: nodeId('Deployment', id),
    sha: release.sha,
    ref: release.ref,
    task: 'deploy',
    payload: {},
    original_environment: environment,
    environment,
    description: null,
    creator: personView(run.actor),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiAddress(repository),
    log_url: webAddress(repository, `/actions/runs/${run.id}`),
    repository: repositoryView(repository),
  };
}
