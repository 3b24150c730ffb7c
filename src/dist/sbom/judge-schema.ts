import { isMembers, type Members } from './json-values.ts';
import { valueRules } from './schema-value-rules.ts';
import { nearestOf, type Violation, violationAt } from './schema-violation.ts';
import { valueNumbers } from './value-numbers.ts';

/** Where a `$ref` leads. */
export type Lookup = (reference: string) => unknown;

/** Violations collected of one list or object; more help nobody. */
const maxViolations = 50;

/** Schema nodes asked for one document; the largest real SBOM, with 579 components, needs about 200,000. */
const maxSteps = 20_000_000;

/** One judgement: what it may still spend, and what it knows. */
interface Run {
  steps: number;
  readonly lookup: Lookup;
  readonly numberOf: (value: unknown) => number;
}

/** One keyword's question. @returns every violation, or at least one. */
type Rule = (argument: unknown, value: unknown, path: string, run: Run, schema: Members) => readonly Violation[];

/**
 * Holds a value against a JSON Schema, draft 7, with the keywords that CycloneDX and SPDX use. A keyword beside `$ref`
 * counts, as in Ajv, which is what the authors of these schemas judge by. An interpreter: compiled validators would be
 * 1.7 MB of code that nobody reads.
 *
 * @returns the first violations; none when the value fits, one alone when it is too large to tell.
 */
export function judgeSchema(schema: unknown, value: unknown, lookup: Lookup): readonly Violation[] {
  const run: Run = { steps: 0, lookup, numberOf: valueNumbers() };
  const found = ask(schema, value, '', run);
  if (run.steps > maxSteps) return [violationAt('', 'is too large to be held against its schema')];
  return found.slice(0, maxViolations);
}

function ask(schema: unknown, value: unknown, path: string, run: Run): readonly Violation[] {
  run.steps += 1;
  if (run.steps > maxSteps || schema === true) return [];
  if (!isMembers(schema)) return [violationAt(path, 'must not be there')];
  return Object.entries(schema).flatMap(([keyword, argument]) => {
    const rule = rules[keyword];
    if (rule !== undefined) return rule(argument, value, path, run, schema);
    const what = valueRules[keyword]?.(argument, value);
    return what === undefined ? [] : [violationAt(path, what)];
  });
}

const rules: Readonly<Record<string, Rule>> = {
  $ref: (reference, value, path, run) => ask(run.lookup(String(reference)), value, path, run),
  properties: (schemas, value, path, run) =>
    eachMember(value, path, (name, part, place) =>
      isMembers(schemas) && Object.hasOwn(schemas, name) ? ask(schemas[name], part, place, run) : [],
    ),
  additionalProperties: (schema, value, path, run, { properties }) =>
    eachMember(value, path, (name, part, place) => {
      if (isMembers(properties) && Object.hasOwn(properties, name)) return [];
      return schema === false ? [violationAt(place, 'is not known to the schema')] : ask(schema, part, place, run);
    }),
  items: (schema, value, path, run) =>
    eachItem(value, path, (item, place, at) => {
      if (!Array.isArray(schema)) return ask(schema, item, place, run);
      return at < schema.length ? ask(schema[at], item, place, run) : [];
    }),
  additionalItems: (schema, value, path, run, { items }) =>
    // Beside one schema for all items, it says nothing.
    Array.isArray(items)
      ? eachItem(value, path, (item, place, at) => (at < items.length ? [] : ask(schema, item, place, run)))
      : [],
  uniqueItems: (wanted, value, path, { numberOf }) => {
    if (wanted !== true || !Array.isArray(value)) return [];
    const numbers = value.map(numberOf);
    return new Set(numbers).size === numbers.length ? [] : [violationAt(path, 'has an item twice')];
  },
  allOf: (schemas, value, path, run) => branches(schemas).flatMap((schema) => ask(schema, value, path, run)),
  anyOf: (schemas, value, path, run) => {
    const tried = branches(schemas).map((schema) => ask(schema, value, path, run));
    return tried.some(isEmpty) ? [] : nearestOf(tried, path);
  },
  oneOf: (schemas, value, path, run) => {
    const tried = branches(schemas).map((schema) => ask(schema, value, path, run));
    const fitting = tried.filter(isEmpty).length;
    if (fitting === 0) return nearestOf(tried, path);
    return fitting === 1 ? [] : [violationAt(path, `fits ${fitting} forms, of which only one may fit`)];
  },
  not: (schema, value, path, run) =>
    isEmpty(ask(schema, value, path, run)) ? [violationAt(path, 'is what the schema excludes')] : [],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; this table is no promise.
  then: (schema, value, path, run, { if: condition }) =>
    isEmpty(ask(condition ?? false, value, path, run)) ? ask(schema, value, path, run) : [],
  else: (schema, value, path, run, { if: condition }) =>
    isEmpty(ask(condition ?? true, value, path, run)) ? [] : ask(schema, value, path, run),
  // Asked by `then` and `else`.
  if: () => [],
};

const branches = (schemas: unknown): readonly unknown[] => (Array.isArray(schemas) ? schemas : []);

const isEmpty = (found: readonly Violation[]): boolean => found.length === 0;

function eachMember(
  value: unknown,
  path: string,
  judge: (name: string, part: unknown, place: string) => readonly Violation[],
): readonly Violation[] {
  const found: Violation[] = [];
  if (!isMembers(value)) return found;
  for (const [name, part] of Object.entries(value)) {
    found.push(...judge(name, part, path === '' ? name : `${path}.${name}`));
    if (found.length >= maxViolations) break;
  }
  return found;
}

function eachItem(
  value: unknown,
  path: string,
  judge: (item: unknown, place: string, at: number) => readonly Violation[],
): readonly Violation[] {
  const found: Violation[] = [];
  if (!Array.isArray(value)) return found;
  for (const [at, item] of value.entries()) {
    found.push(...judge(item, `${path}[${at}]`, at));
    if (found.length >= maxViolations) break;
  }
  return found;
}

/** What is judged; a schema with another keyword must not be used. `definitions` only holds schemas. */
export const schemaKeywords: readonly string[] = [...Object.keys(rules), ...Object.keys(valueRules)];
