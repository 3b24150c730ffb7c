import { ReleaseError } from '../../errors.ts';
import { type GitSha, parseGitSha } from '../../model/digest.ts';
import type { SourceFacts } from '../../model/plan.ts';
import type { GitObjects, Target } from './git-objects.ts';
import { isRefName } from './ref-name.ts';

/** Tags of tags; git allows any depth, nobody uses two. */
const maxTagDepth = 5;

/** What a ref came to: the commit, and the tag on the way. */
type Peeled = Pick<SourceFacts, 'tagObject' | 'tagSignature'> & { readonly target: Target };

/**
 * Keeps the promises of `Source.resolve`. Of a full commit, GitHub also knows those of every fork: whether it belongs
 * to the repository is for `reachable` to say.
 */
export async function resolveRef(git: GitObjects, repository: string, ref: string): Promise<SourceFacts | undefined> {
  const peeled = await peel(git, repository, ref);
  if (peeled === undefined) {
    await git.requireRepository(repository);
    return undefined;
  }
  const { target, tagObject, tagSignature } = peeled;
  if (target.type !== 'commit') {
    const what = `${ref} of ${repository} names a ${target.type} and no commit`;
    throw new ReleaseError('NOTHING_TO_JUDGE', what);
  }
  const found = await git.commit(repository, target.sha);
  if (found === undefined) return undefined;
  return { repository, ref, commit: found.sha, tree: found.tree, tagObject, tagSignature, epoch: found.epoch };
}

async function peel(git: GitObjects, repository: string, ref: string): Promise<Peeled | undefined> {
  const sha = parseGitSha(ref);
  if (sha.ok) return { target: { sha: sha.value, type: 'commit' }, tagObject: undefined, tagSignature: 'no-tag' };

  const [, space = '', name = ''] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
  const target = isRefName(name) ? await git.ref(repository, `${space}/${name}`) : undefined;
  if (target === undefined) return undefined;
  if (space === 'heads') return { target, tagObject: undefined, tagSignature: 'no-tag' };
  if (target.type !== 'tag') return { target, tagObject: undefined, tagSignature: 'lightweight' };
  return peelTag(git, repository, target.sha, name);
}

/** The outermost tag object is the one that the ref names, so its signature counts. */
async function peelTag(git: GitObjects, repository: string, tagObject: GitSha, name: string): Promise<Peeled> {
  const outer = await git.tag(repository, tagObject, name);
  let target = outer.target;
  for (let depth = 1; target.type === 'tag'; depth++) {
    if (depth >= maxTagDepth) {
      const what = `tag ${name} of ${repository} is a tag of a tag, more than ${maxTagDepth} deep`;
      throw new ReleaseError('NOTHING_TO_JUDGE', what);
    }
    target = (await git.tag(repository, target.sha, name)).target;
  }
  return { target, tagObject, tagSignature: outer.signature };
}
