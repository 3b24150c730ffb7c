import { expect, test } from 'vitest';
import { crc32, slowCrc32 } from '../../src/dist/crc32.ts';

// The check value of the catalogue of CRCs, for "123456789".
test.for([
  { text: '', crc: 0 },
  { text: '123456789', crc: 0xcbf43926 },
  { text: 'wheel '.repeat(99), crc: crc32(Buffer.from('wheel '.repeat(99))) },
])('Node’s CRC-32 of $text and ours are the same', ({ text, crc }) => {
  expect([crc32(Buffer.from(text)), slowCrc32(Buffer.from(text))]).toEqual([crc, crc]);
});
