import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { examplePolicy, policyPages } from '../../../scripts/gen/policy-pages.ts';
import { parsePolicy } from '../../../src/model/parse-policy.ts';
import type { Key } from '../../../src/model/policy-field.ts';
import { policySchema } from '../../../src/model/policy-schema.ts';
import { numpyPolicy } from '../../model/numpy-release.ts';

const pages = policyPages();
const page = pages.get('docs/policy.md') ?? '';
const schema: Record<string, unknown> = JSON.parse(pages.get('docs/formats/policy.schema.json') ?? 'null');
const accepts = new Ajv2020({ strict: true, strictRequired: true, allErrors: true }).compile(schema);

/** A policy with something in every section, as the parser and the schema both take it. */
const full = {
  ...parse(numpyPolicy),
  tests: ['cp312-win32'],
  checks: { 'junk-file': { level: 'off', reason: 'why' } },
  signers: [{ workflow: `acme/a/.github/workflows/b.yml@${'0'.repeat(40)}`, level: 3 }],
  approval: { 'admin-bypass': { level: 'unread', reason: 'why' }, team: [2], deny: [3], also: ['second'] },
};

/** Every value of a document, replaced by something else or taken away, one at a time. */
function* mutants(value: unknown): Generator<unknown> {
  yield* [null, [], {}, '', 'x y\u0000', -1, 1.5, true, 'off', [1], ['a', 'a']];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const mutant of mutants(item)) yield value.with(index, mutant);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, extra: 1 };
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...without } = { ...value, [name]: undefined };
      yield without;
      for (const mutant of mutants(member)) yield { ...value, [name]: mutant };
    }
  }
}

/** The keys of the table with the sections around them. */
function* paths(
  keys: readonly Key<unknown>[],
  above: readonly string[] = [],
): Generator<readonly [string, Key<unknown>]> {
  for (const key of keys) {
    yield [[...above, key.name].join('.'), key];
    if (above.length === 0) yield* paths(key.field.keys ?? [], [key.name]);
  }
}

const keys = [...paths(policySchema.keys ?? [])];

describe('policy.schema.json', () => {
  test.for([
    { is: 'the example of the page', text: examplePolicy },
    { is: 'the sample of the design', text: numpyPolicy },
    { is: 'a policy with every key', text: stringify(full) },
  ])('takes $is, as the parser does', ({ text }) => {
    expect(parsePolicy(text).ok).toBe(true);
    expect([accepts(parse(text)), accepts.errors]).toEqual([true, null]);
  });

  test('refuses nothing that the parser takes', () => {
    let [taken, refused] = [0, 0];
    for (const mutant of mutants(full)) {
      const parsed = parsePolicy(stringify(mutant)).ok;
      if (parsed) expect([mutant, accepts(mutant), accepts.errors]).toEqual([mutant, true, null]);
      if (parsed) taken += 1;
      else refused += 1;
    }
    expect(taken).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(300);
  });

  test('refuses an unknown key in every section', () => {
    for (const name of ['source', 'workflow', 'distributions', 'sbom', 'approval', 'indexes']) {
      expect([name, accepts({ ...full, [name]: { ...full[name], extra: 1 } })]).toEqual([name, false]);
    }
    expect(accepts({ ...full, extra: 1 })).toBe(false);
  });

  test('describes every key', () => {
    const text = pages.get('docs/formats/policy.schema.json') ?? '';
    for (const [, { doc }] of keys) expect(text).toContain(JSON.stringify(doc).slice(1, -1));
  });
});

describe('docs/policy.md', () => {
  test('has a heading, the type, the default and the meaning of every key', () => {
    for (const [path, { field, doc, fallback }] of keys) {
      const part = page.split(`\n### \`${path}\`\n`)[1]?.split('\n### ')[0] ?? '';
      expect([path, part.toLowerCase()]).toEqual([path, expect.stringContaining(field.type.toLowerCase())]);
      expect([path, part]).toEqual([path, expect.stringContaining(doc)]);
      expect([path, part]).toEqual([
        path,
        expect.stringContaining(fallback ? `Default: ${fallback.shown}.` : '**Required.**'),
      ]);
    }
  });

  test('has only examples that the parser takes', () => {
    const blocks = Array.from(page.matchAll(/```yaml\n(.*?)\n```/gs), ([, block = '']) => block).slice(2);
    expect(blocks.length).toBeGreaterThan(25);
    for (const block of blocks) {
      const [[section = '', value] = []] = Object.entries<unknown>(parse(block));
      const base: Record<string, unknown> = { ...parse(examplePolicy), tests: [] };
      const rows = section === 'tests' ? { distributions: { wheels: ['{cp313,cp314}-win_arm64'] } } : {};
      const merged = isMap(value) && isMap(base[section]) ? { ...base[section], ...value } : value;
      const parsed = parsePolicy(stringify({ ...base, ...rows, [section]: merged }));
      expect([block, parsed.ok ? [] : parsed.reasons]).toEqual([block, []]);
    }
  });
});

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
