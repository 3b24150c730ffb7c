import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderDifference } from '../../../scripts/bundle/folder-difference.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function aFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'difference-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test.for([
  { is: 'nothing between equal folders', found: { a: '1', b: '2' }, lines: [] },
  { is: 'a changed file', found: { a: '1', b: '3' }, lines: ['b differs'] },
  { is: 'a file left out', found: { a: '1' }, lines: ['b is missing'] },
  { is: 'a file too many', found: { a: '1', b: '2', c: '' }, lines: ['c does not belong there'] },
])('finds $is', ({ found, lines }) => {
  expect(folderDifference(aFolder({ a: '1', b: '2' }), aFolder(found))).toEqual(lines);
});

test('finds every file of a folder that is not there', () => {
  expect(folderDifference(aFolder({ a: '1' }), join(tmpdir(), 'no-such-folder'))).toEqual(['a is missing']);
});
