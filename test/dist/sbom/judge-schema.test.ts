import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { jsonFormats } from '../../../src/dist/sbom/json-formats.ts';
import { judgeSchema } from '../../../src/dist/sbom/judge-schema.ts';
import { schemaViolations } from '../../../src/dist/sbom/schema-violations.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { aComponent, aCycloneDx, anSpdx2, type Document } from './an-sbom.ts';

const violations = (schema: unknown, value: unknown) =>
  judgeSchema(schema, value, () => false).map(({ path, what }) => `${path}: ${what}`);

describe('judgeSchema', () => {
  test.for([
    { schema: { type: ['string', 'null'] }, fits: null, fails: 7, says: ': is number, not string or null' },
    { schema: { type: 'integer' }, fits: 1.0, fails: 1.5, says: ': is number, not integer' },
    { schema: { required: ['a', 'b'] }, fits: { a: 1, b: 1 }, fails: {}, says: ': lacks "a", "b"' },
    { schema: { enum: ['a'] }, fits: 'a', fails: 'b', says: ': is "b", which is no value known there' },
    { schema: { const: 'a' }, fits: 'a', fails: 'b', says: ': is not "a"' },
    { schema: { pattern: '^a+$' }, fits: 'aa', fails: 'ab', says: ': is "ab", which is not of the form ^a+$' },
    { schema: { minLength: 2 }, fits: 'ab', fails: '😀', says: ': has 1 characters; at least 2 are allowed' },
    { schema: { maxLength: 1 }, fits: '😀', fails: 'ab', says: ': has 2 characters; at most 1 are allowed' },
    { schema: { minItems: 1 }, fits: [1], fails: [], says: ': has 0 items; at least 1 are allowed' },
    { schema: { maxItems: 1 }, fits: [1], fails: [1, 2], says: ': has 2 items; at most 1 are allowed' },
    { schema: { minimum: 1 }, fits: 1, fails: 0, says: ': is 0; at least 1 are allowed' },
    { schema: { maximum: 1 }, fits: 1, fails: 2, says: ': is 2; at most 1 are allowed' },
    {
      schema: { uniqueItems: true },
      fits: [1, '1'],
      fails: [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      says: ': has an item twice',
    },
    { schema: { properties: { a: false } }, fits: { b: 1 }, fails: { a: 1 }, says: 'a: must not be there' },
    {
      schema: { properties: { a: true }, additionalProperties: false },
      fits: { a: 1 },
      fails: { a: 1, b: 1 },
      says: 'b: is not known to the schema',
    },
    {
      schema: { additionalProperties: { type: 'string' } },
      fits: { a: '' },
      fails: { a: 1 },
      says: 'a: is number, not string',
    },
    { schema: { items: { type: 'string' } }, fits: ['a'], fails: ['a', 1], says: '[1]: is number, not string' },
    {
      schema: { items: [{ type: 'string' }], additionalItems: false },
      fits: ['a'],
      fails: ['a', 1],
      says: '[1]: must not be there',
    },
    { schema: { not: { type: 'string' } }, fits: 1, fails: 'a', says: ': is what the schema excludes' },
    { schema: { allOf: [{ type: 'string' }, { minLength: 1 }] }, fits: 'a', fails: 1, says: ': is number, not string' },
    {
      schema: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      fits: 'a',
      fails: 1,
      says: ': fits none of 2 forms: is number, not string; or it is number, not null',
    },
    {
      schema: { oneOf: [{ type: 'number' }, { type: 'integer' }] },
      fits: 1.5,
      fails: 1,
      says: ': fits 2 forms, of which only one may fit',
    },
    {
      schema: { oneOf: [{ type: 'string' }, { properties: { a: { type: 'string' } }, type: 'object' }] },
      fits: 'a',
      fails: { a: 1 },
      says: 'a: is number, not string',
    },
    {
      schema: JSON.parse('{"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "null"}}'),
      fits: null,
      fails: 1,
      says: ': is number, not null',
    },
    {
      schema: JSON.parse('{"if": {"type": "string"}, "then": {"minLength": 1}}'),
      fits: 1,
      fails: '',
      says: ': has 0 characters; at least 1 are allowed',
    },
    {
      schema: { format: 'date-time' },
      fits: '2026-02-28T23:59:60.5+01:00',
      fails: '2026-13-01T00:00:00Z',
      says: ': is "2026-13-01T00:00:00Z", which is no date-time',
    },
    {
      schema: { format: 'date' },
      fits: '2026-02-29',
      fails: '2026-02-30',
      says: ': is "2026-02-30", which is no date',
    },
    {
      schema: { format: 'iri-reference' },
      fits: '../ä?b#c',
      fails: 'a b',
      says: ': is "a b", which is no iri-reference',
    },
    { schema: { format: 'idn-email' }, fits: 'ä@b', fails: 'ab', says: ': is "ab", which is no idn-email' },
    { schema: { format: 'uri' }, fits: 'a:b', fails: 'b', says: ': is "b", which is no uri' },
  ])('knows $schema', ({ schema, fits, fails, says }) => {
    expect([violations(schema, fits), violations(schema, fails)]).toEqual([[], [says]]);
  });

  test('lets keywords beside a reference count', () => {
    const schema = { $ref: 'x#', minLength: 2 };
    const found = judgeSchema(schema, 'a', () => ({ type: 'string' }));
    expect(found).toEqual([{ path: '', what: 'has 1 characters; at least 2 are allowed' }]);
  });

  test('takes no name of every object for a property', () => {
    const value = JSON.parse('{"constructor": 1, "__proto__": 2}');
    expect(violations({ properties: {}, additionalProperties: false }, value)).toEqual([
      'constructor: is not known to the schema',
      '__proto__: is not known to the schema',
    ]);
    expect(violations({ required: ['toString'] }, {})).toEqual([': lacks "toString"']);
  });

  test('gives a bounded number of violations, and gives up on what is too large', () => {
    const bad = Array.from({ length: 1_000 }, () => 1);
    expect(violations({ items: { type: 'string' } }, bad)).toHaveLength(50);
    const many = { allOf: Array.from({ length: 30_000 }, () => true) };
    const values = Array.from({ length: 1_000 }, () => 1);
    expect(violations({ items: many }, values)).toEqual([': is too large to be held against its schema']);
  });
});

/** The schemas as they came, compiled by the validator that their authors use. */
function compile(file: string): (document: unknown) => boolean {
  const load = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../scripts/sbom-schemas/${name}`, import.meta.url), 'utf8'));
  const ajv = new Ajv({ strict: false, formats: { ...jsonFormats } });
  for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const name = `${part}.SNAPSHOT.schema.json`;
    ajv.addSchema(load(name), `http://cyclonedx.org/schema/${name}`);
  }
  return ajv.compile(load(file));
}

/** Changes one place: another kind of value, a member less, one more, an item twice. */
function mutate(document: Document, random: (limit: number) => number): Document {
  const copy: Document = JSON.parse(JSON.stringify(document));
  const places: { holder: Document; key: string }[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Document;
    for (const [key, one] of Object.entries(holder)) {
      places.push({ holder, key });
      walk(one);
    }
  };
  walk(copy);
  const place = places[random(places.length)];
  if (place === undefined) return copy;
  const { holder, key } = place;
  const values: unknown[] = [
    7,
    -1,
    1.5,
    '',
    'x',
    'application',
    null,
    true,
    [],
    {},
    [{}],
    { name: 'x' },
    'a b',
    ['x', 'x'],
  ];
  const kind = random(5);
  if (kind === 0) delete holder[key];
  else if (kind === 1)
    holder[['name', 'url', 'license', 'text', 'x', 'expression', 'value'][random(7)] ?? ''] = values[random(14)];
  else if (kind === 2 && Array.isArray(holder[key])) (holder[key] as unknown[]).push((holder[key] as unknown[])[0]);
  else holder[key] = values[random(values.length)];
  return copy;
}

/** Members that lead into every corner of the schemas, for whatever version knows them. */
const rich = {
  services: [{ name: 'a', endpoints: ['https://a/'], data: [{ flow: 'inbound', classification: 'x' }] }],
  compositions: [{ aggregate: 'complete', assemblies: ['x'] }],
  vulnerabilities: [
    {
      id: 'CVE-1',
      ratings: [{ score: 5, severity: 'high', method: 'CVSSv31' }],
      cwes: [79],
      affects: [{ ref: 'x', versions: [{ version: '1', status: 'affected' }] }],
      analysis: { state: 'resolved', response: ['update'] },
    },
  ],
  signature: { algorithm: 'ES256', value: 'x', publicKey: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' } },
  components: [
    aComponent({
      properties: [{ name: 'a', value: 'b' }],
      pedigree: { commits: [{ uid: '1', url: 'https://a/' }], patches: [{ type: 'backport' }] },
      evidence: { licenses: [{ license: { name: 'x' } }], copyright: [{ text: 'x' }] },
      releaseNotes: { type: 'major', timestamp: '2026-01-02T03:04:05Z', resolves: [{ type: 'defect' }] },
      swid: { tagId: 'x', name: 'y' },
    }),
  ],
};

describe.for([
  { name: 'cyclonedx-1.4', file: 'bom-1.4.SNAPSHOT.schema.json', document: aCycloneDx('1.4', rich) },
  { name: 'cyclonedx-1.5', file: 'bom-1.5.SNAPSHOT.schema.json', document: aCycloneDx('1.5', rich) },
  { name: 'cyclonedx-1.6', file: 'bom-1.6.SNAPSHOT.schema.json', document: aCycloneDx('1.6', rich) },
  { name: 'cyclonedx-1.7', file: 'bom-1.7.SNAPSHOT.schema.json', document: aCycloneDx('1.7', rich) },
  { name: 'spdx-2.3', file: 'spdx-2.3.schema.json', document: anSpdx2() },
])('$name', ({ name, file, document }) => {
  test('is judged as Ajv judges it, whatever is broken', { timeout: 60_000 }, () => {
    const accepts = compile(file);
    expect([schemaViolations(name, document), accepts(document)]).toEqual([[], true]);
    const random = seededRandom(7);
    let refused = 0;
    for (let round = 0; round < 1_500; round++) {
      const changed = mutate(round % 3 === 0 ? mutate(document, random) : document, random);
      const found = schemaViolations(name, changed);
      if (found.length > 0) refused += 1;
      expect([JSON.stringify(changed), found.length === 0]).toEqual([JSON.stringify(changed), accepts(changed)]);
    }
    // Mutations that change nothing, or everything, would show nothing.
    expect(refused).toBeGreaterThan(500);
    expect(refused).toBeLessThan(1_480);
  });
});
