import { ReleaseError } from '../../../src/errors.ts';
import { type GitSha, parseGitSha } from '../../../src/model/digest.ts';
import type { SourceFacts } from '../../../src/model/plan.ts';
import type { TagRules } from '../../../src/model/tag-rules.ts';
import type { RefKind, Source } from '../../../src/ports/source.ts';

/** A full commit of one letter, for tests that name commits a, b, c. Hex letters and digits only. */
export function sha(letter: string): GitSha {
  const parsed = parseGitSha(letter.repeat(40));
  if (!parsed.ok) throw new Error(parsed.reasons.join());
  return parsed.value;
}

export interface FakeTag {
  readonly commit: GitSha;
  /** Present when the tag is annotated. */
  readonly object?: GitSha;
  readonly signature?: SourceFacts['tagSignature'];
}

/** What a repository holds. Parts may be changed while a test runs: that is how a tag moves. */
export interface FakeRepository {
  readonly tags: Record<string, FakeTag>;
  readonly branches: Record<string, GitSha>;
  readonly commits: Record<
    string,
    { readonly tree?: GitSha; readonly parents?: readonly GitSha[]; readonly epoch?: number }
  >;
  /** Left out: none. `null`: they cannot be read. */
  tagRules?: readonly TagRules[] | null;
  /** The same at every commit. */
  readonly files: Record<string, string>;
}

/** Facts of a resolved tag, all made up but for what a test names. */
export const someSource = (facts: Partial<SourceFacts> = {}): SourceFacts => ({
  repository: 'acme/thing',
  ref: 'refs/tags/v1.0',
  commit: sha('b'),
  tree: sha('0'),
  tagObject: sha('1'),
  tagSignature: 'verified',
  epoch: 1_767_312_000,
  ...facts,
});

/** @param repositories by `OWNER/NAME`; any other repository may not be read. */
export function fakeSource(repositories: Readonly<Record<string, Partial<FakeRepository>>>): Source {
  const of = (name: string): FakeRepository => {
    const found = repositories[name];
    if (found === undefined) throw new ReleaseError('PERMISSION_MISSING', `there is no repository ${name}`);
    return { tags: {}, branches: {}, commits: {}, files: {}, ...found };
  };
  return {
    kindOf: async (repository, name) => kindOf(of(repository), name),
    resolve: async (repository, ref) => resolve(of(repository), repository, ref),
    branches: async (repository) => Object.keys(of(repository).branches),
    reachable: async (repository, commit, branch) => {
      const { branches, commits } = of(repository);
      const head = branches[branch];
      const seen = new Set(head === undefined ? [] : [head]);
      // A set's iteration also reaches what is added during it.
      for (const one of seen) for (const parent of commits[one]?.parents ?? []) seen.add(parent);
      return seen.has(commit);
    },
    tagRules: async (repository) => {
      const { tagRules = [] } = of(repository);
      if (tagRules === null) throw new ReleaseError('FACT_UNREADABLE', 'the rulesets cannot be read');
      return tagRules;
    },
    readFile: async (repository, path) => {
      const text = of(repository).files[path];
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
}

function kindOf({ tags, branches, commits }: FakeRepository, name: string): RefKind {
  if (name in tags) return 'tag';
  if (name in branches) return 'branch';
  return name in commits ? 'commit' : 'none';
}

function resolve(
  { tags, branches, commits }: FakeRepository,
  repository: string,
  ref: string,
): SourceFacts | undefined {
  const [, space, name = ''] = /^refs\/(tags|heads)\/(.+)$/.exec(ref) ?? [];
  const tag = space === 'tags' ? tags[name] : undefined;
  const commit = tag?.commit ?? (space === 'heads' ? branches[name] : parsed(ref));
  if (commit === undefined || !(commit in commits)) return undefined;
  const { tree = sha('0'), epoch = 1_767_312_000 } = commits[commit] ?? {};
  const annotated = tag?.object === undefined ? 'lightweight' : 'verified';
  const tagSignature = tag === undefined ? 'no-tag' : (tag.signature ?? annotated);
  return { repository, ref, commit, tree, tagObject: tag?.object, tagSignature, epoch };
}

function parsed(ref: string): GitSha | undefined {
  const commit = parseGitSha(ref);
  return commit.ok ? commit.value : undefined;
}
