import { json } from '../http.ts';
import { page } from './page.ts';
import { type Call, notFound, type Route, refusal } from './router.ts';
import type { Job } from './state.ts';
import { apiAddress, jobView, runView, webAddress } from './views.ts';

/** The run, its attempts and jobs, and what jobs wrote on their own check runs. */
export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/actions/runs/:run',
    need: 'actions=read',
    answer: (call) => ofRun(call, () => json(200, runView(call.state))),
  },
  { method: 'GET', path: '/actions/runs/:run/attempts/:attempt', need: 'actions=read', answer: attempt },
  {
    method: 'GET',
    path: '/actions/runs/:run/jobs',
    need: 'actions=read',
    answer: (call) =>
      ofRun(call, () => jobPage(call, call.query('filter') === 'all' ? call.state.jobs : latest(call.state.jobs))),
  },
  {
    method: 'GET',
    path: '/actions/runs/:run/attempts/:attempt/jobs',
    need: 'actions=read',
    answer: (call) =>
      ofRun(call, () =>
        jobPage(
          call,
          call.state.jobs.filter((job) => String(job.attempt) === call.part('attempt')),
        ),
      ),
  },
  {
    method: 'GET',
    path: '/actions/jobs/:job',
    need: 'actions=read',
    answer: (call) => ofJob(call, (job) => json(200, jobView(call.state, job))),
  },
  {
    method: 'GET',
    path: '/check-runs/:job/annotations',
    need: 'checks=read',
    answer: (call) => ofJob(call, (job) => annotations(call, job)),
  },
];

/** Answers for the world's one run, which belongs to the release repository. */
export function ofRun<T>({ state, repository, part }: Call, answer: () => T) {
  const known = repository === state.release && part('run') === String(state.scenario.run.id);
  return known ? answer() : notFound();
}

/** Answers for a job, which is its own check run. */
function ofJob<T>({ state, repository, part }: Call, answer: (job: Job) => T) {
  const job = repository === state.release ? state.jobs.find(({ id }) => String(id) === part('job')) : undefined;
  return job ? answer(job) : notFound();
}

/** The run as of one attempt. */
function attempt(call: Call) {
  return ofRun(call, () => {
    const wanted = Number(call.part('attempt'));
    const known = Number.isInteger(wanted) && wanted >= 1 && wanted <= call.state.run.attempt;
    return known ? json(200, runView(call.state, wanted)) : refusal(404, 'Not Found');
  });
}

/** Of each name the newest attempt: jobs that were not run again stay in the list. */
function latest(jobs: readonly Job[]): readonly Job[] {
  const newest = new Map<string, number>();
  for (const { name, attempt } of jobs) newest.set(name, Math.max(attempt, newest.get(name) ?? 0));
  return jobs.filter(({ name, attempt }) => newest.get(name) === attempt);
}

/** Jobs, oldest first, a page at a time. */
const jobPage = (call: Call, jobs: readonly Job[]) =>
  page(call, jobs, (shown, total) => ({ total_count: total, jobs: shown.map((job) => jobView(call.state, job)) }));

/** Annotations of one check run. GitHub gives those of a job's own output the path `.github`. */
function annotations(call: Call, job: Job) {
  const commit = call.state.scenario.release.sha;
  return page(call, job.annotations, (shown) =>
    shown.map(({ title, message, level }) => ({
      path: '.github',
      start_line: 1,
      end_line: 1,
      start_column: null,
      end_column: null,
      annotation_level: level,
      title,
      message,
      raw_details: '',
      blob_href: webAddress(call.repository, `/blob/${commit}/.github`),
    })),
  );
}

/** Address of a run's own page in the API, for replies that point to it. */
export const runAddress = ({ state, repository }: Call): string =>
  apiAddress(repository, `/actions/runs/${state.scenario.run.id}`);
