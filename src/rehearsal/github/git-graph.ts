import type { Repository } from './state.ts';

/** A full SHA-1 id. Short ids are refused everywhere: they can come to mean another commit. */
export const isCommitId = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/**
 * The commit that a name stands for: full id, `refs/…`, `tags/…`, `heads/…`, else a tag before a branch, as git does.
 */
export function resolveCommit({ tags, branches, commits }: Repository, name: string): string | undefined {
  if (isCommitId(name) && commits.has(name)) return name;
  const short = name.replace(/^refs\//, '');
  if (short.startsWith('tags/')) return tags.get(short.slice('tags/'.length))?.commit;
  if (short.startsWith('heads/')) return branches.get(short.slice('heads/'.length));
  return tags.get(name)?.commit ?? branches.get(name);
}

/** A commit and all its ancestors, nearest first. */
export function ancestry({ commits }: Repository, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  // A set's iteration also reaches what is added during it.
  for (const commit of seen) for (const parent of commits.get(commit)?.parents ?? []) seen.add(parent);
  return seen;
}

export interface Comparison {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly aheadBy: number;
  readonly behindBy: number;
  readonly mergeBase: string;
}

/** How `head` stands to `base`; `undefined` without a common ancestor. */
export function compareCommits(repository: Repository, base: string, head: string): Comparison | undefined {
  const ofBase = ancestry(repository, base);
  const ofHead = ancestry(repository, head);
  // Nearest first, so the first shared one is the best; histories with criss-cross merges are no part of a scenario.
  const mergeBase = [...ofHead].find((commit) => ofBase.has(commit));
  if (mergeBase === undefined) return undefined;
  const aheadBy = [...ofHead].filter((commit) => !ofBase.has(commit)).length;
  const behindBy = [...ofBase].filter((commit) => !ofHead.has(commit)).length;
  const status = aheadBy > 0 ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical';
  return { status, aheadBy, behindBy, mergeBase };
}
