import { json, type Reply } from '../http.ts';
import type { ScenarioTagRules } from '../scenario.ts';
import { page } from './page.ts';
import { type Call, notFound, type Route } from './router.ts';
import type { Repository } from './state.ts';
import { fullName, nodeId, runView } from './views.ts';

/** Rulesets of a repository, and its runs that wait for people. */
export const ruleRoutes: readonly Route[] = [
  { method: 'GET', path: '/rulesets', need: 'metadata=read', answer: list },
  { method: 'GET', path: '/rulesets/:ruleset', need: 'metadata=read', answer: one },
  { method: 'GET', path: '/actions/workflows/:workflow/runs', need: 'actions=read', answer: waiting },
];

const firstId = 5_500_001;

/** A list tells neither conditions nor rules. */
const head = (repository: Repository, { name }: ScenarioTagRules, at: number) => ({
  id: firstId + at,
  node_id: nodeId('RepositoryRuleset', firstId + at),
  name,
  target: 'tag',
  source_type: 'Repository',
  source: fullName(repository),
  enforcement: 'active',
});

function list(call: Call): Reply {
  const { repository } = call;
  const all = (repository.tagRules ?? []).map((rules, at) => head(repository, rules, at));
  return page(call, all, (shown) => shown);
}

function one({ repository, part }: Call): Reply {
  const at = Number(part('ruleset')) - firstId;
  const found = repository.tagRules?.[at];
  if (!found) return notFound();
  return json(200, {
    ...head(repository, found, at),
    conditions: { ref_name: { include: found.include, exclude: [] } },
    rules: found.rules.map((type) => ({ type })),
  });
}

/** Only waiting runs of others are known; this run is no other's. */
function waiting(call: Call): Reply {
  const { state, repository, query } = call;
  if (repository !== state.release || call.part('workflow') !== state.scenario.release.workflow) return notFound();
  const ids = query('status') === 'waiting' ? [...state.waitingRuns.keys()] : [];
  return page(call, ids, (shown, total) => ({
    total_count: total,
    workflow_runs: shown.map((id) => ({ ...runView(state), id, status: 'waiting' })),
  }));
}
