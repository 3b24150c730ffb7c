import { ReleaseError } from '../../errors.ts';
import type { Claims, EnvironmentFacts, Review } from '../../model/approval.ts';
import type { Approvals } from '../../ports/approvals.ts';
import type { JsonObject } from '../../wire/reply.ts';
import type { Api } from './api.ts';
import { environmentRules } from './environment-facts.ts';
import { listAll } from './list-all.ts';
import { idOf, listOf, objectIn, objectOf, textOf, textOr } from './members.ts';

/** A run has at most 50 attempts, with a review or two each. */
const maxReviewPages = 10;
/** Far more patterns and environments than a repository has. */
const maxRulePages = 10;

/** All facts of the gate: one that cannot be read is FACT_UNREADABLE, never a guess. */
const fact = { permission: 'actions: read', kind: 'fact' } as const;

/** Keeps the promises of `Approvals`. */
export const githubApprovals = (api: Api, repository: string, claims: () => Promise<Claims>): Approvals => ({
  claims,
  environment: (name) => environmentFacts(api, repository, name),
  reviews: async (runId) => {
    const reviews = await listAll(api, {
      ...fact,
      repository,
      route: 'GET /actions/runs/{run_id}/approvals',
      parameters: { run_id: runId },
      what: `the reviews of run ${runId}`,
      member: undefined,
      maxPages: maxReviewPages,
      item: reviewsIn,
    });
    return reviews.flat();
  },
});

/** One entry of GitHub's list can be about more than one environment. */
function reviewsIn(entry: JsonObject): readonly Review[] {
  const user = objectOf(entry, 'user');
  const review = {
    state: textOf(entry, 'state'),
    userId: idOf(user, 'id'),
    login: textOf(user, 'login'),
    userType: textOf(user, 'type'),
    comment: textOr(entry, 'comment') ?? '',
  };
  return listOf(entry, 'environments').map((one) => ({
    environment: textOf(objectIn(one, 'an environment'), 'name'),
    ...review,
  }));
}

async function environmentFacts(api: Api, repository: string, name: string): Promise<EnvironmentFacts | undefined> {
  const question = {
    ...fact,
    repository,
    route: 'GET /environments/{environment_name}',
    parameters: { environment_name: name },
    what: `environment ${name}`,
    statuses: [200, 404],
  };
  const rules = await api.ask(question, ({ status, body }) =>
    status === 404 ? undefined : environmentRules(body, name),
  );
  if (rules === undefined) {
    await requireAbsence(api, repository, name);
    return undefined;
  }
  const { policy, ...facts } = rules;
  if (policy === null) return { ...facts, branchPolicy: null };
  const patterns = policy.custom ? await patternsOf(api, repository, rules.name) : [];
  return { ...facts, branchPolicy: { protectedBranches: policy.protectedBranches, patterns } };
}

/** GitHub says 404 also for what a token may not see; only a list without the name says that there is none. */
async function requireAbsence(api: Api, repository: string, name: string): Promise<void> {
  const names = await listAll(api, {
    ...fact,
    repository,
    route: 'GET /environments',
    what: 'the environments',
    member: 'environments',
    maxPages: maxRulePages,
    item: (environment) => textOf(environment, 'name'),
  });
  if (!names.some((one) => one.toLowerCase() === name.toLowerCase())) return;
  throw new ReleaseError(
    'FACT_UNREADABLE',
    `environment ${name} of ${repository} is listed, but its rules cannot be read`,
  );
}

/** A pattern of tags is written with `refs/tags/`, so that it is not taken for one of branches. */
const patternsOf = (api: Api, repository: string, name: string): Promise<readonly string[]> =>
  listAll(api, {
    ...fact,
    repository,
    route: 'GET /environments/{environment_name}/deployment-branch-policies',
    parameters: { environment_name: name },
    what: `the branches that may deploy to environment ${name}`,
    member: 'branch_policies',
    maxPages: maxRulePages,
    item: (policy) => `${policy.type === 'tag' ? 'refs/tags/' : ''}${textOf(policy, 'name')}`,
  });
