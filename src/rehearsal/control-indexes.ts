import type { Control, Controlled } from './control.ts';
import { textOf, textOr } from './github/fields.ts';
import { putFile } from './pypi/put-file.ts';
import type { IndexState } from './pypi/state.ts';

const statuses = ['active', 'archived', 'quarantined', 'deprecated'] as const;

/** Plays other people who upload to an index, and its administrators. */
export const indexControls: readonly Control[] = [
  { method: 'POST', path: '/index/*/files', answer: ({ world, id, body }) => put(of(world, id), body) },
  { method: 'POST', path: '/index/*/project', answer: ({ world, id, body }) => patch(of(world, id), body) },
  { method: 'GET', path: '/index/*', answer: ({ world, id }) => of(world, id) },
];

/** The state of one index. */
function of({ indexes }: Controlled, name: string): IndexState {
  const state = Object.hasOwn(indexes, name) ? indexes[name] : undefined;
  if (!state) throw new Error(`there is no index ${name}`);
  return state;
}

type Body = Parameters<typeof textOf>[0];

/** A file that somebody else uploaded: no rule of the index is applied. */
const put = (state: IndexState, body: Body) => putFile(state, textOf(body, 'filename'), textOf(body, 'path'));

/** Sets the project's status (PEP 792) and the switches that only an index's administrators have. */
function patch(state: IndexState, body: Body) {
  const status = textOr(body, 'status', state.status);
  const known = statuses.find((one) => one === status);
  if (!known) throw new Error(`status must be one of ${statuses.join(', ')}`);
  state.status = known;
  state.statusReason = textOr(body, 'reason', state.statusReason);
  if (typeof body.attestationsEnabled === 'boolean') state.attestationsEnabled = body.attestationsEnabled;
  if (typeof body.trustedPublishingEnabled === 'boolean')
    state.trustedPublishingEnabled = body.trustedPublishingEnabled;
  if (typeof body.tokenSeconds === 'number') state.tokenSeconds = body.tokenSeconds;
  if (typeof body.fileLimit === 'number') state.fileLimit = body.fileLimit;
  if (body.publisher === null) state.publisher = null;
  return { status: state.status };
}
