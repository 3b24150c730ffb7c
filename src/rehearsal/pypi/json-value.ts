/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Member of a JSON object, or undefined where the value is none. Own members only: the text comes from outside. */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Follows members down; undefined where one is missing. */
export function path(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce((at, name) => member(at, name), value);
}

/** Parses JSON; undefined where the text is none. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
