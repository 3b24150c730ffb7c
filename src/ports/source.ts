import type { GitSha } from '../model/digest.ts';
import type { SourceFacts } from '../model/plan.ts';
import type { TagRules } from '../model/tag-rules.ts';

export type RefKind = 'tag' | 'branch' | 'commit' | 'none';

/** Git facts of any repository, through GitHub's REST API. Every method throws ReleaseError GITHUB_UNREACHABLE or PERMISSION_MISSING. */
export interface Source {
  /** What a name without `refs/` stands for: a tag (also when a branch has the same name), a branch, a full commit, or nothing. */
  readonly kindOf: (repository: string, name: string) => Promise<RefKind>;
  /** Resolves `refs/tags/X`, `refs/heads/X` or a full commit, once; `undefined` when it does not exist. */
  readonly resolve: (repository: string, ref: string) => Promise<SourceFacts | undefined>;
  /** Names of branches, at most 1,000. */
  readonly branches: (repository: string) => Promise<readonly string[]>;
  /** True when `commit` is an ancestor of `branch` or its head (compare API: identical or behind). */
  readonly reachable: (repository: string, commit: GitSha, branch: string) => Promise<boolean>;
  /** The rules on tags that are in force. @throws ReleaseError FACT_UNREADABLE when they cannot be read. */
  readonly tagRules: (repository: string) => Promise<readonly TagRules[]>;
  /** Bytes of a file at a commit, at most 1 MiB; `undefined` when it is not there. */
  readonly readFile: (repository: string, path: string, commit: GitSha) => Promise<Uint8Array | undefined>;
}
