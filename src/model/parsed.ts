/** The answer of a parser: a value, or every reason why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reasons: readonly string[] };

export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const bad = (...reasons: string[]): Parsed<never> => ({ ok: false, reasons });
