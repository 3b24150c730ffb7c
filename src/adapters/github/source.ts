import { parseGitSha } from '../../model/digest.ts';
import type { RefKind, Source } from '../../ports/source.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { type GitObjects, gitObjects } from './git-objects.ts';
import { listAll } from './list-all.ts';
import { objectIn, textOf } from './members.ts';
import { readFileAt } from './read-file-at.ts';
import { isRefName } from './ref-name.ts';
import { resolveRef } from './resolve-ref.ts';
import { tagRules } from './tag-rules.ts';

/** The port promises 1,000 branches at most. */
const maxBranchPages = 10;

/** Keeps the promises of `Source` with GitHub's REST API. */
export function githubSource(api: Api): Source {
  const git = gitObjects(api);
  return {
    kindOf: (repository, name) => kindOf(git, repository, name),
    resolve: (repository, ref) => resolveRef(git, repository, ref),
    branches: (repository) =>
      listAll(api, {
        repository,
        route: 'GET /branches',
        what: 'the branches',
        permission: 'contents: read',
        member: undefined,
        maxPages: maxBranchPages,
        cut: true,
        item: (branch) => textOf(branch, 'name'),
      }),
    reachable: (repository, commit, branch) => reachable(api, git, repository, commit, branch),
    tagRules: (repository) => tagRules(api, repository),
    readFile: (repository, path, commit) => readFileAt(api, git, repository, path, commit),
  };
}

async function kindOf(git: GitObjects, repository: string, name: string): Promise<RefKind> {
  if (!isRefName(name)) return 'none';
  if (await git.ref(repository, `tags/${name}`)) return 'tag';
  if (await git.ref(repository, `heads/${name}`)) return 'branch';
  const sha = parseGitSha(name);
  if (sha.ok && (await git.commit(repository, sha.value))) return 'commit';
  await git.requireRepository(repository);
  return 'none';
}

/**
 * Compares by commits and not by names: in a comparison, a tag of the branch's name would stand for it. Seen from the
 * branch's head, a commit that it contains is `behind`, or `identical`.
 */
async function reachable({ ask }: Api, git: GitObjects, repository: string, commit: string, branch: string) {
  const head = isRefName(branch) ? await git.ref(repository, `heads/${branch}`) : undefined;
  if (head === undefined) {
    await git.requireRepository(repository);
    return false;
  }
  const question = {
    repository,
    route: 'GET /compare/{basehead}',
    parameters: { basehead: `${head.sha}...${commit}`, per_page: 1 },
    what: `how ${commit} stands to branch ${branch}`,
    permission: 'contents: read',
    // Without a common ancestor there is no comparison.
    statuses: [200, 404],
  } as const;
  return ask(question, ({ status, body }) => {
    if (status === 404) return false;
    const verdict = textOf(objectIn(body, 'the comparison'), 'status');
    if (verdict === 'identical' || verdict === 'behind') return true;
    if (verdict === 'ahead' || verdict === 'diverged') return false;
    throw new WireFailure(`status is ${JSON.stringify(verdict.slice(0, 40))}`);
  });
}
