import { describe, expect, test } from 'vitest';
import { readDer, readUtf8 } from '../../../src/adapters/sigstore/read-der.ts';
import { der } from '../../../src/rehearsal/sigstore/der.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe(readDer, () => {
  test.for([0, 1, 127, 128, 255, 256, 65_535])('reads a value of %d bytes', (size) => {
    const body = Buffer.alloc(size, 7);
    expect(readDer(der(0x0c, body))).toEqual({ tag: 0x0c, body });
  });

  test.for([
    { of: 'nothing', bytes: '' },
    { of: 'a tag alone', bytes: '0c' },
    { of: 'less than its length', bytes: '0c0241' },
    { of: 'more than its length', bytes: '0c014142' },
    { of: 'a second value behind it', bytes: '0c01410c0142' },
    { of: 'a length that never ends', bytes: '0c80410000' },
    { of: 'a length of three bytes', bytes: '0c8300000141' },
    { of: 'a length cut off', bytes: '0c8201' },
    { of: 'a short length in the long form', bytes: '0c810141' },
    { of: 'a length with a zero in front', bytes: `0c820080${'41'.repeat(128)}` },
  ])('refuses $of', ({ bytes }) => {
    expect(readDer(hex(bytes))).toBeUndefined();
  });
});

describe(readUtf8, () => {
  test.for(['', 'plain', 'ünïcode “x” 🛞', '\u{FEFF}with a mark in front', 'a\u{FFFD}b'])('reads %j', (text) => {
    expect(readUtf8(Buffer.from(text))).toBe(text);
  });

  test.for(['ff', 'c3', 'c0af', 'eda080', '61ff62'])('refuses the bytes %s', (bytes) => {
    expect(readUtf8(hex(bytes))).toBeUndefined();
  });
});
