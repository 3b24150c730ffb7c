import { expect, test } from 'vitest';
import { textDigest } from '../../src/dist/text-digest.ts';
import { sha256Of } from '../../src/model/digest.ts';

test.for([
  { is: 'Windows line breaks', content: 'a\r\nb\r\n', gives: sha256Of('a\nb\n') },
  { is: 'both', content: 'a\r\nb\nc\r\r\n', gives: sha256Of('a\nb\nc\r\n') },
  { is: 'Unix line breaks', content: 'a\nb\n', gives: undefined },
  { is: 'lone carriage returns', content: 'a\rb\r', gives: undefined },
  { is: 'no line', content: '', gives: undefined },
  { is: 'a zero byte', content: 'a\r\n\0', gives: undefined },
])('of a file with $is', ({ content, gives }) => {
  expect(textDigest(Buffer.from(content))).toBe(gives);
});

test('keeps bytes that are not UTF-8', () => {
  expect(textDigest(Buffer.from([0xff, 13, 10, 0xfe]))).toBe(sha256Of(Buffer.from([0xff, 10, 0xfe])));
});

test('leaves a long text as it is', () => {
  expect(textDigest(Buffer.from('a\r\n'.padEnd(5 * 1024 * 1024)))).toBe(undefined);
});
