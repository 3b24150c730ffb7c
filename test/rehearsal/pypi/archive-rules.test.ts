import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inspectArchive } from '../../../src/rehearsal/pypi/archive-rules.ts';
import { readFields } from '../../../src/rehearsal/pypi/form-fields.ts';
import { Refusal } from '../../../src/rehearsal/pypi/refusal.ts';
import { openZip } from '../../../src/rehearsal/pypi/zip-reader.ts';
import { type ArchiveCase, entryPointCases, sdistCases, wheelCases } from './archive-cases.ts';
import { makeZip } from './archive-fixture.ts';
import { accepted, formOf } from './form-answer.ts';

const folder = mkdtempSync(join(tmpdir(), 'archives-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'archive');

/** What the rules on an archive say; `500` where the index fails. */
async function answerTo({ bytes, more = [] }: ArchiveCase, filename: string, filetype: string): Promise<string> {
  writeFileSync(path, bytes);
  try {
    const archive = await inspectArchive(path, filename, readFields(formOf({ fields: { filetype }, more })));
    try {
      archive.rest();
      return accepted;
    } finally {
      archive.close();
    }
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.status === 400 ? thrown.message : String(thrown.status);
  }
}

describe('a wheel that is or has', () => {
  test.each(wheelCases)('$is', async (one) => {
    expect(await answerTo(one, 'demo-1.0-py3-none-any.whl', 'bdist_wheel')).toBe(one.says);
  });
});

describe('a wheel whose entry points are or have', () => {
  test.each(entryPointCases)('$is', async (one) => {
    expect(await answerTo(one, 'demo-1.0-py3-none-any.whl', 'bdist_wheel')).toBe(one.says);
  });
});

describe('an sdist that is or has', () => {
  test.each(sdistCases)('$is', async (one) => {
    expect(await answerTo(one, 'demo-1.0.tar.gz', 'sdist')).toBe(one.says);
  });
});

test('WHEEL is looked for in exactly the spelling of the file name', async () => {
  const one = { is: '', bytes: wheelCases[0]?.bytes ?? Buffer.alloc(0), says: '' };
  const says = 'Invalid distribution file. WHEEL not found at Demo-1.0.dist-info/WHEEL';
  expect(await answerTo(one, 'Demo-1.0-py3-none-any.whl', 'bdist_wheel')).toBe(says);
  const nothing = 'Invalid distribution file. Unable to parse name and version from wheel filename';
  expect(await answerTo(one, 'demo.whl', 'bdist_wheel')).toBe(nothing);
});

test('an archive without two readings gives its bytes', () => {
  writeFileSync(
    path,
    makeZip([
      { name: 'a', data: 'stored' },
      { name: 'b', data: 'deflated', deflated: true },
    ]),
  );
  const zip = openZip(path);
  const contents = [...zip.entries.values()].map((entry) => [entry.name, zip.read(entry).toString()]);
  zip.close();
  expect(contents).toEqual([
    ['a', 'stored'],
    ['b', 'deflated'],
  ]);
});
