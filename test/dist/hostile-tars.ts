import { gzipSync } from 'node:zlib';
import { pax, paxRecord, type TarPart, tarBytes, tarGzBytes } from '../support/tar-bytes.ts';

// Sdists that are wrong in one way each, and the archive that each was before.

export const honestTar: readonly TarPart[] = [
  { path: 'demo-1.0/', type: '5' },
  { path: 'demo-1.0/PKG-INFO', content: 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
  { path: 'demo-1.0/demo.py', content: 'x = 1\n' },
];

const more = (...parts: TarPart[]): Buffer => tarGzBytes([...honestTar, ...parts]);
const whole = tarGzBytes(honestTar);
const withTrailer = (change: (file: Buffer) => void): Buffer => {
  const file = Buffer.from(whole);
  change(file);
  return file;
};
const file = (path: string, content = 'x'): TarPart => ({ path: `demo-1.0/${path}`, content });
const link = (path: string, target: string, type = '2'): TarPart => ({ path: `demo-1.0/${path}`, type, target });
const base256 = (...head: number[]): Uint8Array => Uint8Array.from({ length: 12 }, (_, index) => head[index] ?? 0xff);

/** Each with the kinds of problem that it has, and no others. */
export const hostileTars: readonly { is: string; bytes: Uint8Array; kinds: readonly string[] }[] = [
  { is: 'no bytes', bytes: new Uint8Array(), kinds: ['gzip-unreadable'] },
  { is: 'a plain tar', bytes: tarBytes(honestTar), kinds: ['gzip-unreadable'] },
  { is: 'bzip2', bytes: Buffer.from('BZh91AY&SY and more of it'), kinds: ['gzip-unreadable'] },
  {
    is: 'a reserved flag of gzip',
    bytes: withTrailer((bytes) => bytes.writeUInt8(0x20, 3)),
    kinds: ['gzip-unreadable'],
  },
  {
    is: 'a gzip name without end',
    bytes: withTrailer((bytes) => bytes.fill(1, 10).writeUInt8(8, 3)),
    kinds: ['gzip-unreadable'],
  },
  { is: 'a stream cut short', bytes: whole.subarray(0, 90), kinds: ['gzip-truncated'] },
  { is: 'a trailer cut short', bytes: whole.subarray(0, -3), kinds: ['gzip-truncated'] },
  {
    is: 'a wrong CRC',
    bytes: withTrailer((bytes) => bytes.writeUInt32LE(1, bytes.length - 8)),
    kinds: ['gzip-crc-mismatch'],
  },
  {
    is: 'a wrong length',
    bytes: withTrailer((bytes) => bytes.writeUInt32LE(1, bytes.length - 4)),
    kinds: ['gzip-crc-mismatch'],
  },
  { is: 'text behind the member', bytes: Buffer.concat([whole, Buffer.from('evil')]), kinds: ['gzip-trailing-bytes'] },
  { is: 'a second member', bytes: Buffer.concat([whole, whole]), kinds: ['gzip-second-member'] },
  { is: 'a bomb', bytes: gzipSync(Buffer.alloc(65 * 1024 * 1024)), kinds: ['inflation-bomb'] },
  { is: 'no tar in the gzip', bytes: gzipSync(Buffer.alloc(600, 65)), kinds: ['tar-header-malformed'] },
  { is: 'a tar of the seventies', bytes: tarGzBytes([{ path: 'a', magic: 'none' }]), kinds: ['tar-header-malformed'] },
  {
    is: 'an owner that is no number',
    bytes: more({ ...file('a'), raw: { 108: 'root' } }),
    kinds: ['tar-header-malformed'],
  },
  {
    is: 'a time that is no number',
    bytes: more({ ...file('a'), raw: { 136: '1_0' } }),
    kinds: ['tar-header-malformed'],
  },
  {
    is: 'a device that is no number',
    bytes: more({ ...file('a'), raw: { 337: '-1' } }),
    kinds: ['tar-header-malformed'],
  },
  {
    is: 'a prefix in a header of GNU',
    bytes: more({ ...file('a'), magic: 'gnu', raw: { 345: 'b' } }),
    kinds: ['tar-header-malformed'],
  },
  {
    is: 'a link that ends in a slash',
    bytes: more(link('a/', 'PKG-INFO')),
    kinds: ['tar-header-malformed', 'tar-link-member'],
  },
  {
    is: 'a long name that is not UTF-8',
    bytes: more({ path: 'x', type: 'L', content: Buffer.from([0xe9, 0]) }, file('a')),
    kinds: ['tar-gnu-record', 'name-encoding'],
  },
  { is: 'names of another charset', bytes: more(pax({ hdrcharset: 'BINARY' }), file('a')), kinds: ['name-encoding'] },
  {
    is: 'a global header between a member and its own',
    bytes: more(pax({ path: 'demo-1.0/b' }), pax({ comment: 'x' }, 'g'), file('a')),
    kinds: ['tar-mixed-extension'],
  },
  {
    is: 'a long name without an end',
    bytes: more({ path: 'x', type: 'L', content: 'demo-1.0/b' }, file('a')),
    kinds: ['tar-gnu-record', 'tar-pax-path'],
  },
  { is: 'a last block filled with text', bytes: more({ ...file('a'), padding: 'hidden' }), kinds: ['tar-padding'] },
  {
    is: 'pax records behind the end of the pax records',
    bytes: more({ ...pax({ mtime: '1' }), padding: '18 path=demo-1.0/b\n' }, file('a')),
    kinds: ['tar-pax-malformed'],
  },
  { is: 'a pax time that is none', bytes: more(pax({ mtime: '!.5' }), file('a')), kinds: ['tar-pax-malformed'] },
  {
    is: 'an owner that no system has',
    bytes: more({ ...file('a'), raw: { 108: '\x80\x30' } }),
    kinds: ['tar-header-malformed'],
  },
  {
    is: 'the real size of star',
    bytes: more(pax({ 'SCHILY.realsize': '9' }), file('a')),
    kinds: ['tar-sparse-member'],
  },
  {
    is: 'a header cut short',
    bytes: gzipSync(tarBytes([...honestTar, file('a')], Buffer.alloc(0)).subarray(0, -600)),
    kinds: ['tar-truncated'],
  },
  { is: 'a wrong checksum', bytes: more({ path: 'demo-1.0/a', checksum: 1 }), kinds: ['tar-checksum-mismatch'] },
  {
    is: 'a member cut short',
    bytes: gzipSync(tarBytes([file('a', 'x'.repeat(900))], Buffer.alloc(0)).subarray(0, 1_000)),
    kinds: ['tar-truncated'],
  },
  { is: 'a size below zero', bytes: more({ ...file('a'), size: base256(0xff) }), kinds: ['tar-size-invalid'] },
  {
    is: 'a size that is no number',
    bytes: more({ ...file('a'), size: Buffer.from('00000000009\0') }),
    kinds: ['tar-size-invalid'],
  },
  {
    is: 'a size beyond any file',
    bytes: more({ ...file('a'), size: base256(0x80, 0, 0, 0) }),
    kinds: ['tar-size-invalid'],
  },
  { is: 'a type that nobody knows', bytes: more({ ...file('a'), type: '7' }), kinds: ['tar-unknown-type'] },
  { is: 'an old sparse file', bytes: more({ ...file('a'), type: 'S' }), kinds: ['tar-sparse-member'] },
  {
    is: 'a sparse file of pax',
    bytes: more(pax({ 'GNU.sparse.major': '1' }), file('a')),
    kinds: ['tar-sparse-member'],
  },
  { is: 'a pax size', bytes: more(pax({ size: '0' }), file('a')), kinds: ['tar-pax-size'] },
  {
    is: 'a NUL in a pax path',
    bytes: more(pax({ path: 'demo-1.0/a\0.py' }), file('a')),
    kinds: ['tar-pax-path', 'name-control'],
  },
  {
    is: 'a traversal in a pax path',
    bytes: more(pax({ path: 'demo-1.0/../../a' }), file('a')),
    kinds: ['path-traversal'],
  },
  {
    is: 'a pax key twice',
    bytes: more({ path: 'p', type: 'x', content: paxRecord('path', 'demo-1.0/b').repeat(2) }, file('a')),
    kinds: ['tar-pax-malformed'],
  },
  {
    is: 'a pax record of wrong length',
    bytes: more({ path: 'p', type: 'x', content: '99 path=a\n' }, file('a')),
    kinds: ['tar-pax-malformed'],
  },
  { is: 'a pax record for nobody', bytes: more(pax({ path: 'demo-1.0/b' })), kinds: ['tar-pax-malformed'] },
  { is: 'a global path', bytes: more(pax({ path: 'demo-1.0/b' }, 'g'), file('a')), kinds: ['tar-pax-global'] },
  {
    is: 'pax before a GNU name',
    bytes: more(pax({ path: 'demo-1.0/b' }), { path: 'L', type: 'L', content: 'demo-1.0/c\0' }, file('a')),
    kinds: ['tar-gnu-record', 'tar-mixed-extension'],
  },
  {
    is: 'two pax headers of one member',
    bytes: more(pax({ path: 'demo-1.0/b' }), pax({ path: 'demo-1.0/c' }), file('a')),
    kinds: ['tar-mixed-extension'],
  },
  {
    is: 'a GNU name',
    bytes: more({ path: 'L', type: 'L', content: 'demo-1.0/c\0' }, file('a')),
    kinds: ['tar-gnu-record'],
  },
  {
    is: 'a directory with data',
    bytes: more({ path: 'demo-1.0/d', type: '5', content: tarBytes([file('evil')], Buffer.alloc(0)) }),
    kinds: ['tar-directory-data'],
  },
  { is: 'a file that its name calls directory', bytes: more(file('d/')), kinds: ['tar-header-malformed'] },
  {
    is: 'members behind zeros',
    bytes: tarGzBytes(honestTar, Buffer.concat([Buffer.alloc(1_024), tarBytes([file('evil')])])),
    kinds: ['tar-trailing-member'],
  },
  { is: 'no end', bytes: tarGzBytes(honestTar, Buffer.alloc(0)), kinds: ['tar-end-missing'] },
  { is: 'half an end', bytes: tarGzBytes(honestTar, Buffer.alloc(512)), kinds: ['tar-end-missing'] },
  { is: 'two formats', bytes: more({ ...file('a'), magic: 'gnu' }), kinds: ['tar-mixed-format'] },
  {
    is: 'an owner in base 256 out of GNU’s format',
    bytes: more({ ...file('a'), raw: { 108: '\x80\0\0\0\0\x20\0\0' } }),
    kinds: ['tar-header-malformed'],
  },
  {
    is: 'a link that leaves the folder and comes back',
    bytes: more({ path: 'demo-1.0/x', type: '2', target: '../demo-1.0/PKG-INFO' }),
    kinds: ['tar-link-escape'],
  },
  { is: 'a setgid mode', bytes: more({ ...file('a'), mode: 0o2755 }), kinds: ['tar-odd-mode'] },
  { is: 'a device', bytes: more({ path: 'demo-1.0/null', type: '3' }), kinds: ['tar-special-member'] },
  { is: 'a pipe', bytes: more({ path: 'demo-1.0/pipe', type: '6' }), kinds: ['tar-special-member'] },
  { is: 'a file twice, the same', bytes: more(file('demo.py', 'x = 1\n')), kinds: ['tar-repeated-member'] },
  { is: 'a file twice, different', bytes: more(file('demo.py', 'x = 2\n')), kinds: ['duplicate-entry'] },
  { is: 'a file in two cases', bytes: more(file('DEMO.py')), kinds: ['tar-case-collision'] },
  { is: 'a path that is file and folder', bytes: more(file('demo.py/x')), kinds: ['file-directory-collision'] },
  { is: 'an absolute path', bytes: tarGzBytes([{ path: '/etc/passwd' }]), kinds: ['path-absolute'] },
  { is: 'a traversal', bytes: more(file('../../evil.pth')), kinds: ['path-traversal'] },
  {
    is: 'paths that begin with a dot',
    bytes: tarGzBytes([{ path: './demo-1.0/PKG-INFO' }]),
    kinds: ['path-not-canonical'],
  },
  {
    is: 'a line break in a name',
    bytes: more(file('a\n::set-output name=x::y')),
    kinds: ['name-control', 'path-not-portable'],
  },
  { is: 'a link inside', bytes: more(link('b.py', 'demo.py')), kinds: ['tar-link-member'] },
  { is: 'a link to nothing', bytes: more(link('b.py', 'nowhere.py')), kinds: ['tar-link-member'] },
  { is: 'a hard link inside', bytes: more(link('b.py', 'demo-1.0/demo.py', '1')), kinds: ['tar-link-member'] },
  { is: 'a link out of the folder', bytes: more(link('b', '../../etc')), kinds: ['tar-link-escape'] },
  {
    is: 'a link out of the folder and back',
    bytes: more(link('b', '../../x/demo-1.0/demo.py')),
    kinds: ['tar-link-escape'],
  },
  { is: 'an absolute link', bytes: more(link('b', '/etc/passwd')), kinds: ['tar-link-escape'] },
  { is: 'a hard link out of the folder', bytes: more(link('b', '../demo.py', '1')), kinds: ['tar-link-escape'] },
  {
    is: 'a member written through a link',
    bytes: more(link('d', 'lib'), file('d/x.py')),
    kinds: ['file-directory-collision', 'tar-link-traversed', 'tar-link-member'],
  },
  {
    is: 'a chain of links',
    bytes: more(link('a', 'b'), link('b', 'demo.py')),
    kinds: ['tar-link-traversed', 'tar-link-member'],
  },
  {
    is: 'a hard link to a link',
    bytes: more(link('a', 'demo.py'), link('b', 'demo-1.0/a', '1')),
    kinds: ['tar-link-member', 'tar-link-traversed'],
  },
];
