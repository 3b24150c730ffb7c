import { ReleaseError } from '../../errors.ts';
import type { IndexName } from '../../model/policy.ts';
import type { Secret } from '../../model/secret.ts';
import { isJsonObject } from '../../wire/reply.ts';
import { claimsOf, renderClaims, type ShownClaims } from './claims-of.ts';
import { wordsOf } from './words.ts';

export interface Refused {
  readonly name: IndexName;
  readonly project: string;
  /** The identity token that was offered. Never shown; its claims are. */
  readonly identity: Secret;
  readonly status: number;
  /** Reply of the exchange as parsed JSON; `undefined` where it is none. */
  readonly reply: unknown;
}

/** Makes PUBLISHER_REFUSED out of a refused exchange: the index's words, what this job said of itself, what to do. */
export function publisherRefused({ name, project, identity, status, reply }: Refused): ReleaseError {
  const [code, words] = refusalIn(reply, identity);
  const claims = claimsOf(identity);
  const said = [code, words].filter((part) => part !== '').join(': ');
  return new ReleaseError(
    'PUBLISHER_REFUSED',
    `${name} gives this job no upload token for ${project} (${status}): ${said || 'no reason given'}. ` +
      `This job's identity says ${renderClaims(claims)}. ${hint(code, claims)}`,
  );
}

/** Code and description of the first error. Of a reply about our own request, which it may quote, the code must do. */
function refusalIn(reply: unknown, identity: Secret): readonly [code: string, words: string] {
  const list: unknown = isJsonObject(reply) ? reply.errors : undefined;
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  if (!isJsonObject(first)) {
    const message = isJsonObject(reply) && typeof reply.message === 'string' ? reply.message : '';
    return ['', wordsOf(message, [identity])];
  }
  const code = typeof first.code === 'string' ? wordsOf(first.code, [identity]) : '';
  const words = typeof first.description === 'string' ? first.description : '';
  return [code, /input_value|validation error/i.test(words) ? '' : wordsOf(words, [identity])];
}

/** The next step for each code of PyPI's exchange. */
const hints: Readonly<Record<string, string>> = {
  'invalid-pending-publisher':
    'The project exists meanwhile, so its pending publisher is void: add a publisher in the settings of the project.',
  'not-enabled': 'The administrators of the index have switched trusted publishing off: run this job again later.',
  'invalid-token':
    'The index did not accept signature, times or audience of the token: run this job again; if that does not ' +
    'help, look at the status page of the index.',
  'invalid-reuse-token': 'Every identity token works once, and each of ours was new: run this job again.',
  'invalid-payload': 'The index could not use the request itself: run this job again.',
};

function hint(code: string, claims: ShownClaims): string {
  if (code !== 'invalid-publisher')
    return hints[code] ?? 'Look at the trusted publishers in the settings of the project.';
  if (claims.get('event_name') === 'pull_request_target') {
    return 'The index takes nothing from the event pull_request_target: dispatch the workflow.';
  }
  if (claims.get('workflow_ref') !== claims.get('job_workflow_ref')) {
    return 'The job runs in a reusable workflow, which the index does not support: publish from the top-level one.';
  }
  const exactly =
    'Owner, repository and workflow file must be those of the trusted publisher, capital letters included';
  if (!claims.has('environment')) return `${exactly}; the job names no environment, and the publisher may want one.`;
  return `${exactly}, and the environment must be the publisher’s if that has one.`;
}
