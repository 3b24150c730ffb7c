import { json, type Reply } from '../http.ts';
import type { Call } from './router.ts';

/** Of GitHub, when `per_page` is left out. */
const defaultSize = 30;
/** GitHub cuts a larger `per_page` without a word; a client that believes its own number loses items. */
const maxSize = 100;

/** One page of a list by `per_page` and `page`, with GitHub's `link` header. `wrap` makes the reply's value. */
export function page<T>(
  { request, query }: Call,
  items: readonly T[],
  wrap: (items: readonly T[], total: number) => unknown,
): Reply {
  const size = Math.min(natural(query('per_page'), defaultSize), maxSize);
  const number = natural(query('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const address = (to: number) => {
    const url = new URL(request.url);
    url.searchParams.set('page', String(to));
    return url.href;
  };
  // The header is left out when there is one page only.
  const relations: readonly (readonly [string, number, boolean])[] = [
    ['prev', number - 1, number > 1],
    ['next', number + 1, number < last],
    ['last', last, number < last],
    ['first', 1, number > 1],
  ];
  const link = relations.filter(([, , there]) => there).map(([name, to]) => `<${address(to)}>; rel="${name}"`);
  const shown = items.slice((number - 1) * size, number * size);
  return json(200, wrap(shown, items.length), link.length > 0 ? { link: link.join(', ') } : {});
}

/** A number of 1 or more; anything else counts as left out, as GitHub does. */
function natural(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
