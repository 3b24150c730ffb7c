import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignTools, has } from '../../support/foreign-tools.ts';

const minutes = 60_000;
const script = 'test/e2e/foreign/parse_statements.py';
const slsa = 'https://slsa.dev/provenance/v1';

let work: string;
let seal: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'in-toto-'));
  cpSync('dist', join(work, 'dist'), { recursive: true });
  const bundle = join(work, 'dist', 'index.js');
  execFileSync(process.execPath, [bundle, 'rehearse', '--out', join(work, 'out')], { stdio: 'pipe' });
  seal = join(work, 'out', 'seal');
}, 2 * minutes);
afterAll(() => work && rmSync(work, { recursive: true, force: true }));

const lines = () => readdirSync(seal).find((name) => name.endsWith('.intoto.jsonl')) ?? '';

/** The statement inside a bundle. */
const statementIn = (bundle: string) =>
  JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString('utf8'));

test('every predicate of a rehearsed release is valid against the schema beside its page', () => {
  const schema = JSON.parse(readFileSync('docs/buildtypes/workflow-v1.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  const bundles = readFileSync(join(seal, lines()), 'utf8').trimEnd().split('\n');
  const distributions = readdirSync(seal).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
  expect(bundles).toHaveLength(distributions.length);
  for (const bundle of bundles) {
    const { predicate } = statementIn(bundle);
    expect([validate(predicate), validate.errors]).toEqual([true, null]);
    expect(predicate.buildDefinition.externalParameters.inputs).toEqual({ index: 'pypi', 'source-ref': 'v1.4.0' });
  }
});

describe.runIf(has('python3'))('the in-toto project’s own package', () => {
  let tool: Awaited<ReturnType<typeof foreignTools>>;
  beforeAll(async () => {
    tool = await foreignTools();
  }, 10 * minutes);

  test(
    'reads every statement, and the approval record',
    async () => {
      const said = await tool('python', script, join(seal, lines()), join(work, 'out', 'approval.json'));
      const count = readFileSync(join(seal, lines()), 'utf8').trimEnd().split('\n').length;
      const approval = 'https://github.com/OWNER/wheelgate/blob/main/docs/buildtypes/approval-v1.md';
      expect(said).toEqual({ code: 0, text: `${`parsed ${slsa}\n`.repeat(count)}parsed ${approval}\n` });
    },
    2 * minutes,
  );

  test(
    'refuses a member that SLSA does not know',
    async () => {
      const [first = ''] = readFileSync(join(seal, lines()), 'utf8').split('\n');
      const statement = statementIn(first);
      statement.predicate.runDetails.surprise = true;
      const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
      writeFileSync(join(work, 'strange.json'), JSON.stringify({ dsseEnvelope: { payload } }));
      const { code, text } = await tool('python', script, join(work, 'strange.json'));
      expect([code, text]).toEqual([1, expect.stringContaining('surprise')]);
    },
    minutes,
  );
});
