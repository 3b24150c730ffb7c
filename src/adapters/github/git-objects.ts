import { ReleaseError } from '../../errors.ts';
import type { GitSha } from '../../model/digest.ts';
import type { SourceFacts } from '../../model/plan.ts';
import { isJsonObject } from '../../wire/reply.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { objectIn, objectOf, shaOf, textOf, timeOf } from './members.ts';

/** What a ref or a tag object points at. */
export interface Target {
  readonly sha: GitSha;
  /** `commit`, `tag`, `tree` or `blob`. */
  readonly type: string;
}

export interface TagObject {
  readonly target: Target;
  readonly signature: Exclude<SourceFacts['tagSignature'], 'lightweight' | 'no-tag'>;
}

/** Questions about git's own objects; each checks that the answer is about the object that was asked for. */
export interface GitObjects {
  /** By full name below `refs/`: `tags/v1.2.3`. `undefined`: there is no such ref. */
  readonly ref: (repository: string, name: string) => Promise<Target | undefined>;
  /** An annotated tag's own object. `name` is the tag that led here: a signature holds for its own name only. */
  readonly tag: (repository: string, sha: GitSha, name: string) => Promise<TagObject>;
  /** `undefined`: there is no such commit. `epoch` is the committer's date in seconds. */
  readonly commit: (
    repository: string,
    sha: string,
  ) => Promise<{ readonly sha: GitSha; readonly tree: GitSha; readonly epoch: number } | undefined>;
  /**
   * GitHub says 404 both for a thing that is not there and for a repository that may not be seen.
   * @throws ReleaseError PERMISSION_MISSING in the second case.
   */
  readonly requireRepository: (repository: string) => Promise<void>;
}

const permission = 'contents: read';
const statuses = [200, 404] as const;

/** Git facts by REST. */
export const gitObjects = ({ ask }: Api): GitObjects => ({
  ref: (repository, name) => {
    const asked = { repository, parameters: { ref: name }, permission, statuses, what: `refs/${name}` } as const;
    return ask({ ...asked, route: 'GET /git/ref/{ref}' }, ({ status, body }) => {
      if (status === 404) return undefined;
      const found = objectIn(body, 'the ref');
      if (found.ref !== `refs/${name}`) throw new WireFailure(`the answer is about another ref than refs/${name}`);
      return targetIn(objectOf(found, 'object'));
    });
  },
  tag: (repository, sha, name) => {
    const question = { repository, route: 'GET /git/tags/{sha}', parameters: { sha }, permission } as const;
    return ask({ ...question, what: `tag object ${sha}` }, ({ body }) => tagIn(body, sha, name));
  },
  commit: (repository, sha) => {
    const asked = { repository, parameters: { sha }, permission, statuses, what: `commit ${sha}` } as const;
    return ask({ ...asked, route: 'GET /git/commits/{sha}' }, ({ status, body }) =>
      status === 404 ? undefined : commitIn(body, sha),
    );
  },
  requireRepository: async (repository) => {
    const seen = await ask(
      { repository, route: 'GET ', what: 'the repository', permission, statuses },
      ({ status }) => status,
    );
    if (seen === 200) return;
    const why = `there is no repository ${repository}, or this token may not read it: it needs \`${permission}\``;
    throw new ReleaseError('PERMISSION_MISSING', why);
  },
});

const targetIn = (object: Parameters<typeof textOf>[0]): Target => ({
  sha: shaOf(object, 'sha'),
  type: textOf(object, 'type'),
});

function tagIn(body: unknown, sha: GitSha, name: string): TagObject {
  const found = objectIn(body, 'the tag');
  if (shaOf(found, 'sha') !== sha) throw new WireFailure(`the answer is about another tag object than ${sha}`);
  const verification = isJsonObject(found.verification) ? found.verification : {};
  const unsigned = verification.reason === 'unsigned' ? 'unsigned' : 'unverified';
  // Anybody who can push may put an old, well signed tag object under a new name; git verifies it as happily.
  const verified = verification.verified === true && found.tag === name;
  return { target: targetIn(objectOf(found, 'object')), signature: verified ? 'verified' : unsigned };
}

function commitIn(body: unknown, sha: string) {
  const found = objectIn(body, 'the commit');
  if (shaOf(found, 'sha') !== sha) throw new WireFailure(`the answer is about another commit than ${sha}`);
  const epoch = Math.floor(Date.parse(timeOf(objectOf(found, 'committer'), 'date')) / 1000);
  return { sha: shaOf(found, 'sha'), tree: shaOf(objectOf(found, 'tree'), 'sha'), epoch };
}
