import { good, type Parsed } from './parsed.ts';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** One kind of JSON value: how to read it from a stranger, how to spell it, how to describe it. */
export interface Shape<T> {
  /**
   * Total: never throws, whatever the value is.
   *
   * @param path where the value stands, for the reasons: `source.commit`, `legs[3].job`; empty for the whole document.
   * @returns the value, or every mistake in it, at most {@link maxReasons}.
   */
  readonly read: (value: unknown, path: string) => Parsed<T>;
  /** The value as plain JSON: members in the shape's order, lists in theirs. `undefined` stands for no member. */
  readonly write: (value: T) => unknown;
  readonly schema: JsonSchema;
  /** An object may go without such a member. */
  readonly optional: boolean;
}

/** Mistakes told at once. More help nobody, and a hostile document could hold a million. */
export const maxReasons = 50;

/** The error side of {@link Parsed}, with the tail cut. */
export function refuse(reasons: readonly string[]): Parsed<never> {
  if (reasons.length <= maxReasons) return { ok: false, reasons };
  return { ok: false, reasons: [...reasons.slice(0, maxReasons), `and ${reasons.length - maxReasons} more`] };
}

/** What stands there, cut short; a document's own text never goes into a message unquoted. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 100) : value) ?? 'nothing';
};

const at = (path: string, what: string): string => (path === '' ? what : `${path}: ${what}`);

const mismatch = (path: string, wanted: string, value: unknown): Parsed<never> =>
  refuse([
    at(path, value === undefined ? `is missing; expected ${wanted}` : `expected ${wanted}, got ${shown(value)}`),
  ]);

const same = <T>(value: T): T => value;

/** A shape whose values are spelled as they are. */
function plain<T>(schema: JsonSchema, wanted: string, holds: (value: unknown) => value is T): Shape<T> {
  return {
    read: (value, path) => (holds(value) ? good(value) : mismatch(path, wanted, value)),
    write: same,
    schema,
    optional: false,
  };
}

/** Two values; no text stands for either. */
export const boolean: Shape<boolean> = plain(
  { type: 'boolean' },
  'true or false',
  (value): value is boolean => typeof value === 'boolean',
);

/** A whole number; the bounds belong to the range. Nothing beyond what JSON keeps exactly. */
export function integer({ min, max = Number.MAX_SAFE_INTEGER }: { readonly min: number; readonly max?: number }) {
  const holds = (value: unknown): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
  // JSON.parse reads `-0`, which JSON.stringify writes as `0`: the canonical spelling refuses it, not the range.
  return plain({ type: 'integer', minimum: min, maximum: max }, `a whole number from ${min} to ${max}`, holds);
}

/** One of a few fixed values. */
export function choice<const T extends string | number>(...values: readonly T[]): Shape<T> {
  const schema = values.length === 1 ? { const: values[0] } : { enum: values };
  const wanted = values.map((value) => JSON.stringify(value)).join(' or ');
  return plain(schema, wanted, (value): value is T => values.some((one) => one === value));
}

/** What a text may be. */
export interface TextBounds {
  /** Code points. */
  readonly min?: number;
  /** Code points. */
  readonly max: number;
  /** Regular expression for the whole text, under the flag `u`; and what it means, for the reason. */
  readonly pattern?: { readonly source: string; readonly says: string };
}

/** A text within its bounds. It is a stranger's still: whoever shows it escapes it. */
export function text({ min = 0, max, pattern }: TextBounds): Shape<string> {
  const whole = pattern && `^(?:${pattern.source})$`;
  const matches = whole === undefined ? () => true : (value: string) => new RegExp(whole, 'u').test(value);
  const holds = (value: unknown): value is string => {
    // A code point is one or two UTF-16 units: what is longer than that is not counted, and not matched either.
    if (typeof value !== 'string' || value.length > 2 * max) return false;
    const length = [...value].length;
    return length >= min && length <= max && matches(value);
  };
  const schema = { type: 'string', minLength: min, maxLength: max, ...(whole && { pattern: whole }) };
  return plain(schema, `${pattern?.says ?? 'a text'} of ${min} to ${max} characters`, holds);
}

/** A parser of the model as a shape. The schema must say no more than the parser does. */
export const lift = <T extends string | number>(
  parse: (value: unknown) => Parsed<T>,
  schema: JsonSchema,
): Shape<T> => ({
  read: (value, path) => {
    const parsed = parse(value);
    return parsed.ok ? parsed : refuse(parsed.reasons.map((reason) => at(path, reason)));
  },
  write: same,
  schema,
  optional: false,
});

/** A member that may be absent. */
export const optional = <T>(shape: Shape<T>): Shape<T | undefined> => ({
  read: (value, path) => (value === undefined ? good(undefined) : shape.read(value, path)),
  write: (value) => (value === undefined ? undefined : shape.write(value)),
  schema: shape.schema,
  optional: true,
});

/** A member that must be there and may be `null`. */
export const nullable = <T>(shape: Shape<T>): Shape<T | null> => ({
  read: (value, path) => (value === null ? good(null) : shape.read(value, path)),
  write: (value) => (value === null ? null : shape.write(value)),
  schema: { anyOf: [shape.schema, { type: 'null' }] },
  optional: false,
});

/** How long a list may be, and in which order it must be. */
export interface ListBounds<T> {
  readonly min?: number;
  readonly max: number;
  /** The one order of the list. On reading, anything else is refused; so is a key that comes twice. */
  readonly sorted?: { readonly compare: (a: T, b: T) => number; readonly says: string };
}

/** A list. One that is too long is refused before any item is read. */
export function list<T>(item: Shape<T>, { min = 0, max, sorted }: ListBounds<T>): Shape<readonly T[]> {
  const order = sorted && { uniqueItems: true, description: `Sorted ${sorted.says}, each once.` };
  return {
    read: (value, path) => {
      if (!Array.isArray(value)) return mismatch(path, 'a list', value);
      if (value.length < min || value.length > max) return mismatch(path, `a list of ${min} to ${max}`, value);
      const items = value.map((one: unknown, index) => item.read(one, `${path}[${index}]`));
      const reasons = items.flatMap((one) => (one.ok ? [] : one.reasons));
      if (reasons.length > 0) return refuse(reasons);
      const values = items.flatMap((one) => (one.ok ? [one.value] : []));
      return sorted ? inOrder(values, sorted, path) : good(values);
    },
    write: (values) => (sorted ? values.toSorted(sorted.compare) : values).map(item.write),
    schema: { type: 'array', minItems: min, maxItems: max, items: item.schema, ...order },
    optional: false,
  };
}

function inOrder<T>(values: readonly T[], sorted: NonNullable<ListBounds<T>['sorted']>, path: string) {
  const reasons = values.flatMap((value, index) => {
    const before = index === 0 ? undefined : values[index - 1];
    if (before === undefined || sorted.compare(before, value) < 0) return [];
    return [at(`${path}[${index}]`, `is out of order; the list is sorted ${sorted.says}, each once`)];
  });
  return reasons.length > 0 ? refuse(reasons) : good(values);
}

/** A list of exactly two. */
export const pair = <A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> => ({
  read: (value, path) => {
    if (!Array.isArray(value) || value.length !== 2) return mismatch(path, 'a list of 2', value);
    const [a, b] = [first.read(value[0], `${path}[0]`), second.read(value[1], `${path}[1]`)];
    if (a.ok && b.ok) return good([a.value, b.value]);
    return refuse([a, b].flatMap((one) => (one.ok ? [] : one.reasons)));
  },
  write: ([a, b]) => [first.write(a), second.write(b)],
  schema: { type: 'array', minItems: 2, maxItems: 2, prefixItems: [first.schema, second.schema], items: false },
  optional: false,
});

/** An object with these members and no others, spelled in this order. */
export function object<T extends object>(members: { readonly [Name in keyof T]-?: Shape<T[Name]> }): Shape<T> {
  const properties = Object.entries<{ readonly schema: JsonSchema; readonly optional: boolean }>(members);
  return {
    read: (value, path) => {
      if (!isObject(value)) return mismatch(path, 'an object', value);
      const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
      const unknown = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
      const reasons = unknown.map((name) => at(path, `has a member ${shown(name)}, which is not known here`));
      const read: Partial<T> = {};
      for (const name in members) {
        const member = members[name].read(Object.hasOwn(value, name) ? value[name] : undefined, inside(name));
        if (member.ok) read[name] = member.value;
        else reasons.push(...member.reasons);
      }
      // Every member of T was read just above: this is the parser that earns the type.
      return reasons.length > 0 ? refuse(reasons) : good(read as T);
    },
    write: (value) => {
      const written: { [name: string]: unknown } = {};
      for (const name in members) {
        const member = members[name].write(value[name]);
        if (member !== undefined) written[name] = member;
      }
      return written;
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties.map(([name, { schema }]) => [name, schema])),
      required: properties.filter(([, shape]) => !shape.optional).map(([name]) => name),
      additionalProperties: false,
    },
    optional: false,
  };
}

const isObject = (value: unknown): value is { readonly [member: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape and what must hold between its members. @param broken gives the reasons, none when all is well. */
export const ruled = <T>(shape: Shape<T>, broken: (value: T) => readonly string[]): Shape<T> => ({
  ...shape,
  read: (value, path) => {
    const parsed = shape.read(value, path);
    const reasons = parsed.ok ? broken(parsed.value) : [];
    return reasons.length > 0 ? refuse(reasons.map((reason) => at(path, reason))) : parsed;
  },
});

/** The shape with a sentence for its schema. */
export const described = <T>(shape: Shape<T>, description: string): Shape<T> => ({
  ...shape,
  schema: { ...shape.schema, description },
});
