import type { ScenarioEnvironment } from '../scenario.ts';
import type { Repository } from './state.ts';
import { apiAddress, nodeId, personView, webAddress } from './views.ts';

/** An environment and its rules, as GET /environments/{name} shows them. */
export function environmentView(repository: Repository, name: string, environment: ScenarioEnvironment, since: string) {
  const { canAdminsBypass, branchPolicy } = environment;
  const rules = [...reviewerRules(environment), ...branchRules(environment)];
  return {
    ...environmentHead(repository, name, environment, since),
    // The live service tells it, GitHub's description of its API does not: told only when the scenario knows.
    ...(canAdminsBypass === undefined ? {} : { can_admins_bypass: canAdminsBypass }),
    protection_rules: rules,
    deployment_branch_policy:
      branchPolicy === null ? null : { protected_branches: false, custom_branch_policies: true },
  };
}

/** What a review shows of an environment. */
export function environmentHead(repository: Repository, name: string, { id }: ScenarioEnvironment, since: string) {
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: apiAddress(repository, `/environments/${encodeURIComponent(name)}`),
    html_url: webAddress(repository, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
    created_at: since,
    updated_at: since,
  };
}

/** Teams are no part of this world: every reviewer is a person. */
export const reviewersView = ({ reviewers }: ScenarioEnvironment) =>
  reviewers.map((reviewer) => ({ type: 'User' as const, reviewer: personView(reviewer) }));

/** No reviewers, no rule: GitHub shows none either, so that a gate without people is an empty list. */
function reviewerRules(environment: ScenarioEnvironment) {
  if (environment.reviewers.length === 0) return [];
  const rule = {
    id: environment.id + 1,
    node_id: nodeId('Gate', environment.id + 1),
    type: 'required_reviewers',
    prevent_self_review: environment.preventSelfReview,
    reviewers: reviewersView(environment),
  };
  return [rule];
}

/** Names the rule only; the patterns have a route of their own. */
const branchRules = ({ id, branchPolicy }: ScenarioEnvironment) =>
  branchPolicy === null ? [] : [{ id: id + 2, node_id: nodeId('Gate', id + 2), type: 'branch_policy' }];
