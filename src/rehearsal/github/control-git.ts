import type { Control, Order } from '../control.ts';
import { textMapOf, textOf, textOr, textsOf } from './fields.ts';
import { githubTime, type Repository } from './state.ts';
import { objectId } from './views.ts';

/** Plays people who push: tags, branches and commits of the source and the release repository. */
export const gitControls: readonly Control[] = (['source', 'release'] as const).flatMap((which): readonly Control[] => {
  const of = ({ world }: Order) => world.github.state[which];
  return [
    { method: 'POST', path: `/${which}/tags/*`, answer: (order) => setTag(of(order), order) },
    { method: 'DELETE', path: `/${which}/tags/*`, answer: (order) => ({ deleted: of(order).tags.delete(order.id) }) },
    { method: 'POST', path: `/${which}/branches/*`, answer: (order) => setBranch(of(order), order) },
    { method: 'POST', path: `/${which}/commits`, answer: (order) => addCommit(of(order), order) },
  ];
});

/** Makes or moves a tag. Left out of an annotated one, `object` is made up anew, as a new tag object would be. */
function setTag({ tags }: Repository, { id, body }: Order) {
  const commit = textOf(body, 'commit');
  const annotated = body.annotated === true;
  const object = textOr(body, 'object', annotated ? objectId(`tag ${id} ${commit}`) : commit);
  const tag = { object, annotated, commit, verified: body.verified === true };
  tags.set(id, tag);
  return tag;
}

/** Makes or moves a branch. The commit need not be known: a dangling branch is a case worth testing. */
function setBranch({ branches }: Repository, { id, body }: Order) {
  const commit = textOf(body, 'commit');
  branches.set(id, commit);
  return { name: id, commit };
}

/** Adds a commit; `files` are those of this commit alone, beside what holds at every commit. */
function addCommit(repository: Repository, { body }: Order) {
  const sha = textOf(body, 'sha');
  const commit = {
    tree: textOr(body, 'tree', objectId(`tree ${sha}`)),
    parents: body.parents === undefined ? [] : textsOf(body, 'parents'),
    date: textOr(body, 'date', githubTime(Date.now())),
    message: textOr(body, 'message', 'a commit'),
  };
  repository.commits.set(sha, commit);
  if (body.files !== undefined) repository.files.set(sha, new Map(Object.entries(textMapOf(body, 'files'))));
  return { sha, ...commit };
}
