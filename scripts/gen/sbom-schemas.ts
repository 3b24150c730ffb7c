import { readFileSync } from 'node:fs';
import { schemaKeywords } from '../../src/dist/sbom/judge-schema.ts';

const folder = new URL('../sbom-schemas/', import.meta.url);

/** Files by the names that the sources know them by. */
const files: Readonly<Record<string, string>> = {
  'cyclonedx-1.4': 'bom-1.4.SNAPSHOT.schema.json',
  'cyclonedx-1.5': 'bom-1.5.SNAPSHOT.schema.json',
  'cyclonedx-1.6': 'bom-1.6.SNAPSHOT.schema.json',
  'cyclonedx-1.7': 'bom-1.7.SNAPSHOT.schema.json',
  'cyclonedx-cryptography': 'cryptography-defs.SNAPSHOT.schema.json',
  'cyclonedx-licences': 'spdx.SNAPSHOT.schema.json',
  'cyclonedx-signature': 'jsf-0.82.SNAPSHOT.schema.json',
  'spdx-2.3': 'spdx-2.3.schema.json',
};

/** Keywords for people and for editors, and those that name the schema itself. */
const spoken = new Set('$schema $id $comment title description examples default deprecated meta:enum'.split(' '));

type Json = { readonly [member: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The module that ships: every schema as one text, since a text costs nothing until it is parsed. */
export function schemaModule(): string {
  const texts = Object.entries(files).map(([name, file]) => {
    const schema: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return `  '${name}':\n    '${quoted(JSON.stringify(bareSchema(schema, name)))}',\n`;
  });
  return `${head}export const schemaTexts: Readonly<Record<string, string>> = {\n${texts.join('')}};\n`;
}

const head = `// Made from scripts/sbom-schemas by \`npm run gen\`, where origin and licences stand. Do not edit.
// CycloneDX: Apache-2.0, OWASP Foundation. SPDX: CC-BY-3.0, Linux Foundation and its contributors.

/** JSON Schemas by name, without their texts for people. A \`$ref\` is \`NAME#/pointer\` in all of them. */
`;

/** For single quotes; the schemas' own backslashes stay what they are. */
const quoted = (json: string): string => json.replaceAll('\\', '\\\\').replaceAll("'", '\\u0027');

/**
 * A schema without what is for people only, with references that say which file they mean.
 *
 * @throws Error for a keyword that nobody judges: it would be a rule that silently holds for nothing.
 */
export function bareSchema(schema: unknown, name: string): unknown {
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).filter(([keyword]) => !spoken.has(keyword));
  return Object.fromEntries(members.map(([keyword, value]) => [keyword, bareKeyword(keyword, value, name)]));
}

function bareKeyword(keyword: string, value: unknown, name: string): unknown {
  if (keyword === 'definitions' || keyword === 'properties') return mapValues(value, (one) => bareSchema(one, name));
  if (!schemaKeywords.includes(keyword)) throw new Error(`${name} has the keyword ${keyword}, which is not judged`);
  if (keyword === '$ref') return fullReference(String(value), name);
  if (['enum', 'const', 'required'].includes(keyword)) return value;
  return Array.isArray(value) ? value.map((one) => bareSchema(one, name)) : bareSchema(value, name);
}

const mapValues = (value: unknown, turn: (one: unknown) => unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turn(one)])) : value;

function fullReference(reference: string, from: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  const name = file === '' ? from : Object.keys(files).find((one) => files[one] === file);
  if (name === undefined) throw new Error(`${from} refers to ${file}, which is not here`);
  return `${name}#${pointer}`;
}
