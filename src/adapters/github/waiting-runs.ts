import type { WaitingRun } from '../../model/outlook.ts';
import type { Api } from './api.ts';
import { idOf, listOf, objectIn, objectOf, textOf } from './members.ts';

/** The port promises 20 at most; who has more runs waiting has seen the first ones. */
const most = 20;

/** Runs of one workflow file that wait for people, this one left out, each with the environments that it waits for. */
export async function waitingRuns(
  api: Api,
  repository: string,
  workflowFile: string,
  ownRun: number,
): Promise<readonly WaitingRun[]> {
  const fact = { repository, permission: 'actions: read', kind: 'fact' } as const;
  const question = {
    ...fact,
    route: 'GET /actions/workflows/{workflow_id}/runs',
    parameters: { workflow_id: workflowFile, status: 'waiting', per_page: most },
    what: `the waiting runs of ${workflowFile}`,
  };
  const ids = await api.ask(question, ({ body }) =>
    listOf(objectIn(body, 'the runs'), 'workflow_runs').map((run) => idOf(objectIn(run, 'a run'), 'id')),
  );
  const others = ids.filter((id) => id !== ownRun).slice(0, most);
  return Promise.all(others.map(async (id) => ({ id, environments: await environmentsOf(api, fact, id) })));
}

function environmentsOf(
  api: Api,
  fact: { readonly repository: string; readonly permission: 'actions: read'; readonly kind: 'fact' },
  id: number,
): Promise<readonly string[]> {
  const question = {
    ...fact,
    route: 'GET /actions/runs/{run_id}/pending_deployments',
    parameters: { run_id: id },
    what: `what run ${id} waits for`,
  };
  return api.ask(question, ({ body }) => {
    const pending = listOf({ body }, 'body');
    return pending.map((one) => textOf(objectOf(objectIn(one, 'a deployment'), 'environment'), 'name'));
  });
}
