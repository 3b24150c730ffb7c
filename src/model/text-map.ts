import { byteOrder } from './byte-order.ts';
import { good } from './parsed.ts';
import { refuse, type Shape } from './shape.ts';

/** Names of free members: as GitHub takes them for inputs, so that none is a number, whose place would not be its own. */
const nameForm = '^[A-Za-z_][A-Za-z0-9_-]*$';

/** Code points. */
const maxNameLength = 100;

/** A map from free names to texts. */
export type TextMap = Readonly<Record<string, string>>;

/** An object whose members' names are free and whose values are one kind of text; spelled in byte order of the names. */
export const textMap = (item: Shape<string>, max: number): Shape<TextMap> => ({
  read: (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse([`${path}: expected an object of texts`]);
    const entries = Object.entries(value);
    if (entries.length > max) return refuse([`${path}: has ${entries.length} members; at most ${max} are read`]);
    const form = new RegExp(nameForm, 'u');
    const reasons = entries.flatMap(([name, one]: readonly [string, unknown]) => {
      const inside = `${path}.${name.slice(0, maxNameLength)}`;
      if (name.length > maxNameLength || !form.test(name)) return [`${inside}: is no name of an input`];
      const read = item.read(one, inside);
      return read.ok ? [] : read.reasons;
    });
    return reasons.length > 0 ? refuse(reasons) : good(Object.fromEntries(entries.map(([k, v]) => [k, String(v)])));
  },
  write: (value) =>
    Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => byteOrder(a, b))
        .map(([name, one]) => [name, item.write(one)]),
    ),
  schema: {
    type: 'object',
    propertyNames: { type: 'string', pattern: nameForm, maxLength: maxNameLength },
    additionalProperties: item.schema,
    maxProperties: max,
  },
  optional: false,
});
