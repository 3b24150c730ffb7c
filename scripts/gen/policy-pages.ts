import { home } from '../../src/model/home.ts';
import type { Key } from '../../src/model/policy-field.ts';
import { policySchema } from '../../src/model/policy-schema.ts';
import { madeFrom } from './markdown.ts';

const schemaPath = 'docs/formats/policy.schema.json';

/** docs/policy.md and the JSON Schema for editors, by path, from the table that the parser reads by. */
export const policyPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/policy.md', policyPage()],
    [schemaPath, schemaPage()],
  ]);

function schemaPage(): string {
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${home}/blob/main/${schemaPath}`,
    title: 'Policy',
    description:
      '.github/wheelgate.yml. What a schema cannot say the parser checks: rows that clash, environments that are shared.',
  };
  return `${JSON.stringify({ ...head, ...policySchema.schema }, null, 2)}\n`;
}

/** A whole policy, as a project with compiled wheels has it. */
export const examplePolicy = `\
project: numpy
source:
  repository: numpy/numpy
  branches: [main, maintenance/*]
workflow: {file: wheels.yml, refs: [main, maintenance/*]}
distributions:
  sdist: require
  wheels:
    - "{cp313,cp314,cp314t}-{manylinux_*,musllinux_*}_{x86_64,aarch64}"
    - "{cp313,cp314}-macosx_10_*_x86_64"
    - "{cp313,cp314,cp314t}-{macosx_11_0_arm64,win_amd64}"
  exclude: ["*wasm32.whl"]
sbom: {default: warn, keep: require}
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
`;

const intro = `\
The file \`.github/wheelgate.yml\` of the release repository says what a release is, what may make one, and whose word
lets it out. It is read at the commit of the run, never from a checkout, and its digest is part of what is approved.

It is YAML 1.2 of at most 256 KiB, without tags, anchors, aliases, directives and invisible characters. A mistake stops
the run with exit code 2 and is named with its line; so is a key that nobody knows. Editors mark most mistakes after
this first line:

\`\`\`yaml
# yaml-language-server: $schema=${home}/raw/main/${schemaPath}
\`\`\`
`;

const rules = `\
## Rows

A row of \`distributions.wheels\` is \`PY-PLATFORM\`. Braces stand for all their branches; every text that comes out must be
met by exactly one wheel, and every wheel must meet exactly one.

| \`PY\` | wheels that meet it |
| --- | --- |
| \`cp314\` | \`cp314-cp314\` |
| \`cp314t\` | \`cp314-cp314t\`, free-threaded |
| \`abi3\` | the stable ABI, with any lowest Python; \`abi3t\` and \`abi3.abi3t\` likewise |
| \`pp311\` | \`pp311\` with any ABI of PyPy for it, as \`pypy311_pp73\` |
| \`py3\`, \`py2.py3\` | \`py3-none\`, \`py2.py3-none\` |
| \`cp39-abi3\`, \`cp312-none\` | these tags in full, for all that has no short form or needs to be told apart |

\`PLATFORM\` is held against each platform tag of a wheel, and all of them must meet the same row:
\`manylinux_*_x86_64\` takes \`manylinux_2_27_x86_64.manylinux_2_28_x86_64\`. \`*\` is any number of characters and \`?\` is
one, neither a dash nor a dot. A platform with a dot in it is held against the whole set as the file name spells it.

Rows that lie within other rows are refused, for no release could meet both.

## Globs

For branches and files, \`*\` is any number of characters and \`?\` is one, neither a slash. \`**\` and \`[ ]\` are refused.
`;

function policyPage(): string {
  const keys = policySchema.keys ?? [];
  return [
    madeFrom('src/model/policy-schema.ts'),
    '# The policy',
    '',
    intro,
    '## An example',
    '',
    ...yaml(examplePolicy.trimEnd()),
    rules,
    '## Keys',
    '',
    ...keys.flatMap((key) => keyPart([], key)),
  ].join('\n');
}

/** A key with its own heading; the keys of a section follow it, each with one. */
function keyPart(above: readonly string[], key: Key<unknown>): readonly string[] {
  const { name, field, doc, example } = key;
  const path = [...above, name];
  const inner = above.length === 0 ? (field.keys ?? []) : [];
  // The keys of a section have examples of their own; a section without required keys may be one word, too.
  const own = inner.length > 0 && field.type === 'a map' ? [] : yaml(nested(path, example));
  return [
    `### \`${path.join('.')}\``,
    '',
    `${field.type.charAt(0).toUpperCase()}${field.type.slice(1)}. ${presence(key)}`,
    '',
    doc,
    '',
    ...(inner.length > 0 ? [] : keyList([...(field.keys ?? []), ...(field.itemKeys ?? [])])),
    ...own,
    ...inner.flatMap((one) => keyPart(path, one)),
  ];
}

/** The keys of what a list or a map holds: too small for headings. */
function keyList(keys: readonly Key<unknown>[]): readonly string[] {
  if (keys.length === 0) return [];
  return [...keys.map((key) => `- \`${key.name}\`: ${key.field.type}. ${presence(key)} ${key.doc}`), ''];
}

const presence = ({ fallback }: Key<unknown>): string =>
  fallback === undefined ? '**Required.**' : `Default: ${fallback.shown}.`;

const nested = (path: readonly string[], value: string): string =>
  path.map((name, depth) => `${'  '.repeat(depth)}${name}:${depth === path.length - 1 ? ` ${value}` : ''}`).join('\n');

const yaml = (text: string): readonly string[] => ['```yaml', text, '```', ''];
