import { describe, expect, test } from 'vitest';
import { bareSchema, schemaModule } from '../../../scripts/gen/sbom-schemas.ts';
import { schemaTexts } from '../../../src/dist/sbom/schema-texts.ts';

describe('bareSchema', () => {
  test('keeps the rules, and properties whatever they are called', () => {
    const schema = {
      $id: 'x',
      title: 'For people',
      type: 'object',
      properties: { title: { type: 'string', description: 'For people' }, examples: { enum: ['title'] } },
      definitions: { a: { $ref: 'spdx.SNAPSHOT.schema.json' }, b: { $ref: '#/definitions/a', $comment: 'x' } },
      additionalProperties: false,
    };
    expect(bareSchema(schema, 'own')).toEqual({
      type: 'object',
      properties: { title: { type: 'string' }, examples: { enum: ['title'] } },
      definitions: { a: { $ref: 'cyclonedx-licences#' }, b: { $ref: 'own#/definitions/a' } },
      additionalProperties: false,
    });
  });

  test.for([
    { schema: { contains: {} }, says: 'own has the keyword contains, which is not judged' },
    { schema: { items: { $ref: 'other.json#/a' } }, says: 'own refers to other.json, which is not here' },
  ])('refuses $schema', ({ schema, says }) => {
    expect(() => bareSchema(schema, 'own')).toThrow(says);
  });
});

describe('the module', () => {
  test('holds every schema, and every reference leads to one', () => {
    const texts = Object.values(schemaTexts);
    expect(Object.keys(schemaTexts)).toHaveLength(8);
    const names = texts.flatMap((text) => [...text.matchAll(/"\$ref":"([^#"]*)#/g)].map(([, name]) => name ?? ''));
    expect([...new Set(names)].filter((name) => schemaTexts[name] === undefined)).toEqual([]);
    expect(names.length).toBeGreaterThan(500);
  });

  test('is small, and its texts are JSON', () => {
    expect(schemaModule().length).toBeLessThan(250_000);
    for (const text of Object.values(schemaTexts)) expect(JSON.parse(text)).toBeTypeOf('object');
  });
});
