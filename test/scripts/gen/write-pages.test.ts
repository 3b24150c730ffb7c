import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stalePages, writePages } from '../../../scripts/gen/write-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(root, { recursive: true }));

const pages = new Map([
  ['action.yml', 'a\n'],
  ['docs/checks/old-wheel.md', 'b\n'],
]);

test('writes what is missing, mends what differs, removes what belongs to no check, and then is content', () => {
  mkdirSync(join(root, 'docs/checks'), { recursive: true });
  writeFileSync(join(root, 'action.yml'), 'other\n');
  writeFileSync(join(root, 'docs/checks/gone.md'), '');
  writeFileSync(join(root, 'docs/guide.md'), 'by hand\n');
  const stale = ['action.yml', 'docs/checks/old-wheel.md', 'docs/checks/gone.md'];

  expect(stalePages(root, pages)).toEqual(stale);
  expect(writePages(root, pages)).toEqual(stale);

  expect(stalePages(root, pages)).toEqual([]);
  expect(readFileSync(join(root, 'action.yml'), 'utf8')).toBe('a\n');
  expect(readdirSync(join(root, 'docs'), { recursive: true }).sort()).toEqual([
    'checks',
    'checks/old-wheel.md',
    'guide.md',
  ]);
});
