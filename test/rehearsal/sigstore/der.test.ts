import { expect, test } from 'vitest';
import { certificateTime, der, integer, oid, setOf } from '../../../src/rehearsal/sigstore/der.ts';
import { readDer, readSequence } from '../../../src/rehearsal/sigstore/read-der.ts';

test('lengths take the shortest form', () => {
  const heads = [127, 128, 255, 256, 65_536].map((size) => der(4, Buffer.alloc(size)).subarray(0, 5).toString('hex'));
  expect(heads).toEqual(['047f000000', '0481800000', '0481ff0000', '0482010000', '0483010000']);
});

test.each([
  [0, '020100'],
  [127, '02017f'],
  [128, '02020080'],
  [Buffer.from('00ff', 'hex'), '020200ff'],
  [Buffer.from('0000', 'hex'), '020100'],
])('integer %s', (value, expected) => {
  expect(integer(value).toString('hex')).toBe(expected);
});

test('object identifiers, times and sets', () => {
  expect(oid('1.3.6.1.4.1.57264.1.8').toString('hex')).toBe('060a2b0601040183bf300108');
  expect(
    certificateTime(Date.UTC(2049, 11, 31))
      .toString('latin1')
      .slice(2),
  ).toBe('491231000000Z');
  expect(
    certificateTime(Date.UTC(2050, 0, 1))
      .toString('latin1')
      .slice(2),
  ).toBe('20500101000000Z');
  expect(setOf(integer(2), integer(1)).toString('hex')).toBe('3106020101020102');
});

test('what was written is read', () => {
  const [one, two] = readDer(Buffer.concat([integer(1), der(4, Buffer.alloc(300))]));
  expect([one?.bytes, two?.body]).toEqual([integer(1), Buffer.alloc(300)]);
});

test.each(['30', '3080', '3005020101', '308500000000', '0201'])('%s is refused', (hex) => {
  expect(() => readSequence(Buffer.from(hex, 'hex'))).toThrow('DER');
});
