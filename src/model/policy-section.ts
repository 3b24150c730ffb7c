import { type Located, type Member, type Mistake, type Read, refused, taken } from './located.ts';
import { nearest } from './nearest.ts';
import { type Field, type Key, mismatch, mistakesOf, type TextRule } from './policy-field.ts';

/** The keys of a section, by the names that the parsed policy has for them. */
export type Keys<T> = { readonly [Name in keyof T]-?: Key<T[Name]> };

/**
 * A map with these keys and no others. An unknown key is a mistake that names the nearest known one: a misspelt
 * `singed-tag` must not leave the default in force unseen.
 *
 * @param name of the section as the messages have it: `source`, `the policy`.
 */
export function section<T extends object>(name: string, keys: Keys<T>): Field<T> {
  const list: readonly Key<unknown>[] = Object.values(keys);
  return {
    read: (node) => {
      if (node.kind !== 'map') {
        const empty = list.every(({ fallback }) => fallback !== undefined) ? ': leave the key out, or write {}' : '';
        return mismatch(node, `a map with ${known(list)}`, empty);
      }
      const members = new Map(node.members.map((member) => [member.key, member]));
      const mistakes: Mistake[] = node.members.flatMap((member) => unknownKey(name, member, list));
      const values: Partial<T> = {};
      for (const part in keys) {
        const read = readKey(name, keys[part], node, members.get(keys[part].name));
        if (!read.ok) mistakes.push(...read.mistakes);
        // An absent index is no member, not one that is undefined.
        else if (read.value !== undefined) values[part] = read.value;
      }
      // Every key of T was read just above, or has no value: this is the parser that earns the type.
      return mistakes.length > 0 ? refused(...mistakes) : taken(values as T);
    },
    schema: schemaOf(list),
    type: 'a map',
    keys: list,
  };
}

function readKey<T>(section: string, key: Key<T>, node: Located, member: Member | undefined): Read<T> {
  if (member !== undefined) return key.field.read(member.value);
  if (key.fallback !== undefined) return taken(key.fallback.value);
  return refused({
    place: node.place,
    what: `${section} needs the key "${key.name}", as in ${key.name}: ${key.example}`,
  });
}

function unknownKey(section: string, { key, place }: Member, list: readonly Key<unknown>[]): readonly Mistake[] {
  const names = list.map(({ name }) => name);
  if (names.includes(key)) return [];
  const meant = nearest(key, names);
  const hint = meant === undefined ? `known are ${names.join(', ')}` : `did you mean "${meant}"?`;
  return [{ place, what: `unknown key ${JSON.stringify(key.slice(0, 100))} in ${section}; ${hint}` }];
}

const known = (list: readonly Key<unknown>[]): string => list.map(({ name }) => name).join(', ');

function schemaOf(list: readonly Key<unknown>[]) {
  const property = ({ field, doc, fallback }: Key<unknown>) => {
    const description = fallback === undefined ? doc : `${doc} Default: ${fallback.shown}.`;
    return { description, ...field.schema };
  };
  return {
    type: 'object',
    properties: Object.fromEntries(list.map((key) => [key.name, property(key)])),
    required: list.filter(({ fallback }) => fallback === undefined).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The value of a section of which nothing is written; only for one without required keys. */
export function fallbackOf<T extends object>(keys: Keys<T>): T {
  const values: Partial<T> = {};
  for (const part in keys) {
    const { fallback } = keys[part];
    if (fallback !== undefined && fallback.value !== undefined) values[part] = fallback.value;
  }
  return values as T;
}

/** A map whose keys are free, within a rule. */
export const mapOf = <T>(key: TextRule, item: Field<T>, max: number): Field<Readonly<Record<string, T>>> => ({
  read: (node) => {
    if (node.kind !== 'map') return mismatch(node, `a map of ${key.type}s`, ': write {} for none');
    if (node.members.length > max) return mismatch(node, `at most ${max} entries`);
    const names = node.members.flatMap(({ key: name, place }): Mistake[] => {
      const parsed = key.parse(name);
      return parsed.ok ? [] : parsed.reasons.map((what) => ({ place, what }));
    });
    const read = node.members.map(({ key: name, value }) => ({ name, read: item.read(value) }));
    const mistakes = [...names, ...mistakesOf(read.map((one) => one.read))];
    if (mistakes.length > 0) return refused(...mistakes);
    return taken(Object.fromEntries(read.flatMap((one) => (one.read.ok ? [[one.name, one.read.value]] : []))));
  },
  schema: {
    type: 'object',
    propertyNames: { type: 'string', ...key.schema },
    additionalProperties: item.schema,
    maxProperties: max,
  },
  type: `a map from ${key.type} to ${item.type}`,
  ...(item.keys && { keys: item.keys }),
});
