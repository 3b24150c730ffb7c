import fc from 'fast-check';
import { joined } from './hostile-case.ts';

/** One change of bytes; places and lengths are shares of what is there, so that each means something for any input. */
interface Edit {
  readonly kind: 'set' | 'number' | 'cut' | 'repeat' | 'insert' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly value: number;
}

const edit = fc.record<Edit>({
  kind: fc.constantFrom('set', 'number', 'cut', 'repeat', 'insert', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  value: fc.oneof(fc.nat(255), fc.constantFrom(0xffff, 0xffffffff, 0x7fffffff, 0x80000000, 22, 46, 512)),
});

function edited(bytes: Buffer, { kind, at: share, length, value }: Edit): Buffer {
  const at = Math.floor(share * Math.max(0, bytes.length - 1));
  const end = Math.min(bytes.length, at + length);
  const copy = Buffer.from(bytes);
  switch (kind) {
    case 'set':
      if (at < copy.length) copy[at] = value & 0xff;
      return copy;
    case 'number':
      if (at + 4 <= copy.length) copy.writeUInt32LE(value >>> 0, at);
      return copy;
    case 'cut':
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 'repeat':
      return joined(bytes.subarray(0, end), bytes.subarray(at));
    case 'insert':
      return joined(bytes.subarray(0, at), Buffer.alloc(length, value & 0xff), bytes.subarray(at));
    case 'swap':
      return joined(bytes.subarray(end), bytes.subarray(at, end), bytes.subarray(0, at));
  }
}

/** Any bytes, and what one of these becomes after some edits. */
export const bytesLike = (...bytes: readonly Uint8Array[]): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((some) => Buffer.from(some)) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...bytes), fc.array(edit, { minLength: 1, maxLength: 6 }))
        .map(([start, edits]) => edits.reduce(edited, Buffer.from(start))),
    },
  );

/**
 * Texts of these pieces: short ones in any order; and one repeated very often between two others, which is what makes a
 * careless pattern slow.
 */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3, unit: 'binary' }));
  const short = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
  const long = fc
    .tuple(short, fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }), fc.nat(12_000), short)
    .map(([before, repeated, times, after]) => before + repeated.join('').repeat(times).slice(0, 40_000) + after);
  return fc.oneof({ weight: 4, arbitrary: short }, { weight: 1, arbitrary: long });
}
