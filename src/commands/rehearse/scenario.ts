import { sha256Of } from '../../model/digest.ts';
import type { IndexName, Policy } from '../../model/policy.ts';
import type { SourceCheckout } from '../../ports/world.ts';
import type { Occasion } from './setting.ts';
import { workflowText } from './workflow-text.ts';

/** The people of a rehearsal. Ada starts the run and is listed as a reviewer, too: she may not approve her own run. */
const people = {
  ada: { login: 'ada', id: 9101, type: 'User' },
  grace: { login: 'grace', id: 9102, type: 'User' },
  barbara: { login: 'barbara', id: 9103, type: 'User' },
} as const;

/** A program with an account of its own. No environment lists it. */
const robot = { login: 'release-robot', id: 9104, type: 'Bot' } as const;

/** What the scenario is made from. */
export interface ScenarioFacts {
  readonly policy: { readonly policy: Policy; readonly text: string };
  readonly occasion: Occasion;
  readonly source: SourceCheckout;
  /** Milliseconds since the epoch: when the run was started. */
  readonly now: number;
}

/** Path of the policy in every release repository. */
export const policyPath = '.github/wheelgate.yml';

/** The workflow's inputs and its gates, as the policy has them. */
export function occasionOf({ project, source, indexes, approval }: Policy, version: string): Occasion {
  const index: IndexName = indexes.pypi ? 'pypi' : 'testpypi';
  const { environment = index, approval: asked = 'required' } = indexes[index] ?? {};
  const own = asked === 'required' ? [{ environment, reviewer: people.grace.login }] : [];
  const also = approval.also.map((name) => ({ environment: name, reviewer: people.barbara.login }));
  return {
    project,
    version,
    tag: source.tag.replace('{version}', version),
    index,
    environment,
    starter: people.ada.login,
    robot,
    gates: [...own, ...also],
  };
}

/** The world's scenario: a release repository with this policy, its source at the checkout's commits, and people. */
export function scenarioOf({ policy: { policy, text }, occasion, source, now }: ScenarioFacts) {
  const [owner = '', name = ''] = policy.source.repository.split('/');
  const createdAt = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const branch = named(policy.workflow.refs[0] ?? 'main');
  return {
    release: releaseOf(policy, text, occasion, owner, branch),
    source: sourceOf(policy, source, occasion.tag, owner, name),
    run: {
      id: 7_000_001,
      attempt: 1,
      number: 42,
      actor: people.ada,
      triggeringActor: people.ada,
      createdAt,
      headBranch: branch,
      inputs: { 'source-ref': occasion.tag, index: occasion.index },
    },
    environments: environmentsOf(policy),
    people: [...Object.values(people), robot],
    project: policy.project,
    publishers: Object.fromEntries(
      Object.entries(policy.indexes).map(([index, { environment }]) => [index, environment]),
    ),
  };
}

function releaseOf(policy: Policy, text: string, { environment }: Occasion, owner: string, branch: string) {
  const { file, events } = policy.workflow;
  const files = { [`.github/workflows/${file}`]: workflowText(policy.project, environment), [policyPath]: text };
  return {
    owner,
    name: `${policy.project}-release`,
    id: 7101,
    ownerId: 7001,
    visibility: 'public' as const,
    defaultBranch: 'main',
    workflow: file,
    ref: `refs/heads/${branch}`,
    // Any 40 hex digits will do; made from the files, so that another policy is another commit.
    sha: sha256Of(JSON.stringify(files)).slice(0, 40),
    event: events.includes('workflow_dispatch') ? 'workflow_dispatch' : (events[0] ?? 'workflow_dispatch'),
    files,
  };
}

/** Every branch that the policy allows holds the release commit and one after it. */
function sourceOf(policy: Policy, source: SourceCheckout, tag: string, owner: string, name: string) {
  const { commit, next, tagObject } = source;
  const of = ({ tree, date, message }: SourceCheckout['commit'], parents: readonly string[]) => ({
    tree,
    parents,
    date,
    message,
  });
  return {
    owner,
    name,
    id: 7102,
    tags: { [tag]: { object: tagObject, annotated: true, commit: commit.sha, verified: true } },
    tagRules: [{ name: 'release tags', include: ['~ALL'], rules: ['update', 'deletion'] }],
    branches: Object.fromEntries(policy.source.branches.map((pattern) => [named(pattern), next.sha])),
    commits: { [commit.sha]: of(commit, []), [next.sha]: of(next, [commit.sha]) },
  };
}

/** Each environment that the policy names, protected as the gate wants it. */
function environmentsOf({ indexes, approval, workflow }: Policy) {
  const protectedBy = (reviewers: readonly (typeof people)[keyof typeof people][], id: number) => ({
    id,
    reviewers,
    preventSelfReview: reviewers.length > 0,
    canAdminsBypass: false,
    branchPolicy: workflow.refs,
  });
  const own = Object.values(indexes).map(({ environment, approval: asked }, at) => {
    const reviewers = asked === 'required' ? [people.ada, people.grace] : [];
    return [environment, protectedBy(reviewers, 8100 + 10 * at)] as const;
  });
  const also = approval.also.map((name, at) => [name, protectedBy([people.barbara], 8200 + 10 * at)] as const);
  return Object.fromEntries([...own, ...also]);
}

/** A branch that a glob stands for. */
const named = (pattern: string): string => pattern.replace('**', '1.x').replaceAll('*', '1.x');
