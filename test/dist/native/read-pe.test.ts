import { describe, expect, test } from 'vitest';
import type { PeFile } from '../../../src/dist/native/native-facts.ts';
import { readNative } from '../../../src/dist/native/read-native.ts';
import { type PeChange, peBytes } from '../../support/pe-bytes.ts';

const usual: PeFile = {
  kind: 'pe',
  machine: 'x86_64',
  dll: true,
  managed: false,
  timestamp: 1_700_000_000,
  characteristics: 0x160,
  imports: ['KERNEL32.dll'],
};
const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}.dll`);

describe('a PE file', () => {
  test.for<{ is: string; change: PeChange; reads: Partial<PeFile> }>([
    { is: 'as it usually is', change: {}, reads: {} },
    { is: 'of 32 bits', change: { machine: 0x14c, wide: false }, reads: { machine: 'x86' } },
    { is: 'for arm64', change: { machine: 0xaa64 }, reads: { machine: 'arm64' } },
    { is: 'for a rare machine', change: { machine: 0x166 }, reads: { machine: 'machine 0x166' } },
    { is: 'that is a program', change: { dll: false }, reads: { dll: false } },
    { is: 'for .NET', change: { managed: true }, reads: { managed: true } },
    { is: 'without protections', change: { characteristics: 0 }, reads: { characteristics: 0 } },
    { is: 'that says no time', change: { timestamp: 0 }, reads: { timestamp: 0 } },
    { is: 'that imports nothing', change: { imports: [] }, reads: { imports: [] } },
    {
      is: 'that imports twice',
      change: { imports: ['b.dll', 'a.dll', 'b.dll'] },
      reads: { imports: ['b.dll', 'a.dll'] },
    },
    { is: 'that imports late', change: { delayed: ['z.dll'] }, reads: { imports: ['KERNEL32.dll', 'z.dll'] } },
    {
      is: 'that imports late, by full addresses',
      change: { delayed: ['z.dll'], full: true },
      reads: { imports: ['KERNEL32.dll', 'z.dll'] },
    },
    {
      is: 'of 32 bits that imports late, by full addresses',
      change: { machine: 0x14c, wide: false, delayed: ['z.dll'], full: true },
      reads: { machine: 'x86', imports: ['KERNEL32.dll', 'z.dll'] },
    },
    { is: 'with a section at an offset that is not round', change: { unround: 16 }, reads: {} },
    { is: 'without an optional header', change: { bare: true }, reads: { imports: [], characteristics: 0 } },
  ])('$is is read', ({ change, reads }) => {
    expect(readNative(peBytes(change))).toEqual({ ok: true, value: { ...usual, ...reads } });
  });

  test.for<{ is: string; bytes: Buffer; reason: string }>([
    {
      is: 'ends with its signature',
      bytes: peBytes().subarray(0, 0x84),
      reason: 'it ends too early, or points beyond its end',
    },
    {
      is: 'is cut in its names',
      bytes: peBytes().subarray(0, -1),
      reason: 'a name does not end within its table, or has more than 4096 bytes',
    },
    {
      is: 'has an odd optional header',
      bytes: peBytes({ magic: 0x107 }),
      reason: 'its optional header is of no known kind',
    },
    { is: 'has many sections', bytes: peBytes({ sections: 97 }), reason: 'it has 97 sections; at most 96 are read' },
    {
      is: 'has imports nowhere',
      bytes: peBytes({ shift: 0x100000 }),
      reason: 'a table of imports lies where nothing is loaded',
    },
    {
      is: 'imports very much',
      bytes: peBytes({ imports: many(1_100) }),
      reason: 'it imports from more than 1024 DLLs',
    },
    { is: 'claims few bytes of header', bytes: shortOptional(), reason: 'its optional header is cut short' },
  ])('that $is cannot be read', ({ bytes, reason }) => {
    expect(readNative(bytes)).toEqual({ ok: false, reasons: [reason] });
  });

  test.for([
    { is: 'a program of MS-DOS', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]) },
    { is: 'a text', bytes: Buffer.from('MZ is how this begins\n') },
  ])('is not $is', ({ bytes }) => {
    expect(readNative(bytes)).toBeUndefined();
  });
});

function shortOptional(): Buffer {
  const bytes = peBytes();
  bytes.writeUInt16LE(100, 0x84 + 16);
  return bytes;
}
