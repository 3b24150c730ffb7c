import { json, type Reply } from '../http.ts';
import { compareCommits, isCommitId, resolveCommit } from './git-graph.ts';
import { page } from './page.ts';
import { type Call, notFound, type Route, refusal } from './router.ts';
import type { Repository } from './state.ts';
import { apiAddress, nodeId, repositoryView, webAddress } from './views.ts';

/** Refs, tags, commits and branches of the release and the source repository. */
export const gitRoutes: readonly Route[] = [
  { method: 'GET', path: '', need: 'metadata=read', answer: ({ repository }) => json(200, repositoryView(repository)) },
  { method: 'GET', path: '/git/ref/*ref', need: 'contents=read', answer: ref },
  { method: 'GET', path: '/git/matching-refs/*ref', need: 'contents=read', answer: matchingRefs },
  { method: 'GET', path: '/git/tags/:tag', need: 'contents=read', answer: tag },
  { method: 'GET', path: '/git/commits/:commit', need: 'contents=read', answer: gitCommit },
  { method: 'GET', path: '/commits/*ref', need: 'contents=read', answer: commit },
  { method: 'GET', path: '/branches', need: 'contents=read', answer: branches },
  { method: 'GET', path: '/branches/*branch', need: 'contents=read', answer: branch },
  { method: 'GET', path: '/compare/*basehead', need: 'contents=read', answer: compare },
];

/** Commits of a scenario carry no signature. */
const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A ref by its full name below `refs/`; the namespace decides, so a tag never stands in for a branch of its name. */
function refView(repository: Repository, name: string) {
  const [, kind, short = ''] = /^(tags|heads)\/(.+)$/.exec(name) ?? [];
  const tag = kind === 'tags' ? repository.tags.get(short) : undefined;
  const sha = tag ? tag.object : kind === 'heads' ? repository.branches.get(short) : undefined;
  if (sha === undefined) return undefined;
  const type = tag?.annotated ? 'tag' : 'commit';
  return {
    ref: `refs/${name}`,
    node_id: nodeId('Ref', name),
    url: apiAddress(repository, `/git/refs/${name}`),
    object: { sha, type, url: apiAddress(repository, `/git/${type}s/${sha}`) },
  };
}

/** Exact names only: the beginning of a name is another route's business. */
function ref({ repository, part }: Call): Reply {
  const found = refView(repository, part('ref'));
  return found ? json(200, found) : notFound();
}

/** Refs whose name begins so. */
function matchingRefs(call: Call): Reply {
  const { tags, branches } = call.repository;
  const all = [
    ...[...branches.keys()].map((name) => `heads/${name}`),
    ...[...tags.keys()].map((name) => `tags/${name}`),
  ];
  const matching = all.filter((name) => name.startsWith(call.part('ref')));
  return page(call, matching, (shown) => shown.map((name) => refView(call.repository, name)));
}

/** An annotated tag's own object. A lightweight tag has none. */
function tag({ repository, part }: Call): Reply {
  const sha = part('tag');
  const [name, found] = [...repository.tags].find(([, one]) => one.annotated && one.object === sha) ?? [];
  if (name === undefined || !found) return notFound();
  const date = repository.commits.get(found.commit)?.date ?? '';
  return json(200, {
    node_id: nodeId('Tag', sha),
    sha,
    url: apiAddress(repository, `/git/tags/${sha}`),
    tag: name,
    message: `${name}\n`,
    tagger: { ...someone, date },
    object: { sha: found.commit, type: 'commit', url: apiAddress(repository, `/git/commits/${found.commit}`) },
    verification: found.verified ? { ...unsigned, verified: true, reason: 'valid' } : unsigned,
  });
}

/** Who tags and commits does not matter here. */
const someone = { name: 'A Maintainer', email: 'maintainer@example.org' };

/** A commit as git has it. */
function gitCommitView(repository: Repository, sha: string) {
  const found = repository.commits.get(sha);
  if (!found) return undefined;
  const signature = { ...someone, date: found.date };
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: apiAddress(repository, `/git/commits/${sha}`),
    html_url: webAddress(repository, `/commit/${sha}`),
    author: signature,
    committer: signature,
    tree: { sha: found.tree, url: apiAddress(repository, `/git/trees/${found.tree}`) },
    message: found.message,
    parents: found.parents.map((parent) => ({
      sha: parent,
      url: apiAddress(repository, `/git/commits/${parent}`),
      html_url: webAddress(repository, `/commit/${parent}`),
    })),
    verification: unsigned,
  };
}

/** By full id only, as the git database does. */
function gitCommit({ repository, part }: Call): Reply {
  const found = gitCommitView(repository, part('commit'));
  return found ? json(200, found) : notFound();
}

/** A commit as GitHub wraps it: git's part below `commit`, accounts beside it. */
function commitView(repository: Repository, sha: string) {
  const found = gitCommitView(repository, sha);
  if (!found) return undefined;
  const { node_id, html_url, parents, author, committer, tree, message, verification, url } = found;
  return {
    sha,
    node_id,
    commit: { author, committer, message, tree, url, comment_count: 0, verification },
    url: apiAddress(repository, `/commits/${sha}`),
    html_url,
    comments_url: apiAddress(repository, `/commits/${sha}/comments`),
    author: null,
    committer: null,
    parents,
  };
}

/** By id, tag or branch. What is not there is 422 here, not 404: GitHub says it so. */
function commit({ repository, part }: Call): Reply {
  const name = part('ref');
  const sha = resolveCommit(repository, name);
  const found = sha === undefined ? undefined : commitView(repository, sha);
  if (found) return json(200, found);
  return refusal(422, isCommitId(name) ? `No commit found for SHA: ${name}` : `No commit found for the ref ${name}`);
}

/** A branch as lists show it. Only the default branch counts as protected. */
const branchHead = (repository: Repository, name: string, sha: string) => ({
  name,
  commit: { sha, url: apiAddress(repository, `/commits/${sha}`) },
  protected: name === repository.defaultBranch,
});

/** Every branch, in the order of the scenario. */
function branches(call: Call): Reply {
  const all = [...call.repository.branches];
  return page(call, all, (shown) => shown.map(([name, sha]) => branchHead(call.repository, name, sha)));
}

/** One branch, with its commit in full. */
function branch({ repository, part }: Call): Reply {
  const name = part('branch');
  const sha = repository.branches.get(name);
  if (sha === undefined) return refusal(404, 'Branch not found');
  const head = branchHead(repository, name, sha);
  return json(200, { ...head, commit: commitView(repository, sha) ?? head.commit });
}

/** How two commits stand to each other. Lists of commits and files are left empty: only the verdict is needed. */
function compare({ repository, part }: Call): Reply {
  const [base = '', head = ''] = part('basehead').split('...');
  const from = resolveCommit(repository, base);
  const to = resolveCommit(repository, head);
  if (from === undefined || to === undefined) return notFound();
  const found = compareCommits(repository, from, to);
  if (!found) return refusal(404, `No common ancestor between ${base} and ${head}.`);
  const web = webAddress(repository, `/compare/${base}...${head}`);
  return json(200, {
    url: apiAddress(repository, `/compare/${base}...${head}`),
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: commitView(repository, from),
    merge_base_commit: commitView(repository, found.mergeBase),
    status: found.status,
    ahead_by: found.aheadBy,
    behind_by: found.behindBy,
    total_commits: found.aheadBy,
    commits: [],
    files: [],
  });
}
