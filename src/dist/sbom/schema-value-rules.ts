import { jsonFormats } from './json-formats.ts';
import { isMembers } from './json-values.ts';

/** A keyword that looks at one value and nothing else. @returns what is wrong, or nothing. */
type ValueRule = (argument: unknown, value: unknown) => string | undefined;

/** Keywords of JSON Schema whose answer needs no other schema. Each says nothing about values of another kind. */
export const valueRules: Readonly<Record<string, ValueRule>> = {
  type: (types, value) => {
    const wanted = [types].flat().map(String);
    return wanted.some((type) => isOfType(type, value)) ? undefined : `is ${kindOf(value)}, not ${wanted.join(' or ')}`;
  },
  required: (names, value) => {
    if (!isMembers(value) || !Array.isArray(names)) return undefined;
    const missing = names.filter((name) => !Object.hasOwn(value, name));
    return missing.length === 0 ? undefined : `lacks ${missing.map(quoted).join(', ')}`;
  },
  enum: (values, value) =>
    Array.isArray(values) && !values.includes(value) ? `is ${quoted(value)}, which is no value known there` : undefined,
  const: (wanted, value) => (value === wanted ? undefined : `is not ${quoted(wanted)}`),
  pattern: (pattern, value) =>
    typeof value === 'string' && !compiled(String(pattern)).test(value)
      ? `is ${quoted(value)}, which is not of the form ${String(pattern)}`
      : undefined,
  format: (format, value) =>
    typeof value === 'string' && jsonFormats[String(format)]?.(value) === false
      ? `is ${quoted(value)}, which is no ${String(format)}`
      : undefined,
  minLength: (least, value) => limit(value, 'string', characters, least, atLeast),
  maxLength: (most, value) => limit(value, 'string', characters, most, atMost),
  minItems: (least, value) => limit(value, 'array', items, least, atLeast),
  maxItems: (most, value) => limit(value, 'array', items, most, atMost),
  minimum: (least, value) => limit(value, 'number', amount, least, atLeast),
  maximum: (most, value) => limit(value, 'number', amount, most, atMost),
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const isOfType = (type: string, value: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : kindOf(value) === type;

/** How a value is measured, and how that is said. */
interface Measure {
  readonly of: (value: unknown) => number;
  readonly says: (measured: number) => string;
}

const characters: Measure = {
  of: (value) => {
    let count = 0;
    // One by one: a list of the characters of a long text would take more memory than there is.
    for (const _ of String(value)) count += 1;
    return count;
  },
  says: (measured) => `has ${measured} characters`,
};
const items: Measure = {
  of: (value) => (Array.isArray(value) ? value.length : 0),
  says: (measured) => `has ${measured} items`,
};
const amount: Measure = { of: Number, says: (measured) => `is ${measured}` };

const atLeast = { holds: (measured: number, bound: number) => measured >= bound, says: 'at least' };
const atMost = { holds: (measured: number, bound: number) => measured <= bound, says: 'at most' };

function limit(
  value: unknown,
  type: string,
  measure: Measure,
  bound: unknown,
  { holds, says }: typeof atLeast,
): string | undefined {
  if (kindOf(value) !== type) return undefined;
  const measured = measure.of(value);
  return holds(measured, Number(bound)) ? undefined : `${measure.says(measured)}; ${says} ${String(bound)} are allowed`;
}

const quoted = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);

const patterns = new Map<string, RegExp>();

/** The patterns are the schemas' own, a few dozen; no stranger writes them. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}
