/** Where something stands in a text; both from 1. A column counts UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value of a YAML text with its place, so that a mistake can be shown where it is. */
export type Located =
  | { readonly kind: 'scalar'; readonly place: Place; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly Located[] }
  | { readonly kind: 'map'; readonly place: Place; readonly members: readonly Member[] };

/** A key of a map; no key stands twice. */
export interface Member {
  readonly key: string;
  readonly place: Place;
  readonly value: Located;
}

/** One mistake, and where. */
export interface Mistake {
  readonly place: Place;
  readonly what: string;
}

/** As `Parsed`, with the place of each reason. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

export const taken = <T>(value: T): Read<T> => ({ ok: true, value });
export const refused = (...mistakes: readonly Mistake[]): Read<never> => ({ ok: false, mistakes });

/** The mistakes in the order of the text, as a person reads them. */
export const renderMistakes = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place: { line, column }, what }) => `line ${line}, column ${column}: ${what}`);

/** What stands there, cut short: a text of the file never goes into a message unquoted. */
export function shownValue(node: Located): string {
  if (node.kind === 'list') return `a list of ${node.items.length}`;
  if (node.kind === 'map') return node.members.length === 0 ? 'an empty map' : 'a map';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? JSON.stringify(node.value.slice(0, 100)) : `${node.value}`;
}

/**
 * The place of what a path leads to; where it ends early, of the last thing that is there.
 *
 * @param path keys of maps and places in lists: `['approval', 'team', 0]`.
 */
export function placeOf(node: Located, path: readonly (string | number)[]): Place {
  const [step, ...rest] = path;
  if (step === undefined) return node.place;
  if (node.kind === 'list' && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? node.place : placeOf(item, rest);
  }
  const member = node.kind === 'map' ? node.members.find(({ key }) => key === step) : undefined;
  if (member === undefined) return node.place;
  return rest.length === 0 ? member.place : placeOf(member.value, rest);
}
