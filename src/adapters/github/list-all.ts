import type { JsonObject } from '../../wire/reply.ts';
import { retrying, type Try, usualPatience } from '../../wire/retry.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { noAnswer } from './api-failure.ts';
import { countOf, idOf, listOf, objectIn } from './members.ts';
import type { ApiReply, Question } from './question.ts';

/** GitHub's largest page. A larger number is cut without a word, and items would be lost between pages. */
const pageSize = 100;

/** A list that comes in pages. */
export interface Listing<T> extends Omit<Question, 'statuses'> {
  /** The member that holds the items, beside `total_count`; `undefined`: the reply is the list itself. */
  readonly member: string | undefined;
  /** More pages than this are an error, or with `cut` simply left out. */
  readonly maxPages: number;
  readonly cut?: boolean;
  /** Reads one item. Throws WireFailure on another form. */
  readonly item: (item: JsonObject) => T;
}

/**
 * Every item of a list, every page. Where GitHub tells a total, what came must be that many, each once: a list that
 * changed between two pages is read again from the start.
 *
 * @throws ReleaseError as `Api.ask`, and GITHUB_UNREACHABLE when the pages never fit their total or never end.
 */
export const listAll = <T>(api: Api, listing: Listing<T>): Promise<readonly T[]> =>
  retrying(
    api.clock,
    usualPatience,
    () => readOnce(api, listing),
    (why) => noAnswer(listing, `${why}, ${usualPatience.tries} times`),
  );

async function readOnce<T>(api: Api, listing: Listing<T>): Promise<Try<readonly T[]>> {
  const { member, maxPages, cut, item, ...question } = listing;
  const values: T[] = [];
  const ids = new Set<number>();
  for (let page = 1; page <= maxPages; page++) {
    const parameters = { ...question.parameters, per_page: pageSize, page };
    const { items, total, more } = await api.ask({ ...question, parameters }, (reply) => {
      const read = pageOf(reply, member);
      return { ...read, items: read.items.map((one) => ({ id: member ? idOf(one, 'id') : 0, value: item(one) })) };
    });
    for (const { id, value } of items) {
      values.push(value);
      ids.add(id);
    }
    const ended = items.length === 0 || (total === undefined ? !more : values.length >= total);
    if (!ended) continue;
    const whole = total === undefined || (values.length === total && ids.size === total);
    return whole ? { kind: 'answer', value: values } : { kind: 'again', why: `its pages hold ${ids.size} of ${total}` };
  }
  if (cut) return { kind: 'answer', value: values };
  throw noAnswer(listing, `there are more than ${maxPages * pageSize}, which is more than wheelgate reads`);
}

/** One page; `total` is `undefined` where GitHub does not count. */
function pageOf({ body, header }: ApiReply, member: string | undefined) {
  const holder = member === undefined ? { items: body } : objectIn(body, 'the answer');
  const items = listOf(holder, member ?? 'items').map((one) => objectIn(one, `an item of ${member ?? 'the list'}`));
  if (items.length > pageSize) throw new WireFailure(`a page has ${items.length} items, asked for were ${pageSize}`);
  const total = member === undefined ? undefined : countOf(holder, 'total_count');
  // A full page may be the last one, and the link may be left out: either asks for one page more.
  return { items, total, more: items.length === pageSize || /rel="next"/.test(header('link') ?? '') };
}
