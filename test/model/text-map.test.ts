import { expect, test } from 'vitest';
import { text } from '../../src/model/shape.ts';
import { textMap } from '../../src/model/text-map.ts';

const shape = textMap(text({ max: 5 }), 2);

test('reads free members and writes them in byte order', () => {
  expect(shape.read({ b: '1', a: '2' }, 'at')).toEqual({ ok: true, value: { b: '1', a: '2' } });
  expect(JSON.stringify(shape.write({ b: '1', a: '2' }))).toBe('{"a":"2","b":"1"}');
});

test('keeps a member of any inherited name as its own', () => {
  const read = shape.read(JSON.parse('{"__proto__":"x"}'), 'at');
  expect(read.ok && Object.hasOwn(read.value, '__proto__')).toBe(true);
  expect(read.ok && JSON.stringify(shape.write(read.value))).toBe('{"__proto__":"x"}');
});

test.each([
  ['a list', []],
  ['nothing', null],
  ['a number', { a: 1 }],
  ['a text that is too long', { a: '123456' }],
  ['a name that is a number', { 1: 'x' }],
  ['an empty name', { '': 'x' }],
  ['a name with a space', { 'a b': 'x' }],
  ['too many', { a: '', b: '', c: '' }],
])('refuses %s', (_, value) => {
  expect(shape.read(value, 'at')).toEqual({ ok: false, reasons: [expect.stringContaining('at')] });
});
