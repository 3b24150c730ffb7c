/** A JSON object from outside. */
export type Members = { readonly [member: string]: unknown };

/** The members of an object; none for anything else. */
export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The elements of an array; none for anything else. */
export const elementsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
