import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allPages } from '../scripts/gen/all-pages.ts';
import { checkIds, checkKinds } from '../scripts/gen/load-checks.ts';
import { outputTable } from '../scripts/gen/outputs.ts';
import { stalePages } from '../scripts/gen/write-pages.ts';
import { functionsOf } from './support/source-text.ts';
import { filesBelow, readText, type SourceFile, sourcesBelow } from './support/source-tree.ts';

const sources = sourcesBelow('src');
const scripts = sourcesBelow('scripts');
const tests = sourcesBelow('test');

/** The layer of a file: its folder, with adapters one by one, or the file itself at the top. */
const layerOf = (path: string): string => /^src\/(adapters\/[\w-]+|[\w-]+)/.exec(path)?.[1] ?? path;

const adapters = ['adapters/github', 'adapters/sigstore', 'adapters/pypi', 'adapters/node'];

const pure = ['dist', 'provenance', 'workflow', 'gate', 'checks', 'report'];

/** Who may import whom of ours, beside its own layer. `everything` is what wires the rest together. */
const mayImport: Readonly<Record<string, readonly string[] | 'everything'>> = {
  model: [],
  errors: [],
  endpoints: [],
  version: [],
  'command-table': [],
  'input-table': ['command-table', 'verify-input-table'],
  'verify-input-table': ['input-table'],
  'verify-inputs': ['verify-input-table', 'model'],
  inputs: ['command-table', 'input-table', 'verify-inputs', 'model', 'errors'],
  'render-help': ['command-table', 'input-table', 'errors'],
  ports: ['model'],
  wire: ['ports', 'model', 'errors'],
  dist: ['model'],
  provenance: ['model'],
  workflow: ['model'],
  gate: ['model'],
  checks: ['model', 'dist', 'workflow', 'gate'],
  stages: ['model', 'errors', 'ports', 'dist', 'provenance', 'workflow', 'checks', 'gate'],
  report: ['model', 'errors'],
  commands: ['stages', 'model', 'errors', 'ports', 'inputs', 'verify-inputs', 'version', ...pure],
  worker: ['dist', 'checks', 'model'],
  'adapters/github': ['ports', 'wire', 'model', 'errors', 'endpoints'],
  'adapters/sigstore': ['ports', 'wire', 'model', 'errors', 'endpoints'],
  'adapters/pypi': ['ports', 'wire', 'model', 'errors', 'endpoints', 'version'],
  'adapters/node': ['ports', 'wire', 'model', 'errors', 'endpoints'],
  rehearsal: [],
  wiring: 'everything',
  main: 'everything',
};

/** Renderers know the shape of what they show, and nothing that runs. */
const mayKnowTypesOf: Readonly<Record<string, readonly string[]>> = { report: ['checks', 'stages'] };

/** What only some layers may say. The outer world comes into all others through a port. */
const words: readonly { readonly word: RegExp; readonly within: readonly string[] }[] = [
  { word: /['"]node:fs(?:\/promises)?['"]/, within: ['adapters/node', 'rehearsal'] },
  { word: /['"]node:child_process['"]/, within: ['adapters/node', 'rehearsal'] },
  { word: /['"]node:https?['"]/, within: ['rehearsal'] },
  { word: /['"]@actions\//, within: ['adapters/github'] },
  { word: /['"]@sigstore\//, within: ['adapters/sigstore'] },
  { word: /(?<![\w.])process\.env\b/, within: ['adapters/node', 'main'] },
  { word: /(?<![\w.])process\.\w/, within: [...adapters, 'main', 'wiring', 'rehearsal'] },
  { word: /(?<![\w.])fetch\(/, within: [...adapters, 'rehearsal'] },
  { word: /\bDate\.now\b/, within: ['adapters/node', 'rehearsal'] },
  { word: /\bnew Date\(\)/, within: ['adapters/node', 'rehearsal'] },
  { word: /\bMath\.random\b/, within: ['adapters/node'] },
  { word: /(?<![\w.])console\./, within: [] },
  { word: /\bthrow new Error\b/, within: ['rehearsal'] },
  { word: /(?:[:|&] |<|\bas )any\b/, within: [] },
  { word: /^(?:enum|namespace|export default) /m, within: [] },
];

describe('layers', () => {
  test('every file belongs to one that is named here', () => {
    expect(sources.filter(({ path }) => mayImport[layerOf(path)] === undefined)).toEqual([]);
  });

  test('each imports only those below it', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const layer = layerOf(path);
      const allowed = mayImport[layer] ?? [];
      if (allowed === 'everything') return [];
      return imports
        .filter(({ ours }) => ours)
        .filter(({ target, typesOnly }) => {
          const other = layerOf(target);
          if (other === layer || allowed.includes(other)) return false;
          return !(typesOnly && mayKnowTypesOf[layer]?.includes(other));
        })
        .map(({ target }) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('a forbidden word stands in none of them', () => {
    const wrong = words.flatMap(({ word, within }) =>
      sources
        .filter(({ path, noComments }) => !within.includes(layerOf(path)) && word.test(withoutTexts(word, noComments)))
        .map(({ path }) => `${path} has ${word.source}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the scan sees what it looks for', () => {
    for (const { word, within } of words) {
      const layers = sources.filter(({ noComments }) => word.test(noComments)).map(({ path }) => layerOf(path));
      expect([word.source, within.length === 0 || layers.length > 0]).toEqual([word.source, true]);
    }
  });
});

/** A message may speak of a process; an import stands in quotes. */
const withoutTexts = (word: RegExp, code: string): string =>
  word.source.startsWith('[\'"]') ? code : code.replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/g, "''");

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], share: number): number =>
  sorted(numbers)[Math.floor(numbers.length * share)] ?? 0;

describe('budgets', () => {
  const lines = sources.map((file) => file.lines);

  test('files are short', () => {
    expect([...sources, ...scripts].filter((file) => file.lines > 300).map(({ path }) => path)).toEqual([]);
    expect(at(lines, 0.5)).toBeLessThanOrEqual(60);
    expect(at(lines, 0.9)).toBeLessThanOrEqual(200);
  });

  test('a check fits one page', () => {
    const checks = sources.filter(({ path }) => checkKinds.some((kind) => path.startsWith(`src/checks/${kind}/`)));
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((file) => file.lines > 80).map(({ path }) => path)).toEqual([]);
  });

  test('functions are short', () => {
    const functions = [...sources, ...scripts].flatMap(({ path, codeOnly }) =>
      functionsOf(codeOnly).map(({ line, lines: length }) => ({ where: `${path}:${line}`, length })),
    );
    expect(functions.filter(({ length }) => length > 40)).toEqual([]);
    expect(
      at(
        functions.map(({ length }) => length),
        0.5,
      ),
    ).toBeLessThanOrEqual(13);
  });

  test('comments say why, and are neither missing nor in the way', () => {
    const filled = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;
    const all = sources.reduce((sum, { text }) => sum + filled(text), 0);
    const comments = sources.reduce((sum, { commentLines }) => sum + commentLines, 0);
    expect(comments / all).toBeGreaterThan(0.1);
    expect(comments / all).toBeLessThan(0.3);
  });

  test('runtime dependencies are few, and each has one exact version', () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(readText('package.json'));
    const versions = Object.values(manifest.dependencies);
    expect(versions.length).toBeLessThanOrEqual(12);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('names', () => {
  const base = ({ path }: SourceFile): string => path.slice(path.lastIndexOf('/') + 1);

  test('files are in kebab-case, and a stage has its number', () => {
    const form = /^(?:[1-7]-)?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.test-d)?\.ts$/;
    expect([...sources, ...scripts, ...tests].map(base).filter((name) => !form.test(name))).toEqual([]);
  });

  test('no file is a drawer', () => {
    const drawer = /^(?:index|utils?|helpers?|common|types|misc|shared)\.ts$/;
    expect([...sources, ...scripts].map(base).filter((name) => drawer.test(name))).toEqual([]);
  });

  test('a test stands in the folder of what it tests', () => {
    const folderOf = (path: string) =>
      posix
        .dirname(path)
        .replace(/^src/, 'test')
        .replace(/^(?=scripts|bench)/, 'test/');
    const folders = new Set([...sources, ...scripts, ...sourcesBelow('bench')].map(({ path }) => folderOf(path)));
    const free = /^test\/(?:contracts|guards|hostile|e2e|real|sigstore-stack|support)\//;
    const strays = filesBelow('test', '.test.ts').filter(
      (path) => !free.test(path) && !folders.has(posix.dirname(path)),
    );
    expect(strays).toEqual([]);
  });
});

describe('registries', () => {
  test.for(checkKinds)('every %s check is in a list or asked by a stage', (kind) => {
    const asked = sources
      .filter(({ path }) => !path.startsWith(`src/checks/${kind}/`))
      .flatMap(({ imports }) => imports.map(({ target }) => target));
    const ids = checkIds(kind);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !asked.includes(`src/checks/${kind}/${id}.ts`))).toEqual([]);
  });

  test('every check has a page, and every page a check', () => {
    const ids = checkKinds.flatMap((kind) => checkIds(kind));
    expect(filesBelow('docs/checks')).toEqual([...ids, 'README'].map((id) => `docs/checks/${id}.md`).sort());
  });

  test('the action declares exactly the outputs that a phase sets', () => {
    const set = sources
      .filter(({ path }) => layerOf(path) === 'commands' || layerOf(path) === 'wiring')
      .flatMap(({ noComments }) => [...noComments.matchAll(/\.output\('([\w-]+)'/g)].map(([, name]) => name));
    expect([...new Set(set)].sort()).toEqual(Object.keys(outputTable).sort());
  });
});

describe('addresses', () => {
  const texts = ['src', 'test', 'scripts', 'bench', 'docs', 'examples', '.ci'].flatMap((folder) => filesBelow(folder));
  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'action.yml'];
  const all = [...texts, ...pages].map((path) => ({ path, text: readText(path) }));
  const having = (word: RegExp) => all.filter(({ text }) => word.test(text)).map(({ path }) => path);

  test('the host of an index stands in one file', () => {
    expect(having(/pypi[.]org/)).toEqual(['src/endpoints.ts']);
    expect(having(/\/\/(?:registry|proxy)[.]/)).toEqual([]);
  });

  test('no path of one machine stands anywhere', () => {
    expect(having(/(?<![\w.}-])\/(?:work|root|home\/\w+|Users\/\w+)\//)).toEqual([]);
  });
});

describe('pages', () => {
  const byHand = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

  test('every link within the repository leads somewhere', () => {
    const broken = [...byHand, ...filesBelow('docs', '.md')].flatMap((page) =>
      [...readText(page).matchAll(/\]\((?!https:|#)([^)#]+)[^)]*\)/g)]
        .map(([, target = '']) => posix.join(posix.dirname(page), target))
        .filter((target) => !existsSync(new URL(`../${target}`, import.meta.url)))
        .map((target) => `${page} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('every generated page is what the code says', async () => {
    expect(stalePages(fileURLToPath(new URL('..', import.meta.url)), await allPages())).toEqual([]);
  });
});
