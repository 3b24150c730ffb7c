import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/dist/parse-record.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { good } from '../../src/model/parsed.ts';
import { recordHash } from '../support/a-wheel.ts';

const read = (text: string | Uint8Array) => parseRecord(Buffer.from(text));
const hash = recordHash('x');

describe('parseRecord', () => {
  test.for([
    { is: 'LF', text: `a.py,${hash},1\nb/RECORD,,\n` },
    { is: 'CRLF', text: `a.py,${hash},1\r\nb/RECORD,,\r\n` },
    { is: 'no break at the end', text: `a.py,${hash},1\nb/RECORD,,` },
    { is: 'quotes that are not needed', text: `"a.py","${hash}","1"\n"b/RECORD","",""\n` },
  ])('reads rows with $is', ({ text }) => {
    expect(read(text)).toEqual({
      ok: true,
      value: [
        { row: 1, path: 'a.py', sha256: good(sha256Of('x')), size: good(1) },
        { row: 2, path: 'b/RECORD', sha256: undefined, size: undefined },
      ],
    });
  });

  test.for([
    { text: '"a,b.py",,\n', path: 'a,b.py' },
    { text: '"a""b.py",,\n', path: 'a"b.py' },
    { text: '"a\nb.py",,\n', path: 'a\nb.py' },
    { text: '__proto__,,\n', path: '__proto__' },
  ])('reads the path of $text', ({ text, path }) => {
    const record = read(text);
    expect(record.ok && record.value.map((row) => row.path)).toEqual([path]);
  });

  test('keeps a hash and a size that it cannot read, with the reasons', () => {
    const record = read('a.py,md5=abc,1.5\nb.py,sha256=00,007\n');
    expect(record.ok && record.value.map(({ sha256, size }) => [sha256?.ok, size?.ok])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test.for([
    { is: 'an open quote', text: '"a.py,,\n', reason: 'row 1: a quote is not closed' },
    { is: 'text behind a quote', text: 'x,,\n"a.py"b,,\n', reason: 'row 2: there is "b" where a column should end' },
    { is: 'a quote within a text', text: 'a"b.py,,\n', reason: 'row 1: there is "\\"" where a column should end' },
    { is: 'two columns', text: 'a.py,\n', reason: 'row 1 does not have a path, a hash and a size' },
    { is: 'four columns', text: 'a.py,,,\n', reason: 'row 1 does not have a path, a hash and a size' },
    { is: 'many columns', text: 'a.py,,,,,,\n', reason: 'row 1: it has more than three columns' },
    { is: 'an empty line', text: 'a.py,,\n\n', reason: 'row 2 does not have a path, a hash and a size' },
    { is: 'no path', text: ',,\n', reason: 'row 1 does not have a path, a hash and a size' },
    {
      is: 'a lone carriage return',
      text: 'a.py,,\rb.py,,\n',
      reason: 'row 1: there is "\\r" where a column should end',
    },
    { is: 'a NUL', text: 'a.py,,\0\n', reason: 'it holds a NUL' },
    { is: 'what is not UTF-8', text: Buffer.from('\xe9,,\n', 'latin1'), reason: 'it is not UTF-8' },
  ])('refuses $is', ({ text, reason }) => {
    expect(read(text)).toEqual({ ok: false, reasons: [reason] });
  });

  test('reads a million doubled quotes without a deep stack', () => {
    const record = read(`"${'""'.repeat(1_000_000)}",,\n`);
    expect(record.ok && record.value[0]?.path.length).toBe(1_000_000);
  });
});
