import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageFolders, renderLicences } from '../../../scripts/bundle/licences.ts';

const root = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(root, { recursive: true }));

function aPackage(path: string, manifest: object, texts: Record<string, string> = {}): string {
  const folder = join(root, 'node_modules', path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

test('finds each package once: scoped, nested, and within joined modules', () => {
  const at = (path: string) => ({ nameForCondition: `/x/node_modules/${path}` });
  const modules = [
    at('a/index.js'),
    at('a/lib/deep.js'),
    { nameForCondition: '/x/build/main.js', modules: [at('@s/b/index.js'), at('a/node_modules/c/c.js')] },
    { nameForCondition: null },
    {},
  ];
  expect([...packageFolders(modules)]).toEqual([
    '/x/node_modules/a',
    '/x/node_modules/@s/b',
    '/x/node_modules/a/node_modules/c',
  ]);
});

test('gives every text, in the order of the names, and no path', () => {
  const folders = [
    aPackage('b', { name: 'b', version: '2.0.0', license: 'MIT' }, { 'README.md': 'no', LICENSE: 'B\r\ntext\n\n' }),
    aPackage('a', { name: 'a', version: '1.0.0', license: 'Apache-2.0' }, { 'NOTICE.md': 'N', 'license.txt': 'L' }),
    aPackage('a-bare', { name: 'a-bare', version: '1.0.0', license: 'ISC' }),
    aPackage('x/node_modules/a-bare', { name: 'a-bare', version: '1.0.0', license: 'ISC' }),
    aPackage('old', { name: 'old', version: '0.1.0', licenses: [{ type: 'MIT' }] }),
  ];
  const line = '-'.repeat(78);
  const expected = [
    'dist/ holds code of 4 packages, each under its own licence as follows.\n',
    'a 1.0.0\nLicence: Apache-2.0\n\nN\n\nL\n',
    'a-bare 1.0.0\nLicence: ISC\n\nThe package brings no licence text.\n',
    'b 2.0.0\nLicence: MIT\n\nB\ntext\n',
    'old 0.1.0\nLicence: not declared\n\nThe package brings no licence text.\n',
  ].join(`\n${line}\n\n`);
  expect(renderLicences(folders)).toBe(expected);
  expect(renderLicences(folders.toReversed())).toBe(expected);
});
