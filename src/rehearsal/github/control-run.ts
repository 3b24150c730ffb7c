import { writeFile } from 'node:fs/promises';
import type { Control, Order } from '../control.ts';
import { textMapOf, textOf } from './fields.ts';
import { workflowPath } from './job-environment.ts';
import { githubTime } from './state.ts';
import { objectId } from './views.ts';

/** Plays whoever starts the run: the same workflow, from a branch of their own and with other files. */
export const runControls: readonly Control[] = [
  { method: 'POST', path: '/run', answer: dispatch },
  { method: 'POST', path: '/runs', answer: startAnother },
];

/** Another run of the workflow has come as far as its review. */
function startAnother({ world, body }: Order) {
  const { waitingRuns, scenario } = world.github.state;
  const id = scenario.run.id + 1 + waitingRuns.size;
  waitingRuns.set(id, textOf(body, 'environment'));
  return { id };
}

/**
 * The run is one of branch `branch`, whose head holds `files` beside what the release commit holds. Before any job
 * starts: a run never changes its branch.
 */
async function dispatch({ world, body }: Order) {
  const { state } = world.github;
  if (state.jobs.length > 0) throw new Error('the run has jobs already, and cannot be of another branch');
  const { release, run } = state.scenario;
  const branch = textOf(body, 'branch');
  const files = { ...release.files, ...textMapOf(body, 'files') };
  const sha = objectId(`commit ${branch} ${JSON.stringify(files)}`);
  const tree = objectId(JSON.stringify(files));
  state.release.commits.set(sha, {
    tree,
    parents: [release.sha],
    date: githubTime(Date.now()),
    message: `change ${workflowPath(state)}`,
  });
  state.release.files.set(sha, new Map(Object.entries(files)));
  state.release.branches.set(branch, sha);
  const ref = `refs/heads/${branch}`;
  state.scenario = { ...state.scenario, release: { ...release, ref, sha, files }, run: { ...run, headBranch: branch } };
  await writeFile(state.event, JSON.stringify({ inputs: run.inputs ?? null, ref }));
  return { ref, sha };
}
