import { isMembers } from './json-values.ts';
import { judgeSchema } from './judge-schema.ts';
import { schemaTexts } from './schema-texts.ts';
import { violationText } from './schema-violation.ts';

/** Whether a schema of this name is here: `cyclonedx-1.6`, `spdx-2.3`. */
export const hasSchema = (name: string): boolean => Object.hasOwn(schemaTexts, name);

/** What the schema of this name objects to, as sentences. Only for names that {@link hasSchema} knows. */
export const schemaViolations = (name: string, document: unknown): readonly string[] =>
  judgeSchema(schemaAt(`${name}#`), document, schemaAt).map(violationText);

const parsed = new Map<string, unknown>();
const resolved = new Map<string, unknown>();

/** Where a reference of the form `NAME#/pointer` leads. Schemas are parsed at first use: most wheels need none. */
function schemaAt(reference: string): unknown {
  if (resolved.has(reference)) return resolved.get(reference);
  const [name = '', pointer = ''] = reference.split('#');
  let schema = parsed.get(name);
  if (schema === undefined) {
    schema = JSON.parse(schemaTexts[name] ?? 'false');
    parsed.set(name, schema);
  }
  for (const part of pointer.split('/').slice(1)) schema = isMembers(schema) ? schema[part] : false;
  resolved.set(reference, schema);
  return schema;
}
