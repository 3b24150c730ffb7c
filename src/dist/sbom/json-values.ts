/** A JSON object of a stranger. */
export type Members = { readonly [member: string]: unknown };

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that is a text; empty when it is none, or when what should hold it is no object. */
export function textIn(value: unknown, member: string): string {
  const found = isMembers(value) ? value[member] : undefined;
  return typeof found === 'string' ? found : '';
}

/** A member that is a list; empty when it is none. */
export function listIn(value: unknown, member: string): readonly unknown[] {
  const found = isMembers(value) ? value[member] : undefined;
  return Array.isArray(found) ? found : [];
}

/** A member that is an object; without members when it is none. */
export function objectIn(value: unknown, member: string): Members {
  const found = isMembers(value) ? value[member] : undefined;
  return isMembers(found) ? found : {};
}

/** Every text and every object in a document, with the name of the member that holds it. The depth was bounded before. */
export function walkJson(value: unknown, visit: (member: string, value: string | Members) => void, member = ''): void {
  if (typeof value === 'string') visit(member, value);
  else if (Array.isArray(value)) for (const one of value) walkJson(one, visit, member);
  else if (isMembers(value)) {
    visit(member, value);
    for (const [name, one] of Object.entries(value)) walkJson(one, visit, name);
  }
}
