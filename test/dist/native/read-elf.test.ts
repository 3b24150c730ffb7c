import { describe, expect, test } from 'vitest';
import type { ElfFile } from '../../../src/dist/native/native-facts.ts';
import { readNative } from '../../../src/dist/native/read-native.ts';
import { type ElfChange, elfBytes } from '../../support/elf-bytes.ts';

const usual: ElfFile = {
  kind: 'elf',
  machine: 'x86_64',
  type: 'shared',
  dynamic: true,
  needed: ['libc.so.6'],
  rpaths: [],
  runpaths: [],
  soname: undefined,
  stack: 'plain',
  versions: [{ library: 'libc.so.6', version: 'GLIBC_2.17', weak: false }],
};

describe('an ELF file', () => {
  test.for<{ is: string; change: ElfChange; reads: Partial<ElfFile> }>([
    { is: 'as it usually is', change: {}, reads: {} },
    { is: 'of 32 bits', change: { machine: 3, wide: false }, reads: { machine: 'x86' } },
    { is: 'with the high byte first', change: { machine: 22, big: true }, reads: { machine: 's390x' } },
    {
      is: 'of 32 bits with the high byte first',
      change: { machine: 20, big: true, wide: false },
      reads: { machine: 'ppc' },
    },
    { is: 'for ppc64le', change: { machine: 21 }, reads: { machine: 'ppc64le' } },
    { is: 'for ppc64', change: { machine: 21, big: true }, reads: { machine: 'ppc64' } },
    { is: 'for arm64', change: { machine: 183 }, reads: { machine: 'arm64' } },
    { is: 'for x32', change: { wide: false }, reads: { machine: 'x86_64 (32-bit, little-endian)' } },
    { is: 'for a rare machine', change: { machine: 190 }, reads: { machine: 'machine 0xbe' } },
    { is: 'that is a program', change: { type: 2 }, reads: { type: 'executable' } },
    { is: 'of an unknown type', change: { type: 9 }, reads: { type: 'other' } },
    {
      is: 'with both kinds of search path',
      change: { rpath: '$ORIGIN/a:/b', runpath: '$ORIGIN' },
      reads: { rpaths: ['$ORIGIN/a', '/b'], runpaths: ['$ORIGIN'] },
    },
    { is: 'with an empty entry in its search path', change: { runpath: '/a:' }, reads: { runpaths: ['/a', ''] } },
    { is: 'with an empty search path', change: { rpath: '' }, reads: {} },
    { is: 'with a name of its own', change: { soname: 'libx.so.1' }, reads: { soname: 'libx.so.1' } },
    { is: 'that needs several', change: { needed: ['b', 'a', 'b'] }, reads: { needed: ['b', 'a', 'b'] } },
    {
      is: 'that needs versions of several',
      change: { versions: { 'libc.so.6': ['GLIBC_2.2.5', '?GLIBC_2.34'], 'libm.so.6': ['GLIBC_2.29'] } },
      reads: {
        versions: [
          { library: 'libc.so.6', version: 'GLIBC_2.2.5', weak: false },
          { library: 'libc.so.6', version: 'GLIBC_2.34', weak: true },
          { library: 'libm.so.6', version: 'GLIBC_2.29', weak: false },
        ],
      },
    },
    { is: 'that needs no version', change: { versions: {} }, reads: { versions: [] } },
    { is: 'with an executable stack', change: { stack: 'executable' }, reads: { stack: 'executable' } },
    { is: 'that says nothing of its stack', change: { stack: undefined }, reads: { stack: 'unsaid' } },
    {
      is: 'without segments',
      change: { bare: true, type: 1 },
      reads: { type: 'relocatable', dynamic: false, needed: [], versions: [], stack: 'unsaid' },
    },
  ])('$is is read', ({ change, reads }) => {
    expect(readNative(elfBytes(change))).toEqual({ ok: true, value: { ...usual, ...reads } });
  });

  test.for<{ is: string; bytes: Buffer; reason: string }>([
    {
      is: 'is nothing but the magic',
      bytes: elfBytes().subarray(0, 4),
      reason: 'it is of neither the 32-bit nor the 64-bit class',
    },
    { is: 'says no byte order', bytes: patched(elfBytes(), 5, 3), reason: 'it says no byte order' },
    {
      is: 'is cut in its header',
      bytes: elfBytes().subarray(0, 40),
      reason: 'it ends too early, or points beyond its end',
    },
    { is: 'is cut in its names', bytes: elfBytes().subarray(0, -1), reason: 'a name lies outside of the file' },
    {
      is: 'has its dynamic section twice',
      bytes: elfBytes({ shift: 8 }),
      reason: 'its dynamic section is at two places',
    },
    { is: 'has names beyond its end', bytes: elfBytes({ textsGrow: 1 }), reason: 'a name lies outside of the file' },
    {
      is: 'claims many segments',
      bytes: elfBytes({ segments: 2_000 }),
      reason: 'it has 2000 segments; at most 1024 are read',
    },
    {
      is: 'has a name without end',
      bytes: elfBytes({ soname: 'x'.repeat(5_000) }),
      reason: 'a name does not end within its table, or has more than 4096 bytes',
    },
    {
      is: 'has many long names',
      bytes: elfBytes({ needed: Array.from({ length: 40 }, () => 'x'.repeat(4_000)) }),
      reason: 'its names have more than 65536 bytes',
    },
    {
      is: 'has many entries',
      bytes: elfBytes({ needed: Array.from({ length: 5_000 }, () => '') }),
      reason: 'its dynamic section has more than 4096 entries',
    },
    {
      is: 'needs many versions',
      bytes: elfBytes({ versions: { x: Array.from({ length: 5_000 }, () => '') } }),
      reason: 'it needs more than 4096 versions',
    },
  ])('that $is cannot be read', ({ bytes, reason }) => {
    expect(readNative(bytes)).toEqual({ ok: false, reasons: [reason] });
  });
});

function patched(bytes: Buffer, at: number, value: number): Buffer {
  bytes[at] = value;
  return bytes;
}
