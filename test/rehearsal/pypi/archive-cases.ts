import { gzipSync } from 'node:zlib';
import {
  type Entry,
  extraField,
  type Member,
  makeSdist,
  makeTar,
  makeZip,
  u64,
  type ZipBend,
} from './archive-fixture.ts';
import { accepted, type Field } from './form-answer.ts';

export interface ArchiveCase {
  readonly is: string;
  readonly bytes: Buffer;
  /** Fields behind those of a whole form. */
  readonly more?: readonly Field[];
  readonly says: string;
}

const info = 'demo-1.0.dist-info';

/** The entries of an innocent wheel. */
const innocent: readonly Entry[] = [
  { name: 'demo/__init__.py', data: 'x = 1\n', deflated: true },
  { name: `${info}/METADATA`, data: 'Metadata-Version: 2.5\nName: demo\nVersion: 1.0\n' },
  { name: `${info}/WHEEL`, data: 'Wheel-Version: 1.0\n' },
  { name: `${info}/RECORD` },
];

const without = (end: string): readonly Entry[] => innocent.filter(({ name }) => !String(name).endsWith(end));
/** The same, each said to stand so many bytes behind its place. */
function placed(shift: number): readonly Entry[] {
  const place = (index: number) => makeZip(innocent.slice(0, index)).indexOf('PK\x01\x02');
  return innocent.map((entry, index) => ({ ...entry, at: (index === 0 ? 0 : place(index)) + shift }));
}

const withEntry = (...more: readonly Entry[]): Buffer => makeZip([...innocent, ...more]);
const bent = (bend: ZipBend): Buffer => makeZip(innocent, bend);
const invalid = (why: string): string => `Invalid distribution file. ${why}`;
const zip = (why: string): string =>
  invalid(`ZIP archive not accepted: ${why}. See the index's documentation on archives for more information`);
const file = 'demo-1.0-py3-none-any.whl';
const lacks = (name: string): string => `Wheel '${file}' does not contain the required ${name} file: ${info}/${name}`;

/** The same archive with one byte changed, the first of `text`. */
function damaged(bytes: Buffer, text: string): Buffer {
  const copy = Buffer.from(bytes);
  copy[bytes.indexOf(text)] = 0x21;
  return copy;
}

/** Answers of the real application's own code, in its state of August 2026. */
export const wheelCases: readonly ArchiveCase[] = [
  { is: 'an innocent wheel', bytes: makeZip(innocent), says: accepted },
  { is: 'a name in UTF-8 that says so', bytes: withEntry({ name: 'demo/ä.py', flags: 0x800 }), says: accepted },
  { is: 'a comment of the archive', bytes: bent({ comment: 'hello' }), says: accepted },
  { is: 'a zip64 end record', bytes: bent({ zip64: { more: 0 } }), says: accepted },
  { is: 'nothing', bytes: Buffer.alloc(0), says: invalid('File is not a zipfile') },
  { is: 'a text', bytes: Buffer.from('no archive'), says: invalid('File is not a zipfile') },
  { is: 'half an archive', bytes: makeZip(innocent).subarray(0, 200), says: invalid('File is not a zipfile') },
  {
    is: 'bytes before the archive',
    bytes: Buffer.concat([Buffer.from('#!/bin/sh\n'), makeZip(innocent)]),
    says: zip('Unknown record signature'),
  },
  {
    is: 'bytes behind the archive',
    bytes: Buffer.concat([makeZip(innocent), Buffer.from('x')]),
    says: zip('Trailing data'),
  },
  {
    is: 'a second archive behind it',
    bytes: Buffer.concat([makeZip(innocent), makeZip(innocent)]),
    says: zip('Trailing data'),
  },
  {
    is: 'a gap before the directory',
    bytes: bent({ gap: Buffer.from('hidden bytes') }),
    says: zip('Unknown record signature'),
  },
  { is: 'a stream', bytes: withEntry({ name: 'demo/a.py', flags: 8 }), says: zip('ZIP contains a data descriptor') },
  {
    is: 'a name twice',
    bytes: withEntry({ name: 'demo/__init__.py', data: 'x = 1\n', deflated: true }),
    says: zip('Duplicate filename in local headers'),
  },
  {
    is: 'a name twice with other bytes',
    bytes: withEntry({ name: 'demo/__init__.py', data: 'evil' }),
    says: zip('Mis-matched data size'),
  },
  {
    is: 'an entry that the directory does not list',
    bytes: withEntry({ name: 'demo/a.py', only: 'local' }),
    says: zip('Filename not in central directory'),
  },
  {
    is: 'an entry that the directory lists twice',
    bytes: withEntry({ name: 'demo/__init__.py', data: 'x = 1\n', deflated: true, only: 'central' }),
    says: zip('Duplicate filename in central directory'),
  },
  {
    is: 'an entry inside of WHEEL',
    bytes: withEntry({ name: 'demo/a.py', only: 'central', at: makeZip(innocent).indexOf('Wheel-Version') }),
    says: invalid('None'),
  },
  {
    is: 'places that are all one byte too far',
    bytes: makeZip(placed(1), { end: { offset: 1 } }),
    says: zip('Mismatched central directory offset'),
  },
  {
    is: 'an entry that only the directory lists',
    bytes: withEntry({ name: 'demo/a.py', only: 'central' }),
    says: zip('Missing filename in local headers'),
  },
  {
    is: 'two names of one entry',
    bytes: withEntry({ name: 'demo/a.py', local: { name: 'demo/b.py' } }),
    says: zip('Filename not in central directory'),
  },
  {
    is: 'two sizes of one entry',
    bytes: withEntry({ name: 'demo/a.py', data: 'abc', local: { size: 2 } }),
    says: zip('Mis-matched file size'),
  },
  {
    is: 'two compressed sizes of one entry',
    bytes: withEntry({ name: 'demo/a.py', data: 'abc', local: { compressed: 2 } }),
    says: zip('Mis-matched data size'),
  },
  {
    is: 'a comment of an entry',
    bytes: withEntry({ name: 'demo/a.py', comment: 'hello' }),
    says: zip('Comment in central directory'),
  },
  {
    is: 'a control character in a name',
    bytes: withEntry({ name: 'demo/\x1b.py' }),
    says: zip('Invalid character in filename'),
  },
  {
    is: 'a name in UTF-8 that does not say so',
    bytes: withEntry({ name: 'demo/ä.py' }),
    says: zip('Filename not in central directory'),
  },
  {
    is: 'a name in another encoding',
    bytes: withEntry({ name: Buffer.from('demo/\xe4.py', 'latin1') }),
    says: zip('Filename not unicode'),
  },
  {
    is: 'an extra field cut off',
    bytes: withEntry({ name: 'demo/a.py', extra: Buffer.from([1, 0, 9, 0, 1]) }),
    says: zip('Malformed zip file'),
  },
  {
    is: 'a zip64 field twice',
    bytes: withEntry({ name: 'demo/a.py', extra: Buffer.concat([extraField(1, u64(0, 0)), extraField(1, u64(0, 0))]) }),
    says: zip('Invalid duplicate extra in local file'),
  },
  {
    is: 'a zip64 field that changes the size',
    bytes: withEntry({ name: 'demo/a.py', data: 'abc', extra: extraField(1, u64(3, 2)) }),
    says: zip('Mis-matched data size'),
  },
  {
    is: 'a Unicode name in another encoding',
    bytes: withEntry({ name: 'demo/a.py', extra: extraField(0x7075, Buffer.from([1, 0, 0, 0, 0, 0xff])) }),
    says: zip('Filename not valid UTF-8'),
  },
  {
    is: 'more entries than there are',
    bytes: bent({ end: { onDisk: 1, count: 1 } }),
    says: zip('Mismatched central directory records'),
  },
  { is: 'entries on another disk', bytes: bent({ end: { count: 1 } }), says: zip('Malformed zip file') },
  {
    is: 'a directory elsewhere',
    bytes: bent({ end: { offset: -1 } }),
    says: invalid('None'),
  },
  { is: 'a directory that is longer', bytes: bent({ end: { size: 1 } }), says: invalid('None') },
  {
    is: 'more in the zip64 end record',
    bytes: bent({ zip64: { more: 4 } }),
    says: zip('ZIP64 extensible data not allowed'),
  },
  {
    is: 'another compression',
    bytes: withEntry({ name: 'demo/a.py', method: 12 }),
    says: invalid('File does not use a supported compression type'),
  },
  {
    is: 'a bomb',
    bytes: withEntry({ name: 'demo/a.bin', data: Buffer.alloc(65 * 1024 * 1024), deflated: true }),
    says: invalid('File exceeds compression ratio of 50'),
  },
  {
    is: 'a large file that packs well',
    bytes: withEntry({ name: 'demo/a.bin', data: Buffer.alloc(63 * 1024 * 1024), deflated: true }),
    says: accepted,
  },
  {
    is: 'an encrypted WHEEL',
    bytes: makeZip([...without('WHEEL'), { name: `${info}/WHEEL`, data: 'x', flags: 1 }]),
    says: '500',
  },
  { is: 'no WHEEL', bytes: makeZip(without('WHEEL')), says: invalid(`WHEEL not found at ${info}/WHEEL`) },
  { is: 'a damaged WHEEL', bytes: damaged(makeZip(innocent), 'Wheel-Version'), says: invalid('None') },
  { is: 'no RECORD', bytes: makeZip(without('RECORD')), says: lacks('RECORD') },
  {
    is: 'a RECORD in another encoding',
    bytes: makeZip([...without('RECORD'), { name: `${info}/RECORD`, data: Buffer.from([0xff]) }]),
    says: lacks('RECORD'),
  },
  {
    is: 'a RECORD that lists nothing of it',
    bytes: makeZip([...without('RECORD'), { name: `${info}/RECORD`, data: 'other.py,,\n' }]),
    says: accepted,
  },
  { is: 'no METADATA', bytes: makeZip(without('METADATA')), says: lacks('METADATA') },
  { is: 'a damaged METADATA', bytes: damaged(makeZip(innocent), 'Metadata-Version'), says: '500' },
  {
    is: 'a licence that is there',
    bytes: withEntry({ name: `${info}/licenses/LICENSE` }),
    more: [['license_file', 'LICENSE']],
    says: accepted,
  },
  {
    is: 'a licence that is not there',
    bytes: withEntry({ name: `${info}/LICENSE` }),
    more: [['license_file', 'LICENSE']],
    says: `License-File LICENSE does not exist in distribution file ${file} at ${info}/licenses/LICENSE`,
  },
  {
    is: 'a zip that is a tar too',
    bytes: Buffer.concat([makeTar([['a', 'b']]), makeZip(innocent)]),
    says: invalid('File is both a zip and a tar file'),
  },
];

const points = (data: string | Buffer): Buffer => withEntry({ name: `${info}/entry_points.txt`, data });
const badPoints = `Wheel '${file}' has invalid entry points defined in the entry_points.txt file`;

/** As above, of entry_points.txt. */
export const entryPointCases: readonly ArchiveCase[] = [
  { is: 'none', bytes: points(''), says: accepted },
  {
    is: 'scripts',
    bytes: points('# of demo\n[console_scripts]\nde-mo.x = demo:main\n\n[gui_scripts]\nä=b\n'),
    says: accepted,
  },
  { is: 'names of any form for others', bytes: points('[other]\na b/c = d\n'), says: accepted },
  { is: 'a value of two lines', bytes: points('[console_scripts]\na = b\n  c\n'), says: accepted },
  { is: 'a script with a path', bytes: points('[console_scripts]\n../a = b\n'), says: badPoints },
  { is: 'a script with a space', bytes: points('[gui_scripts]\na b = c\n'), says: badPoints },
  { is: 'a script by default', bytes: points('[DEFAULT]\na b = c\n[gui_scripts]\n'), says: badPoints },
  { is: 'no section', bytes: points('a = b\n'), says: badPoints },
  { is: 'no value', bytes: points('[console_scripts]\na\n'), says: badPoints },
  { is: 'a colon for the equals sign', bytes: points('[console_scripts]\na: b\n'), says: badPoints },
  { is: 'a section twice', bytes: points('[a]\nb = c\n[a]\nd = e\n'), says: badPoints },
  { is: 'a script twice', bytes: points('[console_scripts]\na = b\na = c\n'), says: badPoints },
  { is: 'another encoding', bytes: points(Buffer.from([0xff])), says: badPoints },
];

const source: readonly Member[] = [
  ['demo-1.0/', null],
  ['demo-1.0/PKG-INFO', 'Name: demo\n'],
  ['demo-1.0/demo.py', 'x = 1\n'],
];

/** As above, of an sdist. */
export const sdistCases: readonly ArchiveCase[] = [
  { is: 'an innocent sdist', bytes: makeSdist(source), says: accepted },
  {
    is: 'another folder',
    bytes: makeSdist([
      ['x/PKG-INFO', ''],
      ['x/demo.py', ''],
    ]),
    says: accepted,
  },
  {
    is: 'no PKG-INFO',
    bytes: makeSdist([
      ['demo-1.0/a.py', ''],
      ['demo-1.0/b.py', ''],
    ]),
    says: invalid('PKG-INFO not found at demo-1.0/PKG-INFO'),
  },
  {
    is: 'names that begin with a dot',
    bytes: makeSdist([
      ['./demo-1.0/PKG-INFO', ''],
      ['./demo-1.0/a.py', ''],
    ]),
    says: invalid('PKG-INFO not found at demo-1.0/PKG-INFO'),
  },
  {
    is: 'two folders',
    bytes: makeSdist([...source, ['evil/a.py', '']]),
    says: invalid('Incorrect number of top-level directories in sdist'),
  },
  { is: 'no file', bytes: makeSdist([]), says: invalid('Incorrect number of top-level directories in sdist') },
  {
    is: 'a file with holes',
    bytes: makeSdist([...source, ['demo-1.0/a', '', 'S']]),
    says: invalid(
      "tar archive not accepted: Sparse members are not allowed. See the index's documentation on archives for more information",
    ),
  },
  { is: 'a tar that is not compressed', bytes: makeTar(source), says: invalid('None') },
  { is: 'a compressed text', bytes: gzipSync('hello'), says: invalid('File is not a tarfile') },
  { is: 'a text', bytes: Buffer.from('hello'), says: invalid('File is not a tarfile') },
  { is: 'a wheel', bytes: makeZip(innocent), says: invalid('File is not a tarfile') },
  {
    is: 'a tar that is a zip too',
    bytes: Buffer.concat([makeSdist(source), makeZip(innocent)]),
    says: invalid('File is both a zip and a tar file'),
  },
  {
    is: 'a licence that is there',
    bytes: makeSdist([...source, ['demo-1.0/LICENSE', '']]),
    more: [['license_file', 'LICENSE']],
    says: accepted,
  },
  {
    is: 'a licence that is not there',
    bytes: makeSdist(source),
    more: [['license_file', 'LICENSE']],
    says: 'License-File LICENSE does not exist in distribution file demo-1.0.tar.gz at demo-1.0/LICENSE',
  },
];
