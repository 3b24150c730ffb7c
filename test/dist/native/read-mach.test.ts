import { describe, expect, test } from 'vitest';
import type { MachSlice } from '../../../src/dist/native/native-facts.ts';
import { readNative } from '../../../src/dist/native/read-native.ts';
import { arm64, fatBytes, machBytes, type SliceChange, x86, x8664 } from '../../support/mach-bytes.ts';

const usual: MachSlice = {
  machine: 'arm64',
  type: 'bundle',
  macos: { major: 11, minor: 0 },
  rpaths: [],
  libraries: [{ name: '/usr/lib/libSystem.B.dylib', weak: false }],
  id: undefined,
  signed: true,
};
const slices = (...all: Partial<MachSlice>[]) => ({
  ok: true,
  value: { kind: 'mach-o', slices: all.map((one) => ({ ...usual, ...one })) },
});

describe('a Mach-O file', () => {
  test.for<{ is: string; change: SliceChange; reads: Partial<MachSlice> }>([
    { is: 'as it usually is', change: {}, reads: {} },
    { is: 'for x86_64', change: { cpu: x8664, sub: 3 }, reads: { machine: 'x86_64' } },
    { is: 'for a later x86_64', change: { cpu: x8664, sub: 8 }, reads: { machine: 'x86_64h' } },
    { is: 'for arm64e', change: { sub: 0x80000002 }, reads: { machine: 'arm64e' } },
    { is: 'of 32 bits', change: { cpu: x86, wide: false }, reads: { machine: 'x86' } },
    { is: 'with the high byte first', change: { cpu: 18, wide: false, big: true }, reads: { machine: 'ppc' } },
    { is: 'for a rare machine', change: { cpu: 99 }, reads: { machine: 'machine 0x63' } },
    {
      is: 'that is a library',
      change: { type: 6, id: '@rpath/x.dylib' },
      reads: { type: 'library', id: '@rpath/x.dylib' },
    },
    { is: 'of an unknown type', change: { type: 77 }, reads: { type: 'other' } },
    { is: 'for macOS 10.13', change: { macos: [10, 13] }, reads: { macos: { major: 10, minor: 13 } } },
    {
      is: 'that says so in the older way',
      change: { macos: undefined, oldMacos: [10, 9] },
      reads: { macos: { major: 10, minor: 9 } },
    },
    { is: 'that says so twice', change: { oldMacos: [10, 9] }, reads: {} },
    { is: 'for another system', change: { platform: 2 }, reads: { macos: undefined } },
    { is: 'that does not say', change: { macos: undefined }, reads: { macos: undefined } },
    {
      is: 'with search paths',
      change: { rpaths: ['@loader_path/..', '/x'] },
      reads: { rpaths: ['@loader_path/..', '/x'] },
    },
    {
      is: 'that can do without a library',
      change: { libraries: [], weak: ['@rpath/x'] },
      reads: { libraries: [{ name: '@rpath/x', weak: true }] },
    },
    { is: 'without a signature', change: { signed: false }, reads: { signed: false } },
  ])('$is is read', ({ change, reads }) => {
    expect(readNative(machBytes(change))).toEqual(slices(reads));
  });

  test.for([{ wide: false }, { wide: true }])('for two machines is read, wide: $wide', (form) => {
    const both = [machBytes({ cpu: x8664, macos: [10, 13] }), machBytes()];
    const expected = slices({ machine: 'x86_64', macos: { major: 10, minor: 13 } }, {});
    expect(readNative(fatBytes(both, form))).toEqual(expected);
  });

  const command = (...words: number[]) => Buffer.from(new Uint32Array(words).buffer);
  test.for<{ is: string; bytes: Buffer; reason: string }>([
    {
      is: 'is cut in its header',
      bytes: machBytes().subarray(0, 20),
      reason: 'it ends too early, or points beyond its end',
    },
    {
      is: 'is cut in its commands',
      bytes: machBytes().subarray(0, -1),
      reason: 'its load commands reach beyond the end of the file',
    },
    {
      is: 'claims many commands',
      bytes: machBytes({ count: 5_000 }),
      reason: 'it has 5000 load commands; at most 4096 are read',
    },
    {
      is: 'claims a command more',
      bytes: machBytes({ count: 4 }),
      reason: 'it ends too early, or points beyond its end',
    },
    { is: 'claims fewer bytes', bytes: machBytes({ length: 40 }), reason: 'a load command reaches beyond the others' },
    {
      is: 'has a command of no size',
      bytes: machBytes({ more: [command(1, 0)] }),
      reason: 'a load command reaches beyond the others',
    },
    {
      is: 'has an empty search path',
      bytes: machBytes({ more: [command(0x8000001c, 8)] }),
      reason: 'a load command is cut short',
    },
    {
      is: 'has a name beyond its command',
      bytes: machBytes({ more: [command(0x8000001c, 16, 16, 0)] }),
      reason: 'a name lies outside of its load command',
    },
    {
      is: 'has a name without end',
      bytes: machBytes({ more: [command(0x8000001c, 16, 12, 0x41414141)] }),
      reason: 'a name does not end within its table, or has more than 4096 bytes',
    },
    {
      is: 'says two machines for one slice',
      bytes: fatBytes([machBytes()], { named: [x8664] }),
      reason: 'a slice is for another machine than the table of slices says',
    },
    {
      is: 'has a slice beyond its end',
      bytes: fatBytes([machBytes()]).subarray(0, -1),
      reason: 'a slice reaches beyond the end of the file',
    },
    { is: 'has a slice that is none', bytes: fatBytes([Buffer.alloc(64)]), reason: 'a slice is no Mach-O file' },
    { is: 'has no slice', bytes: fatBytes([]), reason: 'it has 0 slices; 1 to 16 are read' },
    {
      is: 'has many slices',
      bytes: fatBytes(Array.from({ length: 17 }, () => machBytes())),
      reason: 'it has 17 slices; 1 to 16 are read',
    },
  ])('that $is cannot be read', ({ bytes, reason }) => {
    expect(readNative(bytes)).toEqual({ ok: false, reasons: [reason] });
  });

  test.for([
    { is: 'a class of Java', bytes: Buffer.from('cafebabe0000003d0000', 'hex') },
    { is: 'a fat static library', bytes: fatBytes([Buffer.from('!<arch>\nx')], { named: [arm64] }) },
    { is: 'a wide one', bytes: fatBytes([Buffer.from('!<arch>\nx')], { named: [arm64], wide: true }) },
  ])('is not $is', ({ bytes }) => {
    expect(readNative(bytes)).toBeUndefined();
  });
});
