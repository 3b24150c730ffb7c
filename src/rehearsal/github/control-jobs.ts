import type { Control, Order } from '../control.ts';
import type { Person } from '../scenario.ts';
import { type Fields, isFields, listOf, numberOf, textMapOf, textOf, textOr, textsOf } from './fields.ts';
import { jobEnvironment } from './job-environment.ts';
import { findJob, finishJob, review, startJob } from './jobs.ts';
import { type GithubState, githubTime, type Job } from './state.ts';
import { issueToken } from './tokens.ts';

/** Plays the runner and the people: jobs, reviews, environments, another attempt. */
export const jobControls: readonly Control[] = [
  { method: 'GET', path: '/jobs', answer: ({ world }) => ({ jobs: world.github.state.jobs }) },
  { method: 'POST', path: '/jobs', answer: start },
  {
    method: 'POST',
    path: '/jobs/*/finish',
    answer: ({ world, id, body }) => finish(findJob(world.github.state, id), body),
  },
  { method: 'POST', path: '/jobs/*/annotations', answer: annotate },
  { method: 'POST', path: '/jobs/*', answer: ({ world, id, body }) => patchJob(findJob(world.github.state, id), body) },
  { method: 'POST', path: '/approvals', answer: approve },
  {
    method: 'POST',
    path: '/environments/*',
    answer: ({ world, id, body }) => patchEnvironment(world.github.state, id, body),
  },
  { method: 'POST', path: '/people/*/token', answer: ({ world, id }) => personToken(world.github.state, id) },
  { method: 'POST', path: '/rerun', answer: ({ world, body }) => rerun(world.github.state, body) },
];

/** The change itself, or the same below `patch`. */
const patchIn = (body: Fields): Fields => (isFields(body.patch) ? body.patch : body);

/** `null` stands for a runner group that GitHub does not tell. */
const groupOf = (fields: Fields, key: string): string | null | undefined =>
  fields[key] === null ? null : textOr(fields, key, undefined);

/** A job starts; the caller is its runner and gets what a runner gets, also while the job waits for a review. */
function start({ world, body }: Order) {
  const { state, addresses } = world.github;
  const job = startJob(state, {
    name: textOf(body, 'name'),
    permissions: textMapOf(body, 'permissions'),
    environment: textOr(body, 'environment', undefined),
    selfHosted: body.selfHosted === true,
    labels: body.labels === undefined ? undefined : textsOf(body, 'labels'),
    runnerGroup: groupOf(body, 'runnerGroup'),
    calledWorkflow: textOr(body, 'calledWorkflow', undefined),
  });
  return { id: job.id, status: job.status, ...jobEnvironment(state, addresses, job) };
}

/** A job ends, well or not. `conclusion` is any word: GitHub adds new ones. */
function finish(job: Job, body: Fields) {
  finishJob(job, textOr(body, 'conclusion', 'success'));
  return { id: job.id };
}

/** A job prints `::notice title=…::…`, which GitHub keeps on the job's own check run. */
function annotate({ world, id, body }: Order) {
  const job = findJob(world.github.state, id);
  const annotation = { title: textOf(body, 'title'), message: textOf(body, 'message') };
  job.annotations.push({ ...annotation, level: textOr(body, 'level', 'notice') });
  return { count: job.annotations.length };
}

/** Changes what GitHub says about a job, not what its tokens may. */
function patchJob(job: Job, body: Fields) {
  const patch = patchIn(body);
  if ('runner_group_name' in patch) job.runnerGroup = groupOf(patch, 'runner_group_name') ?? null;
  if ('labels' in patch) job.labels = textsOf(patch, 'labels');
  if ('status' in patch) job.status = textOf(patch, 'status');
  if ('conclusion' in patch) job.conclusion = patch.conclusion === null ? null : textOf(patch, 'conclusion');
  return { id: job.id };
}

/** Records what the people said. GitHub's rules on who may are not asked: attacks need reviews that it would refuse. */
function approve({ world, body }: Order) {
  const { state } = world.github;
  const verdict = textOf(body, 'state');
  if (verdict !== 'approved' && verdict !== 'rejected') throw new Error('state must be approved or rejected');
  const environment = textOf(body, 'environment');
  if (!state.environments.has(environment)) throw new Error(`there is no environment ${environment}`);
  const user = personNamed(state, textOf(body, 'user'));
  const { jobs } = review(state, environment, verdict, user, textOr(body, 'comment', ''));
  return { jobs };
}

/** Anyone that the scenario mentions. */
function personNamed({ scenario }: GithubState, login: string): Person {
  const { run, people, environments } = scenario;
  const reviewers = Object.values(environments).flatMap((environment) => environment.reviewers);
  const person = [...people, ...reviewers, run.actor, run.triggeringActor].find((one) => one.login === login);
  if (!person) throw new Error(`there is no person ${login}`);
  return person;
}

/** A reviewer as JSON, or the login of a known person. */
function personIn(state: GithubState, value: unknown): Person {
  if (typeof value === 'string') return personNamed(state, value);
  if (!isFields(value)) throw new Error('a reviewer must be a login or a person');
  const type = value.type === 'Bot' ? 'Bot' : 'User';
  return { login: textOf(value, 'login'), id: numberOf(value, 'id'), type };
}

/**
 * Changes the rules of an environment, or makes one. Members left out stay; `canAdminsBypass: null` hides that member.
 * `afterReads`: the change waits until somebody has read the rules so many times.
 */
function patchEnvironment(state: GithubState, name: string, body: Fields) {
  const patch = patchIn(body);
  const id = 9_000_000_001 + state.environments.size;
  const old = state.environments.get(name) ?? { id, reviewers: [], preventSelfReview: false, branchPolicy: null };
  const { canAdminsBypass, ...rest } = old;
  const bypass = patch.canAdminsBypass === undefined ? canAdminsBypass : patch.canAdminsBypass;
  const environment = {
    ...rest,
    ...(typeof bypass === 'boolean' ? { canAdminsBypass: bypass } : {}),
    ...(patch.reviewers === undefined
      ? {}
      : { reviewers: listOf(patch, 'reviewers').map((one) => personIn(state, one)) }),
    ...(typeof patch.preventSelfReview === 'boolean' ? { preventSelfReview: patch.preventSelfReview } : {}),
    ...(patch.branchPolicy === undefined
      ? {}
      : { branchPolicy: patch.branchPolicy === null ? null : textsOf(patch, 'branchPolicy') }),
  };
  if (patch.afterReads === undefined) state.environments.set(name, environment);
  else state.laterRules.set(name, { reads: numberOf(patch, 'afterReads'), rules: environment });
  return environment;
}

/** A token of a person, for the parts of the API that are closed to jobs. */
const personToken = (state: GithubState, login: string) => ({
  token: issueToken(state, { use: 'api', person: personNamed(state, login) }),
});

/** Another attempt. Jobs that still run are cancelled: GitHub runs again only what has ended. */
function rerun(state: GithubState, body: Fields) {
  for (const job of state.jobs) if (job.status !== 'completed') finishJob(job, 'cancelled');
  const login = textOr(body, 'triggeringActor', undefined);
  state.run.attempt += 1;
  state.run.startedAt = githubTime(Date.now());
  if (login !== undefined) state.run.triggeringActor = personNamed(state, login);
  return { attempt: state.run.attempt };
}
