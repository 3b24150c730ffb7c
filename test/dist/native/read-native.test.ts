import { describe, expect, test } from 'vitest';
import { readNative } from '../../../src/dist/native/read-native.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { fatBytes, machBytes, x8664 } from '../../support/mach-bytes.ts';
import { peBytes } from '../../support/pe-bytes.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const rounds = 5_000;
/** Milliseconds for one file of a few hundred bytes, on a machine that does much else. */
const patience = 1_000;

const seeds = {
  elf: elfBytes({ soname: 'x', rpath: '/a:$ORIGIN', versions: { a: ['GLIBC_2.2', 'GLIBC_2.3'], b: ['B_1'] } }),
  'elf of 32 bits, high byte first': elfBytes({ machine: 20, wide: false, big: true, runpath: '/a' }),
  'mach-o': machBytes({ id: 'x', rpaths: ['/a', '@loader_path'], weak: ['y'] }),
  'fat mach-o': fatBytes([machBytes({ cpu: x8664 }), machBytes()]),
  pe: peBytes({ imports: ['a.dll', 'b.dll'], delayed: ['c.dll'] }),
  'pe of 32 bits': peBytes({ machine: 0x14c, wide: false, delayed: ['c.dll'], full: true }),
};

describe('readNative', () => {
  test.for([
    { is: 'nothing', bytes: '' },
    { is: 'a text', bytes: 'import numpy\n' },
    { is: 'a static library', bytes: '!<arch>\nx' },
    { is: 'half a magic', bytes: '\x7fEL' },
  ])('gives no answer for $is', ({ bytes }) => {
    expect(readNative(Buffer.from(bytes))).toBeUndefined();
  });

  test.for(Object.entries(seeds))(
    'gives an answer for whatever becomes of an honest file: %s',
    { timeout: 120_000 },
    ([, bytes]) => {
      expect(readNative(bytes)?.ok).toBe(true);
      const random = seededRandom(20_250_704);
      // A fat file is mostly padding, where a flip changes nothing.
      const places = [...bytes.keys()].filter((at) => bytes[at] !== 0 || random(20) === 0);
      let [slowest, refused] = [0, 0];
      for (let round = 0; round < rounds; round++) {
        const mutant = Buffer.from(random(10) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes);
        for (let flips = 1 + random(4); flips > 0; flips--) {
          const at = places[random(places.length)] ?? 0;
          if (at < mutant.length) mutant[at] = random(256);
        }
        const start = performance.now();
        if (readNative(mutant)?.ok === false) refused++;
        slowest = Math.max(slowest, performance.now() - start);
      }
      expect(slowest).toBeLessThan(patience);
      // Else the flips would not have reached what is read.
      expect(refused).toBeGreaterThan(rounds / 20);
    },
  );

  test.for(Object.entries(seeds))('gives an answer for every single flipped byte: %s', ([, bytes]) => {
    for (const at of bytes.keys()) {
      for (const value of [0, 0x7f, 0x80, 0xff]) {
        const mutant = Buffer.from(bytes);
        mutant[at] = value;
        expect(() => readNative(mutant)).not.toThrow();
      }
    }
  });

  test('keeps nothing of the content alive: texts are copies', () => {
    const bytes = elfBytes({ soname: 'libx.so' });
    const read = readNative(bytes);
    bytes.fill(0);
    expect(read).toMatchObject({ ok: true, value: { soname: 'libx.so' } });
  });
});
