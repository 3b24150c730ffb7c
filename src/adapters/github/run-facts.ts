import { ReleaseError } from '../../errors.ts';
import { parseGitSha } from '../../model/digest.ts';
import type { RunFacts } from '../../model/run.ts';
import type { RunnerContext } from '../../model/runner.ts';
import type { JsonObject } from '../../wire/reply.ts';
import { flagOf, idOf, objectOf, shaOf, textOf, textOr, timeOf } from './members.ts';
import { repositoryName } from './repository-name.ts';

/** What the runner's variables say of the run, parsed. */
export interface ClaimedRun {
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  readonly id: number;
  readonly attempt: number;
  readonly workflowPath: string;
  readonly ref: string;
  readonly commit: RunFacts['commit'];
  readonly event: string;
}

/** @throws ReleaseError INPUT_INVALID naming the variable that cannot be read. */
export function claimedRun(context: RunnerContext): ClaimedRun {
  const { workflowRef, sha, ref, eventName } = context;
  const repository = repositoryName(context.repository);
  const commit = parseGitSha(sha);
  if (!commit.ok) throw new ReleaseError('INPUT_INVALID', `GITHUB_SHA: ${commit.reasons.join('; ')}`);
  const [path = ''] = workflowRef.split('@');
  const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : '';
  return {
    repository,
    repositoryId: numberIn('GITHUB_REPOSITORY_ID', context.repositoryId),
    ownerId: numberIn('GITHUB_REPOSITORY_OWNER_ID', context.ownerId),
    id: numberIn('GITHUB_RUN_ID', context.runId),
    attempt: numberIn('GITHUB_RUN_ATTEMPT', context.runAttempt),
    workflowPath: matching('GITHUB_WORKFLOW_REF', inside, /^\.github\/workflows\/[^/]+\.ya?ml$/),
    ref: matching('GITHUB_REF', ref, /^refs\/\S+$/),
    commit: commit.value,
    event: matching('GITHUB_EVENT_NAME', eventName, /^[a-z_]+$/),
  };
}

function numberIn(variable: string, text: string): number {
  const value = Number(matching(variable, text, /^[1-9]\d{0,15}$/));
  if (Number.isSafeInteger(value)) return value;
  throw new ReleaseError('INPUT_INVALID', `${variable} is too large a number`);
}

function matching(variable: string, text: string, form: RegExp): string {
  if (form.test(text)) return text;
  const shown = JSON.stringify(text.slice(0, 200));
  throw new ReleaseError('INPUT_INVALID', `${variable} gives ${shown}, which is not what a runner says`);
}

/**
 * The run as GitHub tells it, after a comparison with the runner's variables: a step before ours can set those for us.
 *
 * @param run GitHub's reply. Throws WireFailure when it has another form.
 * @throws ReleaseError WORLD_REFUSED naming every difference.
 */
export function confirmedRun(claimed: ClaimedRun, run: JsonObject): RunFacts {
  const repository = objectOf(run, 'repository');
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['GITHUB_REPOSITORY', claimed.repository, textOf(repository, 'full_name')],
    ['GITHUB_REPOSITORY_ID', claimed.repositoryId, idOf(repository, 'id')],
    ['GITHUB_REPOSITORY_OWNER_ID', claimed.ownerId, idOf(objectOf(repository, 'owner'), 'id')],
    ['GITHUB_RUN_ID', claimed.id, idOf(run, 'id')],
    ['GITHUB_RUN_ATTEMPT', claimed.attempt, idOf(run, 'run_attempt')],
    ['GITHUB_EVENT_NAME', claimed.event, textOf(run, 'event')],
    // GitHub writes `@REF` behind the path in some replies.
    ['GITHUB_WORKFLOW_REF', claimed.workflowPath, textOf(run, 'path').split('@')[0]],
    ...commitPairs(claimed, run),
  ];
  const wrong = pairs.filter(([, here, there]) => here !== there);
  if (wrong.length > 0) {
    const list = wrong.map(([name, here, there]) => `${name} gives ${here} here and ${there} there`).join('; ');
    throw new ReleaseError(
      'WORLD_REFUSED',
      `the runner's variables and GitHub's record of run ${claimed.id} differ: ${list}`,
    );
  }
  return {
    ...claimed,
    actorId: idOf(objectOf(run, 'actor'), 'id'),
    triggeringActorId: idOf(objectOf(run, 'triggering_actor'), 'id'),
    createdAt: timeOf(run, 'created_at'),
    private: flagOf(repository, 'private'),
  };
}

/** A pull request runs on a merge commit that GitHub made up; the run's record names the branch's own head instead. */
function commitPairs({ ref, commit }: ClaimedRun, run: JsonObject): readonly (readonly [string, unknown, unknown])[] {
  if (ref.startsWith('refs/pull/')) return [];
  const branch = textOr(run, 'head_branch');
  const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
  return [
    ['GITHUB_SHA', commit, shaOf(run, 'head_sha')],
    ...(branch === undefined ? [] : [['GITHUB_REF', short, branch] as const]),
  ];
}
