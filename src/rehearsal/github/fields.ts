/** A JSON object whose members are not yet known. */
export type Fields = Readonly<Record<string, unknown>>;

/** Lists and null are no objects here. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error when the text is no JSON object. */
export function parseFields(text: string): Fields {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (!isFields(value)) throw new Error('a JSON object is needed');
  return value;
}

/** A member that must be text. @throws Error naming the member. */
export function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value !== 'string') throw new Error(`${key} must be text`);
  return value;
}

/** A member that is text, or `otherwise` when it is not there. @throws Error when it is something else. */
export const textOr = <T>(fields: Fields, key: string, otherwise: T): string | T =>
  fields[key] === undefined ? otherwise : textOf(fields, key);

/** A member that must be a number. @throws Error naming the member. */
export function numberOf(fields: Fields, key: string): number {
  const value = fields[key];
  if (typeof value !== 'number') throw new Error(`${key} must be a number`);
  return value;
}

/** A member that must be a list. @throws Error naming the member. */
export function listOf(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key];
  if (!Array.isArray(value)) throw new Error(`${key} must be a list`);
  return value;
}

/** A member that must be a list of texts. @throws Error naming the member. */
export function textsOf(fields: Fields, key: string): readonly string[] {
  return listOf(fields, key).map((item) => {
    if (typeof item !== 'string') throw new Error(`${key} must be a list of texts`);
    return item;
  });
}

/** A member that is an object of texts. @throws Error naming the member. */
export function textMapOf(fields: Fields, key: string): Readonly<Record<string, string>> {
  const value = fields[key] ?? {};
  if (!isFields(value)) throw new Error(`${key} must be an object`);
  return Object.fromEntries(Object.keys(value).map((name) => [name, textOf(value, name)]));
}
