import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/dist/parse-headers.ts';

const read = (text: string | Uint8Array) => parseHeaders(Buffer.from(text), 1_000);

describe('parseHeaders reads', () => {
  test.for([
    { is: 'nothing', text: '', fields: [], body: '' },
    { is: 'fields without a body', text: 'A: 1\nB:2\n', fields: ['A=1', 'B=2'], body: '' },
    { is: 'a last line without its break', text: 'A: 1', fields: ['A=1'], body: '' },
    { is: 'CRLF', text: 'A: 1\r\n\r\nbody\r\n', fields: ['A=1'], body: 'body\r\n' },
    {
      is: 'a folded line',
      text: 'A: 1\n  more\n\tand more\nB: 2\n',
      fields: ['A=1\n  more\n\tand more', 'B=2'],
      body: '',
    },
    { is: 'a value that begins on the next line', text: 'A:\n  1\n', fields: ['A=1'], body: '' },
    {
      is: 'a blank line within a folded value',
      text: 'A: 1\n \n  2\nB: 3\n',
      fields: ['A=1\n \n  2', 'B=3'],
      body: '',
    },
    { is: 'a body that looks like a field', text: 'A: 1\n\nB: 2\n', fields: ['A=1'], body: 'B: 2\n' },
    { is: 'only a body', text: '\nbody', fields: [], body: 'body' },
    { is: 'an empty value', text: 'A:\nB: 2\n', fields: ['A=', 'B=2'], body: '' },
    { is: 'a carriage return as a line break, as Python does', text: 'A: 1\rB: 2\n', fields: ['A=1', 'B=2'], body: '' },
    { is: 'a name that Object has too', text: '__proto__: 1\n', fields: ['__proto__=1'], body: '' },
  ])('$is', ({ text, fields, body }) => {
    const headers = read(text);
    const found = headers.ok && {
      ...headers.value,
      fields: headers.value.fields.map(({ name, value }) => `${name}=${value}`),
    };
    expect(found).toEqual({ fields, body });
  });
});

describe('parseHeaders refuses', () => {
  const neither = (line: string, count = 1) =>
    `line ${count}: ${JSON.stringify(line)} is neither a field nor the end of the fields`;
  test.for([
    { is: 'a line that is no field', text: 'A: 1\nhello\nB: 2\n', reason: neither('hello', 2) },
    { is: 'a folded line at the beginning', text: '  A: 1\n', reason: neither('  A: 1') },
    { is: 'a byte order mark', text: '\ufeffA: 1\n', reason: neither('\ufeffA: 1') },
    { is: 'a name with a blank', text: 'A b: 1\n', reason: neither('A b: 1') },
    { is: 'no name', text: ': 1\n', reason: neither(': 1') },
    { is: 'the first line of a mailbox', text: 'From me\nA: 1\n', reason: neither('From me') },
    { is: 'what is not UTF-8', text: Buffer.from('A: \xe9\n', 'latin1'), reason: 'it is not UTF-8' },
    { is: 'more bytes than allowed', text: 'A'.repeat(1_001), reason: 'it has 1001 bytes; at most 1000 are read' },
  ])('$is', ({ text, reason }) => {
    expect(read(text)).toEqual({ ok: false, reasons: [reason] });
  });
});
