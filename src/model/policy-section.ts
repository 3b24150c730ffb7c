import { type Located, type Member, type Mistake, type Read, refused, taken } from './located.ts';
import { nearest } from './nearest.ts';
import { type Field, type Key, mismatch, mistakesOf, type TextRule } from './policy-field.ts';

/** What the table says of one key; its name follows from the member that it becomes. */
export type Entry<T> = Omit<Key<T>, 'name'>;

/** The keys of a section, by the names that the parsed policy has for them. */
export type Entries<T> = { readonly [Name in keyof T]-?: Entry<T[Name]> };

/** The keys of a section that may be left out altogether: none of them is required. */
export type OptionalEntries<T> = {
  readonly [Name in keyof T]-?: Entry<T[Name]> & Required<Pick<Entry<T[Name]>, 'fallback'>>;
};

/** The default of a key. @param shown for the docs and the schema; the value as a person writes it, if not given. */
export const or = <T>(value: T, shown: string = `\`${flow(value)}\``) => ({ fallback: { value, shown } });

/**
 * A map with these keys and no others. An unknown key is a mistake that names the nearest known one: a misspelt
 * `singed-tag` must not leave the default in force unseen.
 *
 * @param name of the section as the messages have it: `source`, `the policy`.
 */
export function section<T extends object>(name: string, entries: Entries<T>): Field<T> {
  const named = <V>(part: string, entry: Entry<V>): Key<V> => ({ name: kebab(part), ...entry });
  const keys = Object.entries<Entry<unknown>>(entries).map(([part, entry]) => named(part, entry));
  return {
    read: (node) => {
      if (node.kind !== 'map') {
        const optional = keys.every(({ fallback }) => fallback !== undefined);
        return mismatch(node, `a map with ${namesOf(keys)}`, optional ? ': leave the key out, or write {}' : '');
      }
      const members = new Map(node.members.map((member) => [member.key, member]));
      const mistakes: Mistake[] = node.members.flatMap((member) => unknownKey(name, member, keys));
      const values: Partial<T> = {};
      for (const part in entries) {
        const key = named(part, entries[part]);
        const read = readKey(name, key, node, members.get(key.name));
        if (!read.ok) mistakes.push(...read.mistakes);
        // An absent index is no member, not one that is undefined.
        else if (read.value !== undefined) values[part] = read.value;
      }
      // Every key of T was read just above, or has no value: this is the parser that earns the type.
      return mistakes.length > 0 ? refused(...mistakes) : taken(values as T);
    },
    schema: schemaOf(keys),
    type: 'a map',
    keys,
  };
}

/** A section, and what is in force when nothing of it is written: each key's own default. */
export function optionalSection<T extends object>(name: string, entries: OptionalEntries<T>) {
  const values: Partial<T> = {};
  for (const part in entries) {
    const { value } = entries[part].fallback;
    if (value !== undefined) values[part] = value;
  }
  // Every key of T has a fallback: the type of `entries` says so.
  return { field: section<T>(name, entries), ...or(values as T, 'the default of each key in it') };
}

function readKey<T>(section: string, key: Key<T>, node: Located, member: Member | undefined): Read<T> {
  if (member !== undefined) return key.field.read(member.value);
  if (key.fallback !== undefined) return taken(key.fallback.value);
  const what = `${section} needs the key "${key.name}", for example ${key.name}: ${key.example}`;
  return refused({ place: node.place, what });
}

function unknownKey(section: string, { key, place }: Member, keys: readonly Key<unknown>[]): readonly Mistake[] {
  const names = keys.map(({ name }) => name);
  if (names.includes(key)) return [];
  const meant = nearest(key, names);
  const hint = meant === undefined ? `known are ${names.join(', ')}` : `did you mean "${meant}"?`;
  return [{ place, what: `unknown key ${JSON.stringify(key.slice(0, 100))} in ${section}; ${hint}` }];
}

/** A map whose keys are free, within a rule. */
export const mapOf = <T>(key: TextRule, item: Field<T>, max: number): Field<Readonly<Record<string, T>>> => ({
  read: (node) => {
    if (node.kind !== 'map') return mismatch(node, `a map from ${key.type} to ${item.type}`, ': write {} for none');
    if (node.members.length > max) return mismatch(node, `at most ${max} entries`);
    const names = node.members.flatMap(({ key: name, place }): readonly Mistake[] => {
      const parsed = key.parse(name);
      return parsed.ok ? [] : parsed.reasons.map((what) => ({ place, what }));
    });
    const read = node.members.map(({ key: name, value }) => ({ name, value: item.read(value) }));
    const mistakes = [...names, ...mistakesOf(read.map(({ value }) => value))];
    if (mistakes.length > 0) return refused(...mistakes);
    return taken(Object.fromEntries(read.flatMap(({ name, value }) => (value.ok ? [[name, value.value]] : []))));
  },
  schema: {
    type: 'object',
    propertyNames: { type: 'string', ...key.schema },
    additionalProperties: item.schema,
    maxProperties: max,
  },
  type: `a map from ${key.type} to ${item.type}`,
  ...(item.keys && { itemKeys: item.keys }),
});

function schemaOf(keys: readonly Key<unknown>[]) {
  const property = ({ field, doc, fallback }: Key<unknown>) => {
    const description = fallback === undefined ? doc : `${doc} Default: ${fallback.shown}.`;
    return { description, ...field.schema };
  };
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key.name, property(key)])),
    required: keys.filter(({ fallback }) => fallback === undefined).map(({ name }) => name),
    additionalProperties: false,
  };
}

const namesOf = (keys: readonly Key<unknown>[]): string => keys.map(({ name }) => name).join(', ');

/** `signedTag` is `signed-tag` in the file. */
const kebab = (part: string): string => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const flow = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(flow).join(', ')}]` : value === '' ? '""' : String(value);
