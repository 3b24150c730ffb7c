import { describe, expect, test } from 'vitest';
import { parseGitSha } from '../../src/model/digest.ts';
import * as shape from '../../src/model/shape.ts';

const { choice, integer, lift, list, nullable, object, optional, pair, ruled, text } = shape;

interface Sample {
  readonly name: string;
  readonly level: 'low' | 'high';
  readonly count: number;
  readonly on: boolean;
  readonly note: string | undefined;
  readonly parent: string | null;
  readonly tags: readonly string[];
  readonly inner: { readonly pairs: readonly (readonly [string, number])[] };
}

const sample = object<Sample>({
  name: text({ min: 1, max: 5, pattern: { source: '[a-z]+', says: 'small letters' } }),
  level: choice('low', 'high'),
  count: integer({ min: 1, max: 9 }),
  on: shape.boolean,
  note: optional(text({ max: 3 })),
  parent: nullable(text({ max: 3 })),
  tags: list(text({ max: 3 }), {
    max: 2,
    sorted: { compare: (a, b) => Number(a > b) - Number(a < b), says: 'by letter' },
  }),
  inner: object<Sample['inner']>({ pairs: list(pair(text({ max: 3 }), integer({ min: 0 })), { max: 2 }) }),
});

const honest: Sample = {
  name: 'demo',
  level: 'low',
  count: 3,
  on: true,
  note: undefined,
  parent: null,
  tags: ['a', 'b'],
  inner: { pairs: [['x', 1]] },
};

describe('object', () => {
  test('reads what it wrote', () => {
    expect(sample.read(JSON.parse(JSON.stringify(sample.write(honest))), '')).toEqual({ ok: true, value: honest });
  });

  test('writes members in its own order, lists in theirs, and no member for undefined', () => {
    const { inner, ...rest } = honest;
    const written = sample.write({ inner, ...rest, tags: ['b', 'a'] });
    expect(JSON.stringify(written)).toBe(
      '{"name":"demo","level":"low","count":3,"on":true,"parent":null,"tags":["a","b"],"inner":{"pairs":[["x",1]]}}',
    );
  });

  test('tells every mistake at once, each with its path', () => {
    const wrong = {
      name: 'Demo',
      level: 'middle',
      count: 10,
      on: 'true',
      note: 7,
      tags: ['b', 'a', 'c'],
      inner: { pairs: [['x', -1], ['y'], 'z'.repeat(200)], extra: 1 },
      surplus: 1,
    };
    expect(sample.read(wrong, '')).toEqual({
      ok: false,
      reasons: [
        'has a member "surplus", which is not known here',
        'name: expected small letters of 1 to 5 characters, got "Demo"',
        'level: expected "low" or "high", got "middle"',
        'count: expected a whole number from 1 to 9, got 10',
        'on: expected true or false, got "true"',
        'note: expected a text of 0 to 3 characters, got 7',
        'parent: is missing; expected a text of 0 to 3 characters',
        'tags: expected a list of 0 to 2, got a list of 3',
        'inner: has a member "extra", which is not known here',
        'inner.pairs: expected a list of 0 to 2, got a list of 3',
      ],
    });
  });

  test.for([
    { is: 'an own member named __proto__', json: '{"__proto__":{"name":"demo"}}' },
    { is: 'a list', json: '[]' },
    { is: 'null', json: 'null' },
    { is: 'a text', json: '"demo"' },
  ])('refuses $is', ({ json }) => {
    expect(sample.read(JSON.parse(json), '').ok).toBe(false);
  });

  test('does not take an inherited member for its own', () => {
    const members = object<{ readonly constructor: string }>({ constructor: text({ max: 9 }) });
    expect(members.read({}, '')).toEqual({
      ok: false,
      reasons: ['constructor: is missing; expected a text of 0 to 9 characters'],
    });
  });

  test('tells at most 50 mistakes of 200,000, and does not fall over', () => {
    const million = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`m${index}`, index]));
    const read = object<object>({}).read(million, '');
    expect(read.ok || read.reasons.length).toBe(51);
    expect(read.ok || read.reasons.at(-1)).toBe('and 199950 more');
  });
});

test('50 mistakes are told whole', () => {
  const read = list(shape.boolean, { max: 60 }).read(
    Array.from({ length: 50 }, () => 1),
    'on',
  );
  expect(read.ok || read.reasons.length).toBe(50);
  expect(read.ok || read.reasons.at(-1)).toBe('on[49]: expected true or false, got 1');
});

describe('the small shapes', () => {
  const commit = lift(parseGitSha, { type: 'string' });
  const unruly = ruled(integer({ min: 0 }), (value) => (value === 13 ? ['brings bad luck'] : []));
  test.for([
    { is: 'a number that JSON cannot keep', read: integer({ min: 0 }).read(2 ** 53, 'n').ok, accepted: false },
    { is: 'the last of a range', read: integer({ min: 1, max: 9 }).read(9, 'n').ok, accepted: true },
    { is: 'the first of a range', read: integer({ min: 1, max: 9 }).read(1, 'n').ok, accepted: true },
    { is: 'one beyond a range', read: integer({ min: 1, max: 9 }).read(10, 'n').ok, accepted: false },
    { is: 'a fraction', read: integer({ min: 0 }).read(1.5, 'n').ok, accepted: false },
    { is: 'NaN', read: integer({ min: 0 }).read(Number.NaN, 'n').ok, accepted: false },
    { is: 'five emoji of ten UTF-16 units', read: text({ max: 5 }).read('😀'.repeat(5), 't').ok, accepted: true },
    { is: 'six emoji', read: text({ max: 5 }).read('😀'.repeat(6), 't').ok, accepted: false },
    { is: 'a pattern met by a part only', read: sample.read({ ...honest, name: 'a\nb' }, '').ok, accepted: false },
    {
      is: 'a pair of three',
      read: pair(shape.boolean, shape.boolean).read([true, true, true], 'p').ok,
      accepted: false,
    },
    { is: 'a list with a key twice', read: sample.read({ ...honest, tags: ['a', 'a'] }, '').ok, accepted: false },
    { is: 'another lucky number', read: unruly.read(12, 'n').ok, accepted: true },
  ])('$is: accepted is $accepted', ({ read, accepted }) => {
    expect(read).toBe(accepted);
  });

  test('a lifted parser and a rule tell the path', () => {
    expect(commit.read('main', 'source.commit')).toEqual({
      ok: false,
      reasons: ['source.commit: expected a full commit of 40 hex digits, got "main"'],
    });
    expect(unruly.read(13, 'legs[2]')).toEqual({ ok: false, reasons: ['legs[2]: brings bad luck'] });
  });

  test('a schema says what the shape does', () => {
    expect(sample.schema).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 5, pattern: '^(?:[a-z]+)$' },
        level: { enum: ['low', 'high'] },
        count: { type: 'integer', minimum: 1, maximum: 9 },
        on: { type: 'boolean' },
        note: { type: 'string', minLength: 0, maxLength: 3 },
        parent: { anyOf: [{ type: 'string', minLength: 0, maxLength: 3 }, { type: 'null' }] },
        tags: {
          type: 'array',
          minItems: 0,
          maxItems: 2,
          items: { type: 'string', minLength: 0, maxLength: 3 },
          uniqueItems: true,
          description: 'Sorted by letter, each once.',
        },
        inner: {
          type: 'object',
          properties: {
            pairs: {
              type: 'array',
              minItems: 0,
              maxItems: 2,
              items: {
                type: 'array',
                minItems: 2,
                maxItems: 2,
                prefixItems: [
                  { type: 'string', minLength: 0, maxLength: 3 },
                  { type: 'integer', minimum: 0, maximum: 9007199254740991 },
                ],
                items: false,
              },
            },
          },
          required: ['pairs'],
          additionalProperties: false,
        },
      },
      required: ['name', 'level', 'count', 'on', 'parent', 'tags', 'inner'],
      additionalProperties: false,
    });
  });
});
