import { type Located, type Mistake, type Read, refused, shownValue, taken } from './located.ts';
import { nearest } from './nearest.ts';
import type { Parsed } from './parsed.ts';
import type { JsonSchema } from './shape.ts';

/** One kind of value in the policy: how to read it, how to describe it to an editor and to a person. */
export interface Field<T> {
  /** Total: every mistake at once, each with its place. */
  readonly read: (node: Located) => Read<T>;
  /** Says no more than `read` does: what an editor marks is wrong, what it does not mark may be. */
  readonly schema: JsonSchema;
  /** For the docs: ``a list of branch globs``, `` `auto` or `comment` ``. */
  readonly type: string;
  /** The keys of a section. */
  readonly keys?: readonly Key<unknown>[];
  /** The keys of each item of a list, of each entry of a map whose keys are free. */
  readonly itemKeys?: readonly Key<unknown>[];
}

/** One key of a section, with all that the docs say of it. */
export interface Key<T> {
  /** As the file spells it: `signed-tag`. */
  readonly name: string;
  readonly field: Field<T>;
  /** One to three sentences: what it means, and what the values do. */
  readonly doc: string;
  /** A value as YAML on one line. */
  readonly example: string;
  /** In force when the key is absent; without it the key is required. `shown` is Markdown. */
  readonly fallback?: { readonly value: T; readonly shown: string };
}

/** A mistake at a node: what was wanted, what is there. */
export const mismatch = (node: Located, wanted: string, more = ''): Read<never> =>
  refused({ place: node.place, what: `expected ${wanted}, got ${shownValue(node)}${more}` });

/** One of a few words, or numbers. */
export function choice<const T extends string | number>(...values: readonly T[]): Field<T> {
  const quoted = values.map((value) => JSON.stringify(value));
  const wanted = orList(quoted);
  return {
    read: (node) => {
      const value = node.kind === 'scalar' ? values.find((one) => one === node.value) : undefined;
      if (value !== undefined) return taken(value);
      const meant =
        node.kind === 'scalar' && typeof node.value === 'string' ? nearest(node.value, values.map(String)) : undefined;
      return mismatch(node, wanted, meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`);
    },
    schema: values.length === 1 ? { const: values[0] } : { enum: values },
    type: orList(values.map((value) => `\`${value}\``)),
  };
}

/** What a text is held against. */
export interface TextRule {
  /** In a person's words, with the article: `a branch glob`. */
  readonly type: string;
  readonly parse: (text: string) => Parsed<string>;
  readonly schema: JsonSchema;
}

/** A text. A number is refused, not turned into one: `2.10` would have become `2.1` on the way. */
export const words = ({ type, parse, schema }: TextRule): Field<string> => ({
  read: (node) => {
    if (node.kind !== 'scalar' || node.value === null) return mismatch(node, type);
    if (typeof node.value !== 'string') return mismatch(node, type, ': put quotes around it');
    const parsed = parse(node.value);
    if (parsed.ok) return taken(parsed.value);
    return refused(...parsed.reasons.map((what) => ({ place: node.place, what })));
  },
  schema: { type: 'string', ...schema },
  type,
});

/** GitHub's numeric ids: logins change hands, ids do not. */
export const numericId: Field<number> = {
  read: (node) => {
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return taken(value);
    return mismatch(node, 'a numeric id', '; GitHub’s API gives it under users/LOGIN');
  },
  schema: { type: 'integer', minimum: 1 },
  type: 'a numeric id',
};

/** How long a list may be, and what more holds for it. */
export interface ListRule<T> {
  readonly of: string;
  readonly min?: number;
  readonly max: number;
  /** Mistakes that only the whole list shows, each with its place in it. */
  readonly judge?: (values: readonly T[]) => readonly { readonly item: number; readonly what: string }[];
}

/** A list without repetition. One value that stands without brackets is not taken for a list of one. */
export const listOf = <T>(
  item: Field<T>,
  { of, min = 0, max, judge = () => [] }: ListRule<T>,
): Field<readonly T[]> => ({
  read: (node) => {
    if (node.kind !== 'list') return mismatch(node, `a list of ${of}`, ': put [ ] around it');
    const count = node.items.length;
    if (count < min || count > max) {
      return refused({ place: node.place, what: `expected ${min} to ${max} ${of}, got ${count}` });
    }
    const read = node.items.map(item.read);
    const mistakes = read.flatMap((one) => (one.ok ? [] : one.mistakes));
    if (mistakes.length > 0) return refused(...mistakes);
    const values = read.flatMap((one) => (one.ok ? [one.value] : []));
    const judged = judge(values);
    const twice = repeated(values).filter(({ item: index }) => !judged.some((one) => one.item === index));
    const wrong = [...judged, ...twice].map(({ item: index, what }) => ({
      place: node.items[index]?.place ?? node.place,
      what,
    }));
    return wrong.length > 0 ? refused(...wrong) : taken(values);
  },
  schema: { type: 'array', items: item.schema, minItems: min, maxItems: max, uniqueItems: true },
  type: `a list of ${of}`,
  ...(item.keys && { itemKeys: item.keys }),
});

function repeated(values: readonly unknown[]): readonly { readonly item: number; readonly what: string }[] {
  const spelled = values.map((value) => JSON.stringify(value));
  return spelled.flatMap((value, item) =>
    spelled.indexOf(value) < item ? [{ item, what: `${value} stands twice` }] : [],
  );
}

/** The one field or the other: which one is tried follows from whether a map stands there. */
export const scalarOr = <T>(scalar: Field<T>, map: Field<T>): Field<T> => ({
  read: (node) => (node.kind === 'map' ? map.read(node) : scalar.read(node)),
  schema: { anyOf: [scalar.schema, map.schema] },
  type: `${scalar.type}; or ${map.type}`,
  ...(map.keys && { keys: map.keys }),
});

/** The field's value turned into another. The schema stays, for it speaks of the file. */
export const mapped = <A, B>(field: Field<A>, turn: (value: A) => B): Field<B> => ({
  ...field,
  read: (node) => {
    const read = field.read(node);
    return read.ok ? taken(turn(read.value)) : read;
  },
});

/** Something that must hold between the parts of a value. @param broken gives the mistake, `undefined` when all is well. */
export const ruled = <T>(field: Field<T>, broken: (value: T) => string | undefined): Field<T> => ({
  ...field,
  read: (node) => {
    const read = field.read(node);
    const what = read.ok ? broken(read.value) : undefined;
    return what === undefined ? read : refused({ place: node.place, what });
  },
});

/** `a`, `a or b`, `a, b or c`. */
function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Every mistake of several reads. */
export const mistakesOf = (reads: readonly Read<unknown>[]): readonly Mistake[] =>
  reads.flatMap((read) => (read.ok ? [] : read.mistakes));
