import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { parseFileName, parseSums, renderSums, sealArtifactName, sealDigest } from '../../src/model/sums.ts';

const sum = (name: string) => ({ name, sha256: sha256Of(name) });
const line = (name: string) => `${sha256Of(name)}  ${name}\n`;

describe('renderSums', () => {
  test('sorts by UTF-8 bytes, not by UTF-16 units', () => {
    expect(renderSums(['😀', '～', 'b', 'B', 'a.whl'].map(sum))).toBe(
      ['B', 'a.whl', 'b', '～', '😀'].map(line).join(''),
    );
  });

  test('writes what sha256sum itself prints and checks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sums-'));
    const names = ['demo-1.0.tar.gz', 'release.json', 'Z.whl', 'with space.txt', 'é.txt'];
    for (const name of names) writeFileSync(join(folder, name), name);
    const sums = renderSums(names.map(sum));
    writeFileSync(join(folder, 'SHA256SUMS'), sums);
    const sorted = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const [printed, checked] = [sorted, ['--strict', '-c', 'SHA256SUMS']].map((args) =>
      execFileSync('sha256sum', args, { cwd: folder, encoding: 'utf8' }),
    );
    rmSync(folder, { recursive: true });
    expect(printed).toBe(sums);
    expect(checked).toBe(sorted.map((name) => `${name}: OK\n`).join(''));
  });

  test('lets no name pass for another line', () => {
    const forged = renderSums([{ name: `a\n${line('b').trimEnd()}`, sha256: sha256Of('a') }]);
    expect(forged.split('\n').length).toBe(2);
    expect(parseSums(forged).ok).toBe(false);
  });
});

describe('parseSums', () => {
  test('reads what was written', () => {
    const files = ['B', 'a.whl', '～', '😀'].map(sum);
    expect(parseSums(renderSums(files))).toEqual({ ok: true, value: files });
  });

  test.for([
    { is: 'an empty list', sums: '', reasons: ['the list is empty'] },
    {
      is: 'a list that is cut off',
      sums: line('a').trimEnd(),
      reasons: ['the last line has no line break: the list may be cut off'],
    },
    {
      is: 'another order',
      sums: line('b') + line('a'),
      reasons: ['line 2: "a" is out of order: lines are sorted by name in byte order'],
    },
    { is: 'a file twice', sums: line('a') + line('a'), reasons: ['line 2: "a" is listed twice'] },
    {
      is: 'an empty line',
      sums: `${line('a')}\n${line('b')}`,
      reasons: ['line 2: expected a digest, two spaces and a name, got ""'],
    },
    {
      is: 'a comment',
      sums: `# x\n${line('b')}`,
      reasons: ['line 1: expected a digest, two spaces and a name, got "# x"'],
    },
    {
      is: 'binary mode',
      sums: line('a').replace('  ', ' *'),
      reasons: [`line 1: expected a digest, two spaces and a name, got "${line('a').replace('  ', ' *').trimEnd()}"`],
    },
    {
      is: 'CRLF',
      sums: line('a').replace('\n', '\r\n'),
      reasons: ['line 1: "a\\r" has a character that no file name may have here'],
    },
    {
      is: 'two mistakes in one line',
      sums: 'ABC  ../a\n',
      reasons: [
        'line 1: expected 64 lower-case hex digits, got "ABC"',
        'line 1: "../a" has a character that no file name may have here',
      ],
    },
  ])('refuses $is', ({ sums, reasons }) => {
    expect(parseSums(sums)).toEqual({ ok: false, reasons });
  });

  test('refuses what differs from a good list in any one byte, or reads another list', () => {
    const sums = renderSums(['a.whl', 'b.whl'].map(sum));
    for (let index = 0; index < sums.length; index++) {
      const read = parseSums(`${sums.slice(0, index)}~${sums.slice(index + 1)}`);
      expect(read.ok && renderSums(read.value) === sums).toBe(false);
    }
  });

  test('refuses a list that is too long before reading it', () => {
    expect(parseSums('x'.repeat(5_000_000))).toEqual({ ok: false, reasons: ['the list is longer than 4194304 bytes'] });
  });
});

describe('parseFileName', () => {
  test.for(['demo-1.0-py3-none-any.whl', 'release.json', '.hidden', 'a b', 'é～😀', 'x'.repeat(255)])(
    'takes %j',
    (name) => {
      expect(parseFileName(name)).toEqual({ ok: true, value: name });
    },
  );

  test.for([
    '',
    '.',
    '..',
    '-',
    '-n',
    '*a',
    ' a',
    'a ',
    'a/b',
    'a\\b',
    'c:a',
    'a\nb',
    'a\0',
    'a\u202Eb',
    '\uFEFFa',
    '\uD800',
    'x'.repeat(256),
    7,
    null,
    undefined,
  ])('refuses %j', (name) => {
    expect(parseFileName(name).ok).toBe(false);
  });
});

test('a seal is named by its digest', () => {
  const digest = sealDigest(line('a'));
  expect(digest).toBe(sha256Of(line('a')));
  expect(sealArtifactName(digest)).toBe(`wheelgate-seal-${digest.slice(0, 32)}`);
});
